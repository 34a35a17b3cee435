import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "../../kernel/decider.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import { areasOfMopti } from "../development/development-fixture.ts";
import { defaultFeedbackRules } from "../feedback-rules/default-feedback-rules.ts";
import { factsOfAdvocacy } from "../feedback-rules/facts-of-advocacy.ts";
import { owedFrom } from "../feedback-rules/owed-from.ts";
import { owedRefusal } from "../owed/may-be-owed.ts";
import { OpenOwedContent, owedKey } from "../owed/owed-content.ts";
import type { AdvocacyCommand } from "./advocacy-command.ts";
import { AdvocacyInput } from "./advocacy-content.ts";
import { advocacyDecider } from "./advocacy-decider.ts";
import { advocacyContent, answer, close, commit, day, launch, look } from "./advocacy-fixture.ts";
import { advocacyTable, commitmentTable } from "./advocacy-rows.ts";
import { openCommitments } from "./advocacy-state.ts";
import { advocacySubject } from "./advocacy-subject.ts";
import { prepareAdvocacy } from "./prepare-advocacy.ts";

const said = (command: AdvocacyCommand, ...before: readonly AdvocacyCommand[]): string =>
  advocacyDecider.decide(command, historyOf(advocacyDecider, before).state).match(
    (events) => events.map(({ type }) => type).join(" "),
    ({ code }) => code,
  );
const stateAfter = (...commands: readonly AdvocacyCommand[]) => historyOf(advocacyDecider, commands).state;
const due = (...commands: readonly AdvocacyCommand[]) => advocacySubject.dueOf(stateAfter(...commands));

describe("advocacy", () => {
  it("is launched, answered, committed to, looked at, and closed", () => {
    const steps = [
      launch(),
      answer("2020-06-30", "partly"),
      commit("schools-left", "2020-08-31"),
      look("schools-left", "2020-08-31", "partly", "2020-09-20"),
      look("schools-left", "2020-09-19", "kept"),
      close(),
    ];
    expect(historyOf(advocacyDecider, steps).history.map(({ type }) => type)).toEqual([
      "advocacy-launched",
      "advocacy-answered",
      "commitment-obtained",
      "commitment-looked-at",
      "commitment-looked-at",
      "advocacy-closed",
    ]);
  });

  it("has no commitment without a day to look again, until it is kept or broken", () => {
    const before = [launch(), commit("schools-left", "2020-08-31")];
    expect(said(commit("other", "2020-07-01"), launch())).toBe("look-again-day-not-after");
    expect(said(look("schools-left", "2020-08-31", "too-early"), ...before)).toBe("look-again-day-needed");
    expect(said(look("schools-left", "2020-08-31", "partly"), ...before)).toBe("look-again-day-needed");
    expect(said(look("schools-left", "2020-08-31", "kept"), ...before)).toBe("commitment-looked-at");
  });

  it("reminds when the day to look is over, and not once it is settled", () => {
    const before = [launch(), commit("schools-left", "2020-08-31"), commit("wells-repaired", "2020-09-10")];
    expect(due(...before)).toEqual([
      { at: "2020-09-01T00:00:00.000Z", kind: "look-again-schools-left" },
      { at: "2020-09-11T00:00:00.000Z", kind: "look-again-wells-repaired" },
    ]);
    expect(due(...before, look("schools-left", "2020-08-30", "kept"))).toHaveLength(1);
  });

  it("is not closed over a commitment nobody has looked at, save where it was recorded by mistake", () => {
    const before = [launch(), commit("schools-left", "2020-08-31")];
    expect(said(close(), ...before)).toBe("commitment-to-look-at");
    expect(said(close("recorded-by-mistake"), ...before)).toBe("advocacy-closed");
    expect(due(...before, close("recorded-by-mistake"))).toEqual([]);
  });

  it("names the state that is, whatever is asked of it", () => {
    expect(said(answer("2020-06-30", "agreed"))).toBe("advocacy-not-launched");
    expect(said(launch(), launch())).toBe("advocacy-launched-already");
    expect(said(answer("2020-06-30", "agreed"), launch(), close())).toBe("advocacy-closed");
    expect(said(look("other", "2020-07-02", "kept"), launch())).toBe("commitment-unknown");
    expect(said(commit("a", "2020-08-30", "2020-07-02"), launch(), commit("a", "2020-08-31"))).toBe(
      "commitment-stands-already",
    );
    expect(said(answer("2020-06-14", "agreed"), launch())).toBe("before-it-arose");
    expect(said(answer("2020-10-02", "agreed"), launch())).toBe("date-in-the-future");
  });

  it("says no more to what stands already", () => {
    const before = [
      launch(),
      answer("2020-06-30", "partly"),
      commit("a", "2020-08-31"),
      look("a", "2020-08-31", "kept"),
    ];
    expect(said(answer("2020-06-30", "partly"), ...before)).toBe("");
    expect(said(commit("a", "2020-08-31"), ...before)).toBe("");
    expect(said(look("a", "2020-08-31", "kept"), ...before)).toBe("");
  });
});

