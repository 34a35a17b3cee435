import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "../kernel/decider.ts";
import { matches } from "../kernel/filter.ts";
import { addHours } from "../kernel/instant.ts";
import type { Uuid } from "../kernel/uuid.ts";
import { historyOf } from "../testing/decider-specification.ts";
import type { AlertCommand } from "./alert-command.ts";
import { alertDecider } from "./alert-decider.ts";
import type { AlertEvent } from "./alert-event.ts";
import { attack, contentOf, instant, least, now, protocolWith, threat } from "./alert-fixture.ts";
import { alertTable, alertViolationTable, undocumentedAlerts } from "./alert-rows.ts";
import { type AlertState, type RecordedAlert, uptakeOf } from "./alert-state.ts";
import { alertSubject } from "./alert-subject.ts";
import { sentParts } from "./clearing.ts";

const id = (number: number): Uuid => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` as Uuid;
const window = { from: instant("2020-06-14T05:30:00.000Z"), to: instant("2020-06-14T05:30:00.000Z") };
const at = now;
const nobodyToldNobodyHarmed = { couldTellWhoTold: "no", couldHarm: "no", leftOut: [] } as const;

const draft = (alert: object = attack, change: object = {}): AlertCommand => ({
  type: "draft",
  at,
  content: contentOf(alert, change),
  incidents: [],
});
const clear = (change: object = {}): AlertCommand => ({
  ...{ type: "clear" as const, at, by: "im-01" as never },
  clearing: { ...nobodyToldNobodyHarmed, leftOut: [], ...change },
});
const send: AlertCommand = { type: "disseminate", at, window };
const correct = (alert: object, clearing: object | null = nobodyToldNobodyHarmed): AlertCommand => ({
  ...{ type: "correct" as const, at, content: contentOf(alert), window },
  ...(clearing === null ? {} : { clearing: { ...nobodyToldNobodyHarmed, leftOut: [], ...clearing } }),
});
const link = (incident: number): AlertCommand => ({ type: "link", at, incident: id(incident) });
const unlink = (incident: number): AlertCommand => ({ type: "unlink", at, incident: id(incident) });
const merge = (self: number, into: number): AlertCommand => ({ type: "merge", at, self: id(self), into: id(into) });
const cancel: AlertCommand = { type: "cancel", at, reason: "rumour" };
const notMaterialise: AlertCommand = { type: "not-materialise", at };
const followUp: AlertCommand = { type: "follow-up", at, done: "visited" };
const tookUp: AlertCommand = {
  ...{ type: "take-up" as const, at },
  takeUp: {
    answer: "taken-up",
    by: "protection-cluster",
    kind: "rapid-protection-assessment",
    on: "2020-06-17" as never,
  },
};
const nobody: AlertCommand = { type: "take-up", at, takeUp: { answer: "nobody" } };

const after = (...commands: readonly AlertCommand[]): RecordedAlert => {
  const { state } = historyOf(alertDecider, commands);
  if (state.status === "absent") throw new Error("nothing was drafted");
  return state;
};
const answer = (command: AlertCommand, ...before: readonly AlertCommand[]) =>
  alertDecider.decide(command, historyOf(alertDecider, before).state).match(
    (events) => events.map(({ type }) => type as string),
    ({ code }) => code as string,
  );

describe("a flash alert", () => {
  it("is drafted, cleared, disseminated and followed up", () => {
    const statuses = [draft(), clear(), send, followUp].map(
      (_one, index, all) => after(...all.slice(0, index + 1)).status,
    );
    expect(statuses).toEqual(["draft", "cleared", "disseminated", "followed-up"]);
  });

  it("shows both delays when it is sent, and they are in the fact", () => {
    expect(after(draft(), clear(), send).sent).toEqual({
      at: now,
      channel: "here",
      delays: {
        fromKnowledge: { hours: 24, inTime: true },
        fromOccurrence: { least: 48, most: 72, inTime: "no" },
      },
    });
  });

  it("goes out with next to nothing in it", () => {
    const bare = after(draft(least), clear({ couldTellWhoTold: "yes", couldHarm: "yes" }), send);
    expect(bare.status).toBe("disseminated");
    expect(bare.cleared && sentParts(bare.content, bare.cleared.clearing)).toEqual([]);
  });

  it("is not sent before the two questions are answered", () => {
    expect(answer(send, draft())).toBe("not-cleared");
    expect(answer(send, draft(), clear(), correct(least, null))).toBe("not-cleared");
  });

  it("sent by another way is measured to the moment it was sent, which cannot lie before knowing or after now", () => {
    const sentBy = (moment: string): AlertCommand => ({
      ...{ type: "disseminate" as const, at, window },
      sent: { at: instant(moment), channel: "phone" },
    });
    const { sent } = after(draft(), clear(), sentBy("2020-06-15T12:00:00.000Z"));
    expect([sent?.channel, sent?.delays.fromKnowledge.hours]).toEqual(["phone", 4]);
    expect(answer(sentBy("2020-06-15T07:59:00.000Z"), draft(), clear())).toBe("sent-before-known");
    expect(answer(sentBy("2020-06-16T08:00:00.001Z"), draft(), clear())).toBe("sent-in-the-future");
  });

  it("drafted as sent already keeps the delays that were measured then", () => {
    const sentOutside = { at: "2020-06-16T05:00:00.000Z", channel: "e-mail" };
    const vague = { from: instant("2020-06-01T00:00:00.000Z"), to: instant("2020-06-15T08:00:00.000Z") };
    const { sent } = after(draft({ ...attack, sentOutside }), clear(), { type: "disseminate", at, window: vague });
    expect(sent).toMatchObject({ at: sentOutside.at, delays: { fromOccurrence: { inTime: "yes" } } });
  });
});

describe("clearing", () => {
  it("forbids the narrative where a reader could work out who told us", () => {
    expect(answer(clear({ couldTellWhoTold: "yes" }), draft())).toBe("narrative-could-tell-who-told");
    const less = after(draft(), clear({ couldTellWhoTold: "yes", leftOut: ["narrative"] }), send);
    expect(less.cleared && sentParts(less.content, less.cleared.clearing)).toEqual([
      ...["people", "violations", "locality", "exact-time", "source"],
    ]);
  });

  it("wants less where somebody could be harmed", () => {
    expect(answer(clear({ couldHarm: "yes" }), draft())).toBe("somebody-could-be-harmed");
    expect(answer(clear({ couldHarm: "yes", leftOut: ["locality"] }), draft())).toEqual(["alert-cleared"]);
    expect(answer(clear({ couldHarm: "yes" }), draft(least))).toEqual(["alert-cleared"]);
  });

  it("never sends a narrative that is withheld, whatever was answered", () => {
    const withheld = draft(attack, { withheld: [{ field: "narrative", rules: ["phone-number"] }] });
    const sent = after(withheld, clear(), send);
    expect(sent.cleared && sentParts(sent.content, sent.cleared.clearing)).not.toContain("narrative");
    expect(answer(clear({ couldTellWhoTold: "yes" }), withheld)).toEqual(["alert-cleared"]);
  });

  it("is for another person than the drafter, unless nobody else is there, which is kept", () => {
    const own = { ...clear(), by: attack.recorder } as AlertCommand;
    expect(answer(own, draft())).toBe("cleared-by-its-drafter");
    const alone = { ...own, alone: "danger-to-life" } as AlertCommand;
    expect(historyOf(alertDecider, [draft(), alone]).history.at(-1)).toMatchObject({ alone: "danger-to-life" });
    expect(answer(own, draft(attack, { protocol: protocolWith({ fourEyes: false }) }))).toEqual(["alert-cleared"]);
  });
});

describe("a correction", () => {
  const deaths = (people: number) => ({
    ...attack,
    violations: [{ unit: "victims", type: "killing", victims: { amount: { kind: "exact", people }, cells: [] } }],
  });
  const killed = ({ violations }: RecordedAlert["content"]) =>
    violations.map((one) =>
      one.unit === "victims" && one.victims?.amount.kind === "exact" ? one.victims.amount.people : 0,
    );

  it("of what was sent keeps what was sent, with its count", () => {
    const state = after(draft(deaths(3)), clear(), send, correct(deaths(7)), correct(deaths(9)));
    expect(state.status).toBe("corrected");
    expect(killed(state.content)).toEqual([9]);
    expect(state.former.map(killed)).toEqual([[3], [7]]);
  });

  it("of what was sent asks the two questions again", () => {
    expect(answer(correct(deaths(7), null), draft(), clear(), send)).toBe("clearing-needed");
    expect(answer(correct(deaths(7), { couldTellWhoTold: "yes" }), draft(), clear(), send)).toBe(
      "narrative-could-tell-who-told",
    );
  });

  it("of a draft leaves a draft, which is cleared again", () => {
    const state = after(draft(deaths(3)), clear(), correct(deaths(4), null));
    expect([state.status, state.cleared, state.former]).toEqual(["draft", null, []]);
  });

  it("of when it was known measures the delays again", () => {
    const earlier = { ...attack, knownAt: "2020-06-14T08:00:00.000Z" };
    expect(after(draft(), clear(), send, correct(earlier)).sent?.delays.fromKnowledge.hours).toBe(48);
    const later = { ...attack, knownAt: "2020-06-16T08:00:00.000Z" };
    const sentBefore: AlertCommand = {
      ...{ type: "disseminate" as const, at, window },
      sent: { at: instant("2020-06-15T12:00:00.000Z"), channel: "phone" },
    };
    expect(answer(correct(later), draft(), clear(), sentBefore)).toBe("sent-before-known");
  });

  it("leaves a followed-up alert followed up", () => {
    expect(after(draft(), clear(), send, followUp, correct(deaths(7))).status).toBe("followed-up");
  });
});

describe("what becomes of it", () => {
  it("a threat that did not come true is not materialised, not false; an attack cannot be that", () => {
    expect(after(draft(threat), clear(), send, notMaterialise).status).toBe("not-materialised");
    expect(answer(notMaterialise, draft(), clear(), send)).toBe("no-threat");
    expect(answer(notMaterialise, draft(threat))).toBe("not-disseminated");
    expect(answer(nobody, draft(threat), clear(), send, notMaterialise)).toEqual(["take-up-recorded"]);
  });

  it("a rumour is cancelled, and nothing follows", () => {
    expect(after(draft(), clear(), send, cancel)).toMatchObject({ status: "cancelled", reason: "rumour" });
    for (const command of [clear(), send, followUp, tookUp, correct(least), cancel, link(1)])
      expect(answer(command, draft(), cancel)).toBe("alert-cancelled");
  });

  it("the same attack told by three callers is one alert in the end", () => {
    expect(after(draft(), clear(), send, merge(1, 2))).toMatchObject({ status: "merged", into: id(2) });
    expect(answer(merge(1, 1), draft())).toBe("merged-with-itself");
    expect(answer(send, draft(), clear(), merge(1, 2))).toBe("alert-merged");
  });

  it("somebody took it up, or nobody did, or nothing is known", () => {
    expect(uptakeOf(after(draft(), clear(), send))).toBe("no-information");
    expect(uptakeOf(after(draft(), clear(), send, nobody))).toBe("nobody");
    expect(uptakeOf(after(draft(), clear(), send, nobody, tookUp))).toBe("taken-up");
    expect(answer(nobody, draft(), clear(), send, tookUp)).toBe("taken-up-already");
    expect(answer(tookUp, draft(), clear())).toBe("not-disseminated");
  });

  it("says no in each wrong state with its own code", () => {
    for (const command of [clear(), send, followUp, tookUp, cancel, link(1), correct(least)])
      expect(answer(command)).toBe("not-recorded");
    expect(answer(draft(), draft())).toBe("already-recorded");
    expect(answer(clear(), draft(), clear())).toBe("already-cleared");
    expect(answer(clear(), draft(), clear(), send)).toBe("already-disseminated");
    expect(answer(send, draft(), clear(), send)).toBe("already-disseminated");
    expect(answer(followUp, draft(), clear())).toBe("not-disseminated");
    expect(answer(unlink(1), draft())).toBe("not-linked");
    expect(answer(clear(), draft(threat), clear(), send, notMaterialise)).toBe("threat-not-materialised");
  });
});

describe("reminders", () => {
  const dueKinds = (state: AlertState) => alertSubject.dueOf(state).map(({ kind }) => kind);

  it("stand at 24 and 40 hours, and the limit at 48, from knowledge, while it is not sent", () => {
    const knownAt = instant(attack.knownAt);
    expect(alertSubject.dueOf(after(draft()))).toEqual([
      { at: addHours(knownAt, 24), kind: "unsent-after-24h" },
      { at: addHours(knownAt, 40), kind: "unsent-after-40h" },
      { at: addHours(knownAt, 48), kind: "unsent-after-48h" },
    ]);
    expect(dueKinds(after(draft(threat), clear()))).toEqual([
      "unsent-after-12h",
      "unsent-after-20h",
      "unsent-after-24h",
    ]);
  });

  it("end when it is sent, cancelled or merged, and never begin where it was sent already", () => {
    for (const commands of [
      [draft(), clear(), send],
      [draft(), cancel],
      [draft(), merge(1, 2)],
    ])
      expect(dueKinds(after(...commands))).toEqual([]);
    const sentOutside = { at: "2020-06-16T05:00:00.000Z", channel: "e-mail" };
    expect(dueKinds(after(draft({ ...attack, sentOutside })))).toEqual([]);
  });
});

const isCounted = (state: AlertState): boolean =>
  alertViolationTable.rowsOf(state).some((row) => matches(undocumentedAlerts, row));

describe("counting", () => {
  it("counts a sent alert until it is linked to a documented incident, and again when that was a mistake", () => {
    expect(isCounted(after(draft(), clear()))).toBe(false);
    expect(isCounted(after(draft(), clear(), send))).toBe(true);
    expect(isCounted(after(draft(), clear(), send, link(1)))).toBe(false);
    expect(isCounted(after(draft(), clear(), send, link(1), link(2), unlink(1)))).toBe(false);
    expect(isCounted(after(draft(), clear(), send, link(1), unlink(1)))).toBe(true);
  });

  it("counts neither merged nor cancelled ones, nor a threat that did not materialise", () => {
    for (const end of [merge(1, 2), cancel]) expect(isCounted(after(draft(), clear(), send, end))).toBe(false);
    const typed = { ...threat, violations: [{ unit: "victims", type: "threat" }] };
    expect(isCounted(after(draft(typed), clear(), send))).toBe(true);
    expect(isCounted(after(draft(typed), clear(), send, notMaterialise))).toBe(false);
  });

  it("gives rows whose columns are those declared, and holds nothing personal and no moment", () => {
    const state = after(draft(), clear(), send, link(1));
    for (const table of [alertTable, alertViolationTable])
      for (const row of table.rowsOf(state)) {
        expect(Object.keys(row).toSorted()).toEqual(Object.keys(table.columns).toSorted());
        expect(JSON.stringify(row)).not.toMatch(/Village|aube|focal-point|\d{2}T\d{2}|2020-06-\d{2}/);
      }
    expect(alertTable.rowsOf(state)).toMatchObject([{ linked: 1, hoursFromKnowledge: 24, inTimeFromKnowledge: 1 }]);
    expect(alertViolationTable.rowsOf(state).map(({ type, unit, least: few }) => [type, unit, few])).toEqual([
      ["killing", "victims", 3],
      ["arson", "objects", 40],
    ]);
  });
});

describe("laws of alerts", () => {
  const anyCommand = fc.constantFrom<AlertCommand>(
    ...[
      draft(),
      draft(threat),
      draft(least),
      clear(),
      clear({ couldTellWhoTold: "yes", leftOut: ["narrative"] }),
      send,
    ],
    ...[correct(least), correct(attack, null), link(1), link(2), unlink(1), merge(1, 2), cancel, notMaterialise],
    ...[followUp, tookUp, nobody],
  );
  const anyRun = fc.array(anyCommand, { maxLength: 14 });

  it("replay: a history leads to the state it came from", () => {
    fc.assert(
      fc.property(anyRun, (commands) => {
        const { history, state } = historyOf(alertDecider, commands);
        expect(replay(alertDecider, JSON.parse(JSON.stringify(history)) as AlertEvent[])).toEqual(state);
      }),
    );
  });

  it("a linked alert is counted nowhere, and a counted one was cleared and sent", () => {
    fc.assert(
      fc.property(anyRun, (commands) => {
        const { history, state } = historyOf(alertDecider, commands);
        if (state.status === "absent") return;
        if (state.incidents.length > 0) expect(isCounted(state)).toBe(false);
        if (!isCounted(state)) return;
        const types = history.map(({ type }) => type);
        expect(types.indexOf("alert-cleared")).toBeGreaterThan(-1);
        expect(types.indexOf("alert-disseminated")).toBeGreaterThan(types.indexOf("alert-cleared"));
      }),
    );
  });

  it("what can tell who told us never goes out with its narrative", () => {
    fc.assert(
      fc.property(anyRun, (commands) => {
        const { state } = historyOf(alertDecider, commands);
        if (state.status === "absent" || state.cleared === null) return;
        const { clearing } = state.cleared;
        if (clearing.couldTellWhoTold === "yes") expect(sentParts(state.content, clearing)).not.toContain("narrative");
      }),
    );
  });
});
