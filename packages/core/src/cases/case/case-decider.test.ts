import { describe, expect, expectTypeOf, it } from "vitest";
import { awayFromUnits } from "../../access/away-from-units.ts";
import { matches } from "../../kernel/filter.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import type { LoopEnd } from "./case-answer.ts";
import type { CaseCommand } from "./case-command.ts";
import { caseDecider } from "./case-decider.ts";
import {
  actor,
  ask,
  caseContent,
  category,
  confirm,
  handler,
  idOf,
  instant,
  lodge,
  path,
  respond,
  rules,
  slot,
  take,
  triage,
  tried,
  untold,
} from "./case-fixture.ts";
import { caseTable } from "./case-rows.ts";
import type { CaseState, LodgedCase } from "./case-state.ts";

const after = (...commands: readonly CaseCommand[]): LodgedCase => {
  const { state } = historyOf(caseDecider, commands);
  if (state.status === "absent") throw new Error("nothing was lodged");
  return state;
};
/** What follows: the facts by their names, or the code of the rule that says no. */
const answer = (command: CaseCommand, ...before: readonly CaseCommand[]) =>
  caseDecider.decide(command, historyOf(caseDecider, before).state).match(
    (events) => events.map(({ type }) => type as string),
    ({ code }) => code as string,
  );

const inHand = [lodge(), triage(), take()];
const responded = [...inHand, respond()];

describe("a case", () => {
  it("is lodged, acknowledged, sorted, taken, answered, and closed when the woman said that she understood", () => {
    const statuses: string[] = [];
    const all = [
      lodge(),
      ask("acknowledge", "2021-06-14", { how: "at-intake" }),
      triage(),
      take(),
      respond(),
      confirm(),
    ];
    for (const [index] of all.entries()) statuses.push(after(...all.slice(0, index + 1)).status);
    expect(statuses).toEqual(["lodged", "acknowledged", "triaged", "in-hand", "responded", "loop-closed"]);
    expect(caseTable.rowsOf(after(...all))).toMatchObject([
      { status: "loop-closed", told: "received", answerKind: "put-right", owed: 0, month: "2021-06", adm2: "ML0505" },
    ]);
  });

  it("is taken from anybody: with aid or without, for another, as a group, with no name", () => {
    for (const more of [{ getsAid: "no" }, { lodgedBy: "proxy" }, { lodgedBy: "group" }, { anonymous: true }])
      expect(answer(lodge(more))).toEqual(["case-lodged"]);
  });

  it("is not answered before it was sorted, nor before somebody deals with it", () => {
    expect(answer(respond(), lodge())).toBe("not-yet-triaged");
    expect(answer(respond(), lodge(), triage())).toBe("not-in-hand");
    expect(answer(take(), lodge())).toBe("not-yet-triaged");
  });

  it("has one handler at a time", () => {
    expect(answer(take("case-02"), ...inHand)).toBe("taken-already");
    const handOn = ask("hand-on", "2021-06-17", { handler: handler("case-02"), wishUnmet: null });
    expect(after(...inHand, handOn)).toMatchObject({ status: "in-hand", handler: { actor: "case-02" } });
    expect(answer(respond("case-01"), ...inHand, handOn)).toBe("not-the-handler");
  });

  it("counts from when anybody received it; nothing lies ahead, nor before its turn", () => {
    expect(answer({ ...triage(), doneAt: instant("2021-06-30") }, lodge())).toBe("done-in-the-future");
    expect(answer({ ...triage(), doneAt: instant("2021-06-13") }, lodge())).toBe("done-before-its-turn");
    expect(answer(lodge({ receivedAt: instant("2021-07-01") }))).toBe("received-after-now");
    expect(after(lodge()).timeline).toMatchObject([
      { what: "received", doneAt: "2021-06-14T12:00:00.000Z", at: "2021-06-14T18:00:00.000Z" },
    ]);
  });

  it("stays owed its acknowledgement, whatever is done meanwhile, and only once", () => {
    const acknowledge = ask("acknowledge", "2021-06-17", { how: "by-a-safe-way" });
    expect(after(...inHand, acknowledge)).toMatchObject({ status: "in-hand", acknowledged: true });
    expect(answer(acknowledge, ...inHand, acknowledge)).toBe("acknowledged-already");
    expect(answer(ask("acknowledge", "2021-06-17", { how: "nobody-to-tell" }), lodge())).toBe("somebody-to-tell");
  });

  it("waits for nobody who had said it before the wait began", () => {
    const wait = ask("wait-for-person", "2021-06-20", {});
    const said = {
      ...ask("add-information", "2021-06-21", { words: slot("narrative", 6) }),
      doneAt: instant("2021-06-18"),
    };
    expect(after(...inHand, wait, said).timeline.map(({ what, doneAt }) => [what, doneAt.slice(0, 10)])).toEqual([
      ["received", "2021-06-14"],
      ["waits", "2021-06-20"],
      ["goes-on", "2021-06-20"],
    ]);
  });

  it("waits for the person, and goes on as soon as she says something", () => {
    const wait = ask("wait-for-person", "2021-06-17", {});
    const said = ask("add-information", "2021-06-18", { words: slot("narrative", 6) });
    expect(after(...inHand, wait)).toMatchObject({ waits: true });
    expect(answer(said, ...inHand, wait)).toEqual(["information-added", "waiting-ended"]);
    expect(after(...inHand, wait, said).timeline.map(({ what }) => what)).toEqual(["received", "waits", "goes-on"]);
  });
});

