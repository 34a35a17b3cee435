import { type CaseState, caseSubject, type Instant, type OpeningPurpose, type WaitingMessage } from "@answerable/core";
import type { Store } from "@answerable/store";
import { err, type Result } from "neverthrow";
import type { Recorded } from "../context.ts";
import { seenOf, standingRowsOf } from "../in-sight.ts";
import { actingAs, type OpenOperation } from "../open-operation.ts";

const PERMISSION = "cases.ask-to-call";

const PURPOSE: Readonly<Record<WaitingMessage["because"], OpeningPurpose>> = {
  "there-is-word": "telling",
  "something-to-ask": "asking",
  safety: "safety",
  "meeting-moved": "telling",
};

/** Why no number is opened: whoever asked may no longer see the case; it is gone; the store does not answer. */
export type NotOpened = "asker-may-no-longer" | "agreement-ended" | "number-not-opened";

interface Asking {
  readonly open: Pick<OpenOperation, "staff">;
  readonly store: Store;
  readonly state: Recorded<CaseState>;
  readonly waiting: WaitingMessage;
  readonly now: Instant;
}

/**
 * The number that a message goes to, opened in the name of whoever asked for it and only while she or he may see the case; the read log
 * says so. It is kept nowhere.
 */
export const openedNumber = async ({
  open,
  store,
  state,
  waiting,
  now,
}: Asking): Promise<Result<string, NotOpened>> => {
  const acting = actingAs(open.staff, waiting.askedBy, PERMISSION);
  const found = standingRowsOf(caseSubject, state);
  if (acting.isErr() || found === undefined) return err("asker-may-no-longer");
  const { actor, role } = acting.value;
  if (seenOf(found, { actor, permission: PERMISSION }).length < found.rows.length) return err("asker-may-no-longer");
  const number = state.phone?.agreement?.number;
  if (number === undefined) return err("agreement-ended");
  const purpose = PURPOSE[waiting.because];
  const opened = await store.open(number, { at: now, actor: actor.code, role: role.code, purpose });
  return opened.mapErr(({ code }) => (code.startsWith("slot-") ? "agreement-ended" : "number-not-opened"));
};
