import type { ServedOperation } from "@answerable/use-cases";
import { ok } from "neverthrow";
import { type Asker, type Authenticate, byToken } from "../authenticate.ts";
import type { openProvider } from "./provider.ts";

/** Three parts of base64url, as a provider signs them; tokens of our own have another form. */
const SIGNED = /^Bearer ([\w-]{1,2000}\.[\w-]{1,8000}\.[\w-]{1,2000})$/;

/** By the tokens of an operation, and by those of the agency's own sign-in where it has one. */
export const byBearer = (
  operation: Pick<ServedOperation, "holderOf" | "holderOfIdentity">,
  provider: ReturnType<typeof openProvider> | undefined,
): Authenticate => {
  const own = byToken(operation);
  return async (request, now) => {
    const signed = SIGNED.exec(request.headers.get("authorization") ?? "")?.[1];
    if (provider === undefined || signed === undefined) return await own(request, now);
    const word = await provider(signed, now);
    if (word === "unreachable") return ok<Asker>({ kind: "provider-unreachable" });
    return word === "refused" ? ok<Asker>({ kind: "refused" }) : await operation.holderOfIdentity(word, now);
  };
};
