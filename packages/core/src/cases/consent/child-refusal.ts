import { type Rejection, rejection } from "../../kernel/rejection.ts";
import type { ChildCase } from "../case/case-lodger.ts";

export type ChildRejection = Rejection<"assent-needed" | "best-interests-not-judged" | "harms-the-child">;

/**
 * Why a step for somebody under 18 cannot be taken yet, or undefined. What the child says comes first, then what a trained
 * person judges; a caregiver's yes stands in for neither.
 * Err `assent-needed` {assent}: not asked, or refused; `best-interests-not-judged`; `harms-the-child`.
 * Source: practice C5.
 */
export const childRefusal = ({ assent, bestInterests }: ChildCase): ChildRejection | undefined => {
  if (bestInterests === "harms") return rejection("harms-the-child");
  if (assent !== "given") return rejection("assent-needed", { assent });
  return bestInterests === "not-judged" ? rejection("best-interests-not-judged") : undefined;
};

/** Whether caregivers may hear that contact was made: only where somebody found that it is safe, and the child agrees. */
export const mayTellCaregivers = ({ assent, caregivers }: ChildCase): boolean =>
  caregivers === "may-be-told" && assent === "given";
