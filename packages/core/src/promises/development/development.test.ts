import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "../../kernel/decider.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import { defaultFeedbackRules } from "../feedback-rules/default-feedback-rules.ts";
import { factOfDevelopment } from "../feedback-rules/facts-of-developments.ts";
import { owedFrom } from "../feedback-rules/owed-from.ts";
import { owedKey } from "../owed/owed-content.ts";
import { DevelopmentInput } from "./development.ts";
import { developmentChecks, developmentContent, developmentInput } from "./development-fixture.ts";
import { DevelopmentKind, needsOfKind } from "./development-kind.ts";
import { type DevelopmentCommand, developmentSubject, developmentTable } from "./development-subject.ts";
import { prepareDevelopment } from "./prepare-development.ts";

const at = "2020-06-20T09:00:00.000Z" as Instant;
const codes = (more: object) =>
  prepareDevelopment(developmentInput(more), developmentChecks).match(
    () => [],
    (issues) => issues.map(({ path, code }) => [...path, code].join("/")),
  );

describe("a development as it is typed in", () => {
  it("an Action Plan, its symbol and two cercles", () => {
    expect(prepareDevelopment(developmentInput(), developmentChecks)._unsafeUnwrap()).toEqual(developmentContent());
  });

  it("takes the symbol of a public document, and no words in its place", () => {
    const wrong = (reference: string) => DevelopmentInput.safeParse({ ...developmentInput(), reference }).success;
    expect(["S/2020/525", "A/HRC/44/1", "S/RES/2531(2020)"].map(wrong)).toEqual([true, true, true]);
    expect(["report about Awa T.", "Awa Traoré", "S/2020/525 brought by the chief"].map(wrong)).toEqual([
      ...[false, false, false],
    ]);
  });

  it("says everything that is wrong at once, with its place", () => {
    expect(codes({ on: "2020-06-22", by: "2020-06-21", areas: ["ML0505", "ML99", "ML0505"], follows: at2 })).toEqual([
      "on/date-in-the-future",
      "by/no-day-ahead-for-this-kind",
      "by/day-ahead-before-the-fact",
      "follows/follows-without-a-study",
      "areas/1/area-unknown",
      "areas/2/area-listed-twice",
    ]);
    expect(codes({ areas: [] })).toEqual(["areas/area-or-project-needed"]);
    expect(codes({ kind: "donor-report-due" })).toEqual(["by/day-ahead-needed", "project/project-needed"]);
    expect(codes({ kind: "research-begun", by: "2020-12-01" })).toEqual([]);
  });

  it("has for each kind a rule of what word it owes, and a day ahead only where a rule looks at one", () => {
    for (const kind of DevelopmentKind.options) {
      const rules = defaultFeedbackRules.rules.filter(({ fact }) => fact === kind);
      const looksAhead = rules.some(({ daysBefore }) => daysBefore !== null);
      expect([kind, rules.length > 0, looksAhead]).toEqual([kind, true, needsOfKind[kind].dayAhead !== "none"]);
    }
  });
});

const at2 = "00000000-0000-4000-8000-000000000002" as Uuid;
const record: DevelopmentCommand = { type: "record", at, content: developmentContent() };

describe("a development that is kept", () => {
  it("has a row for each area, and one without an area where it concerns a project alone", () => {
    const rows = (content: typeof record.content) =>
      developmentTable.rowsOf(historyOf(developmentSubject, [{ ...record, content }]).state);
    expect(rows(developmentContent()).map((row) => [row["adm2"], row["status"]])).toEqual([
      ["ML0505", "standing"],
      ["ML0506", "standing"],
    ]);
    expect(rows(developmentContent({ areas: [], project: "wells" as never }))).toMatchObject([
      { adm1: null, adm2: null, project: "wells" },
    ]);
  });

  it("whatever is asked in whatever order, its history gives its state and its rows again", () => {
    const command = fc.constantFrom<DevelopmentCommand>(
      record,
      { type: "correct", at, content: developmentContent({ suitableForPublic: "yes" }) },
      { type: "withdraw", at, reason: "did-not-happen" },
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 6 }), (commands) => {
        const { history, state } = historyOf(developmentSubject, commands);
        expect(replay(developmentSubject, history)).toEqual(state);
      }),
    );
  });
});

describe("what a development owes", () => {
  const keys = (id: Uuid, more: Partial<typeof record.content>) =>
    owedFrom(factOfDevelopment(id, developmentContent(more)), defaultFeedbackRules).map(owedKey);
  const begun = { kind: "research-begun" as const, by: "2020-12-01" as never };

  it("is owed once for one study, whichever of its steps is recorded", () => {
    const first = keys(at2, begun);
    const later = "00000000-0000-4000-8000-000000000003" as Uuid;
    expect(first).toHaveLength(4);
    expect(first).toEqual(expect.arrayContaining(keys(later, { kind: "research-draft-ready", follows: at2 })));
    expect(first).toEqual(expect.arrayContaining(keys(later, { kind: "research-finished", follows: at2 })));
  });

  it("a correction of its day or its symbol makes no other debt; another area makes one more", () => {
    const first = keys(at2, {});
    expect(keys(at2, { on: "2020-06-14" as never, reference: null })).toEqual(first);
    const [area] = developmentContent().areas;
    const wider = [...developmentContent().areas, { ...area, adm2: "ML0507" } as never];
    expect(keys(at2, { areas: wider })).toEqual([...first, expect.any(String)]);
  });
});
