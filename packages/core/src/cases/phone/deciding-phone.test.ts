import { describe, expect, it } from "vitest";
import { historyOf } from "../../testing/decider-specification.ts";
import type { CaseCommand } from "../case/case-command.ts";
import { caseDecider } from "../case/case-decider.ts";
import type { CaseEvent } from "../case/case-event.ts";
import {
  ask,
  caseContent,
  confirm,
  idOf,
  lodgeSensitive,
  path,
  respond,
  slot,
  take,
  triage,
} from "../case/case-fixture.ts";
import type { LodgedCase } from "../case/case-state.ts";
import { slotsOf } from "../case/slots-of.ts";
import type { MessageOutcome } from "./phone-command.ts";
import {
  askToCall,
  childContent,
  goOut,
  lodgedWith,
  MESSAGE,
  messageAgreement,
  phoneMessages,
} from "./phone-fixture.ts";

// 16 June 2021 was a Wednesday; the person named the afternoons of working days.

type Told = { readonly type: string; readonly because?: string; readonly otherWays?: readonly string[] };

const after = (commands: readonly CaseCommand[], command: CaseCommand) =>
  caseDecider.decide(command, historyOf(caseDecider, commands).state);

const facts = (commands: readonly CaseCommand[], command: CaseCommand): readonly Told[] =>
  after(commands, command)._unsafeUnwrap();
const refusal = (commands: readonly CaseCommand[], command: CaseCommand) => after(commands, command)._unsafeUnwrapErr();
const code = (commands: readonly CaseCommand[], command: CaseCommand) => refusal(commands, command).code;

const stateAfter = (commands: readonly CaseCommand[]): LodgedCase =>
  historyOf(caseDecider, commands).state as LodgedCase;

const note = (day: string, outcome: MessageOutcome, message = MESSAGE): CaseCommand => ({
  ...ask("note-message", day, { message, outcome }),
});
const HANDED_OVER: MessageOutcome = { is: "handed-over", code: "queued", reference: "SM1" };

describe("asking a person by message to call", () => {
  it("says in the case why, and holds neither the number nor the words", () => {
    const [event] = after(lodgedWith(), askToCall("2021-06-16"))._unsafeUnwrap();
    expect(event).toMatchObject({
      ...{
        type: "call-asked-for",
        because: "there-is-word",
        channel: "sms",
        sentence: "call-or-come-by",
        by: "case-01",
      },
      words: { id: "mali-phone-messages", version: "1" },
    });
    expect(JSON.stringify(event)).not.toMatch(/Bonjour|Hello|slot/);
  });

  it("needs the person's own word about the phone, and names all that is missing at once", () => {
    expect(code([lodgedWith()[0] as CaseCommand], askToCall("2021-06-16"))).toBe("messages-not-agreed");
    const held = lodgedWith({ language: "ar" }, { holder: "others-who-may-not-know" });
    expect(refusal(held, askToCall("2021-06-16"))).toMatchObject({
      code: "others-hold-the-phone",
      facts: { also: ["sentence-not-in-the-persons-language"] },
    });
    expect(code(lodgedWith({}, { holder: "not-asked" }), askToCall("2021-06-16"))).toBe("others-hold-the-phone");
  });

  it("of a child, about staff or of a sensitive case is done only where the person asked for it", () => {
    const delicate = [
      lodgedWith({ child: childContent.child, ownWord: childContent.ownWord }),
      lodgedWith({ aboutStaff: true }),
      [lodgeSensitive(), ask("agree-messages", "2021-06-14", { agreement: messageAgreement() })],
    ];
    for (const commands of delicate) {
      expect(code(commands, askToCall("2021-06-16"))).toBe("person-did-not-ask-for-it");
      const asked = ask("agree-messages", "2021-06-15", { agreement: messageAgreement({ askedForIt: true }) });
      expect(facts([...commands, asked], askToCall("2021-06-16"))).toMatchObject([{ type: "call-asked-for" }]);
    }
  });

  it("names no organisation to a person who wants none named, by the words or by the sender", () => {
    const sentence = "call-us" as never;
    expect(code(lodgedWith(), askToCall("2021-06-16", { sentence }))).toBe("organisation-would-be-named");
    expect(code(lodgedWith({}, { channel: "whatsapp" }), askToCall("2021-06-16"))).toBe("organisation-would-be-named");
    const open = { naming: "may-be-named" };
    expect(facts(lodgedWith({}, open), askToCall("2021-06-16", { sentence }))).toHaveLength(1);
    expect(facts(lodgedWith({}, { ...open, channel: "whatsapp" }), askToCall("2021-06-16"))).toHaveLength(1);
  });

  it("goes by WhatsApp only in words that were approved there", () => {
    const agreed = lodgedWith({}, { naming: "may-be-named", channel: "whatsapp" });
    expect(code(agreed, askToCall("2021-06-16", { sentence: "call-us" as never }))).toBe("template-needed");
    const messages = phoneMessages({ senders: { sms: { shows: "a-number-alone" }, whatsapp: null } });
    expect(code(agreed, askToCall("2021-06-16", { messages }))).toBe("channel-not-used");
  });

  it("is refused against the person's wish, and is not even agreed to then", () => {
    const wishes = { ...caseContent().wishes, unwanted: ["text-message"] };
    const agree = ask("agree-messages", "2021-06-14", { agreement: messageAgreement() });
    expect(code([lodgedWith({ wishes })[0] as CaseCommand], agree)).toBe("against-the-wish");
    const wantsNone = ask("record-reply-wish", "2021-06-15", { reply: "wants-none" });
    expect(code([...lodgedWith(), wantsNone], askToCall("2021-06-16"))).toBe("person-wants-no-word");
  });

  it("is not done a second time while one is on its way, too soon, or once too often", () => {
    const asked = [...lodgedWith(), askToCall("2021-06-16")];
    expect(code(asked, askToCall("2021-06-16", { message: idOf(9082) }))).toBe("message-on-its-way");
    const arrived = (day: string, message: typeof MESSAGE) => [
      ...[
        { ...askToCall(day, { message }), at: `${day}T08:00:00.000Z`, doneAt: `${day}T08:00:00.000Z` } as CaseCommand,
        goOut(day, "14:30", message),
        note(day, HANDED_OVER, message),
      ],
      note(day, { is: "arrived", code: "delivered" }, message),
    ];
    const tries = ["2021-06-16", "2021-06-21", "2021-06-28"].flatMap((day, at) => arrived(day, idOf(9101 + at)));
    expect(refusal([...lodgedWith(), ...tries.slice(0, 4)], askToCall("2021-06-17"))).toMatchObject({
      code: "tried-not-long-ago",
      facts: { again: "2021-06-18T14:30:00.000Z" },
    });
    expect(refusal([...lodgedWith(), ...tries], askToCall("2021-07-20"))).toMatchObject({
      code: "tried-often-enough",
      facts: { tries: 3, most: 3 },
    });
    const came = ask("add-information", "2021-07-10", { words: slot("narrative", 60) });
    expect(facts([...lodgedWith(), ...tries, came], askToCall("2021-07-20"))).toHaveLength(1);
  });
});

