import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDayOf, localTimeOf } from "../../clocks/calendar/local-time.ts";
import { weekdayOf } from "../../clocks/calendar/weekday.ts";
import { isConsented } from "../../safeguards/consent.ts";
import { anyCommands } from "../../testing/case-commands.ts";
import type { CaseCommand } from "../case/case-command.ts";
import { caseDecider } from "../case/case-decider.ts";
import type { CaseEvent } from "../case/case-event.ts";
import { ask, idOf } from "../case/case-fixture.ts";
import { isOwedWord, type LodgedCase } from "../case/case-state.ts";
import { consentOf } from "../consent/consent-record.ts";
import { goOut, messageAgreement } from "./phone-fixture.ts";

const one = fc.constantFrom;

/** Messages asked for and sent at any hour, between anything else that is done in a case. */
const withMessages = fc
  .tuple(
    anyCommands,
    fc.array(fc.tuple(fc.nat({ max: 30 }), one("13:50", "14:00", "16:40", "16:50", "03:00"), fc.nat({ max: 3 })), {
      minLength: 3,
      maxLength: 12,
    }),
    fc.record({
      holder: one("only-the-person", "only-the-person", "others-who-may-not-know", "not-asked"),
      askedForIt: fc.boolean(),
    }),
  )
  .map(([commands, turns, agreement]) => {
    const agree = ask("agree-messages", "2021-06-15", { agreement: messageAgreement(agreement) });
    const all: CaseCommand[] = [...commands.slice(0, 1), agree, ...commands.slice(1)];
    for (const [place, hour, later] of turns) {
      const before = all[Math.min(place + 1, all.length - 1)]?.at ?? "2021-06-16T08:00:00.000Z";
      const day = before.slice(0, 10);
      const message = idOf(9081 + (place % 2));
      const question = {
        ...{ type: "ask-to-call", at: before, doneAt: before, by: "case-01", message, sentence: null },
        ...{ because: "there-is-word", messages: (goOut(day, hour) as { messages: unknown }).messages },
      } as CaseCommand;
      all.splice(Math.min(place + 2, all.length), 0, question);
      all.splice(Math.min(place + 3 + later, all.length), 0, goOut(day, hour, message));
    }
    return all;
  });

interface Step {
  readonly command: CaseCommand;
  readonly before: LodgedCase;
  readonly event: CaseEvent;
}

const stepsOf = (commands: readonly CaseCommand[]): readonly Step[] => {
  let before = caseDecider.initial;
  return commands.flatMap((command) =>
    caseDecider
      .decide(command, before)
      .unwrapOr([])
      .map((event) => {
        const step = { command, before: before as LodgedCase, event };
        before = caseDecider.evolve(before, event);
        return step;
      }),
  );
};

/** Every fact of one kind, whatever is done in whatever order. */
const always = (type: CaseEvent["type"], law: (step: Step) => void): number => {
  let met = 0;
  fc.assert(
    fc.property(withMessages, (commands) => {
      for (const step of stepsOf(commands))
        if (step.event.type === type) {
          met += 1;
          law(step);
        }
    }),
    { numRuns: 300, seed: 20_210_614 },
  );
  return met;
};

describe("every message, whatever is done in whatever order", () => {
  it("goes out within the hours named, to a phone that is the person's own, while the consent holds", () => {
    const met = always("message-going-out", ({ command, before }) => {
      const { zone, spans } = before.phone?.agreement?.hours ?? expect.fail("nothing was agreed");
      const clock = localTimeOf(command.at, zone).slice(11);
      const day = weekdayOf(localDayOf(command.at, zone));
      expect(spans.some(({ days, from, to }) => days.includes(day) && from <= clock && clock < to)).toBe(true);
      expect(before.phone?.agreement?.holder).toBe("only-the-person");
      expect(isConsented(consentOf(before.consent), "contact-back")).toBe(true);
      expect(before.phone?.waiting?.over).toBeNull();
    });
    expect(met).toBeGreaterThan(20);
  });

  it("is asked for in a delicate matter only by the person's own wish, and where something is owed", () => {
    const met = always("call-asked-for", ({ before }) => {
      const isDelicate = before.way === "investigating-body" || before.safetyCall.is !== "not-owed";
      if (isDelicate) expect(before.phone?.agreement?.askedForIt).toBe(true);
      expect(isOwedWord(before) || ["to-agree", "agreed"].includes(before.safetyCall.is)).toBe(true);
    });
    expect(met).toBeGreaterThan(20);
  });

  it("goes out once: no second fact says that the same message goes out", () => {
    fc.assert(
      fc.property(withMessages, (commands) => {
        const asked = new Map<string, number>();
        for (const { event } of stepsOf(commands)) {
          if (event.type === "call-asked-for") asked.set(event.message, 0);
          if (event.type !== "message-going-out") continue;
          expect(asked.get(event.message)).toBe(0);
          asked.set(event.message, 1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("leaves in no fact a number or a word", () => {
    fc.assert(
      fc.property(withMessages, (commands) => {
        for (const { event } of stepsOf(commands))
          if (event.type.startsWith("message-") || event.type === "call-asked-for")
            expect(JSON.stringify(event)).not.toMatch(/\+\d{8}|Hello|Bonjour|"slot"/);
      }),
      { numRuns: 100 },
    );
  });
});
