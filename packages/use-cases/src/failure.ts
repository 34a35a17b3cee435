import { type Issue, issue, type Rejection } from "@answerable/core";
import type { ListError, StoreError } from "@answerable/store";

/** Who owns a failure: the input, a rule, or the store. Bugs are thrown and caught once, at the edge. */
export type Failure =
  | { readonly owner: "input"; readonly issues: readonly Issue[] }
  | { readonly owner: "rule"; readonly rejection: Rejection }
  | { readonly owner: "store"; readonly error: StoreError };

/** The input is wrong: everything that is wrong with it. */
export const wrongInput = (issues: readonly Issue[]): Failure => ({ owner: "input", issues });
/** A rule says no. */
export const refusedBy = (rejection: Rejection): Failure => ({ owner: "rule", rejection });
/** The store failed; nothing is half-written. */
export const storeFailed = (error: StoreError): Failure => ({ owner: "store", error });
/** A list that could not be read: the store failed, or the list does not exist as it was asked for. */
export const listFailed = (error: ListError): Failure =>
  error.code === "unknown-order" || error.code === "wrong-cursor"
    ? wrongInput([issue(error.code)])
    : storeFailed(error);
