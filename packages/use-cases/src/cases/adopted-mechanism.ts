import { type Mechanism, readMechanism, utcDayOf } from "@answerable/core";
import { ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";

/** The mechanism adopted last among those in effect today; undefined where none is. Err: what is wrong with an older one. */
export const adoptedMechanism = ({
  documents,
  now,
}: Pick<OperationContext, "documents" | "now">): Result<Mechanism | undefined, Failure> => {
  const content = documents.inEffect("mechanism", utcDayOf(now));
  return content === undefined
    ? ok(undefined)
    : readMechanism({ document: "mechanism", ...(content as object) }).mapErr(wrongInput);
};
