import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Uuid } from "../../kernel/uuid.ts";
import { SlotRef } from "../../safeguards/slot-ref.ts";
import { holds, wayOf } from "../../testing/any-case.ts";
import { anyCommand, anyCommands } from "../../testing/case-commands.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import { caseDecider } from "./case-decider.ts";
import type { CaseEvent } from "./case-event.ts";
import { caseSubject } from "./case-subject.ts";
import { slotsOf } from "./slots-of.ts";

/** The slots that the office can open, wherever a value refers to them. */
const storeSlotsOf = (value: unknown): readonly Uuid[] => {
  if (typeof value !== "object" || value === null) return [];
  const ref = SlotRef.safeParse(value);
  if (ref.success) return ref.data.sealedTo === "store" ? [ref.data.slot] : [];
  return Object.values(value).flatMap(storeSlotsOf);
};

describe("what is sealed of every case, whatever is asked in whatever order", () => {
  it("shows what was sensitive to no step of the office again, and names every slot that is to be erased", () => {
    holds((commands) => {
      const secret = new Set<string>();
      const history = wayOf(historyOf(caseDecider, commands).history);
      history.forEach(({ event, state }, index) => {
        if (event.type === "found-sensitive") {
          const before = index === 0 ? [] : slotsOf(history[index - 1]?.state);
          const after = slotsOf(state);
          // what the office could open is kept with the case or erased, never forgotten
          expect([...event.erase, ...after]).toEqual(expect.arrayContaining([...before]));
          expect(after.filter((one) => event.erase.includes(one))).toEqual([]);
        }
        if (state.status === "absent") return;
        if (state.way === "investigating-body") {
          secret.add(state.content.allegation.slot);
          if (state.content.identity !== null) secret.add(state.content.identity.slot);
          for (const { slot: words } of state.information) secret.add(words);
          return;
        }
        expect(slotsOf(state).filter((one) => secret.has(one))).toEqual([]);
      });
    });
  });

  it("keeps who the person is sealed beside a sensitive case only while she or he agrees to it", () => {
    holds((commands) => {
      for (const { event, state } of wayOf(historyOf(caseDecider, commands).history)) {
        if (state.status === "absent" || state.way !== "investigating-body" || state.content.identity === null)
          continue;
        // between an agreement that is taken back and the identity that goes with it lies no other fact
        if (event.type === "consent-recorded") continue;
        expect(state.consent.sharing.answer).toBe("given");
      }
    });
  });

  it("forgets no words of the office: what a fact brought is kept with the case, or a fact named it to be erased", () => {
    holds((commands) => {
      const { history, state } = historyOf(caseDecider, commands);
      const erased = new Set(history.flatMap((event) => ("erase" in event ? event.erase : [])));
      const kept = new Set(slotsOf(state));
      // by the rule of retention everything personal of the case goes at once, and no fact names each
      const wiped = history.findLastIndex(({ type }) => type === "case-words-erased");
      const lost = storeSlotsOf(history.slice(wiped + 1)).filter((one) => !kept.has(one) && !erased.has(one));
      expect(lost).toEqual([]);
      // erased is erased, unless a later fact brought a slot of the same name, which only this test's few names do
      const lastly = (is: (event: CaseEvent) => boolean): number => history.findLastIndex(is);
      for (const one of storeSlotsOf(state))
        expect(lastly((event) => storeSlotsOf(event).includes(one))).toBeGreaterThanOrEqual(
          lastly((event) => "erase" in event && event.erase.includes(one)),
        );
    });
  });

  it("keeps no slot, and so no word, in any row or refusal", () => {
    fc.assert(
      fc.property(anyCommands, anyCommand, (commands, next) => {
        const { state } = historyOf(caseDecider, commands);
        const rows = caseSubject.tables.flatMap((table) => table.rowsOf(state));
        const said = caseDecider.decide(next, state).match(
          () => [],
          (why) => [why],
        );
        const text = JSON.stringify([rows, said]);
        for (const one of slotsOf(state)) expect(text).not.toContain(one);
        expect(text).not.toMatch(/sealedTo|digest/);
      }),
      { numRuns: 200 },
    );
  });
});