describe("when it is about to go out", () => {
  const asked = [...lodgedWith(), askToCall("2021-06-16")];

  it("waits for the hours the person named, by the clock where she is", () => {
    expect(refusal(asked, goOut("2021-06-17", "13:59"))).toMatchObject({
      code: "outside-the-agreed-hours",
      facts: { from: "2021-06-17T14:00:00.000Z" },
    });
    expect(facts(asked, goOut("2021-06-17", "14:00"))).toMatchObject([{ type: "message-going-out" }]);
  });

  const withdrawn = (between: CaseCommand, day = "2021-06-17", hour = "14:30") =>
    facts([...asked, between], goOut(day, hour)).map(({ type, because }) => `${type} ${because}`);

  it("goes out no more once the person was reached, the consent was taken back or the case is closed", () => {
    const came = ask("add-information", "2021-06-17", { words: slot("narrative", 60) });
    expect(withdrawn(came)).toEqual(["message-withdrawn person-was-reached"]);
    const consent = ask("record-consent", "2021-06-17", {
      said: { purpose: "contact-back", answer: "withdrawn", on: "2021-06-17", how: "by-phone" } as never,
    });
    expect(withdrawn(consent)).toEqual(["message-withdrawn agreement-ended"]);
    expect(withdrawn(ask("withdraw", "2021-06-17", { wishedBy: "the-person" }))).toEqual([
      "message-withdrawn nothing-owed-now",
    ]);
    expect(withdrawn(ask("decline-messages", "2021-06-17", {}))).toEqual(["message-withdrawn agreement-ended"]);
  });

  it("stays withdrawn although the consent is given again, or the case reopened", () => {
    const said = (answer: string, on: string) =>
      ask("record-consent", on, { said: { purpose: "contact-back", answer, on, how: "by-phone" } as never });
    const again = [...asked, said("withdrawn", "2021-06-16"), said("given", "2021-06-17")];
    expect(facts(again, goOut("2021-06-17", "14:30"))).toMatchObject([{ type: "message-withdrawn" }]);
  });

  it("goes out no more when the matter turned delicate, or whoever asked is one of those it is about", () => {
    const learned = ask("learn-about", "2021-06-17", { units: ["team-x"] as never, actors: [], handler: null });
    expect(withdrawn(learned)).toEqual(["message-withdrawn person-did-not-ask-for-it"]);
    const about = ask("learn-about", "2021-06-17", { units: [], actors: ["case-01"] as never, handler: null });
    expect(withdrawn(about)).toEqual(["message-withdrawn asker-is-the-subject"]);
  });

  it("goes out no more when it could not for two days", () => {
    expect(facts(asked, goOut("2021-06-18", "18:00"))).toMatchObject([
      { type: "message-withdrawn", because: "asked-too-long-ago" },
    ]);
  });

  it("is decided again, without another fact, where its process ended while it was being handed over", () => {
    const going = [...asked, goOut("2021-06-17", "14:00")];
    expect(facts(going, goOut("2021-06-17", "14:10"))).toEqual([]);
    expect(code(going, goOut("2021-06-17", "17:30"))).toBe("outside-the-agreed-hours");
    expect(code([...going, note("2021-06-17", HANDED_OVER)], goOut("2021-06-17", "14:10"))).toBe("no-such-message");
  });
});

