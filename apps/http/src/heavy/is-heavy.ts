import type { UseCase } from "@answerable/use-cases";

/**
 * Whether a question is asked in a thread of its own: what is computed out of files, of any size, and what says of itself
 * that it computes long. Nothing that writes is: one thread alone writes. Source: design §4 (no more than 50 ms).
 */
export const isHeavy = ({ kind, permission, isHeavy: says }: UseCase): boolean =>
  says === true || (permission === null && (kind === "compute" || kind === "document"));
