import type { Answer } from "./answers.ts";
import { type Rejection, rejection } from "./rejection.ts";
import type { Uuid } from "./uuid.ts";

export type UndoRefusal = Rejection<"only-corrected-by-this-import" | "touched-since" | "corrected-by-another-import">;

/**
 * Why a record is not taken back with the import `batch`; undefined: it is. Only what the import brought whole and nobody
 * has touched since goes with it: the rest is a person's to decide.
 */
export const undoRefusal = (
  {
    answers,
    touched,
    status,
  }: { readonly answers: readonly Answer[]; readonly touched: boolean; readonly status: string },
  batch: Uuid,
): UndoRefusal | undefined => {
  const [first, ...later] = answers.map((answer) => answer.batch === batch);
  if (first !== true) return rejection("only-corrected-by-this-import");
  if (touched) return rejection("touched-since", { status });
  return later.includes(false) ? rejection("corrected-by-another-import") : undefined;
};