describe("what became of it", () => {
  const going = [
    ...lodgedWith({
      contacts: [
        { kind: "call", value: slot("contact", 1) },
        { kind: "desk", value: null },
      ],
    }),
    askToCall("2021-06-16"),
    goOut("2021-06-17", "14:00"),
  ];

  it("stands in the case as a code, and a failure names the other ways that were agreed, not more to say", () => {
    const failed = note("2021-06-17", { is: "not-delivered", code: "30003" });
    const [event] = facts([...going, note("2021-06-17", HANDED_OVER)], failed);
    expect(event).toMatchObject({ type: "message-failed", because: "30003", way: "sms", otherWays: ["call", "desk"] });
    expect(stateAfter([...going, failed]).phone).toMatchObject({
      waiting: null,
      tries: 1,
      failed: { because: "30003" },
    });
  });

  it("is waited for three days, and then another may be asked for, as where its job was let go", () => {
    const handedOver = [...going, note("2021-06-17", HANDED_OVER)];
    const another = (day: string) => askToCall(day, { message: idOf(9082) });
    expect(code(handedOver, another("2021-06-19"))).toBe("message-on-its-way");
    expect(facts(handedOver, another("2021-06-21")).map(({ type }) => type)).toEqual([
      "message-withdrawn",
      "call-asked-for",
    ]);
  });

  it("ends the agreement where the person answered that nothing more is wanted", () => {
    const stopped = note("2021-06-17", { is: "not-delivered", code: "person-said-stop" });
    expect(facts(going, stopped).map(({ type }) => type)).toEqual(["message-failed", "messages-declined"]);
    expect(stateAfter([...going, stopped]).phone?.agreement).toBeNull();
  });

  it("is not told of a message that never was handed over", () => {
    const asked = [...lodgedWith(), askToCall("2021-06-16")];
    expect(code(asked, note("2021-06-17", { is: "arrived", code: "delivered" }))).toBe("message-not-handed-over");
    expect(code(going, note("2021-06-17", HANDED_OVER, idOf(9082)))).toBe("no-such-message");
  });
});

describe("the number", () => {
  const numbers = (commands: readonly CaseCommand[]) => slotsOf(stateAfter(commands).phone ?? null);
  const erased = (commands: readonly CaseCommand[]) =>
    historyOf(caseDecider, commands).history.flatMap((event: CaseEvent) => ("erase" in event ? event.erase : []));

  it("goes when another takes its place, when the person wants no messages, and with the words of the case", () => {
    const other = ask("agree-messages", "2021-06-15", { agreement: messageAgreement({ number: slot("contact", 72) }) });
    expect(erased([...lodgedWith(), other])).toEqual([idOf(71)]);
    expect(numbers([...lodgedWith(), other])).toEqual([idOf(72)]);
    expect(erased([...lodgedWith(), ask("decline-messages", "2021-06-15", {})])).toEqual([idOf(71)]);
    const wordless = ask("record-consent", "2021-06-17", {
      said: { purpose: "recording", answer: "withdrawn", on: "2021-06-17", how: "by-phone" } as never,
    });
    for (const begin of [lodgedWith(), [lodgeSensitive(), ...lodgedWith().slice(1)]]) {
      expect(erased([...begin, wordless])).toContain(idOf(71));
      expect(numbers([...begin, wordless])).toEqual([]);
    }
  });

  it("goes when the case is found to be sensitive: it was agreed for another matter", () => {
    const found = ask("reclassify", "2021-06-20", {
      category: { ...caseContent().category, code: "diversion-fraud", way: "investigating-body" } as never,
      path,
      ...{ allegation: slot("narrative", 21, "body-key"), identity: null },
    });
    expect(erased([...lodgedWith(), found])).toContain(idOf(71));
    expect(stateAfter([...lodgedWith(), found]).phone).toBeUndefined();
  });

  it("outlives an answer and a closed loop that reached the person", () => {
    const told = [...lodgedWith(), triage(), take(), respond(), confirm()];
    expect(numbers(told)).toEqual([idOf(71)]);
    expect(code(told, askToCall("2021-06-22"))).toBe("nothing-owed-now");
  });
});
