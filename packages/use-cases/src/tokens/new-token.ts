import { type TokenTerms, tokenSubject, type Uuid } from "@answerable/core";
import { type Step, step } from "@answerable/store";
import type { ResultAsync } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { TOKEN_SECRET_BYTES, tokenText } from "./token-text.ts";

/** A token that was drawn: its text, which is shown once, and the step that issues it. */
interface NewToken {
  readonly id: Uuid;
  readonly token: string;
  readonly issue: Step;
}

/** Draws a token; it opens nothing until its step is taken. */
export const newToken = (
  ctx: Pick<OperationContext, "newId" | "chance" | "digestOfToken" | "now">,
  terms: Omit<TokenTerms, "digest">,
): ResultAsync<NewToken, Failure> => {
  const id = ctx.newId();
  const token = tokenText(id, ctx.chance(TOKEN_SECRET_BYTES));
  return ctx.digestOfToken(token).map((digest) => ({
    ...{ id, token },
    issue: step(tokenSubject, id, { type: "issue", at: ctx.now, terms: { ...terms, digest } }),
  }));
};
