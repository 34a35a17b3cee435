import { type Actor, type Instant, publicActor } from "@answerable/core";
import { type ComesFrom, nounIn, type ServedOperation } from "@answerable/use-cases";
import { admitted } from "./admit.ts";
import { formatsOf } from "./answer.ts";
import { type AskOne, askOne, type Question } from "./ask-one.ts";
import type { Authenticate } from "./authenticate.ts";
import { gatherRequest } from "./gather-request.ts";
import { isHeavy } from "./heavy/is-heavy.ts";
import { idempotencyKey } from "./idempotency-key.ts";
import type { Gate } from "./limiting/gate.ts";
import { LIMITS } from "./limits.ts";
import { pageResponse, wholeListResponse } from "./list-answer.ts";
import { manyResponse } from "./many-answer.ts";
import { isUtf8, mediaTypeOf } from "./media-type.ts";
import { MEDIA_TYPES, negotiated, type ServedFormat } from "./negotiate.ts";
import { failureProblem, issuesProblem, type Problem, problem, problemResponse } from "./problem.ts";
import { readTextBody } from "./read-body.ts";
import type { Route } from "./route.ts";

/** What every route is served with. */
export interface Serving {
  readonly operation: ServedOperation;
  readonly authenticate: Authenticate;
  readonly gate: Gate;
  /** Asks what would hold everybody else up. */
  readonly askHeavy: AskOne;
  readonly now: () => Instant;
  /** True: whoever is not known may take a matter to the desk and come back to it. */
  readonly takesPublic: boolean;
  /** The most bytes of a body that holds a file. */
  readonly fileBytes: number;
  /** The address that shows a record of a noun. */
  readonly shownAt: (noun: string) => string | undefined;
}

interface Asked {
  readonly request: Request;
  readonly route: Route;
  readonly actor: Actor;
  readonly now: Instant;
  readonly key: string | undefined;
  /** Its `Idempotency-Key`. */
  readonly sentUnder: string | undefined;
  /** From where, and whom the agency's own sign-in says it is. */
  readonly comes: ComesFrom;
  /** Told what broke after the answer had begun. */
  readonly broke: (error: unknown) => void;
}

const serveMany = async ({ operation }: Serving, asked: Asked): Promise<Response> => {
  const { request, route, actor, now, sentUnder, comes, broke } = asked;
  const text = await readTextBody(request, LIMITS.ndjsonBytes);
  if (text.isErr()) return problemResponse(issuesProblem([text.error]));
  const ready = await operation.ready(route.useCase, { actor, now, tell: () => undefined, comes });
  if (ready.isErr()) return problemResponse(failureProblem(ready.error));
  return manyResponse(route.useCase, ready.value, { text: text.value, sentUnder }, broke);
};

const serveOne = async (serving: Serving, asked: Asked, format: ServedFormat): Promise<Response> => {
  const { request, route, actor, now, key, sentUnder, comes, broke } = asked;
  const { operation } = serving;
  const { useCase } = route;
  const input = await gatherRequest(request, route, { key, sentUnder, mostBytes: serving.fileBytes });
  if (input.isErr()) return problemResponse(issuesProblem(input.error));
  if (useCase.isPaged === true && useCase.permission !== null) {
    const list = { useCase, input: input.value, actor, now, broke };
    const read =
      format === "json"
        ? await pageResponse(operation, list, new URL(request.url).searchParams)
        : await wholeListResponse(operation, list, format);
    return read.match((response) => response, problemResponse);
  }
  const question: Question = {
    ...{ useCase, actor, now, input: input.value, sentUnder, comes, format },
    hasPrecondition: request.headers.has("if-match"),
    shownAt: serving.shownAt(nounIn(useCase.name)),
  };
  return await (isHeavy(useCase) ? serving.askHeavy : askOne(operation))(question, broke);
};

/** Whether the body is to be read as many records; a type that this route does not read is a problem. */
const takenAs = (request: Request, { takes }: Route): "one" | "many" | Problem => {
  const media = mediaTypeOf(request.headers.get("content-type"));
  const isNdjson = media?.type === MEDIA_TYPES.ndjson;
  if (takes === "many" && !isNdjson) return problem("media-type-not-taken", { allowed: [MEDIA_TYPES.ndjson] });
  if (isNdjson && !isUtf8(media)) return problem("encoding-not-taken");
  return isNdjson && takes !== "one" ? "many" : "one";
};

const serveAdmitted = async (serving: Serving, arrived: Omit<Asked, "sentUnder">): Promise<Response> => {
  const { request, route } = arrived;
  const sentUnder = idempotencyKey(request);
  if (sentUnder.isErr()) return problemResponse(issuesProblem([sentUnder.error]));
  const asked = { ...arrived, sentUnder: sentUnder.value };
  const taken = takenAs(request, route);
  if (typeof taken === "object") return problemResponse(taken);
  const accept = request.headers.get("accept");
  const given: readonly ServedFormat[] = taken === "many" ? ["ndjson"] : formatsOf(route.useCase);
  const format = negotiated(accept, given);
  if (format === undefined)
    return problemResponse(problem("not-acceptable", { allowed: given.map((one) => MEDIA_TYPES[one]) }));
  return taken === "many" ? await serveMany(serving, asked) : await serveOne(serving, asked, format);
};

/** What a route is told of a request beside the request. */
export interface Arrived extends Pick<Asked, "key" | "broke"> {
  /** The address at the other end of the connection; undefined: there is none. */
  readonly peer: string | undefined;
}

/** Serves one use case: who asks, and whether now; what for, in which format; then the use case, and its answer as a response. */
export const serveRoute =
  (serving: Serving, route: Route) =>
  async (request: Request, { key, broke, peer }: Arrived): Promise<Response> => {
    const asker = await serving.authenticate(request, serving.now());
    if (asker.isErr()) return problemResponse(failureProblem(asker.error));
    const actor = admitted(asker.value, route.useCase, serving);
    const isPublic = actor.isOk() && actor.value === publicActor;
    const identity = asker.value.kind === "not-linked" ? asker.value.identity : undefined;
    return await serving.gate({ asker: asker.value, isPublic, route, request, peer }, async (whole, from) => {
      if (actor.isErr()) return problemResponse(actor.error);
      // whoever had to wait is served at the moment it was her or his turn
      const now = serving.now();
      const comes = { from, identity };
      return await serveAdmitted(serving, { request: whole, route, actor: actor.value, now, comes, key, broke });
    });
  };
