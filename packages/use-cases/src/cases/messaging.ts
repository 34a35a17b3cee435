import {
  AgreedHours,
  agreementFields,
  CallBecause,
  calendarNow,
  issue,
  LocalCode,
  OpenMessageAgreement,
  personal,
  readPhoneNumber,
  TimeZone,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { type Failure, storeFailed, wrongInput } from "../failure.ts";
import { adoptedPhoneMessages } from "../phone/adopted-phone-messages.ts";
import { TO_THE_STORE } from "../seal.ts";
import { type CaseAtHand, type PreparedAct, preparedAct } from "./change-case.ts";
import { codedAct } from "./coded-act.ts";

const { hours: _asSpans, ...said } = agreementFields;

const agreeFields = {
  ...said,
  number: personal("contact", z.string().min(1).max(60)).describe("The number as the person says it; sealed."),
  spans: AgreedHours.shape.spans,
  zone: TimeZone.optional().describe("By which clock; left out: that of the operation's calendar."),
} as const;
type Agreed = z.output<z.ZodObject<typeof agreeFields>>;

/** The zone that was said, else the one of a calendar that somebody adopted. Err `zone-needed`. */
const zoneOf = async (zone: Agreed["zone"], { read }: CaseAtHand["ctx"]): Promise<Result<TimeZone, Failure>> => {
  if (zone !== undefined) return ok(zone);
  const books = await read.clockBooks();
  if (books.isErr()) return err(books.error);
  return books.value.pages.length === 0
    ? err(wrongInput([issue("zone-needed", ["zone"])]))
    : ok(calendarNow(books.value).timeZone);
};

/** The agreement with its number as it is dialled from anywhere, sealed. */
const agree = async (
  { number: written, spans, zone: named, channel, holder, naming, askedForIt, on, how }: Agreed,
  { id, ctx }: CaseAtHand,
): Promise<Result<PreparedAct, Failure>> => {
  const messages = adoptedPhoneMessages(ctx.documents, ctx.now);
  if (messages.isErr()) return err(messages.error);
  const number = readPhoneNumber(written, messages.value.numbering);
  if (number.isErr()) return err(wrongInput([issue(number.error, ["number"])]));
  const zone = await zoneOf(named, ctx);
  if (zone.isErr()) return err(zone.error);
  const value = OpenMessageAgreement.parse({
    ...{ channel, holder, naming, askedForIt, on, how, number: number.value },
    hours: { zone: zone.value, spans },
  });
  const sealed = await ctx.seal({ stream: id, schema: OpenMessageAgreement, value, termsOf: () => TO_THE_STORE });
  return sealed.mapErr(storeFailed).map(({ value: agreement, slots }) => ({
    act: { type: "agree-messages", agreement },
    slots,
  }));
};

/** Messages to the person's phone, that say nothing whoever holds it may not know. Source: practice W3. */
export const messagingUseCases = [
  preparedAct({
    verb: "agree-messages",
    summary:
      "the person agrees to messages on a phone: its number, who else holds it, the hours, whether anybody may be named",
    fields: agreeFields,
    prepare: (given, at) => new ResultAsync(agree(given, at)),
  }),
  codedAct({
    verb: "decline-messages",
    summary: "the person wants no messages on a phone any more; the number is erased",
    fields: {},
    act: () => ({ type: "decline-messages" }),
  }),
  preparedAct({
    verb: "ask-to-call",
    summary:
      "ask the person by message to call or come by, in one of few sentences that tell whoever holds the phone nothing",
    fields: {
      because: CallBecause,
      sentence: LocalCode.optional().describe("Which of the adopted sentences; left out: the first."),
    },
    positional: ["because"],
    prepare: ({ because, sentence = null }, { ctx }) =>
      adoptedPhoneMessages(ctx.documents, ctx.now).map((messages) => ({
        act: { type: "ask-to-call", message: ctx.newId(), because, sentence, messages },
      })),
  }),
];
