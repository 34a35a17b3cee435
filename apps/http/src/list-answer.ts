import { type Actor, type Instant, issue, roleThatMay } from "@answerable/core";
import {
  type CursorPlace,
  type Failure,
  openCursor,
  type Ready,
  type ServedOperation,
  type StoredUseCase,
  sealCursor,
} from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import { streamed } from "./answer.ts";
import { LIMITS } from "./limits.ts";
import { MEDIA_TYPES, type ServedFormat } from "./negotiate.ts";
import { failureProblem, issuesProblem, type Problem } from "./problem.ts";

/** A list that is asked for, by whom. */
export interface AskedList {
  readonly useCase: StoredUseCase;
  readonly input: unknown;
  readonly actor: Actor;
  readonly now: Instant;
  readonly broke: (error: unknown) => void;
}

/** One page as the store ended it: its rows, how they are written, and where the next one begins. */
interface ReadPage {
  readonly rows: unknown;
  readonly ready: Ready;
  readonly next: string | undefined;
}

const readPage = async (
  operation: ServedOperation,
  { useCase, input, actor, now }: AskedList,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<Result<ReadPage, Failure>> => {
  let next: string | undefined;
  const endedAt = (at: string | undefined): void => {
    next = at;
  };
  const ready = await operation.ready(useCase, { actor, now, tell: () => undefined, page: { after, limit, endedAt } });
  if (ready.isErr()) return err(ready.error);
  const rows = await ready.value.handle(input);
  return rows.map((read) => ({ rows: read, ready: ready.value, next }));
};

const limitIn = (text: string | null): Result<number, Problem> => {
  if (text === null) return ok(LIMITS.rowsPerPageUnlessAsked);
  const limit = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : Number.NaN;
  return limit <= LIMITS.rowsPerPage
    ? ok(limit)
    : err(issuesProblem([issue("too-big", ["limit"], {}, { maximum: LIMITS.rowsPerPage })]));
};

/** One page, as JSON: its rows, and the cursor of the next one unless it is the last. */
export const pageResponse = async (
  operation: ServedOperation,
  asked: AskedList,
  query: URLSearchParams,
): Promise<Result<Response, Problem>> => {
  const key = await operation.cursorKey();
  if (key.isErr()) return err(failureProblem(key.error));
  const limit = limitIn(query.get("limit"));
  if (limit.isErr()) return err(limit.error);
  const place: CursorPlace = { list: asked.useCase.name, actor: asked.actor.code, asked: asked.input };
  const given = query.get("cursor");
  const after = given === null ? undefined : openCursor(key.value, place, given);
  if (given !== null && after === undefined) return err(issuesProblem([issue("cursor-not-valid", ["cursor"])]));
  const page = await readPage(operation, asked, { after, limit: limit.value });
  if (page.isErr()) return err(failureProblem(page.error));
  const { rows, ready, next } = page.value;
  const more = next === undefined ? {} : { next: sealCursor(key.value, place, next) };
  const body = { items: JSON.parse(ready.write(rows, "json")) as unknown, ...more };
  return ok(new Response(JSON.stringify(body), { headers: { "content-type": MEDIA_TYPES.json } }));
};

async function* linesFrom(
  operation: ServedOperation,
  asked: AskedList,
  format: ServedFormat,
  first: ReadPage,
): AsyncGenerator<string> {
  yield first.ready.write(first.rows, format);
  for (let after = first.next; after !== undefined; ) {
    const page = await readPage(operation, asked, { after, limit: LIMITS.rowsPerPage });
    if (page.isErr()) throw new Error("a later page of a list could not be read");
    yield page.value.ready.write(page.value.rows, format, { headings: false });
    after = page.value.next;
  }
}

/**
 * The position of the log where a list began, for whoever may prove the log: what changed later may be in the list or not. To
 * the others it would count what they do not see. Source: practice C7.
 */
const positionHeaders = async (
  operation: ServedOperation,
  { useCase, actor }: AskedList,
): Promise<Result<Readonly<Record<string, string>>, Failure>> => {
  if (roleThatMay(actor, "audit.verify") === undefined) return ok({});
  return (await operation.position(useCase)).map((position) => ({ "answerable-log-position": String(position) }));
};

/** The whole list, as NDJSON or CSV: page by page, as fast as it is taken; between pages nothing is held. */
export const wholeListResponse = async (
  operation: ServedOperation,
  asked: AskedList,
  format: ServedFormat,
): Promise<Result<Response, Problem>> => {
  const position = await positionHeaders(operation, asked);
  if (position.isErr()) return err(failureProblem(position.error));
  const first = await readPage(operation, asked, { after: undefined, limit: LIMITS.rowsPerPage });
  if (first.isErr()) return err(failureProblem(first.error));
  const headers = { "content-type": MEDIA_TYPES[format], ...position.value };
  return ok(new Response(streamed(linesFrom(operation, asked, format, first.value), asked.broke), { headers }));
};
