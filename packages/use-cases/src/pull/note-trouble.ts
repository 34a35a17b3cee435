import { addHours, type Instant } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { Failure } from "../failure.ts";
import type { SealedNotes } from "../sealed-notes.ts";
import { hasCome } from "./has-come.ts";
import type { ListedForm } from "./planned-form.ts";
import { neverPulled, noteOfForm, standingIn } from "./pull-standing.ts";

/** What is wrong with a document or a token is looked at again after this. Source: Answerable default. */
const REST_HOURS = 0.25;

/** Why a form cannot be asked for, and when that was seen. */
export interface SeenTrouble {
  readonly trouble: string;
  readonly now: Instant;
  /** True: only if the form's moment has come. */
  readonly ifDue: boolean;
  readonly dryRun: boolean;
}

/** Notes why a form cannot even be asked for, so that it stands beside when it was pulled. False: its moment has not come. */
export const noteTrouble = async (
  notes: SealedNotes,
  { server, form }: ListedForm,
  { trouble, now, ifDue, dryRun }: SeenTrouble,
): Promise<Result<boolean, Failure>> => {
  const name = noteOfForm(server.code, form.asset);
  const read = await notes.read(name);
  if (read.isErr()) return err(read.error);
  const before = standingIn(read.value.text) ?? neverPulled("");
  if (ifDue && !hasCome(before.nextAt, before.triedAt, now)) return ok(false);
  if (dryRun) return ok(true);
  const standing = { ...before, trouble, triedAt: now, nextAt: addHours(now, REST_HOURS) };
  return await notes.write(name, JSON.stringify(standing), read.value.version);
};
