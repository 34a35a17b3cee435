import type { Failure } from "./failure.ts";

/** A failure as one code, for what is noted of it: the first of several. */
export const codeOfFailure = (failure: Failure): string => {
  if (failure.owner === "store") return failure.error.code;
  return failure.owner === "rule" ? failure.rejection.code : (failure.issues[0]?.code ?? "invalid-input");
};
