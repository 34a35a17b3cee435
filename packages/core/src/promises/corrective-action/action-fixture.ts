import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import { developmentContent } from "../development/development-fixture.ts";
import type { ActionCommand } from "./action-command.ts";
import type { ActionContent, ActionDropped } from "./action-content.ts";

const at = "2020-09-30T09:00:00.000Z" as Instant;
export const day = (text: string): Day => text as Day;
export const caseId = (number: number): Uuid => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` as Uuid;

/** A second queue for women at the distributions of two cercles, by the end of July. */
export const actionContent = (more: Partial<ActionContent> = {}): ActionContent => ({
  issue: "queue-of-women" as LocalCode,
  post: "distribution-lead" as LocalCode,
  on: day("2020-06-15"),
  byDay: day("2020-07-31"),
  words: {
    slot: caseId(900),
    kind: "narrative",
    sealedTo: "store",
    digest: "0".repeat(64),
  },
  areas: developmentContent().areas,
  cases: [caseId(1), caseId(2)],
  ...more,
});

export const plan = (more: Partial<ActionContent> = {}): ActionCommand => ({
  ...{ type: "plan", at, content: actionContent(more) },
});
export const addCase = (number: number): ActionCommand => ({ type: "add-case", at, case: caseId(number) });
export const move = (until: string, movedOn = "2020-07-20"): ActionCommand => ({
  ...{ type: "move", at: `${movedOn}T09:00:00.000Z` as Instant, until: day(until), because: "waits-for-others" },
});
export const done = (on: string): ActionCommand => ({ type: "done", at, on: day(on) });
export const drop = (on: string, because: ActionDropped = "no-funds"): ActionCommand => ({
  ...{ type: "drop", at, on: day(on), because },
});