describe("an answer", () => {
  it("and each word before it reaches her only in a way that she called safe", () => {
    const interim = ask("give-interim", "2021-06-17", { says: "work-goes-on", way: "letter", words: null });
    expect(answer(interim, ...inHand)).toBe("way-not-safe");
    expect(answer({ ...tried("2021-06-20"), way: "letter" } as CaseCommand, ...responded)).toBe("way-not-safe");
    const callAt = instant("2021-06-29");
    const call = ask("agree-safety-call", "2021-06-19", { callAt, how: "letter", post: "complaints-officer" });
    expect(answer(call, lodge({ aboutStaff: true }))).toBe("way-not-safe");
  });

  it("is in the person's language and goes only by a way that she called safe", () => {
    expect(answer(respond("case-01", { language: "en" as never }), ...inHand)).toBe("not-in-the-persons-language");
    expect(answer(respond("case-01", { way: "letter" }), ...inHand)).toBe("way-not-safe");
    expect(answer(respond("case-01", { way: "receipt" }), ...inHand)).toEqual(["case-responded"]);
  });

  it("does not come by a step that the person does not want", () => {
    const visits = { contacts: [{ kind: "home-visit", value: slot("contact", 1) }] };
    expect(answer(respond("case-01", { way: "home-visit" }), lodge(visits), triage(), take())).toBe("against-the-wish");
  });

  it("needs the question about the small group before it is said in public", () => {
    expect(answer(respond("case-01", { way: "public" }), ...inHand)).toBe("small-group-question-needed");
    const broadened = respond("case-01", { way: "public", smallGroup: "was-broadened" });
    expect(answer(broadened, ...inHand)).toEqual(["case-responded"]);
    expect(answer(respond("case-01", { smallGroup: "was-broadened" }), ...inHand)).toBe("no-small-group-question");
  });

  it("that changes the programme names its corrective action", () => {
    const changed = respond("case-01", { answer: { kind: "programme-changed", action: idOf(70) } });
    expect(caseTable.rowsOf(after(...inHand, changed))).toMatchObject([
      { answerKind: "programme-changed", action: idOf(70) },
    ]);
  });
});

describe("what the person adds", () => {
  it("is looked at before there is an answer", () => {
    const added = ask("add-information", "2021-06-17", { words: slot("narrative", 6) });
    expect(answer(respond(), ...inHand, added)).toBe("information-not-looked-at");
    const looked = ask("look-at-information", "2021-06-17", {}, "case-01");
    expect(answer(respond(), ...inHand, added, looked)).toEqual(["case-responded"]);
  });
});

