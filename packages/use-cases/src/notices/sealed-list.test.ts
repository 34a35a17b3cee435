import { type Instant, tellingRules, type Uuid } from "@answerable/core";
import { generateIdentity, identityToRecipient } from "age-encryption";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openedWith } from "../cases/cases-fixture.ts";
import type { HeardDeadline } from "./heard-deadlines.ts";
import { listText, sealedList } from "./sealed-list.ts";

const heard = (at: number, kind: string, telling: "at-once" | "in-digest" = "at-once"): HeardDeadline => {
  const rule = tellingRules.find(({ kinds }) => kinds.includes(kind)) ?? tellingRules[at % tellingRules.length];
  if (rule === undefined) throw new Error("there is no rule");
  const dueAt = `2026-04-${String((at % 28) + 1).padStart(2, "0")}T00:00:00.000Z` as Instant;
  const record = `0197b3f0-0000-7000-8000-${String(at).padStart(12, "0")}` as Uuid;
  return {
    ...{ position: at, subject: rule.subject, rule, afterHours: 0 },
    event: { type: "deadline-passed", schema: 1, at: dueAt, record, kind, dueAt, telling },
  };
};
const kindsIn = (text: string): string[] =>
  text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t")[1] ?? "");

describe("the list that a reader alone opens", () => {
  it("puts alarms first and what came late after them, in each the soonest harm first", () => {
    const text = listText([
      heard(1, "word-owed", "in-digest"),
      heard(2, "forward-unopened", "in-digest"),
      heard(3, "action"),
      heard(4, "safety-call-agreed"),
    ]);
    expect(kindsIn(text)).toEqual(["safety-call-agreed", "action", "forward-unopened", "word-owed"]);
  });

  it("is as long for one matter as for another, and says nothing by its length of a few (law)", () => {
    const kinds = tellingRules.flatMap((rule) => rule.kinds);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 20 }), (some) => {
        expect(listText(some.map((kind, at) => heard(at, kind))).length).toBe(4096);
      }),
    );
  });

  it("opens with its reader's key, and is none where nothing can be sealed to the key", async () => {
    const identity = await generateIdentity();
    const matters = [heard(1, "action")];
    const file = await sealedList(matters, await identityToRecipient(identity));
    expect(await openedWith(identity, { name: "list.age", text: file ?? "" })).toBe(listText(matters));
    expect(await sealedList(matters, `age1${"q".repeat(58)}`)).toBeUndefined();
  });
});