describe("the words of advocacy", () => {
  const marked = "Ask Mrs. Awa Traoré, telephone +223 70 12 34 56, who saw it.";

  it("are public; those that could tell of somebody are refused with their place", () => {
    expect(said(launch({ messages: ["Schools are not barracks.", marked] }))).toBe("words-could-tell-of-somebody");
    expect(said({ ...commit("a", "2020-08-31"), what: marked } as AdvocacyCommand, launch())).toBe(
      "words-could-tell-of-somebody",
    );
    const input = AdvocacyInput.parse({
      target: "governorate",
      messages: ["Schools are not barracks.", marked],
      on: "2020-06-15",
      areas: ["ML0505", "ML99"],
    });
    const issues = prepareAdvocacy(input, { areas: areasOfMopti, today: day("2020-06-14") })._unsafeUnwrapErr();
    expect(issues.map(({ path, code }) => [...path, code].join("/"))).toEqual([
      "messages/1/words-could-tell-of-somebody",
      "areas/1/area-unknown",
    ]);
    expect(JSON.stringify(issues)).not.toContain("Awa");
  });

  it("stand in no row", () => {
    const state = stateAfter(launch(), commit("a", "2020-08-31"), look("a", "2020-09-02", "kept"));
    const rows = [...advocacyTable.rowsOf(state), ...commitmentTable.rowsOf(state)];
    expect(rows).toHaveLength(4);
    expect(JSON.stringify(rows)).not.toMatch(/barracks|walk two hours|are left/);
    expect(commitmentTable.rowsOf(state)[0]).toMatchObject({
      found: "kept",
      lookAgainOn: null,
      looks: 1,
      lateLooks: 1,
    });
  });
});

describe("laws of advocacy", () => {
  const anyDay = fc.integer({ min: 10, max: 30 }).map((number) => `2020-0${(number % 4) + 6}-${number}`);
  const code = fc.constantFrom("a", "b");
  const command: fc.Arbitrary<AdvocacyCommand> = fc.oneof(
    fc.constant(launch()),
    fc.tuple(anyDay, fc.constantFrom("agreed" as const, "none" as const)).map(([on, given]) => answer(on, given)),
    fc.tuple(code, anyDay, anyDay).map(([one, on, again]) => commit(one, again, on)),
    fc
      .tuple(code, anyDay, fc.constantFrom("kept" as const, "partly" as const, "not-kept" as const), fc.option(anyDay))
      .map(([one, on, found, again]) => look(one, on, found, again)),
    fc.constantFrom(close(), close("recorded-by-mistake")),
  );
  const commands = fc.array(command, { maxLength: 12 }).map((more) => [launch(), ...more]);

  it("whatever is asked in whatever order, its history gives its state and its rows again", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), (asked) => {
        const { history, state } = historyOf(advocacyDecider, asked);
        expect(replay(advocacyDecider, history)).toEqual(state);
      }),
    );
  });

  it("a commitment is settled only by being found kept or not kept, and each open one falls due", () => {
    fc.assert(
      fc.property(commands, (asked) => {
        const state = stateAfter(...asked);
        if (state.status === "absent") throw new Error("nothing was launched");
        for (const { lookAgainOn, looks } of state.commitments)
          if (lookAgainOn === null) expect(["kept", "not-kept"]).toContain(looks.at(-1)?.found);
        if (state.status === "open") expect(advocacySubject.dueOf(state)).toHaveLength(openCommitments(state).length);
      }),
    );
  });

  it("each step owes its own word once in each area, and asking everything again owes nothing more", () => {
    const id = "00000000-0000-4000-8000-000000000001" as Uuid;
    const owedOf = (asked: readonly AdvocacyCommand[]) =>
      historyOf(advocacyDecider, asked)
        .history.flatMap((event) => factsOfAdvocacy(id, advocacyContent(), event))
        .flatMap((fact) => owedFrom(fact, defaultFeedbackRules));
    fc.assert(
      fc.property(commands, (asked) => {
        const owed = owedOf(asked);
        for (const content of owed) {
          expect(OpenOwedContent.safeParse(content).success).toBe(true);
          expect(owedRefusal(content)).toBeUndefined();
        }
        const { history } = historyOf(advocacyDecider, asked);
        const steps = history.filter(({ type }) => type !== "advocacy-closed").length;
        expect(owed).toHaveLength(2 * steps);
        expect(new Set(owed.map(owedKey)).size).toBeLessThanOrEqual(owed.length);
        expect(owedOf([...asked, launch()])).toEqual(owed);
      }),
    );
  });
});
