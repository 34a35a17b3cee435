import { openApiFile } from "./open-api-file.ts";

// The OpenAPI document on standard output, for whoever makes something of it without a server.
process.stdout.write((await openApiFile()).text);
