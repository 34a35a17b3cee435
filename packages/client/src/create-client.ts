import createFetch, { type MaybeOptionalInit } from "openapi-fetch";
import { linesOf } from "./lines.ts";
import { newKey } from "./new-key.ts";
import type { paths } from "./openapi.ts";
import { type Answered, answered, ProblemError } from "./problem.ts";
import { sendingAgain } from "./sending.ts";

/** Where and as whom is asked. */
export interface ClientOptions {
  /** The server, such as `https://answerable.example.org`. */
  readonly baseUrl: string;
  /** A token, or what gives one when it is needed; left out: nobody in particular. */
  readonly token?: string | (() => string | Promise<string>);
  /** How often one request is sent at most where the connection breaks or the server is busy; left out: 3. */
  readonly times?: number;
  /** Left out: the platform's own. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Waits between two times; left out: by the platform's timer. */
  readonly wait?: (seconds: number) => Promise<void>;
}

type Json = "application/json";
type Method = "get" | "post";
/** Addresses that are asked by a method. */
type PathOf<Verb extends Method> = {
  [Path in keyof paths]: paths[Path] extends { [Asked in Verb]: object } ? Path : never;
}[keyof paths];
type Operation<Path extends keyof paths, Verb extends Method> = paths[Path][Verb];
type JsonOf<Response> = Response extends { content: { "application/json": infer Body } } ? Body : never;
type Value<Path extends keyof paths, Verb extends Method> =
  Operation<Path, Verb> extends { responses: infer Responses }
    ? JsonOf<Responses[keyof Responses & (200 | 201)]>
    : never;
type Init<Path extends keyof paths, Verb extends Method> = MaybeOptionalInit<paths[Path], Verb>;
type InitParameter<Given> = Partial<Given> extends Given ? [init?: Given] : [init: Given];
/** Lists that come by pages. */
type Paged = {
  [Path in PathOf<"get">]: Value<Path, "get"> extends { items: unknown[]; next?: string } ? Path : never;
}[PathOf<"get">];
type Row<Path extends Paged> = Value<Path, "get"> extends { items: (infer One)[] } ? One : never;
type Query<Path extends Paged> = Operation<Path, "get"> extends { parameters: { query?: infer Asked } } ? Asked : never;

/** What is asked of a server, typed by its OpenAPI document. */
export interface AnswerableClient {
  /** Asks. Rejects only where no answer came. */
  get<Path extends PathOf<"get">>(
    path: Path,
    ...init: InitParameter<Init<Path, "get">>
  ): Promise<Answered<Value<Path, "get">>>;
  /** Asks for something to be done, under a key of its own unless one is given, so that it is done once. */
  post<Path extends PathOf<"post">>(
    path: Path,
    ...init: InitParameter<Init<Path, "post">>
  ): Promise<Answered<Value<Path, "post">>>;
  /** Every row of a list, page after page. Throws {@link ProblemError}. */
  rows<Path extends Paged>(path: Path, query?: Query<Path>): AsyncGenerator<Row<Path>, void, void>;
  /** Every row of a list in one answer, as it comes. Throws {@link ProblemError}. */
  stream<Path extends Paged>(path: Path, query?: Query<Path>): AsyncGenerator<Row<Path>, void, void>;
  /** Many records at once, a line each; what became of each of them, as it comes. Throws {@link ProblemError}. */
  postLines(path: PathOf<"post">, records: Iterable<object>): AsyncGenerator<LineAnswer, void, void>;
}

/** What became of one of many records; `apart`: what stands beside no row, counted by its code. */
export type LineAnswer =
  | { readonly row: number; readonly status: number; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly row: number; readonly status: number; readonly problem: ProblemError["problem"] }
  | { readonly apart: { readonly code: string; readonly facts?: Readonly<Record<string, unknown>> } };

const NDJSON = "application/x-ndjson";

const byTimer = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** The way a client's methods are called inside, where the types of one path are not known. */
interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}
type Ask = (path: string, init: object) => Promise<Answer>;

/**
 * A client of one server. Types are generated from the OpenAPI document, so that a path, a field or a code that is not there
 * does not compile. A write is sent under an `Idempotency-Key` made for it, and so may be sent again when the connection breaks.
 */
export const createClient = ({
  baseUrl,
  token,
  times = 3,
  wait = byTimer,
  fetch: given,
}: ClientOptions): AnswerableClient => {
  const send = sendingAgain(given ?? ((request) => globalThis.fetch(request)), { times, wait });
  const raw = createFetch<paths, Json>({ baseUrl, fetch: send });
  raw.use({
    onRequest: async ({ request }) => {
      const said = typeof token === "function" ? await token() : token;
      if (said !== undefined) request.headers.set("authorization", `Bearer ${said}`);
      if (request.method === "POST" && !request.headers.has("idempotency-key"))
        request.headers.set("idempotency-key", newKey());
      return request;
    },
  });
  const [get, post] = [raw.GET as unknown as Ask, raw.POST as unknown as Ask];
  const streamed = async function* <Line>(asked: Promise<Answer>): AsyncGenerator<Line, void, void> {
    const { data, error, response } = await asked;
    const answer = answered(response, data as ReadableStream<Uint8Array> | null, error);
    if (!answer.done) throw new ProblemError(answer.problem);
    if (answer.value !== null) yield* linesOf<Line>(answer.value);
  };
  return {
    get: async (path, ...[init]) => {
      const { data, error, response } = await get(path, init ?? {});
      return answered(response, data as never, error);
    },
    post: async (path, ...[init]) => {
      const { data, error, response } = await post(path, init ?? {});
      return answered(response, data as never, error);
    },
    rows: async function* <Path extends Paged>(path: Path, query?: Query<Path>) {
      for (let cursor: string | undefined; ; ) {
        const { data, error, response } = await get(path, {
          params: { query: { ...(query as object | undefined), ...(cursor === undefined ? {} : { cursor }) } },
        });
        const page = answered(response, data as { readonly items: Row<Path>[]; readonly next?: string }, error);
        if (!page.done) throw new ProblemError(page.problem);
        yield* page.value.items;
        cursor = page.value.next;
        if (cursor === undefined) return;
      }
    },
    stream: (path, query) =>
      streamed(get(path, { params: { query: query ?? {} }, headers: { accept: NDJSON }, parseAs: "stream" })),
    postLines: (path, records) => {
      const body = [...records].map((record) => `${JSON.stringify(record)}\n`).join("");
      return streamed(
        post(path, {
          ...{ body, parseAs: "stream", bodySerializer: String },
          headers: { "content-type": NDJSON, accept: NDJSON },
        }),
      );
    },
  };
};
