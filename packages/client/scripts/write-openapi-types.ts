import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openApiTypes } from "./openapi-types.ts";

writeFileSync(join(import.meta.dirname, "..", "src", "openapi.ts"), await openApiTypes());
console.log("client types written");
