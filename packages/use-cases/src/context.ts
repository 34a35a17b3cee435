import type {
  Actor,
  AdoptedDocument,
  Day,
  Due,
  Filter,
  FlatRow,
  Instant,
  Rejection,
  Scoped,
  SlotRef,
  Uuid,
} from "@answerable/core";
import type { Outcome, SealedSlot, Store, StoreError, Work } from "@answerable/store";
import type { Result, ResultAsync } from "neverthrow";
import type { Documents } from "./documents.ts";
import type { Failure } from "./use-case.ts";

/** What every use case is given; nothing is ambient. */
export interface ComputeContext {
  readonly now: Instant;
  /** The language labels are written in, BCP 47. */
  readonly language: string;
}
