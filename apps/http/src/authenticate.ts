import type { Actor, Instant, Uuid } from "@answerable/core";
import type { Failure, ServedOperation } from "@answerable/use-cases";
import { ok, type Result } from "neverthrow";

/**
 * Who asks: somebody known; nobody in particular; one whose word for it opens nothing; one whom the agency's own sign-in knows
 * and no account here is linked to; or nobody can say, as that sign-in cannot be reached.
 */
export type Asker =
  | { readonly kind: "known"; readonly actor: Actor }
  | { readonly kind: "anonymous" }
  | { readonly kind: "refused" }
  | { readonly kind: "not-linked"; readonly identity: Uuid }
  | { readonly kind: "provider-unreachable" };

/** The port: how a request says who asks. Err: it could not be found out. */
export type Authenticate = (request: Request, now: Instant) => Promise<Result<Asker, Failure>>;

const BEARER = /^Bearer ([\x21-\x7e]{1,400})$/;

/** The token that a request shows; undefined: none, or what is none. */
export const bearerOf = (header: string | null): string | undefined => BEARER.exec(header ?? "")?.[1];

/** By the tokens of an operation. A request that says nothing is nobody's in particular. */
export const byToken =
  (operation: Pick<ServedOperation, "holderOf">): Authenticate =>
  async (request, now) => {
    const header = request.headers.get("authorization");
    if (header === null) return ok({ kind: "anonymous" });
    const token = bearerOf(header);
    if (token === undefined) return ok({ kind: "refused" });
    return (await operation.holderOf(token, now)).map(
      (actor): Asker => (actor === undefined ? { kind: "refused" } : { kind: "known", actor }),
    );
  };
