import { execFileSync } from "node:child_process";
import { join } from "node:path";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";

const root = join(import.meta.dirname, "..", "..", "..");
const printer = join(root, "apps", "http", "src", "openapi", "print-openapi.ts");

type Part = Readonly<Record<string, unknown>>;

/** Every status that says why it was not done, as one: they are all problems. */
const withOneProblem = (responses: Part): Part => {
  const done = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return { ...Object.fromEntries(done), default: { $ref: "#/components/responses/NotRead" } };
};

/** A document as types need it: without examples, and with one kind of answer that says why something was not done. */
const forTypes = (value: unknown, key = ""): unknown => {
  if (Array.isArray(value)) return value.map((one) => forTypes(one));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name]) => name !== "example" && (name !== "responses" || key !== "components"),
  );
  return Object.fromEntries(
    kept.map(([name, one]) => [name, forTypes(name === "responses" ? withOneProblem(one as Part) : one, name)]),
  );
};

/** The types of the OpenAPI document that the app serves today, as the text of `src/openapi.ts`. */
export const openApiTypes = async (): Promise<string> => {
  const printed = execFileSync(process.execPath, ["--conditions=@answerable/source", printer], {
    ...{ encoding: "utf8", maxBuffer: 100_000_000, stdio: ["ignore", "pipe", "inherit"] },
  });
  const document = JSON.parse(printed) as { components: { responses: Part } };
  const { NotRead } = document.components.responses;
  const slim = forTypes(document) as { components: Part };
  const types = astToString(
    await openapiTS({ ...slim, components: { ...slim.components, responses: { NotRead } } } as unknown as OpenAPI3, {
      ...{ alphabetize: true },
    }),
  );
  return `// Written by \`npm run api\` out of the OpenAPI document; not by hand.\n\n${types}`;
};
