import { describe, expect, it } from "vitest";
import { historyOf } from "../../testing/decider-specification.ts";
import type { CaseCommand } from "./case-command.ts";
import { caseDecider } from "./case-decider.ts";
import {
  allAgreed,
  ask,
  BODY_KEY,
  category,
  comeBack,
  confirm,
  idOf,
  instant,
  lodge,
  lodgeSensitive,
  reclassify,
  respond,
  said,
  sensitiveContent,
  slot,
  take,
  triage,
  untold,
} from "./case-fixture.ts";
import { BodyConclusion } from "./case-reasons.ts";
import { caseTable } from "./case-rows.ts";
import type { LodgedCase } from "./case-state.ts";
import type { SaidWords } from "./said-words.ts";
import { sensitiveCaseTable } from "./sensitive-case-rows.ts";

const after = (...commands: readonly CaseCommand[]): LodgedCase => {
  const { state } = historyOf(caseDecider, commands);
  if (state.status === "absent") throw new Error("nothing was lodged");
  return state;
};
const answer = (command: CaseCommand, ...before: readonly CaseCommand[]) =>
  caseDecider.decide(command, historyOf(caseDecider, before).state).match(
    (events) => events.map(({ type }) => type as string),
    ({ code }) => code as string,
  );
const facts = (...commands: readonly CaseCommand[]) => historyOf(caseDecider, commands).history;

const forward = (to: "body" | "deputy" | "local-alternative" = "body", day = "2021-06-21") =>
  ask("forward", day, { to });
const acknowledged = ask("record-body-acknowledged", "2021-06-23", {});
const concluded = ask("record-body-conclusion", "2021-07-10", { conclusion: "not-substantiated" });

describe("a sensitive case", () => {
  it("is sealed in two parts to the body, forwarded, concluded there, and closed when the person was told", () => {
    const all = [lodgeSensitive(), forward(), acknowledged, concluded, confirm("desk-01", "2021-07-12")];
    const statuses = all.map((_, index) => after(...all.slice(0, index + 1)).status);
    expect(statuses).toEqual(["lodged", "forwarded", "with-the-body", "body-concluded", "loop-closed"]);
    expect(answer(confirm(), lodgeSensitive(), forward(), acknowledged)).toBe("not-responded-yet");
  });

  it("is not lodged where the office could open it, nor with the identity of somebody who did not agree", () => {
    expect(answer(lodgeSensitive({ allegation: slot("narrative", 12) }))).toBe("not-sealed-to-the-body");
    const silent = { consent: { ...allAgreed, sharing: { answer: "not-asked" } } };
    expect(answer(lodgeSensitive(silent))).toBe("identity-without-consent");
    const nameless = lodgeSensitive({ ...silent, identity: null });
    expect(facts(nameless, forward()).at(-1)).toMatchObject({ parts: ["allegation"] });
  });

  it("is lodged by a person, for a matter of the body's", () => {
    expect(answer({ ...lodgeSensitive(), by: "system" as never })).toBe("a-person-classifies");
    expect(answer(lodgeSensitive({ category: category() }))).toBe("category-stays-with-the-office");
    expect(answer(lodge({ category: category("diversion-fraud", "investigating-body") }))).toBe(
      "category-goes-to-the-body",
    );
  });

  it("takes none of the office's steps: it is not taken, referred, answered, appealed or sorted here", () => {
    const steps = [triage(), take(), respond(), ask("appeal", "2021-06-20", {})];
    for (const step of steps) expect(answer(step, lodgeSensitive())).toBe("sensitive-goes-to-the-body");
    expect(answer(forward(), lodge())).toBe("not-sensitive");
  });

  it("lets the office give safety and support information, and say where it is, in no words of its own", () => {
    const support = ask("give-support", "2021-06-15", { given: ["service-card", "safety-talked-over"] });
    expect(answer(support, lodgeSensitive())).toEqual(["support-given"]);
    const says = (words: null | SaidWords) =>
      ask("give-interim", "2021-06-24", { says: "passed-to-the-body", way: "call", words });
    expect(answer(says(null), lodgeSensitive())).toBe("not-forwarded");
    expect(answer(says(null), lodgeSensitive(), forward())).toEqual(["interim-answer-given"]);
    expect(answer(says(said(50)), lodgeSensitive(), forward())).toBe("words-not-kept-here");
  });

  it("goes on to the deputy, and again to the body when the person adds something, sealed as before", () => {
    const sent = [lodgeSensitive(), forward()];
    expect(answer(forward(), ...sent)).toBe("nothing-to-forward");
    expect(answer(forward("deputy"), ...sent)).toEqual(["sensitive-case-forwarded"]);
    const open = ask("add-information", "2021-06-22", { words: slot("narrative", 51) });
    expect(answer(open, ...sent)).toBe("not-sealed-to-the-body");
    const more = ask("add-information", "2021-06-22", { words: slot("narrative", 51, BODY_KEY) });
    expect(answer(forward("body", "2021-06-23"), ...sent, more)).toEqual(["sensitive-case-forwarded"]);
  });

  it("lets the person give her name later, and take it back", () => {
    const nameless = lodgeSensitive({ identity: null, consent: { ...allAgreed, sharing: { answer: "not-asked" } } });
    const agrees = ask("record-consent", "2021-06-15", {
      said: { purpose: "sharing", answer: "given", on: "2021-06-15" as never, how: "face-to-face" },
    });
    const name = ask("add-identity", "2021-06-15", { identity: slot("name", 60, BODY_KEY) });
    expect(answer(name, nameless)).toBe("identity-without-consent");
    expect(answer(name, nameless, agrees)).toEqual(["identity-added"]);
    const withdraws = ask("record-consent", "2021-06-16", {
      said: { purpose: "sharing", answer: "withdrawn", on: "2021-06-16" as never, how: "by-phone" },
    });
    expect(facts(nameless, agrees, name, withdraws).at(-1)).toMatchObject({
      ...{ type: "identity-taken-back", erase: [idOf(60)] },
    });
  });

  it("has no word for a complaint that is not true or meant badly; the strongest is the body's own", () => {
    expect(BodyConclusion.options).toContain("not-substantiated");
    for (const word of BodyConclusion.options) expect(word).not.toMatch(/false|malicious|untrue|lie/);
  });

  it("owes a call about safety from the beginning, closed or not", () => {
    const call = ask("agree-safety-call", "2021-07-13", {
      ...{ callAt: instant("2021-07-20"), how: "call", post: "complaints-officer" },
    });
    const closed = [lodgeSensitive(), forward(), concluded, untold({ reason: "declined" }, "2021-07-12")];
    expect(after(...closed).safetyCall).toEqual({ is: "to-agree" });
    expect(answer(call, ...closed)).toEqual(["safety-call-agreed"]);
  });

  it("has a row apart, without area, month, channel or anybody who entered it", () => {
    const state = after(lodgeSensitive(), forward());
    expect(caseTable.rowsOf(state)).toEqual([]);
    const [row] = sensitiveCaseTable.rowsOf(state);
    expect(row).toMatchObject({ status: "forwarded", hasIdentity: 1, unit1: "team-distribution-2" });
    for (const column of ["adm1", "adm2", "month", "project", "channel", "recorder", "handler"])
      expect(Object.keys(sensitiveCaseTable.columns)).not.toContain(column);
  });
});

