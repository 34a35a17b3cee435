import { nounIn, nouns, type UseCase } from "@answerable/use-cases";
import type { Route } from "../route.ts";
import { doneOf, isForPublic, markedRow, sharedHeaders } from "./answer-part.ts";
import { answerOf, namedAnswers } from "./answer-schemas.ts";
import { type Components, components } from "./components.ts";
import { inputSchemas } from "./input-schemas.ts";
import { otherPaths } from "./other-paths.ts";
import { problemResponses, problemSchemas, problemsOf } from "./problem-part.ts";
import { bodyOf, parametersOf, sharedParameters } from "./request-part.ts";
import { type Schema, withoutFields } from "./schema.ts";

const ABOUT = `Protection monitoring and accountability to affected people.

What is asked is answered, or refused with a problem (RFC 9457) whose \`type\` stays what it is. Nothing is half-written. A
record that one may not see is answered like one that does not exist.

- **Lists** come by pages (\`limit\`, \`cursor\`) as JSON, and whole as NDJSON or CSV by \`Accept\`.
- **Many records** go in as NDJSON to the same address without an id, and are answered line by line; a refused one refuses
  only itself.
- **Versions**: \`ETag\` names the one that stands; \`If-Match\` refuses a change of another.
- **Fields** may be added to answers; whoever reads them passes over what is not known.
- **Samples**: what comes out of a sample operation says so: \`sample\` beside each record, \`marks\` beside each row.`;

const operationId = ({ useCase, takes }: Route): string => (takes === "many" ? `${useCase.name}.many` : useCase.name);

const pathOf = ({ path }: Route): string => path.replaceAll(/:(\w+)/g, "{$1}");

interface Sources {
  readonly inputs: ReturnType<typeof inputSchemas>;
  readonly parts: Components;
  readonly shown: ReadonlySet<string>;
}

/** `cases.hand-over` as a name of a schema: `CasesHandOver`. */
const schemaName = ({ name }: UseCase): string =>
  name
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** An answer under a name: that of its type, or of the use case. */
const answerUnder = (useCase: UseCase, parts: Components): Schema => {
  const answer = parts.answered(answerOf(useCase));
  if ("$ref" in answer) return answer;
  return useCase.form === "rows"
    ? parts.under(`${schemaName(useCase)}Row`, markedRow(answer))
    : parts.under(`${schemaName(useCase)}Answer`, answer);
};

/** What the body, or a line of it, holds: the input, without what the address names. */
const inputUnder = ({ useCase, inPath, takes, method }: Route, { inputs, parts }: Sources): Schema => {
  const input = parts.sent(inputs.of(useCase));
  if (method === "GET") return input;
  return parts.under(
    `${schemaName(useCase)}${takes === "many" ? "Line" : "Input"}`,
    inPath === undefined ? input : withoutFields(input, [inPath]),
  );
};

const operationOf = (route: Route, sources: Sources): Schema => {
  const { useCase } = route;
  const { inputs, parts, shown } = sources;
  const { named } = parts;
  const [noun = ""] = useCase.name.split(".");
  const described = { route, input: parts.sent(inputs.of(useCase)), body: inputUnder(route, sources), named };
  const [parameters, requestBody] = [parametersOf(described), bodyOf(described)];
  const isShown = shown.has(`/v1/${noun}/:id`);
  return {
    ...{ operationId: operationId(route), tags: [noun], summary: useCase.summary },
    ...(useCase.permission === null ? {} : { description: `Permission: \`${useCase.permission}\`.` }),
    ...(isForPublic(useCase) ? { security: [{ token: [] }, {}] } : {}),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: { ...doneOf(route, { answer: answerUnder(useCase, parts), named, isShown }), ...problemsOf(route) },
  };
};

/**
 * The OpenAPI document of all that is served: a function of the routes, which are one of the declarations. Source:
 * OpenAPI 3.1.1; design §3.8.
 */
export const openApiDocument = (routes: readonly Route[]): Schema => {
  const inputs = inputSchemas([...new Set(routes.map(({ useCase }) => useCase))]);
  const parts = components([inputs.sent, problemSchemas], [namedAnswers, inputs.answered, problemSchemas]);
  const shown = new Set(routes.filter(({ useCase }) => useCase.name.endsWith(".show")).map(({ path }) => path));
  const paths: Record<string, Record<string, Schema>> = {};
  for (const route of routes) {
    const path = pathOf(route);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, { inputs, parts, shown }) };
  }
  // what the answers that are written here refer to
  parts.answered({ anyOf: [{ $ref: "Problem" }, { $ref: "Issue" }] });
  const tags = new Set(routes.map(({ useCase }) => nounIn(useCase.name)));
  return {
    openapi: "3.1.1",
    info: {
      title: "Answerable",
      version: "1",
      summary: "What an operation is asked, and answers.",
      description: ABOUT,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/", description: "This server." }],
    security: [{ token: [] }],
    tags: [
      ...[...tags].map((name) => ({ name, description: nouns[name]?.summary ?? "" })),
      { name: "server", description: "whether the server lives" },
    ],
    paths: {
      ...paths,
      ...otherPaths,
    },
    components: {
      schemas: parts.all(),
      responses: problemResponses,
      parameters: sharedParameters,
      headers: sharedHeaders,
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "A token that a member of staff made (`answerable tokens issue`).",
        },
      },
    },
  };
};