describe("somebody who wants nothing written down any more", () => {
  it("has every word and every way to reach her erased; what it was about stays, and an answer is owed still", () => {
    const said = { purpose: "recording", answer: "withdrawn", on: "2021-06-18" as never, how: "by-phone" } as const;
    const all = [...responded, ask("record-consent", "2021-06-18", { said })];
    expect(historyOf(caseDecider, all).history.at(-1)).toMatchObject({ erase: [5, 1, 2, 3, 4].map(idOf).toSorted() });
    const state = after(...all);
    expect(JSON.stringify(state)).not.toContain("sealedTo");
    expect(caseTable.rowsOf(state)).toMatchObject([{ category: "quality-timeliness", adm2: "ML0505", owed: 1 }]);
  });
});

describe("closing the loop", () => {
  it("refuses to close before there is an answer", () => {
    for (const before of [[lodge()], [lodge(), triage()], inHand]) {
      expect(answer(confirm(), ...before)).toBe("not-responded-yet");
      expect(answer(untold({ reason: "died-or-moved" }), ...before)).toBe("not-responded-yet");
    }
  });

  it("cannot be written down without word that it was received or a reason why not", () => {
    type Closed = Extract<CaseState, { status: "loop-closed" }>;
    expectTypeOf<Closed["end"]>().toEqualTypeOf<LoopEnd>();
    expectTypeOf<LoopEnd["told"]>().toEqualTypeOf<"received" | "not-told">();
  });

  it("gives up after three days of trying, not after three calls on one", () => {
    const attempts = { reason: "attempts" } as const;
    const oneDay = [...responded, tried("2021-06-20"), tried("2021-06-20"), tried("2021-06-20")];
    expect(answer(untold(attempts), ...oneDay)).toBe("too-few-attempts");
    expect(answer({ ...tried("2021-06-20"), way: "receipt" } as CaseCommand, ...responded)).toBe("not-an-attempt");
    const threeDays = [...responded, tried("2021-06-20"), tried("2021-06-22"), tried("2021-06-25")];
    expect(answer(untold(attempts), ...threeDays)).toEqual(["loop-closed"]);
  });

  it("calls it a public answer only where the person is nameless and one was given", () => {
    const publicly = { reason: "anonymous-and-public-answer-given" } as const;
    expect(answer(untold(publicly), ...responded)).toBe("public-answer-missing");
    const nameless = [lodge({ anonymous: true }), triage(), take()];
    const said = respond("case-01", { way: "public", smallGroup: "nobody-could-guess" });
    expect(answer(untold(publicly), ...nameless, said)).toEqual(["loop-closed"]);
  });

  it("believes that it was read behind the receipt only where it was left there", () => {
    const read = ask("confirm-received", "2021-06-20", { how: "read-behind-the-receipt" });
    expect(answer(read, ...responded)).toBe("answer-not-left-there");
    expect(answer(read, ...inHand, respond("case-01", { way: "receipt" }))).toEqual(["loop-closed"]);
  });

  it("is not the end for somebody who could not be told and comes back", () => {
    const lost = [...responded, untold({ reason: "died-or-moved" })];
    expect(after(...lost, confirm("desk-01", "2021-07-20"))).toMatchObject({ end: { told: "received" } });
    expect(answer(untold({ reason: "declined" }), ...lost)).toBe("closed-already");
    expect(answer(confirm(), ...responded, confirm())).toBe("closed-already");
  });

  it("takes no silence for a wish, no way for lost while one is left, and no single person's word for danger", () => {
    expect(answer(untold({ reason: "asked-for-none" }), ...responded)).toBe("person-wants-word");
    const none = ask("record-reply-wish", "2021-06-19", { reply: "wants-none" });
    expect(answer(untold({ reason: "asked-for-none" }), ...responded, none)).toEqual(["loop-closed"]);
    expect(answer(untold({ reason: "no-safe-channel" }), ...responded)).toBe("safe-way-left");
    const danger = (second: string) => untold({ reason: "would-endanger", second: actor(second) });
    expect(answer(danger("desk-01"), ...responded)).toBe("second-person-needed");
    expect(answer(danger("chief"), ...responded)).toEqual(["loop-closed"]);
  });

  it("counts no answer as received that was never delivered", () => {
    expect(answer(confirm(), ...inHand, respond("case-01", { way: "not-delivered" }))).toBe("answer-not-delivered");
  });

  it("is not done by whoever answered, where the procedure says so", () => {
    const rules = { ...caseContent().rules, closerIsAnother: true };
    const apart = [lodge({ rules }), triage(), take(), respond()];
    expect(answer(confirm("case-01"), ...apart)).toBe("closer-is-the-handler");
    expect(answer(confirm("desk-01"), ...apart)).toEqual(["loop-closed"]);
  });
});

