import {
  addHours,
  type CaseState,
  caseSubject,
  chosenWords,
  type Instant,
  instantNumber,
  instantOfNumber,
  nextAgreedStretch,
  Uuid,
} from "@answerable/core";
import type { TakenJob } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { Attempting } from "../deliveries/delivery-line.ts";
import type { FailedAttempt } from "../jobs/work-queue.ts";
import { adoptedPhoneMessages, everyText } from "./adopted-phone-messages.ts";
import { decideMessage, noteMessage } from "./deciding-message.ts";
import { type Attempt, afterHandingOver, lookAfter } from "./look-after.ts";
import { openedNumber } from "./opened-number.ts";
import type { PhoneMessage } from "./phone-gateway.ts";

/** A gateway shows a message it took within this time, so that "it has none" can be believed. Source: Answerable default. */
const SHOWN_AFTER_MS = 180_000;

/** Clocks of two machines differ by less. */
const CLOCKS_DIFFER_MS = 60_000;

/** How long a gateway is asked whether it has a message, before nobody knows. Source: Answerable default. */
const HOURS_OF_ASKING = 48;

type Answer = Promise<Result<void, FailedAttempt>>;

/** The case, as long as the message is waited for in it; undefined: it is not any more. */
const waitingIn = (state: CaseState, message: Uuid) => {
  if (state.status === "absent") return undefined;
  const waiting = state.phone?.waiting ?? null;
  return waiting?.message === message ? { state, waiting } : undefined;
};

type Waiting = NonNullable<ReturnType<typeof waitingIn>>;

const later = (at: Instant, ms: number): Instant => instantOfNumber(instantNumber(at) + ms);

/** The number, or what follows where it is not opened: the message is withdrawn, or tried again. */
const numberFor = async ({ state, waiting }: Waiting, { open, store, now, about }: Attempt) => {
  const number = await openedNumber({ open, store, state, waiting, now });
  if (number.isOk()) return ok<string, Result<void, FailedAttempt>>(number.value);
  if (number.error === "number-not-opened") return err(err<void, FailedAttempt>({ code: number.error }));
  const withdrawn = await decideMessage(about, { type: "withdraw-message", because: number.error });
  return err(withdrawn.isErr() && withdrawn.error.code === "not-written" ? err(withdrawn.error) : ok(undefined));
};

/** What is handed over: the words of the document, to the number, within the hours. */
const messageFor = (
  { state, waiting: { channel, sentence } }: Waiting,
  to: string,
  { open, now }: Attempt,
): PhoneMessage | undefined => {
  const messages = adoptedPhoneMessages(open.documents, now);
  const hours = state.phone?.agreement?.hours;
  const stretch = hours === undefined ? undefined : nextAgreedStretch(hours, now);
  if (messages.isErr() || stretch === undefined) return undefined;
  const words = chosenWords(messages.value, { sentence, channel, language: state.content.language });
  if (words.isErr()) return undefined;
  const { text, template } = words.value;
  return { to, channel, text, template, until: stretch.until, now };
};

const handOver = async (waits: Waiting, to: string, attempt: Attempt): Answer => {
  const { gateway, about, signal } = attempt;
  const message = messageFor(waits, to, attempt);
  // what was decided a moment ago needs all of it
  if (message === undefined) return err({ code: "words-not-found" });
  const sent = await gateway.send(message, signal);
  if (sent.isOk()) return await afterHandingOver(attempt, sent.value);
  if (!sent.error.isFinal) return err(sent.error);
  return await noteMessage(about, { is: "not-delivered", code: sent.error.code });
};

/** Decides it once more, and hands it over where nothing speaks against it. */
const goOut = async (attempt: Attempt, known?: string): Answer => {
  const { open, about, now } = attempt;
  const messages = adoptedPhoneMessages(open.documents, now);
  if (messages.isErr()) return err({ code: "phone-messages-not-read" });
  const decided = await decideMessage(about, { type: "send-message", messages: messages.value });
  if (decided.isErr()) {
    const { code, facts } = decided.error;
    if (code === "outside-the-agreed-hours") return err({ code, isEarly: true, notBefore: facts?.["from"] as Instant });
    return code === "no-such-message" ? ok(undefined) : err({ code });
  }
  const waits = waitingIn(decided.value, about.message);
  // withdrawn, as something speaks against it now
  if (waits === undefined) return ok(undefined);
  const number = known === undefined ? await numberFor(waits, attempt) : ok(known);
  return number.isErr() ? number.error : await handOver(waits, number.value, attempt);
};

/**
 * It was being handed over, and nobody wrote down what came of it. The gateway is asked before anything goes out again: what it has is not
 * sent twice, and what it says it has not is decided anew.
 */
const askedFor = async (waits: Waiting, attempt: Attempt): Answer => {
  const { open, gateway, about, signal, now } = attempt;
  const { since, askedAt } = waits.waiting;
  const shown = later(since, SHOWN_AFTER_MS);
  if (now < shown) return err({ code: "answer-lost", isEarly: true, notBefore: shown });
  const number = await numberFor(waits, attempt);
  if (number.isErr()) return number.error;
  const looked = { to: number.value, channel: waits.waiting.channel, texts: everyText(open.documents) };
  const found = await gateway.find({ ...looked, since: later(since, -CLOCKS_DIFFER_MS) }, signal);
  if (found.isErr()) {
    const isTooLate = now >= addHours(askedAt, HOURS_OF_ASKING);
    return isTooLate ? await noteMessage(about, { is: "not-known", code: found.error.code }) : err(found.error);
  }
  return found.value === undefined ? await goOut(attempt, number.value) : await afterHandingOver(attempt, found.value);
};

/** What is done with a message by how far it has come. */
const STEPS: Readonly<Record<Waiting["waiting"]["stage"], (waits: Waiting, attempt: Attempt) => Answer>> = {
  waits: (_waits, attempt) => goOut(attempt),
  "going-out": askedFor,
  "handed-over": ({ waiting }, attempt) => lookAfter(waiting, attempt),
};

/**
 * One attempt at a message: decided again, its number opened, handed over; later, looked after until it is known what became of it. Broken off
 * anywhere it goes on where it stood, and does not go out twice where the gateway can be asked.
 */
export const sendMessage = async (
  { open, gateway }: Pick<Attempt, "open" | "gateway">,
  job: TakenJob,
  attempting: Attempting,
): Answer => {
  const { store, now } = attempting;
  const id = Uuid.parse(job.record);
  const message = Uuid.parse((JSON.parse(job.payload) as { readonly message: string }).message);
  const standing = await store.state(caseSubject, id);
  if (standing.isErr()) return err({ code: standing.error.code });
  const waits = waitingIn(standing.value.state, message);
  return waits === undefined
    ? ok(undefined)
    : await STEPS[waits.waiting.stage](waits, { ...attempting, open, gateway, about: { store, id, message, now } });
};
