import type { Instant } from "@answerable/core";
import type { Result } from "neverthrow";
import type { Failure } from "./failure.ts";
import type { Setup } from "./location.ts";
import type { Begun, NewOperation } from "./setup.ts";

/** Makes an operation, as `init` does, and a sample where told; the store is loaded only when this is called. */
export const beginOperation = async (
  setup: Setup,
  asked: NewOperation,
  now: Instant,
): Promise<Result<Begun, Failure>> => (await import("./setup.ts")).createOperation(setup, asked, now);
