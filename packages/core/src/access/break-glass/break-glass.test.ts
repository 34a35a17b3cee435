import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorCode } from "../../kernel/actor-code.ts";
import { replay } from "../../kernel/decider.ts";
import { addHours, type Instant } from "../../kernel/instant.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import { defaultRoles } from "../roles/default-roles.ts";
import { isWithinScope } from "../scope.ts";
import { unitCells } from "../unit-columns.ts";
import { unitOfOne } from "../unit-of-one.ts";
import {
  type BreakGlassCommand,
  type BreakGlassEvent,
  type BreakGlassState,
  breakGlassSubject,
} from "./break-glass.ts";
import { breakGlassTable } from "./break-glass-row.ts";
import { underGlass } from "./under-glass.ts";

const NOW = "2026-03-01T10:00:00.000Z" as Instant;
const RECORD = "018f2b5e-0000-7000-8000-000000000001" as Uuid;
const [FATOU, SALIF, AWA] = ["desk-01", "handler-01", "key-01"] as [ActorCode, ActorCode, ActorCode];
const later = (hours: number): Instant => addHours(NOW, hours);

const ask: BreakGlassCommand = {
  ...{ type: "ask", at: NOW },
  terms: { record: RECORD, purpose: "danger-to-life", asker: FATOU },
};
const step = (type: "approve" | "refuse" | "open" | "acknowledge", by: ActorCode, hours = 0): BreakGlassCommand => ({
  ...{ type, by, at: later(hours) },
});

/** Where it stands after commands, and what the last one was refused for. */
const after = (...commands: readonly BreakGlassCommand[]) => {
  let state: BreakGlassState = breakGlassSubject.initial;
  let refused: string | undefined;
  for (const command of commands) {
    const decided = breakGlassSubject.decide(command, state);
    refused = decided.isErr() ? decided.error.code : undefined;
    state = replayed(state, decided.unwrapOr([]) as readonly BreakGlassEvent[]);
  }
  return { state, refused };
};
const replayed = (from: BreakGlassState, events: readonly BreakGlassEvent[]): BreakGlassState =>
  replay({ initial: from, evolve: breakGlassSubject.evolve }, events);
const refusalOf = (...commands: readonly BreakGlassCommand[]) => after(...commands).refused;

describe("a record opened in an emergency", () => {
  it("takes two people, and stays open for four hours", () => {
    const yes = step("approve", SALIF, 0.5);
    expect(refusalOf(ask, step("open", FATOU))).toBe("glass-not-approved");
    expect(refusalOf(ask, step("approve", FATOU))).toBe("glass-second-person");
    const { state, refused } = after(ask, yes, step("open", FATOU, 1), step("open", FATOU, 4));
    expect(refused).toBeUndefined();
    expect(state).toMatchObject({ status: "approved", by: SALIF, opened: 2, seenBy: null });
    expect(refusalOf(ask, yes, step("open", FATOU, 4.5))).toBe("glass-ran-out");
    expect(refusalOf(ask, yes, step("open", SALIF, 1))).toBe("glass-of-another");
  });

  it("is approved within the hour, once, or refused for good", () => {
    expect(refusalOf(ask, step("approve", SALIF, 1))).toBe("glass-ran-out");
    expect(refusalOf(ask, step("approve", SALIF), step("approve", AWA))).toBe("glass-settled");
    expect(refusalOf(ask, step("refuse", SALIF), step("approve", SALIF))).toBe("glass-settled");
    expect(refusalOf(ask, step("refuse", SALIF), step("open", FATOU))).toBe("glass-not-approved");
    expect(refusalOf(ask, ask)).toBe("glass-asked-already");
    expect(refusalOf(step("approve", SALIF))).toBe("not-recorded");
  });

  it("is told to a third, who is neither of the two; until then it is due", () => {
    const yes = step("approve", SALIF);
    const dueOf = (...commands: readonly BreakGlassCommand[]) => breakGlassSubject.dueOf(after(...commands).state);
    expect(dueOf(ask)).toEqual([]);
    expect(dueOf(ask, yes)).toEqual([{ at: later(24), kind: "break-glass-acknowledge-due" }]);
    for (const one of [FATOU, SALIF]) expect(refusalOf(ask, yes, step("acknowledge", one))).toBe("glass-third-person");
    expect(dueOf(ask, yes, step("acknowledge", AWA, 30))).toEqual([]);
    expect(refusalOf(ask, step("acknowledge", AWA))).toBe("glass-not-approved");
  });

  it("stands in a list without the record, once somebody has decided", () => {
    const rowAfter = (...commands: readonly BreakGlassCommand[]) => breakGlassTable.rowsOf(after(...commands).state)[0];
    expect(rowAfter(ask)).toMatchObject({ recorder: FATOU, status: "asked", record: RECORD, waits: 0 });
    expect(rowAfter(ask, step("approve", SALIF))).toMatchObject({ record: null, decidedBy: SALIF, waits: 1 });
    expect(rowAfter(ask, step("refuse", SALIF))).toMatchObject({ record: null, decidedBy: SALIF, waits: 0 });
  });

  it("is opened by whoever asked and nobody else, only after another said yes, never late (law)", () => {
    const command = fc
      .record({
        type: fc.constantFrom("approve" as const, "refuse" as const, "open" as const, "acknowledge" as const),
        by: fc.constantFrom(FATOU, SALIF, AWA),
        hours: fc.integer({ min: 0, max: 6 }),
      })
      .map(({ type, by, hours }) => step(type, by, hours));
    fc.assert(
      fc.property(fc.array(command, { maxLength: 8 }), command, (before, last) => {
        const { state } = after(ask, ...before);
        const decided = breakGlassSubject.decide(last, state);
        if (last.type !== "open" || decided.isErr()) return true;
        const isOpen = state.status === "approved" && state.by !== FATOU && last.at < addHours(state.approvedAt, 4);
        return isOpen && last.by === FATOU;
      }),
    );
  });
});

