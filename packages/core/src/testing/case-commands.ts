import * as fc from "fast-check";
import type { Ask, Asked, CaseCommand } from "../cases/case/case-command.ts";
import {
  actor,
  ask,
  BODY_KEY,
  caseContent,
  category,
  confirm,
  handler,
  idOf,
  lodge,
  lodgeSensitive,
  path,
  printOf,
  respond,
  said,
  sensitiveContent,
  slot,
  take,
  triage,
} from "../cases/case/case-fixture.ts";
import {
  AcknowledgedBy,
  BodyConclusion,
  InterimWord,
  KeptLongerBecause,
  ReceivedHow,
  SafetyCallOutcome,
} from "../cases/case/case-reasons.ts";
import type { HandlerFacts } from "../cases/case/handler.ts";
import { AnswerWay } from "../cases/case/ways-to-reach.ts";
import { defaultPhoneMessages } from "../cases/phone/default-phone-messages.ts";
import type { MessageOutcome } from "../cases/phone/phone-command.ts";
import { messageAgreement } from "../cases/phone/phone-fixture.ts";
import { CallBecause } from "../cases/phone/phone-record.ts";
import { WEEKDAYS } from "../clocks/calendar/weekday.ts";
import type { ActorCode } from "../kernel/actor-code.ts";
import { addDays, type Day } from "../kernel/day.ts";
import type { Instant } from "../kernel/instant.ts";
import { ReferralOutcome } from "../referrals/referral.ts";
import { ConsentPurpose } from "../safeguards/consent.ts";

const one = fc.constantFrom;

/** Everybody who acts in the laws; what is true of one of them is always true of her or him. */
const STAFF: Readonly<Record<string, Partial<HandlerFacts>>> = {
  "case-01": { sex: "man", supervisors: [actor("chief")] },
  "case-02": { units: ["team-distribution-2"], supervisors: [actor("chief"), actor("head")] },
  "case-03": { units: undefined, organisation: "partner", supervisors: [] },
  "case-04": {},
  chief: { level: "team-manager", supervisors: [actor("head")] },
  head: { level: "senior-management", office: "country", units: [], supervisors: [] },
};
export const factsOf = (code: string): HandlerFacts => handler(code, STAFF[code]);

const staff = one(...Object.keys(STAFF));
const facts = staff.map(factsOf);
const people = fc.oneof({ weight: 4, arbitrary: staff }, one("desk-01", "system"));
const ways = one(...AnswerWay.options);
const units = one<string[]>([], [], ["team-distribution-2"], ["team-complaints"]);
const wishUnmet = one(null, "would-take-too-long" as const);
const handling = fc.record({ handler: facts, wishUnmet });
const nothing = fc.constant({});
const seeds = fc.integer({ min: 200, max: 260 });
const words = fc.tuple(seeds, one("store", BODY_KEY)).map(([seed, sealedTo]) => slot("narrative", seed, sealedTo));
const ours = fc.option(seeds.map(said));
const second = people.map(actor);
const basis = fc.option(
  fc.record({ kind: one("imminent-danger-to-life", "legal-duty"), second, personTold: one("told", "would-endanger") }),
  { freq: 3 },
);
const organisation = one("agency", "partner") as fc.Arbitrary<HandlerFacts["organisation"]>;
const soon = one("2021-06-20", "2021-07-10", "2021-09-01").map((on) => `${on}T08:00:00.000Z` as Instant);
const identity = fc.option(seeds.map((seed) => slot("name", seed, BODY_KEY)));
const AT_ANY_HOUR = { hours: { zone: "Africa/Bamako", spans: [{ days: [...WEEKDAYS], from: "00:00", to: "24:00" }] } };
const HANDED_OVER: MessageOutcome = { is: "handed-over", code: "queued", reference: "SM1" };
const phoneMessage = one(idOf(9081), idOf(9082));
const categories = one(category(), category("assistance-request"), category("diversion-fraud", "investigating-body"));

