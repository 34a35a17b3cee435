import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openApiTypes } from "../scripts/openapi-types.ts";

it("is typed by what the app serves: `npm run api` writes the types anew", async () => {
  const written = readFileSync(new URL("./openapi.ts", import.meta.url), "utf8");
  // not the two texts: a difference of a million characters says nothing
  expect(written === (await openApiTypes())).toBe(true);
});
