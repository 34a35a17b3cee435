import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "../kernel/decider.ts";
import type { Uuid } from "../kernel/uuid.ts";
import type { IncidentCommand } from "./incident-command.ts";
import { incidentDecider } from "./incident-decider.ts";
import type { IncidentEvent } from "./incident-event.ts";
import { answer, at, contentWith, idOf, version } from "./incident-fixture.ts";
import { type IncidentState, isInConflict, type RecordedIncident } from "./incident-state.ts";

/** Runs commands one after another; a refused one changes nothing. */
const after = (...commands: readonly IncidentCommand[]): { state: IncidentState; history: readonly IncidentEvent[] } =>
  commands.reduce<{ state: IncidentState; history: readonly IncidentEvent[] }>(
    ({ state, history }, command) => {
      const events = incidentDecider.decide(command, state).unwrapOr([]);
      return { state: events.reduce(incidentDecider.evolve, state), history: [...history, ...events] };
    },
    { state: incidentDecider.initial, history: [] },
  );
const recorded = (...commands: readonly IncidentCommand[]): RecordedIncident => {
  const { state } = after(...commands);
  if (state.status === "absent") throw new Error("nothing was recorded");
  return state;
};
const refusal = (command: IncidentCommand, ...before: readonly IncidentCommand[]) => {
  const decided = incidentDecider.decide(command, after(...before).state);
  return decided.isErr() ? decided.error.code : decided.value.map(({ type }) => type);
};

const record: IncidentCommand = { type: "record", at, answer: answer(1), content: contentWith() };
const correct = (id: number, replaces?: number): IncidentCommand => ({
  type: "correct",
  at,
  answer: answer(id, replaces),
  content: contentWith({ actorCategory: "unknown" }),
});
const corroborate: IncidentCommand = { type: "corroborate", at, by: { by: "second-source", independentSources: 2 } };
const setAside: IncidentCommand = { type: "set-aside", at, reason: "did-not-happen" };
const withdraw: IncidentCommand = { type: "withdraw", at, reason: "recorded-by-mistake" };
const merge: IncidentCommand = { type: "merge", at, self: idOf(100), into: idOf(200) };
const reconsider: IncidentCommand = { type: "reconsider", at };

describe("an id that came before", () => {
  const sent = (change: object): IncidentCommand => ({
    type: "receive",
    at,
    answer: answer(1),
    content: contentWith(change),
  });

  it("changes nothing where it says the same, and is refused where it stands for other facts", () => {
    expect(refusal(sent({}), sent({}))).toEqual([]);
    expect(refusal(sent({ place: { adm2: "ML0501" } }), sent({}))).toBe("id-used-twice");
    expect(refusal(sent({ violations: [{ type: "threat", unit: "victims" }] }), sent({}))).toBe("id-used-twice");
    expect(refusal(sent({ happened: { month: "2020-05", precision: "month" } }), sent({}))).toBe("id-used-twice");
  });

  it("is not held against the answer that a person gave instead of it", () => {
    const byHand: IncidentCommand = {
      type: "correct",
      at,
      answer: answer(2, 1),
      content: contentWith({ place: { adm2: "ML0501" } }),
    };
    expect(refusal(sent({}), sent({}), byHand)).toEqual([]);
  });
});

