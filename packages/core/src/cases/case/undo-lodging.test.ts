import { describe, expect, it } from "vitest";
import { replay } from "../../kernel/decider.ts";
import type { CaseCommand } from "./case-command.ts";
import { caseDecider } from "./case-decider.ts";
import type { CaseEvent } from "./case-event.ts";
import { ask, caseContent, idOf, lodge, printOf, slot, triage } from "./case-fixture.ts";
import { caseBatchTable, caseTable } from "./case-rows.ts";
import { slotsOf } from "./slots-of.ts";

const BATCH = idOf(900);
const imported = (more: object = {}) => ({ hasReceipt: false, batch: BATCH, ...more });
const undo = (batch = BATCH): CaseCommand => ask("undo-lodging", "2021-06-20", { batch });

const after = (...commands: CaseCommand[]) => {
  const history: CaseEvent[] = [];
  for (const command of commands)
    history.push(...caseDecider.decide(command, replay(caseDecider, history))._unsafeUnwrap());
  return { history, state: replay(caseDecider, history) };
};
const refusedWith = (command: CaseCommand, ...before: CaseCommand[]) =>
  caseDecider.decide(command, after(...before).state)._unsafeUnwrapErr().code;

describe("a case that an import lodged", () => {
  it("is found again by the import that brought it, and one that a desk took down is not", () => {
    expect(caseBatchTable.rowsOf(after(lodge(imported())).state)).toMatchObject([{ batch: BATCH, status: "lodged" }]);
    expect(caseBatchTable.rowsOf(after(lodge(imported({ batch: null }))).state)).toEqual([]);
  });

  it("goes with its import, every slot of it and every row", () => {
    const { history, state } = after(lodge(imported()), undo());
    expect(state).toEqual({ status: "absent" });
    expect(history.at(-1)).toMatchObject({ type: "lodging-undone", batch: BATCH, erase: slotsOf(caseContent()) });
    expect(slotsOf(caseContent()).length).toBeGreaterThan(0);
    expect([...caseTable.rowsOf(state), ...caseBatchTable.rowsOf(state)]).toEqual([]);
  });

  it("may be taken in again, as the source has it or as a mended mapping reads it", () => {
    const content = caseContent(imported({ priority: "soon" }));
    const otherwise = ask("lodge", "2021-06-14", { content, print: printOf("2") });
    expect(after(lodge(imported()), undo(), lodge(imported())).state).toMatchObject({ status: "lodged" });
    expect(after(lodge(imported()), undo(), otherwise).state).toMatchObject({ content: { priority: "soon" } });
  });

  it("stays once somebody has acted on it, or the person has added something", () => {
    const more = ask("add-information", "2021-06-15", { words: slot("narrative", 77) });
    expect(refusedWith(undo(), lodge(imported()), triage())).toBe("touched-since");
    expect(refusedWith(undo(), lodge(imported()), more)).toBe("touched-since");
  });

  it("stays where the person holds a receipt, and where another import or a desk brought it", () => {
    expect(refusedWith(undo(), lodge(imported({ hasReceipt: true })))).toBe("person-holds-a-receipt");
    expect(refusedWith(undo(idOf(901)), lodge(imported()))).toBe("not-of-this-import");
    expect(refusedWith(undo(), lodge(imported({ batch: null })))).toBe("not-of-this-import");
    expect(refusedWith(undo())).toBe("no-such-case");
  });
});
