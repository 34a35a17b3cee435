import { publicActor, roleThatMay } from "@answerable/core";
import type { UseCase } from "@answerable/use-cases";
import { formatsOf, statusOfDone } from "../answer.ts";
import { MEDIA_TYPES } from "../negotiate.ts";
import type { Route } from "../route.ts";
import type { Named } from "./example-of.ts";
import { linesPart } from "./request-part.ts";
import { behindRef, propertiesOf, refTo, requiredOf, type Schema, withoutFields } from "./schema.ts";

/** Whether the public may ask it, where it is taken in. */
export const isForPublic = ({ permission }: UseCase): boolean =>
  permission !== null && roleThatMay(publicActor, permission) !== undefined;

/** Whom rows may go to, beside each of them. */
const MARKS: Schema = {
  type: "object",
  description: "Whom it may go to; `sample` where it is invented.",
  properties: { audience: { type: "string" }, sample: { type: "string", enum: ["", "sample"] } },
  required: ["audience", "sample"],
};

/** A row, with whom it may go to. */
export const markedRow = (row: Schema): Schema => ({
  ...row,
  properties: { ...propertiesOf(row), marks: MARKS },
  required: [...requiredOf(row), "marks"],
});

const NEXT: Schema = { type: "string", description: "The `cursor` of the next page; it is left out on the last one." };

const listOf = (row: Schema, isPaged: boolean): Schema => ({
  type: "object",
  properties: { items: { type: "array", items: row }, ...(isPaged ? { next: NEXT } : {}) },
  required: ["items"],
});

/** An answer, or an answer beside what was wrong with single rows. */
const withTold = (answer: Schema): Schema => ({
  anyOf: [
    answer,
    {
      type: "object",
      description: "Where something was wrong with single rows.",
      properties: {
        result: answer,
        issues: { type: "array", items: { $ref: refTo("Issue") } },
        more: { type: "integer", minimum: 0, description: "How many more were wrong than are listed." },
      },
      required: ["result", "issues", "more"],
    },
  ],
});

/** The same for a stranger, who holds a receipt: without ids and versions. */
const forStranger = (answer: Schema): Schema => ({
  ...withoutFields(answer, ["id", "version"]),
  description: "What the public is answered.",
});

const jsonOf = ({ kind, form, isPaged, tells }: UseCase, answer: Schema): Schema => {
  if (form === "rows") return kind === "list" ? listOf(answer, isPaged === true) : { type: "array", items: answer };
  if (form === "text") return { type: "object", properties: { text: { type: "string" } }, required: ["text"] };
  return tells === true ? withTold(answer) : answer;
};

/** What a line of one answer holds; where a use case makes lines of its own, no more than that it is an object. */
const lineOf = ({ form, listed }: UseCase, answer: Schema, whole: Schema): Schema => {
  if (form === "rows") return answer;
  if (form === "lines") {
    const { lines } = propertiesOf(whole);
    return (lines?.["items"] ?? { type: "object" }) as Schema;
  }
  if (form === "table" || listed !== undefined) return { type: "object" };
  return whole["type"] === "array" ? ((whole["items"] ?? {}) as Schema) : answer;
};

/** What answers one line of many records. */
const manyLine = (useCase: UseCase, answer: Schema): Schema => ({
  anyOf: [
    {
      type: "object",
      properties: { row: { type: "integer", minimum: 1 }, status: { const: statusOfDone(useCase) }, answer },
      required: ["row", "status", "answer"],
    },
    {
      type: "object",
      properties: {
        row: { type: "integer", minimum: 1 },
        status: { type: "integer", minimum: 400 },
        problem: { $ref: refTo("Problem") },
      },
      required: ["row", "status", "problem"],
    },
    {
      type: "object",
      description:
        "What stands beside no row, as it would tell which record spoke of sexual violence; counted by its code.",
      properties: { apart: { $ref: refTo("Issue") } },
      required: ["apart"],
    },
  ],
});

const header = (description: string, schema: Schema = { type: "string" }): Schema => ({ description, schema });

/** Headers that many answers have, by their names. */
export const sharedHeaders: Schema = {
  "X-Request-Id": header("What the request is found again by in the log.", { type: "string", format: "uuid" }),
  ETag: header('The version as it stands now, such as "7"; for `If-Match`.'),
  Location: header("Where it is shown."),
  "Answerable-Outcome": header("How it ended, where the status alone does not say.", {
    type: "string",
    enum: ["bad-news", "partly-refused"],
  }),
  "Answerable-Log-Position": header("The position of the log where the list began.", {
    ...{ type: "string", pattern: "^\\d+$" },
  }),
};

const headers = (...names: readonly string[]): Schema =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** An answer as it stands in the document, and behind its reference. */
export interface DescribedAnswer {
  readonly answer: Schema;
  readonly named: Named;
  /** Whether there is an address that shows what was made. */
  readonly isShown: boolean;
}

/** The answer as staff get it; where the public may ask, or as a stranger does. */
const givenOf = (useCase: UseCase, { answer, named }: DescribedAnswer): Schema => {
  const whole = behindRef(answer, named);
  return isForPublic(useCase) && whole["type"] === "object" ? { anyOf: [answer, forStranger(whole)] } : answer;
};

const oneDone = ({ useCase }: Route, described: DescribedAnswer): Schema => {
  const { answer, named, isShown } = described;
  const formats = formatsOf(useCase);
  const whole = behindRef(answer, named);
  const given = givenOf(useCase, described);
  return {
    description: useCase.summary,
    headers: headers(
      "X-Request-Id",
      ...("version" in propertiesOf(whole) ? ["ETag"] : []),
      ...(useCase.kind === "create" && isShown ? ["Location"] : []),
      ...((useCase.isFailure ?? useCase.isPartlyRefused) ? ["Answerable-Outcome"] : []),
      ...(useCase.isPaged === true ? ["Answerable-Log-Position"] : []),
    ),
    content: {
      ...(formats.includes("json") ? { [MEDIA_TYPES.json]: { schema: jsonOf(useCase, given) } } : {}),
      ...(formats.includes("ndjson") ? { [MEDIA_TYPES.ndjson]: linesPart(lineOf(useCase, given, whole)) } : {}),
      ...(formats.includes("csv") ? { "text/csv": { schema: { type: "string" } } } : {}),
    },
  };
};

const manyDone = ({ useCase }: Route, described: DescribedAnswer): Schema => ({
  description: `${useCase.summary}: a line answers each record`,
  headers: headers("X-Request-Id"),
  content: { [MEDIA_TYPES.ndjson]: linesPart(manyLine(useCase, givenOf(useCase, described))) },
});

/** The answers of one record and of many in one, where both have the same status. */
const eitherDone = (one: Schema, many: Schema): Schema => {
  const [content, lines] = [one["content"] as Schema, many["content"] as Schema];
  const [alone, together] = [content, lines].map(
    (part) => (part[MEDIA_TYPES.ndjson] as { schema: Schema }).schema["x-line"],
  );
  return { ...one, content: { ...content, [MEDIA_TYPES.ndjson]: linesPart({ anyOf: [alone, together] }) } };
};

/** What is answered when it was done, by status: headers, and a body in each format. */
export const doneOf = (route: Route, described: DescribedAnswer): Schema => {
  const [one, many] = [oneDone(route, described), manyDone(route, described)];
  const status = String(statusOfDone(route.useCase));
  switch (route.takes) {
    case "one":
      return { [status]: one };
    case "many":
      return { "200": many };
    case "either":
      return status === "200" ? { "200": eitherDone(one, many) } : { "200": many, [status]: one };
  }
};