describe("what the body gives back", () => {
  it("arrived as it had arrived, near whom it was near, whatever comes with it", () => {
    const sent = [lodgeSensitive({ spokenWith: false, language: "ff" }), forward()];
    const back = after(...sent, comeBack({ receivedAt: instant("2021-07-01"), contacts: [] }));
    expect(back.content).toMatchObject({
      ...{ receivedAt: instant("2021-06-14"), language: "ff", aboutUnits: ["team-distribution-2"], ownWord: null },
      contacts: [{ kind: "call" }],
    });
  });
});

describe("a wrong classification", () => {
  it("is mended: what the office could open is named to be erased, and goes on as two parts it cannot open", () => {
    const before = [lodge(), triage(), take(), respond()];
    const [fact] = facts(...before, reclassify()).slice(-1);
    // the way to call the woman stays: she agreed to be called
    expect(fact).toMatchObject({ type: "found-sensitive", erase: [idOf(2), idOf(3), idOf(4), idOf(5)] });
    const state = after(...before, reclassify());
    expect(state).toMatchObject({ way: "investigating-body", status: "acknowledged" });
    expect(JSON.stringify(state)).not.toContain(idOf(3));
    expect(caseTable.rowsOf(state)).toEqual([]);
    expect(sensitiveCaseTable.rowsOf(state)).toHaveLength(1);
  });

  it("opens the time to answer again where the office had answered already: the body owes it now", () => {
    const answered = [lodge(), triage(), take(), respond()];
    expect(after(...answered, reclassify()).timeline.at(-1)).toMatchObject({ what: "reopened" });
    expect(after(lodge(), triage(), reclassify()).timeline.at(-1)).toMatchObject({ what: "received" });
  });

  it("is mended by a person, and with the ways to reach her erased where she did not agree to be contacted", () => {
    expect(answer(reclassify(null, "system"), lodge())).toBe("a-person-classifies");
    const consent = { ...allAgreed, "contact-back": { answer: "not-asked" } };
    expect(facts(lodge({ consent }), reclassify()).at(-1)).toMatchObject({
      ...{ erase: [idOf(2), idOf(1), idOf(3), idOf(4)].toSorted(), content: { contacts: [] } },
    });
  });

  it("comes back only from the body, in its own summary, and the person hears so before there is an answer", () => {
    const sent = [lodgeSensitive(), forward(), acknowledged];
    expect(answer(comeBack(), lodgeSensitive())).toBe("not-forwarded");
    expect(answer(comeBack({}, "somebody-else"), ...sent)).toBe("another-body-returns");
    expect(answer(comeBack({ narrative: sensitiveContent().allegation }), ...sent)).toBe(
      "original-stays-with-the-body",
    );
    expect(answer(comeBack({ reference: slot("relation", 12) }), ...sent)).toBe("original-stays-with-the-body");
    const back = [...sent, comeBack()];
    expect(after(...back)).toMatchObject({ way: "office", status: "triaged", round: "returned" });
    expect(JSON.stringify(after(...back))).not.toContain(idOf(12));
    const taken = take("case-01", {}, "2021-07-21");
    const answered = respond("case-01", {}, {}, "2021-07-22");
    expect(answer(answered, ...back, taken)).toBe("return-not-told");
    const told = ask("give-interim", "2021-07-21", { says: "came-back-from-the-body", way: "call", words: null });
    expect(answer(answered, ...back, taken, told)).toEqual(["case-responded"]);
  });
});
