import { type CaseEvent, caseSubject, type Instant } from "@answerable/core";
import type { HistoryEntry, NewJob } from "@answerable/store";
import { ok } from "neverthrow";
import type { DeliveryLine } from "../deliveries/delivery-line.ts";
import { forgetMessages } from "./forget-messages.ts";
import type { PhoneGateway } from "./phone-gateway.ts";
import { sendMessage } from "./send-message.ts";

const QUEUE = "phone";

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);

/**
 * A message that somebody asked for, as a job: the case and the message, by their ids; at once where a clock that ran ahead asked. When it
 * may go out, the case says.
 */
const jobOf = (
  { subject, stream, event, at }: HistoryEntry & { readonly subject: string },
  now: Instant,
): readonly NewJob[] => {
  const fact = event as CaseEvent;
  if (subject !== caseSubject.name || fact.type !== "call-asked-for") return [];
  return [
    { kind: "ask-to-call", record: stream, payload: JSON.stringify({ message: fact.message }), at: earlier(at, now) },
  ];
};

/**
 * Messages to phones: what was asked for goes out through the one gateway of the operation, in the hours that the person named. Where no gateway
 * is set, nothing goes out, and what was asked for is withdrawn when it is late.
 */
export const phoneLine = (gateway: PhoneGateway): DeliveryLine => ({
  name: "phone",
  destinations: async (open) =>
    ok([
      {
        ...{ queue: QUEUE, modules: ["accountability"], isPaused: false, isFromStart: true },
        follows: async ({ entries, now }) => ok(entries.flatMap((entry) => jobOf(entry, now))),
        send: (job, attempting) => sendMessage({ open, gateway }, job, attempting),
      },
      forgetMessages(open, gateway),
    ]),
});