describe("duties", () => {
  const about = (more: object) => [lodge(more), triage()];

  it("keep whoever it is about, those under them and those near them away from it", () => {
    expect(answer(take("case-01"), ...about({ aboutActors: ["case-01"] }))).toBe("subject-acts-on-own-case");
    const byAnother = { ...take("case-01"), by: actor("desk-01") };
    expect(answer(byAnother, ...about({ aboutActors: ["case-01"] }))).toBe("handler-is-the-subject");
    expect(answer(take("case-01"), ...about({ aboutActors: ["chief"] }))).toBe("handler-under-the-subject");
    expect(answer(take("case-01"), ...about({ aboutUnits: ["team-complaints"] }))).toBe("handler-near-the-subject");
    expect(answer(take("case-01", { units: undefined }), ...about({ aboutUnits: ["site-koro"] }))).toBe(
      "handler-near-the-subject",
    );
  });

  it("make a handler stand aside as soon as it is known that it is about her team", () => {
    const learned = ask("learn-about", "2021-06-17", {
      ...{ units: ["team-complaints"], actors: [], handler: handler("case-01") },
    });
    expect(answer(learned, ...inHand)).toEqual(["handler-recused", "subject-learned"]);
    expect(after(...inHand, learned)).toMatchObject({ status: "triaged", safetyCall: { is: "to-agree" } });
    expect(answer(take("case-01", {}, "2021-06-18"), ...inHand, learned)).toBe("handler-near-the-subject");
  });

  it("keep whoever it is about from being the second of two", () => {
    const basis = { kind: "legal-duty", second: actor("chief"), personTold: "told" } as const;
    const refer = ask("refer", "2021-06-17", { to: "health-centre" as never, basis });
    expect(answer(refer, ...about({ aboutActors: ["chief"] }))).toBe("subject-acts-on-own-case");
    const system = { ...refer, basis: { ...basis, second: actor("system") } } as CaseCommand;
    expect(answer(system, ...about({}))).toBe("second-person-needed");
  });

  it("let a handler stand aside", () => {
    const recuse = ask("recuse", "2021-06-17", { because: "knows-the-person" });
    expect(after(...inHand, recuse).status).toBe("triaged");
  });

  it("meet the wish for a woman, or say why not", () => {
    const man = (wishUnmet: "nobody-of-that-sex-in-the-team" | null) =>
      ask("take", "2021-06-16", { handler: handler("case-03", { sex: "man" }), wishUnmet });
    expect(answer(man(null), lodge(), triage())).toBe("handler-wish-unmet");
    expect(caseTable.rowsOf(after(lodge(), triage(), man("nobody-of-that-sex-in-the-team")))).toMatchObject([
      { wishUnmet: "nobody-of-that-sex-in-the-team" },
    ]);
  });
});

describe("an appeal", () => {
  const appeal = ask("appeal", "2021-06-25", {});
  const above = { level: "senior-management", office: "country" } as const;
  const takeAppeal = (code: string, more = {}) => take(code, more, "2021-06-26");

  it("is decided by another, who stands higher, and goes no further than the procedure says", () => {
    const appealed = [...responded, confirm(), appeal];
    expect(after(...appealed).status).toBe("appealed");
    expect(answer(takeAppeal("case-01", above), ...appealed)).toBe("handler-decided-before");
    expect(answer(takeAppeal("case-02"), ...appealed)).toBe("handler-not-higher");
    const decided = [
      ...[...appealed, takeAppeal("chief", { ...above, supervisors: [] })],
      respond("chief", {}, { ...above, supervisors: [] }, "2021-06-28"),
    ];
    expect(after(...decided)).toMatchObject({ status: "responded", level: 1 });
    expect(answer(ask("appeal", "2021-07-02", {}), ...decided)).toBe("no-further-appeal");
  });
});

