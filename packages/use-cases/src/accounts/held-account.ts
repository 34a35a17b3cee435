import { type AccountState, type ActorCode, accountSubject } from "@answerable/core";
import { err, ok, type Result, type ResultAsync } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { accountStream } from "./account-stream.ts";

const ABSENT: AccountState = { status: "absent" };

/** Somebody's account; one that is not there, or is not to be seen, is absent: nobody learns which accounts there are. */
export const heldAccount = (
  { read }: Pick<OperationContext, "read">,
  holder: ActorCode,
): ResultAsync<AccountState, Failure> =>
  read
    .state(accountSubject, accountStream(holder))
    .map(({ state }): AccountState => state)
    .orElse(
      (failure): Result<AccountState, Failure> =>
        failure.owner === "rule" && failure.rejection.code === "not-found" ? ok(ABSENT) : err(failure),
    );