describe("an incident", () => {
  it("is alleged until a second independent source says the same", () => {
    expect(recorded(record).status).toBe("alleged");
    expect(refusal({ ...corroborate, by: { by: "second-source", independentSources: 1 } }, record)).toBe(
      "needs-a-second-source",
    );
    expect(recorded(record, corroborate).status).toBe("corroborated");
  });

  it("is corroborated when the monitor saw it", () => {
    expect(recorded(record, { type: "corroborate", at, by: { by: "monitor-saw-it" } }).status).toBe("corroborated");
  });

  it("is set aside with a reason, and can be reconsidered", () => {
    expect(recorded(record, setAside)).toMatchObject({ status: "set-aside", reason: "did-not-happen" });
    expect(recorded(record, setAside, reconsider).status).toBe("alleged");
    expect(recorded(record, corroborate, setAside, reconsider).status).toBe("alleged");
  });

  it("points to the one it is the same as, once a person decided so", () => {
    expect(recorded(record, merge)).toMatchObject({ status: "merged", into: idOf(200) });
    expect(refusal({ ...merge, into: idOf(100) }, record)).toBe("merged-with-itself");
    expect(recorded(record, merge, reconsider).status).toBe("alleged");
  });

  it("says no in each wrong state with its own code", () => {
    for (const command of [correct(2, 1), corroborate, setAside, withdraw, merge, reconsider])
      expect(refusal(command)).toBe("not-recorded");
    for (const command of [correct(2, 1), corroborate, setAside, withdraw, merge, reconsider, version(9)])
      expect(refusal(command, record, withdraw)).toBe("already-withdrawn");
    for (const command of [correct(2, 1), corroborate, setAside, merge])
      expect(refusal(command, record, merge)).toBe("incident-merged");
    expect(refusal({ ...record, answer: answer(7) } as IncidentCommand, record)).toBe("already-recorded");
    expect(refusal(corroborate, record, setAside)).toBe("incident-set-aside");
    expect(refusal(corroborate, record, corroborate)).toBe("already-corroborated");
    expect(refusal(reconsider, record)).toBe("nothing-to-reconsider");
    expect(refusal({ type: "settle", at, keep: idOf(1) }, record)).toBe("no-conflict");
  });

  it("keeps the first time it reached the server when it is corrected", () => {
    const later = {
      ...correct(2, 1),
      content: contentWith({ receivedAt: "2020-07-09T08:00:00.000Z" }),
    } as IncidentCommand;
    expect(recorded(record, later)).toMatchObject({ receivedAt: at, corrections: 1 });
  });

  it("keeps referrals apart from its answers, with their outcomes", () => {
    const referral = {
      service: "health",
      adm2: "ML0505",
      month: "2020-06",
      consent: { to: "service", answer: "given" },
      outcome: "offered",
    } as never;
    const refer: IncidentCommand = { type: "refer", at, referral };
    const outcome = (number: number): IncidentCommand => ({
      type: "record-outcome",
      at,
      referral: number,
      outcome: "provided",
      month: "2020-07" as never,
    });
    expect(recorded(record, refer, outcome(1)).referrals).toMatchObject([{ outcome: "provided", month: "2020-07" }]);
    expect(refusal(outcome(2), record, refer)).toBe("no-such-referral");
    const refused = { ...(referral as object), consent: { to: "nobody", answer: "refused" } } as never;
    expect(refusal(outcome(1), record, { type: "refer", at, referral: refused })).toBe("referred-without-consent");
  });
});

const killed = (state: RecordedIncident): number | undefined => {
  const [violation] = state.content.violations;
  return violation?.unit === "victims" && violation.victims?.amount.kind === "exact"
    ? violation.victims.amount.people
    : undefined;
};

describe("versions of a submission", () => {
  it("change nothing when they come again, whatever the status", () => {
    for (const status of [[], [corroborate], [setAside], [withdraw], [merge]])
      expect(refusal(version(1), version(1), ...status)).toEqual([]);
    expect(refusal(record, record)).toEqual([]);
  });

  it("replace what stood, and the latest stands however late the others come", () => {
    expect(killed(recorded(version(1), version(2, 1), version(3, 2)))).toBe(3);
    expect(killed(recorded(version(3, 2), version(1), version(2, 1)))).toBe(3);
  });

  it("are in conflict when two replace the same one, until a person settles", () => {
    const rivals = [version(1), version(2, 1), version(3, 1)];
    expect(isInConflict(recorded(...rivals))).toBe(true);
    expect(killed(recorded(...rivals))).toBe(2);
    expect(refusal(corroborate, ...rivals)).toBe("answers-in-conflict");
    expect(refusal({ type: "settle", at, keep: idOf(8) }, ...rivals)).toBe("not-among-the-rivals");
    const settled = recorded(...rivals, { type: "settle", at, keep: idOf(3) });
    expect([isInConflict(settled), killed(settled)]).toEqual([false, 3]);
  });

  it("compete with a correction by hand of the version they replace", () => {
    expect(isInConflict(recorded(version(1), correct(50, 1), version(2, 1)))).toBe(true);
  });

  it("that name no ancestor compete, whichever came first: none is simply the last", () => {
    const [nameless, other] = [version(2), version(3)];
    for (const order of [
      [version(1), nameless, other],
      [other, nameless, version(1)],
      [nameless, version(1), other],
    ]) {
      expect(isInConflict(recorded(...order))).toBe(true);
      expect(killed(recorded(...order))).toBe(2);
    }
    expect(isInConflict(recorded(nameless, version(1)))).toBe(false);
  });

  it("stop competing when the version between them arrives", () => {
    // 3 replaces 2, which is not here yet; 4 replaces 1; then it turns out that 2 replaced 4.
    const open = [version(1), version(3, 2), version(4, 1)];
    expect(isInConflict(recorded(...open))).toBe(true);
    const closed = recorded(...open, version(2, 4));
    expect([isInConflict(closed), killed(closed)]).toEqual([false, 3]);
  });
});