describe("a second appeal", () => {
  const chief = { level: "team-manager", supervisors: [] } as const;
  const answered = [
    ...[lodge({ rules: { ...rules, appealLevels: 2 } }), triage(), take(), respond(), ask("appeal", "2021-06-20", {})],
    ...[take("chief", chief, "2021-06-21"), respond("chief", {}, chief, "2021-06-22"), ask("appeal", "2021-06-23", {})],
  ];

  it("goes above everybody who answered, not only above the first", () => {
    expect(answer(take("case-09", chief, "2021-06-24"), ...answered)).toBe("handler-not-higher");
    const head = { level: "senior-management", supervisors: [] } as const;
    expect(answer(take("head", head, "2021-06-24"), ...answered)).toEqual(["case-taken"]);
  });
});

describe("after the end", () => {
  const ends = [
    [...responded, confirm()],
    [...inHand, ask("withdraw", "2021-06-17", { wishedBy: "the-person" })],
  ];

  it("takes what the person adds, and can be taken up again", () => {
    const said = ask("add-information", "2021-07-01", { words: slot("narrative", 7) });
    for (const before of ends) {
      expect(answer(said, ...before)).toEqual(["information-added"]);
      expect(caseTable.rowsOf(after(...before, said))).toMatchObject([{ unseen: 1 }]);
      const again = ask("reopen", "2021-07-02", { because: "new-information" });
      expect(after(...before, said, again)).toMatchObject({ status: "reopened", reopenings: 1 });
    }
  });
});

describe("the same matter twice", () => {
  const mark = ask("mark-duplicate", "2021-06-16", { self: idOf(1), of: idOf(2) });

  it("leaves each person owed an answer", () => {
    expect(caseTable.rowsOf(after(lodge(), mark))).toMatchObject([
      { status: "duplicate", duplicateOf: idOf(2), owed: 1 },
    ]);
    expect(answer(confirm(), lodge(), mark)).toBe("not-responded-yet");
    expect(after(lodge(), mark, respond(), confirm()).status).toBe("loop-closed");
  });

  it("is taken back where it was wrong, and makes no circles", () => {
    expect(after(lodge(), triage(), mark, ask("not-a-duplicate", "2021-06-17", {})).status).toBe("triaged");
    const note = ask("note-duplicate", "2021-06-16", { self: idOf(1), duplicate: idOf(3) });
    expect(answer(mark, lodge(), note)).toBe("others-hang-on-it");
    const forget = ask("forget-duplicate", "2021-06-17", { duplicate: idOf(3) });
    expect(answer(mark, lodge(), note, forget)).toEqual(["marked-duplicate"]);
    expect(answer(forget, lodge())).toBe("not-a-duplicate");
    expect(answer(ask("mark-duplicate", "2021-06-16", { self: idOf(1), of: idOf(1) }), lodge())).toBe(
      "duplicate-of-itself",
    );
  });
});

describe("others who help or answer", () => {
  const refer = (basis: null | object = null) =>
    ask("refer", "2021-06-17", { to: "health-centre", basis: basis as never });

  it("are told only as the person agreed, or on a basis that two people name", () => {
    const silent = { ...caseContent().consent, referral: { answer: "not-asked" } };
    expect(answer(refer(), lodge({ consent: silent }), triage())).toBe("consent-needed");
    const danger = (second: string) => ({ kind: "imminent-danger-to-life", second, personTold: "told" });
    expect(answer(refer(danger("desk-01")), lodge({ consent: silent }), triage())).toBe("second-person-needed");
    expect(answer(refer(danger("chief")), lodge({ consent: silent }), triage())).toEqual(["case-referred"]);
  });

  it("have an outcome before there is an answer; that it was sent is none", () => {
    const referred = [lodge(), triage(), refer()];
    expect(answer(respond(), ...referred)).toBe("referral-without-outcome");
    const outcome = ask("record-outcome", "2021-06-18", { outcome: "no-answer" });
    expect(answer(respond(), ...referred, outcome)).toEqual(["case-responded"]);
  });

  it("ask a child first, and a trained person", () => {
    const child = { assent: "given", bestInterests: "not-judged", caregivers: "not-known" };
    expect(answer(refer(), lodge({ child }), triage())).toBe("best-interests-not-judged");
  });

  it("owe the answer only once they accepted; until then the first one does", () => {
    const offer = ask("offer-hand-over", "2021-06-16", {
      ...{ to: "partner", runsOutAt: instant("2021-06-23"), basis: null },
    });
    const accept = (day: string) => ask("accept-hand-over", day, { organisation: "partner" });
    expect(after(lodge(), triage(), offer)).toMatchObject({ owner: "agency", handOver: { to: "partner" } });
    expect(after(lodge(), triage(), offer, accept("2021-06-18"))).toMatchObject({ owner: "partner", handOver: null });
    expect(answer(accept("2021-06-24"), lodge(), triage(), offer)).toBe("hand-over-ran-out");
    const ranOut = ask("run-out-hand-over", "2021-06-24", {});
    expect(after(lodge(), triage(), offer, ranOut)).toMatchObject({ owner: "agency", handOver: null });
    const theirs = [lodge(), triage(), offer, accept("2021-06-18")];
    expect(answer(take("case-01"), ...theirs)).toBe("another-organisation-owes-it");
  });
});

