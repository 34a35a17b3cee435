import type { Actor, Instant } from "@answerable/core";
import { type ServedOperation, takeSubmission } from "@answerable/use-cases";
import { ok } from "neverthrow";
import { type Asker, bearerOf } from "./authenticate.ts";
import { jsonInput } from "./json-input.ts";
import type { Gate } from "./limiting/gate.ts";
import { LIMITS } from "./limits.ts";
import { failureProblem, issuesProblem, problem, problemResponse } from "./problem.ts";
import { readTextBody } from "./read-body.ts";

/** Where a server that collects for a form sends each submission. */
export const KOBO_HOOK = "/v1/hooks/kobo/:form";

interface Hooking {
  readonly operation: ServedOperation;
  readonly gate: Gate;
  readonly now: () => Instant;
}

const taken = async (
  { operation, now }: Hooking,
  request: Request,
  { form, actor }: { readonly form: string; readonly actor: Actor },
): Promise<Response> => {
  const text = await readTextBody(request, LIMITS.jsonBytes);
  if (text.isErr()) return problemResponse(issuesProblem([text.error]));
  const fields = jsonInput(text.value);
  if (fields.isErr()) return problemResponse(issuesProblem(fields.error));
  const submission = { form, fields: fields.value, text: text.value };
  return (await takeSubmission(operation, submission, { actor, now: now() })).match(
    (answer) => Response.json(answer),
    (failure) => problemResponse(failureProblem(failure)),
  );
};

/**
 * Takes in what a form's webhook sends. Nothing of it is read before the secret in `Authorization: Bearer` opened; a wrong
 * one, one of another form, and none at all are answered alike, whether there is such a form or not.
 */
export const koboHook =
  (hooking: Hooking) =>
  async (request: Request, form: string, peer: string | undefined): Promise<Response> => {
    const token = bearerOf(request.headers.get("authorization"));
    const held = token === undefined ? ok(undefined) : await hooking.operation.holderOf(token, hooking.now(), form);
    if (held.isErr()) return problemResponse(failureProblem(held.error));
    const actor = held.value;
    const asker: Asker = actor === undefined ? { kind: "refused" } : { kind: "known", actor };
    return await hooking.gate({ asker, isPublic: false, route: { fields: [] }, request, peer }, async (whole) =>
      actor === undefined ? problemResponse(problem("token-not-known")) : await taken(hooking, whole, { form, actor }),
    );
  };