describe("what whoever breaks the glass sees", () => {
  const fatou = (units?: readonly string[]) => ({
    ...{ code: FATOU, roles: defaultRoles.filter(({ code }) => code === "cfm-operator"), areas: ["ML05"] },
    ...(units === undefined ? {} : { units }),
  });
  const sees = (table: string, row: object, units?: readonly string[], permission = "break-glass.open") =>
    isWithinScope(underGlass(fatou(units), "break-glass.open"), table, permission, { adm1: "ML07", ...row });

  it("is a record of another area, or of a kind her role does not name", () => {
    expect(sees("case", unitCells([]), [])).toBe(true);
    expect(sees("incident", {}, [])).toBe(true);
  });

  it("is never sensitive, nor about her, her team or somebody nobody can place", () => {
    for (const table of ["sensitive_case", "sensitive_owed", "sensitive_promise", "survivor_count"])
      expect(sees(table, unitCells([]), [])).toBe(false);
    expect(sees("case", unitCells([unitOfOne(FATOU)]), [])).toBe(false);
    expect(sees("case", unitCells(["team-a"]), ["team-a"])).toBe(false);
    expect(sees("case", unitCells(["team-a"]))).toBe(false);
  });

  it("opens nothing under any other permission, nor to a role that may not ask", () => {
    expect(sees("case", unitCells([]), [], "cases.show")).toBe(false);
    const admin = { ...fatou([]), roles: defaultRoles.filter(({ code }) => code === "administrator") };
    expect(underGlass(admin, "break-glass.open").roles).toEqual([]);
  });

  it("could have been opened by who approves: each role that approves opens each kind that it sees", () => {
    const reads: Readonly<Record<string, string>> = {
      ...{ incident: "incidents.read-text", alert: "alerts.read-text", case: "cases.read-text" },
      ...{ promise: "promises.read-text", owed: "owed.read-text" },
    };
    const approving = defaultRoles.filter(({ permissions }) => permissions.includes("break-glass.approve"));
    expect(approving.map(({ code }) => code)).toEqual(["monitor-supervisor", "case-handler", "appeal-decider"]);
    for (const { permissions, sees: tables } of approving)
      for (const [table, reading] of Object.entries(reads))
        if (tables[table] !== undefined) expect(permissions).toContain(reading);
  });
});
