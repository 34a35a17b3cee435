import { type ActorCode, type Instant, mali2026, type Staff } from "@answerable/core";
import { afterAll, expect, it } from "vitest";
import { type ScratchOperation, scratchOperation } from "../scratch-operation.ts";
import { caseDiary } from "./case-diary.ts";
import { liveYear } from "./live-year.ts";
import { yearMembers } from "./year-staff.ts";

const BEGINNING = "2026-01-01T00:00:00.000Z" as Instant;
const END = "2026-07-31T20:00:00.000Z" as Instant;

const lived = liveYear({ ...{ seed: 60, cases: 150, until: END }, year: 2026, calendar: mali2026 });
const diary = caseDiary(lived.lives, 12);

const members: Staff["members"] = [
  { code: "analyst-01" as ActorCode, roles: ["protection-analyst"], areas: "whole-operation", units: [] },
  ...yearMembers,
];

let operation: ScratchOperation;
afterAll(() => operation.remove());

it("lived cases go through the use cases as they went through the rules", async () => {
  operation = await scratchOperation(BEGINNING, undefined, members);
  const ids = new Map<string, string>();
  for (const { of, at, by, does, input } of diary) {
    const id = ids.get(of);
    const { id: lodged } = await operation.done<{ id: string }>(
      does,
      id === undefined ? input : { id, ...input },
      at,
      by,
    );
    if (id === undefined) ids.set(of, lodged);
  }
  expect(ids.size).toBe(12);
  const year = { from: "2026-01", to: "2026-12" };
  const { office } = await operation.done<{ office: { ends: object } }>("cases.measures", year, END, "analyst-01");
  expect(office.ends).toMatchObject({ cases: 12 });
});
