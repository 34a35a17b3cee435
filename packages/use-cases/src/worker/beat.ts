import { addHours, type Instant } from "@answerable/core";
import type { WorkerBeat } from "@answerable/store";
import type { Result } from "neverthrow";
import { type Failure, storeFailed } from "../failure.ts";
import type { OpenOperation } from "../open-operation.ts";

/** A worker that was not seen for so long is forgotten. Source: Answerable default. */
const FORGOTTEN_AFTER_HOURS = 7 * 24;

/** Notes that a worker is there, or that it has ended: one small write. */
export const beat = async (open: Pick<OpenOperation, "storeOf">, said: WorkerBeat): Promise<Result<void, Failure>> => {
  const forgetBefore: Instant = addHours(said.seen, -FORGOTTEN_AFTER_HOURS);
  return await open
    .storeOf("operation")
    .asyncAndThen(({ workers }) => workers.beat(said, forgetBefore).mapErr(storeFailed));
};