/** What stands in each kind of command beside who and when. A kind of command without its line here does not compile. */
const contents: {
  readonly [Type in CaseCommand["type"]]: fc.Arbitrary<Omit<Asked<Type>, keyof Ask<Type>>>;
} = {
  lodge: fc.record({ content: fc.constant(caseContent()), print: one(printOf("1"), printOf("3")) }),
  "lodge-sensitive": fc.record({ content: fc.constant(sensitiveContent()), print: one(printOf("2"), printOf("4")) }),
  triage: fc.record({ category: categories, priority: one("usual", "soon") }),
  take: handling,
  "hand-on": handling,
  recuse: fc.constant({ because: "own-interest" }),
  "wait-for-person": nothing,
  "go-on": nothing,
  refer: fc.record({ to: fc.constant("health-centre" as Asked<"refer">["to"]), basis }),
  "record-outcome": fc.record({ outcome: one(...ReferralOutcome.options) }),
  respond: fc.record({
    answer: one({ kind: "explained" }, { kind: "programme-changed", action: idOf(9070) }),
    language: one("fr", "fr", "fr", "en") as fc.Arbitrary<Asked<"respond">["language"]>,
    way: ways,
    smallGroup: one(null, null, "was-broadened"),
    words: ours,
    decider: facts,
    basis,
  }),
  appeal: nothing,
  withdraw: fc.constant({ wishedBy: "the-person" }),
  "mark-duplicate": fc.record({ self: fc.constant(idOf(9001)), of: one(idOf(9001), idOf(9002)) }),
  "not-a-duplicate": nothing,
  "forget-duplicate": fc.record({ duplicate: one(idOf(9001), idOf(9003)) }),
  "note-duplicate": fc.record({ self: fc.constant(idOf(9001)), duplicate: one(idOf(9001), idOf(9003)) }),
  "offer-hand-over": fc.record({ to: organisation, runsOutAt: fc.option(soon), basis }),
  "accept-hand-over": fc.record({ organisation }),
  "refuse-hand-over": fc.record({ organisation }),
  "run-out-hand-over": nothing,
  "tell-family": nothing,
  // none of these cases came with an import; what an import lodged is taken back in its own test
  "undo-lodging": fc.constant({ batch: idOf(900) }),
  reclassify: fc.record({
    category: one(category("diversion-fraud", "investigating-body"), category()),
    path: fc.constant(path),
    allegation: words,
    identity,
  }),
  forward: fc.record({ to: one("body", "deputy", "local-alternative") }),
  "record-body-acknowledged": nothing,
  "record-body-conclusion": fc.record({ conclusion: one(...BodyConclusion.options) }),
  "give-support": fc.constant({ given: ["service-card"] }),
  "add-identity": seeds.map((seed) => ({ identity: slot("name", seed, BODY_KEY) })),
  "take-identity-back": nothing,
  "return-from-body": fc.record({
    body: one(path.body, "somebody-else") as fc.Arbitrary<typeof path.body>,
    content: one(caseContent({ narrative: slot("narrative", 31) }), caseContent({ narrative: null })),
  }),
  acknowledge: fc.record({ how: one(...AcknowledgedBy.options) }),
  "give-interim": fc.record({ says: one(...InterimWord.options), way: ways, words: ours }),
  "add-information": fc.record({ words }),
  "look-at-information": nothing,
  "record-attempt": fc.record({ way: ways }),
  "confirm-received": fc.record({ how: one(...ReceivedHow.options) }),
  "close-untold": fc.record({
    because: fc.oneof(
      one(
        ...(["anonymous-and-public-answer-given", "attempts", "declined"] as const),
        ...(["asked-for-none", "no-safe-channel", "died-or-moved"] as const),
      ).map((reason) => ({ reason })),
      second.map((other) => ({ reason: "would-endanger" as const, second: other })),
    ),
  }),
  reopen: fc.constant({ because: "new-information" }),
  "record-consent": fc.record({
    said: fc.record({
      purpose: one(...ConsentPurpose.options),
      answer: one("given", "withdrawn", "refused"),
      on: one("2021-06-14", "2021-06-16", "2021-06-25") as fc.Arbitrary<Day>,
      how: one("by-phone"),
    }),
  }),
  "record-reply-wish": fc.record({ reply: one("wants-word", "wants-none") }),
  "learn-about": fc.record({ units, actors: one<ActorCode[]>([], [], [actor("case-01")]), handler: fc.option(facts) }),
  "tell-intermediary": nothing,
  "agree-safety-call": fc.record({
    callAt: soon,
    how: one("call", "desk", "letter"),
    post: fc.constant("complaints-officer" as Asked<"agree-safety-call">["post"]),
  }),
  "decline-safety-call": nothing,
  "make-safety-call": fc.record({
    outcome: one(...SafetyCallOutcome.options),
    reprisal: one(null, idOf(9090)),
  }),
  "announce-erasure": nothing,
  "erase-by-rule": nothing,
  "keep-longer": fc.record({
    until: one("2021-06-01", "2021-07-30") as fc.Arbitrary<Day>,
    because: one(...KeptLongerBecause.options),
  }),
  "agree-messages": fc.record({
    agreement: fc
      .tuple(seeds, fc.boolean())
      .map(([seed, askedForIt]) => messageAgreement({ ...AT_ANY_HOUR, askedForIt, number: slot("contact", seed) })),
  }),
  "decline-messages": nothing,
  "ask-to-call": fc.record({
    message: phoneMessage,
    because: one(...CallBecause.options),
    sentence: fc.constant(null),
    messages: fc.constant(defaultPhoneMessages),
  }),
  "send-message": fc.record({ message: phoneMessage, messages: fc.constant(defaultPhoneMessages) }),
  "withdraw-message": fc.record({ message: phoneMessage, because: one("asker-may-no-longer" as const) }),
  "note-message": fc.record({
    message: phoneMessage,
    outcome: one<MessageOutcome>(
      HANDED_OVER,
      { is: "arrived", code: "delivered" },
      { is: "not-delivered", code: "30003" },
      { is: "not-known", code: "answer-lost" },
    ),
  }),
  "record-satisfaction": fc.record({
    satisfaction: one({ came: "none" as const }, { came: "answer" as const, answer: "content" as const }),
    asking: one("behind-the-receipt", "we-contact"),
  }),
};