describe("an import that is taken back", () => {
  const [mine, other] = [idOf(70), idOf(71)];
  const brought = (id: number, batch: Uuid, replaces?: number): IncidentCommand => {
    const received = version(id, replaces);
    return { ...received, answer: { ...received.answer, batch } };
  };
  const undo: IncidentCommand = { type: "take-back", at, because: { reason: "import-undone", batch: mine } };
  const deleted: IncidentCommand = { type: "take-back", at, because: { reason: "deleted-at-its-source" } };

  it("takes what it brought and nobody has touched", () => {
    const before = [brought(1, mine), brought(2, mine, 1), brought(3, mine, 1)];
    expect(recorded(...before, undo)).toMatchObject({ status: "withdrawn", reason: "import-undone" });
    expect(refusal(undo, ...before, undo)).toBe("already-withdrawn");
  });

  it("leaves what a person has touched, whatever she or he did", () => {
    const settled: IncidentCommand = { type: "settle", at, keep: idOf(2) };
    for (const touch of [
      [corroborate],
      [setAside],
      [setAside, reconsider],
      [merge],
      [correct(50, 1)],
      [brought(2, mine, 1), brought(3, mine, 1), settled],
    ])
      for (const back of [undo, deleted])
        expect(refusal(back, brought(1, mine), ...touch), JSON.stringify(touch)).toBe("touched-since");
  });

  it("leaves what another import recorded or corrected", () => {
    expect(refusal(undo, brought(1, other), brought(2, mine, 1))).toBe("only-corrected-by-this-import");
    expect(refusal(undo, brought(1, mine), brought(2, other, 1))).toBe("corrected-by-another-import");
    expect(refusal(undo, version(1))).toBe("only-corrected-by-this-import");
    expect(refusal(deleted, brought(1, mine), brought(2, other, 1))).toEqual(["incident-withdrawn"]);
  });

  it("can come again, as if it had never been there", () => {
    for (const back of [undo, deleted]) {
      const anew = recorded(brought(1, mine), brought(2, mine, 1), back, brought(2, other, 1), brought(1, other));
      expect(anew).toEqual(recorded(brought(2, other, 1), brought(1, other)));
    }
    expect(refusal(version(1), version(1), withdraw)).toEqual([]);
    expect(refusal(version(2, 1), version(1), withdraw)).toBe("already-withdrawn");
  });
});

describe("laws", () => {
  /** A tree of versions: each replaces an earlier one; the first is 1. */
  const tree = fc
    .array(fc.nat(), { minLength: 0, maxLength: 6 })
    .map((picks) => [version(1), ...picks.map((pick, index) => version(index + 2, (pick % (index + 1)) + 1))]);
  const shuffledTwice = tree.chain((versions) =>
    fc.tuple(
      fc.constant(versions),
      fc.shuffledSubarray([...versions, ...versions], { minLength: versions.length * 2 }),
    ),
  );
  const headsOf = (state: RecordedIncident) => [state.stands, ...state.rivals.map(({ id }) => id)].sort();

  it("the same versions lead to the same answers in any order, and any number of times", () => {
    fc.assert(
      fc.property(shuffledTwice, ([versions, arrivals]) => {
        const inOrder = recorded(...versions);
        const asTheyCame = recorded(...arrivals);
        expect(headsOf(asTheyCame)).toEqual(headsOf(inOrder));
        expect({ ...asTheyCame, answers: [] }).toEqual({ ...inOrder, answers: [] });
        expect(asTheyCame.answers).toHaveLength(inOrder.answers.length);
      }),
    );
  });

  const anyCommand = fc.oneof(
    fc.constantFrom<IncidentCommand>(record, corroborate, setAside, withdraw, merge, reconsider),
    fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }))
      .map(([id, replaces]) => version(id, replaces)),
    fc
      .tuple(fc.integer({ min: 6, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .map(([id, replaces]) => correct(id, replaces)),
    fc.integer({ min: 1, max: 9 }).map((keep): IncidentCommand => ({ type: "settle", at, keep: idOf(keep) })),
  );

  it("replay: a history leads to the state it came from", () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 12 }), (commands) => {
        const { state, history } = after(...commands);
        expect(replay(incidentDecider, JSON.parse(JSON.stringify(history)) as IncidentEvent[])).toEqual(state);
      }),
    );
  });

  it("a known version never makes an event", () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 12 }), (commands) => {
        const { state } = after(...commands);
        if (state.status === "absent") return;
        for (const known of state.answers)
          for (const type of ["receive", "correct", "record"] as const) {
            const again = incidentDecider.decide({ type, at, answer: known, content: contentWith() }, state);
            expect(again.unwrapOr([])).toEqual([]);
          }
      }),
    );
  });
});