describe("family and intermediary", () => {
  it("hear only what the person wishes; an intermediary never more than one sentence, once", () => {
    const family = ask("tell-family", "2021-06-19", {});
    const thanks = ask("tell-intermediary", "2021-06-19", {});
    const wishing = (more: object) => lodge({ wishes: { ...caseContent().wishes, ...more } });
    expect(answer(family, lodge())).toBe("family-only-by-wish");
    expect(answer(family, wishing({ family: "wants-it" }))).toEqual(["family-told"]);
    expect(answer(thanks, lodge())).toBe("no-intermediary");
    expect(answer(thanks, wishing({ intermediary: "does-not" }))).toBe("against-the-wish");
    expect(answer(thanks, wishing({ intermediary: "not-asked" }))).toEqual(["intermediary-told"]);
    expect(answer(thanks, wishing({ intermediary: "not-asked" }), thanks)).toBe("told-already");
  });
});

describe("a complaint about staff", () => {
  const agree = ask("agree-safety-call", "2021-06-19", {
    ...{ callAt: instant("2021-06-29"), how: "call", post: "complaints-officer" },
  });
  const made = (outcome: "is-safe" | "reprisal" | "not-reached", reprisal: number | null) =>
    ask("make-safety-call", "2021-06-29", { outcome, reprisal: reprisal === null ? null : idOf(reprisal) });

  it("owes a call about safety, as agreed, even after it was withdrawn; a reprisal is a case of its own", () => {
    const staff = lodge({ aboutStaff: true });
    expect(answer(agree, lodge())).toBe("no-safety-call-owed");
    const withdrawn = [staff, ask("withdraw", "2021-06-17", { wishedBy: "the-person" })];
    expect(after(...withdrawn).safetyCall).toEqual({ is: "to-agree" });
    expect(after(...withdrawn, agree, made("not-reached", null)).safetyCall).toEqual({ is: "to-agree" });
    expect(answer(made("reprisal", null), staff, agree)).toBe("reprisal-needs-its-case");
    expect(after(staff, agree, made("reprisal", 90)).safetyCall).toMatchObject({ is: "made", reprisal: idOf(90) });
  });
});

describe("the row of a case about a member of staff", () => {
  it("is kept from her or him, and from the units that were named; it names nobody", () => {
    const [row] = caseTable.rowsOf(after(lodge({ aboutActors: ["driver-01"], aboutUnits: ["site-koro"] })));
    const sees = (code: string, units: string[]) => matches(awayFromUnits({ code: actor(code), units }), row ?? {});
    expect(sees("case-01", [])).toBe(true);
    expect(sees("driver-01", [])).toBe(false);
    expect(sees("case-01", ["site-koro"])).toBe(false);
  });
});

describe("sorting", () => {
  it("is done by a person, and what goes to the body is not sorted into the office", () => {
    const system = { ...triage(), by: actor("system") };
    expect(answer(system, lodge())).toBe("a-person-classifies");
    const wrong = ask("triage", "2021-06-15", {
      ...{ category: category("diversion-fraud", "investigating-body"), priority: "usual" },
    });
    expect(answer(wrong, lodge())).toBe("category-goes-to-the-body");
    expect(path.body).toBe("inspector-general");
  });
});