/** A command without its hour: days since the last one, and how many days after it was done it is entered. */
interface Drawn {
  readonly asked: { readonly type: CaseCommand["type"] };
  readonly by: ActorCode;
  readonly daysLater: number;
  readonly enteredAfter: number;
}

const ofType = <Type extends CaseCommand["type"]>(type: Type) =>
  contents[type].map((content: object) => ({ type, ...content }));
const TYPES = Object.keys(contents) as CaseCommand["type"][];

/** The steps that most cases take, so that what lies behind an answer is reached too. */
const usual = fc.oneof(
  one({ type: "triage" as const, category: category(), priority: "usual" as const }),
  staff.map((code) => ({ type: "take" as const, handler: factsOf(code), wishUnmet: "would-take-too-long" as const })),
  staff.map((code) => ({
    ...{ type: "respond" as const, answer: { kind: "explained" }, language: "fr", way: "receipt", smallGroup: null },
    ...{ words: null, decider: factsOf(code), basis: null },
  })),
  one({ type: "forward" as const, to: "body" }, { type: "record-body-conclusion", conclusion: "not-substantiated" }),
  one({ type: "confirm-received" as const, how: "said-so" }, { type: "wait-for-person" as const }, { type: "appeal" }),
  one({ type: "erase-by-rule" as const }),
  one(
    { type: "record-attempt" as const, way: "call" },
    { type: "agree-safety-call", callAt: "2022-06-01T08:00:00.000Z", how: "call", post: "complaints-officer" },
    { type: "make-safety-call", outcome: "is-safe", reprisal: null },
  ),
  one(
    { type: "offer-hand-over" as const, to: "partner", runsOutAt: "2021-07-10T08:00:00.000Z", basis: null },
    { type: "accept-hand-over", organisation: "partner" },
    { type: "run-out-hand-over" },
  ),
);

const drawn = (asked: fc.Arbitrary<Drawn["asked"]>): fc.Arbitrary<Drawn> =>
  fc.record({
    asked,
    by: people.map(actor),
    daysLater: one(0, 0, 1, 3, 9),
    enteredAfter: one(0, 0, 0, 2, 12),
  });

const dated = ({ asked, by, enteredAfter }: Drawn, day: Day): CaseCommand =>
  ({
    ...asked,
    by,
    at: `${day}T18:00:00.000Z`,
    doneAt: `${addDays(day, -enteredAfter)}T14:00:00.000Z`,
  }) as CaseCommand;

/** One command after another, in the order in which they are entered; not always in the one in which they were done. */
const inOrder = (all: readonly Drawn[], from: Day): readonly CaseCommand[] => {
  let day = from;
  return all.map((each) => {
    day = addDays(day, each.daysLater);
    return dated(each, day);
  });
};

const anyOne = drawn(fc.oneof({ weight: 3, arbitrary: usual }, { weight: 4, arbitrary: one(...TYPES).chain(ofType) }));

const lodged = one(
  ...[lodge(), lodge({ aboutActors: ["chief"], aboutUnits: ["team-distribution-2"], aboutStaff: true })],
  ...[lodgeSensitive(), lodge({ contacts: [], anonymous: true, hasReceipt: false, reference: null })],
  lodge({ wishes: { ...caseContent().wishes, handler: "either", intermediary: "not-asked", family: "wants-it" } }),
);

/** A message to the person's phone, on its way. */
const goingOut: readonly CaseCommand[] = [
  ask("agree-messages", "2021-06-14", { agreement: messageAgreement({ ...AT_ANY_HOUR, askedForIt: true }) }),
  ask("ask-to-call", "2021-06-15", {
    ...{ message: idOf(9081), because: "there-is-word", sentence: null, messages: defaultPhoneMessages },
  }),
  ask("send-message", "2021-06-15", { message: idOf(9081), messages: defaultPhoneMessages }),
];

/** How far a case has come before anything is asked of it: lodged, in hand, answered, closed, about to be erased. */
const lives = one<readonly CaseCommand[]>(
  ...[[], [], [triage(), take("case-04")], [triage(), take("case-04"), respond("case-04")]],
  [triage(), take("case-04"), respond("case-04"), confirm()],
  ...[goingOut, [...goingOut, ask("note-message", "2021-06-15", { message: idOf(9081), outcome: HANDED_OVER })]],
  [triage(), take("case-04"), respond("case-04"), confirm(), ask("announce-erasure", "2021-06-19", {}, "system")],
);

/** A case is lodged, and then anything is asked of it, in any order, by anybody; much of it is refused. */
export const anyCommands: fc.Arbitrary<readonly CaseCommand[]> = fc
  .tuple(lodged, lives, fc.array(anyOne, { maxLength: 30, size: "max" }))
  .map(([begin, life, rest]) => [
    begin,
    ...life,
    ...inOrder(rest, (life.length < 3 ? "2021-06-16" : "2021-06-19") as Day),
  ]);

/** Any one command, long after. */
export const anyCommand: fc.Arbitrary<CaseCommand> = drawn(one(...TYPES).chain(ofType)).map((each) =>
  dated(each, "2022-03-01" as Day),
);
