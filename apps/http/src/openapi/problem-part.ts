import { explain, explanations } from "@answerable/use-cases";
import { statusOf } from "../failure-status.ts";
import type { Route } from "../route.ts";
import { refTo, type Schema } from "./schema.ts";

/** Why it was not done, status by status. Source: RFC 9110. */
const STATUSES = {
  400: ["NotRead", "The request itself cannot be read."],
  401: ["SignInNeeded", "It was not said who asks, or what was said opens nothing."],
  403: ["NotPermitted", "Whoever asks may not do this."],
  404: ["NotFound", "There is no such record, or it lies outside what you may see."],
  406: ["NotAcceptable", "None of the formats in `Accept` is given here."],
  408: ["TookTooLong", "The request took too long to come."],
  409: ["Refused", "A rule says no."],
  410: ["Erased", "It was there and is erased."],
  412: ["Stale", "A newer version stands than the one in `If-Match`."],
  413: ["TooLarge", "The body is larger than is read."],
  415: ["TypeNotTaken", "A body of this type is not read here."],
  422: ["DoesNotFit", "The request does not fit: all that is wrong with it, each with its place."],
  429: ["TooMany", "Too much was asked in too short a time; `Retry-After` says when to ask again."],
  500: ["Failed", "The store failed, or something broke that should not have. Nothing is half-written."],
  503: ["NotNow", "It cannot be done just now; `Retry-After` says when to ask again."],
} as const satisfies Readonly<Record<number, readonly [string, string]>>;

type Status = keyof typeof STATUSES;

/** What every code of which a rule or the input owns goes with. */
const OF_OWNERS: readonly Status[] = [409, 422];

const STATUS_NUMBERS = Object.keys(STATUSES).map(Number) as readonly Status[];

const ALL_CODES: readonly string[] = Object.keys(explanations).toSorted();

/** The codes that only one status goes with, so that a reader finds them where they come. */
const codesAt = (status: number): readonly string[] =>
  OF_OWNERS.some((one) => one === status) ? [] : ALL_CODES.filter((code) => statusOf(code) === status);

/** What stands for a code in an answer whose codes are not listed. */
const EXAMPLE_CODES: Readonly<Partial<Record<Status, string>>> = {
  409: "stale-version",
  412: "stale-version",
  422: "invalid-input",
};

/** Whether anything is answered with a status. */
const isAnswered = (status: Status): boolean => EXAMPLE_CODES[status] !== undefined || codesAt(status).length > 0;

/** The statuses that a route answers with where it was not done. */
const statusesOf = ({ method, useCase, fields, takes }: Route): readonly Status[] => {
  const isStored = useCase.permission !== null;
  const writes = method === "POST";
  const dependsOnVersion = takes !== "many" && fields.some(({ name }) => name === "seen");
  const all: readonly Status[] = [
    ...([400, 401] as const),
    ...(isStored ? ([403] as const) : []),
    ...([404, 406, 408] as const),
    ...(isStored ? ([409, 410] as const) : []),
    ...(dependsOnVersion ? ([412] as const) : []),
    ...(writes ? ([413, 415] as const) : []),
    ...([422, 429, 500, 503] as const),
  ];
  return all.filter(isAnswered);
};

/** References to the problems that a route answers with. */
export const problemsOf = (route: Route): Schema =>
  Object.fromEntries(
    statusesOf(route).map((status) => [String(status), { $ref: `#/components/responses/${STATUSES[status][0]}` }]),
  );

const RETRY_AFTER: Schema = { "Retry-After": { description: "Seconds to wait.", schema: { type: "integer" } } };

const headersOf = (status: number): Schema => ({
  "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
  ...(status === 429 || status === 503 ? RETRY_AFTER : {}),
  ...(status === 401
    ? { "WWW-Authenticate": { description: "How to say who asks.", schema: { type: "string" } } }
    : {}),
});

const exampleAt = (status: Status): Schema => {
  const code = EXAMPLE_CODES[status] ?? codesAt(status)[0];
  return {
    ...{ type: `urn:answerable:problem:${code}`, title: explain(code ?? ""), status, code },
    ...(status === 422 ? { issues: [{ path: ["happened", "month"], code: "missing" }] } : {}),
    ...(status === 412 ? { facts: { expected: 1, actual: 2 } } : {}),
  };
};

/** The answers that say why something was not done, by their names. */
export const problemResponses: Schema = Object.fromEntries(
  STATUS_NUMBERS.filter(isAnswered).map((status) => {
    const [name, sentence] = STATUSES[status];
    const codes = codesAt(status);
    const lines = codes.map((code) => `- \`${code}\`: ${explain(code) ?? ""}`);
    const description = codes.length === 0 ? sentence : `${sentence}\n\n${lines.join("\n")}`;
    const content = {
      "application/problem+json": { schema: { $ref: refTo("Problem") }, example: exampleAt(status) },
    };
    return [name, { description, headers: headersOf(status), content }];
  }),
);

/** A problem, and the codes it may have. Source: RFC 9457. */
export const problemSchemas: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  [
    "ProblemCode",
    {
      type: "string",
      description: "What went wrong; `GET /v1/explain?code=CODE` has the sentence. Later versions may have more codes.",
      enum: ALL_CODES,
    },
  ],
  [
    "Problem",
    {
      type: "object",
      description:
        "Why a request was not done. It holds codes, places, bounds and dates of rules; no word of a person.",
      properties: {
        type: {
          ...{ type: "string", format: "uri", pattern: "^urn:answerable:problem:[a-z0-9-]+$" },
          description: "Stays what it is, whatever becomes of sentences and statuses.",
        },
        title: { type: "string", description: "What the code means, in a sentence." },
        status: { type: "integer", minimum: 400, maximum: 599 },
        code: { $ref: refTo("ProblemCode") },
        issues: { type: "array", items: { $ref: refTo("Issue") }, description: "All that is wrong with the input." },
        facts: { type: "object", description: "Codes, bounds and dates of the rule.", additionalProperties: true },
      },
      required: ["type", "title", "status", "code"],
    },
  ],
]);
