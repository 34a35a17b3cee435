import { addHours, type CaseEvent, caseSubject, type Instant } from "@answerable/core";
import type { HistoryEntry, NewJob, Store, TakenJob } from "@answerable/store";
import { err, ok, Result } from "neverthrow";
import type { Destination, LogPage } from "../deliveries/delivery-line.ts";
import { derivationKey, keyedUuid } from "../derivation-key.ts";
import { type Failure, storeFailed } from "../failure.ts";
import type { FailedAttempt } from "../jobs/work-queue.ts";
import type { OpenOperation } from "../open-operation.ts";
import type { PhoneGateway } from "./phone-gateway.ts";

/** Apart from what is sent: erasing a case empties the queues of what is about it, and this has to be done then more than ever. */
const QUEUE = "phone:forget";

/** An hour after the last look at what became of it. Source: Answerable default. */
const AT_LAST_HOURS = 25;

/** Somebody who follows the log at the same moment comes first once, or twice. */
const TRIES = 5;

/**
 * What a gateway calls a message, to be forgotten there from a moment on. Nothing in the job says of which case it is, so that it stays when the
 * case's own jobs go. The moment stands in its id: a job for later holds back none that comes before it.
 */
const jobFor = async (
  { keys }: OpenOperation,
  reference: string,
  { at, now }: { readonly at: Instant; readonly now: Instant },
): Promise<Result<NewJob, Failure>> => {
  const secret = await derivationKey(keys, "unlinkable-ids", now).mapErr(storeFailed);
  return secret.map((key) => ({
    ...{ kind: "forget-message", record: keyedUuid(key, `phone-message ${reference} ${at}`) },
    ...{ payload: JSON.stringify({ reference }), at },
  }));
};

/**
 * Puts down that a gateway is to forget a message at last, whatever becomes of it, of its case or of the agreement: as soon as it is known what the
 * gateway calls it, and before anything else is done with that. Err `not-written`: the store or the keys did not answer.
 */
export const forgetAtLast = async (
  { open, store, now }: { readonly open: OpenOperation; readonly store: Store; readonly now: Instant },
  reference: string,
): Promise<Result<void, FailedAttempt>> => {
  const job = await jobFor(open, reference, { at: addHours(now, AT_LAST_HOURS), now });
  if (job.isErr()) return err({ code: "not-written" });
  for (let tries = 0; tries < TRIES; tries += 1) {
    const followed = await store.jobs.followed(QUEUE);
    if (followed.isErr()) break;
    const [from, to] = [followed.value, followed.value ?? 0];
    const put = await store.jobs.put({ queue: QUEUE, from, to, jobs: [job.value], now });
    if (put.isErr()) break;
    if (put.value) return ok(undefined);
  }
  return err({ code: "not-written" });
};

/** Whether nobody waits any more for what becomes of the message that went out last: it is known, or the words were taken back. */
const isWaitingOver = (event: CaseEvent): boolean => {
  if (event.type === "consent-recorded") return event.said.purpose === "recording" && event.said.answer === "withdrawn";
  return event.type === "message-arrived" || event.type === "message-failed" || event.type === "case-words-erased";
};

/** What the gateway calls the message that was handed over last before a fact of its case. */
const lastReference = (history: readonly HistoryEntry[], before: number): string | undefined =>
  history
    .filter(({ position }) => position < before)
    .map(({ event }) => event as CaseEvent)
    .findLast((event) => event.type === "message-handed-over")?.reference;

const follows = async (open: OpenOperation, { store, now, entries }: LogPage) => {
  const jobs: Result<NewJob, Failure>[] = [];
  for (const { subject, stream, position, event } of entries) {
    if (subject !== caseSubject.name || !isWaitingOver(event as CaseEvent)) continue;
    const history = await store.history(stream);
    if (history.isErr()) return err(storeFailed(history.error));
    const reference = lastReference(history.value, position);
    if (reference !== undefined) jobs.push(await jobFor(open, reference, { at: now, now }));
  }
  return Result.combine(jobs);
};

/** One attempt. A message that the gateway has not finished with is tried again, as anything that fails. */
const forget = (gateway: PhoneGateway, { payload }: TakenJob, signal: AbortSignal) =>
  gateway.forget((JSON.parse(payload) as { readonly reference: string }).reference, signal);

/**
 * The gateway is told to forget each message, number and words: when it is known what became of it, when the words of its case are erased or taken
 * back, and a day after it was handed over in any case. What it refuses for good stands among the dead letters.
 */
export const forgetMessages = (open: OpenOperation, gateway: PhoneGateway): Destination => ({
  ...{ queue: QUEUE, modules: ["accountability"], isPaused: false },
  follows: (page) => follows(open, page),
  send: (job, { signal }) => forget(gateway, job, signal),
});
