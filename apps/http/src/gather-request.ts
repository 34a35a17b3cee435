import { type Issue, issue, issuesFrom } from "@answerable/core";
import { isFileField } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import { fileBody, formInput } from "./file-input.ts";
import { seenVersion } from "./if-match.ts";
import { jsonInput } from "./json-input.ts";
import { LIMITS } from "./limits.ts";
import { isUtf8, mediaTypeOf } from "./media-type.ts";
import { queryInput } from "./query-input.ts";
import { readBody, readTextBody } from "./read-body.ts";
import type { Route } from "./route.ts";

/** What is asked beside the fields of a use case. */
const BESIDES = ["cursor", "limit"];

type Fields = Record<string, unknown>;

const ofBody = async (request: Request, { fields }: Route, mostBytes: number): Promise<Result<Fields, Issue[]>> => {
  const header = request.headers.get("content-type");
  const media = mediaTypeOf(header);
  const hasFile = fields.some(isFileField);
  if (media?.type === "multipart/form-data" && hasFile) {
    const bytes = await readBody(request, mostBytes);
    return bytes.isErr() ? err([bytes.error]) : await formInput(fields, bytes.value, header ?? "");
  }
  if (hasFile) {
    const bytes = await readBody(request, mostBytes);
    return bytes.mapErr((one) => [one]).map((body) => fileBody(fields, body));
  }
  const text = await readTextBody(request, LIMITS.jsonBytes);
  if (text.isErr()) return err([text.error]);
  if (text.value === "" && media === undefined) return ok({});
  if (media?.type !== "application/json")
    return err([issue("media-type-not-taken", [], {}, { allowed: ["application/json"] })]);
  return isUtf8(media) ? jsonInput(text.value) : err([issue("encoding-not-taken")]);
};

/** The version that was seen joins the fields, where what is asked depends on one. */
const withVersion = (fields: Fields, request: Request, { fields: known }: Route): Result<Fields, Issue[]> =>
  seenVersion(request.headers.get("if-match"))
    .mapErr((one) => [one])
    .andThen((seen) => {
      if (seen === undefined) return ok(fields);
      if (!known.some(({ name }) => name === "seen")) return err([issue("precondition-not-taken")]);
      if (fields["seen"] !== undefined && fields["seen"] !== seen) return err([issue("versions-differ", ["seen"])]);
      return ok({ ...fields, seen });
    });

/** What the request was sent under is its submission's own key, where the use case takes one. */
const withOwnKey = (fields: Fields, sentUnder: string | undefined, { useCase }: Route): Result<Fields, Issue[]> => {
  if (useCase.once !== "own-key" || sentUnder === undefined) return ok(fields);
  const { key = sentUnder } = fields;
  return key === sentUnder ? ok({ ...fields, key }) : err([issue("keys-differ", ["key"])]);
};

/** What an address names joins the fields; it stands in them only there. */
const withKey = (fields: Fields, key: string | undefined, { inPath }: Route): Result<Fields, Issue[]> => {
  if (inPath === undefined) return ok(fields);
  return inPath in fields ? err([issue("stands-in-the-path", [inPath])]) : ok({ ...fields, [inPath]: key });
};

interface Gathered {
  /** What the address names. */
  readonly key: string | undefined;
  /** Its `Idempotency-Key`. */
  readonly sentUnder: string | undefined;
  readonly mostBytes: number;
}

/**
 * The input of one question: the address, the query, the body, `If-Match`. Nothing has been asked yet, so nothing is
 * written where anything is wrong. Err: everything that is wrong with it, with its place.
 */
export const gatherRequest = async (
  request: Request,
  route: Route,
  { key, sentUnder, mostBytes }: Gathered,
): Promise<Result<unknown, Issue[]>> => {
  const query = new URL(request.url).searchParams;
  const fromQuery = queryInput(query, route.fields, route.method === "GET" ? BESIDES : []);
  const fromBody = route.method === "GET" ? ok({}) : await ofBody(request, route, mostBytes);
  if (fromQuery.isErr() || fromBody.isErr())
    return err([...(fromQuery.isErr() ? fromQuery.error : []), ...(fromBody.isErr() ? fromBody.error : [])]);
  const twice = Object.keys(fromBody.value).filter((name) => Object.hasOwn(fromQuery.value, name));
  if (twice.length > 0) return err(twice.map((name) => issue("given-twice", [name])));
  return withKey({ ...fromQuery.value, ...fromBody.value }, key, route)
    .andThen((fields) => withVersion(fields, request, route))
    .andThen((fields) => withOwnKey(fields, sentUnder, route))
    .andThen((fields) => {
      const input = route.useCase.input.safeParse(fields);
      return input.success ? ok(input.data as unknown) : err(issuesFrom(input.error, fields));
    });
};
