import { type Instant, mailInClear } from "@answerable/core";
import type { TakenJob } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { Attempting } from "../deliveries/delivery-line.ts";
import type { Failure } from "../failure.ts";
import type { FailedAttempt } from "../jobs/work-queue.ts";
import type { OpenOperation } from "../open-operation.ts";
import { type Gathered, gatherMatters } from "./gather-matters.ts";
import type { Listening } from "./heard-deadlines.ts";
import type { ReachedMember } from "./known-reaches.ts";
import { begunMail, changeCover, endedMail, isTold } from "./mail-cover.ts";
import { waitingOf } from "./mail-jobs.ts";
import { slotName } from "./mail-moment.ts";
import type { Mail, Mailer, MailTerms } from "./mailer.ts";
import { sealedList } from "./sealed-list.ts";

/** To whom mails go, and how. */
export interface Mailing extends Listening {
  readonly open: OpenOperation;
  readonly queue: string;
  readonly state: ReachedMember;
  readonly terms: MailTerms;
  readonly mailer: Mailer;
  readonly recordOf: (name: string) => string;
}

const codeOf = (failure: Failure): FailedAttempt => {
  if (failure.owner === "store") return { code: failure.error.code };
  return { code: failure.owner === "rule" ? failure.rejection.code : (failure.issues[0]?.code ?? "input") };
};

/** The address, opened now; that it was opened, and by whom, stands in the read log. */
const addressOf = async ({ open, state }: Mailing, at: Instant): Promise<Result<string, FailedAttempt>> => {
  const store = open.storeOf("operation");
  if (store.isErr()) return err(codeOf(store.error));
  const reading = { at, actor: "system", role: "system", purpose: "telling" };
  return await store.value.open(state.reach.address, reading).mapErr(({ code }) => ({ code }));
};

const mailOf = async (
  { matters }: Gathered,
  mailing: Mailing,
  { module, now }: Attempting,
  kind: Parameters<typeof mailInClear>[0]["kind"],
): Promise<Result<Mail, FailedAttempt>> => {
  const { state, terms, recordOf } = mailing;
  const to = await addressOf(mailing, now);
  if (to.isErr()) return err(to.error);
  const { recipient, language } = state.reach;
  const list = recipient === null ? undefined : await sealedList(matters, recipient);
  const { called, look } = terms;
  const clear = mailInClear({ kind, count: matters.length, language, isSealed: list !== undefined, called, look });
  const id = recordOf([module, kind, ...matters.map(({ position }) => position)].join(" "));
  return ok({ to: to.value, id, ...clear, list: list ?? null });
};

/**
 * One attempt: tells everything of the job's slot that is still undone now, and was not told before. What an earlier mail told has
 * nothing left to say, and where everything was done meanwhile nothing is sent: nobody is reminded of what is closed.
 */
export const sendMail = async (
  job: TakenJob,
  attempting: Attempting,
  mailing: Mailing,
): Promise<Result<void, FailedAttempt>> => {
  const { store, now, signal } = attempting;
  const { queue, state, terms, mailer } = mailing;
  const { from, to, ...slot } = waitingOf(job);
  const place = { queue, slot: slotName(slot) };
  // what begins here is owed until it ended well, by this attempt or by another job's
  const begun = await changeCover(store, place, (cover) => begunMail(cover, { from, to }));
  if (begun.isErr()) return err(codeOf(begun.error));
  const { owing: first } = begun.value;
  if (isTold(begun.value, { from, to }) || first === null) return ok(undefined);
  const gathering = { ...mailing, state, slot, after: first - 1, terms };
  const gathered = await gatherMatters({ module: attempting.module, store, now }, gathering);
  if (gathered.isErr()) return err(codeOf(gathered.error));
  const { matters, upTo } = gathered.value;
  if (matters.length > 0) {
    const mail = await mailOf(gathered.value, mailing, attempting, slot.kind);
    if (mail.isErr()) return err(mail.error);
    const sent = await mailer(mail.value, signal);
    if (sent.isErr()) return err(sent.error);
  }
  const ended = await changeCover(store, place, (cover) => endedMail(cover, { from: first, to: upTo }));
  return ended.map(() => undefined).mapErr(codeOf);
};
