import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultRoles } from "../../access/roles/default-roles.ts";
import type { Instant } from "../../kernel/instant.ts";
import { type LoggedOpening, openedOn, openingFunctionWords } from "./opened-by.ts";

const opening = (day: string, role: string, purpose = "handling", hour = "09"): LoggedOpening => ({
  ...{ at: `2026-06-${day}T${hour}:00:00.000Z` as Instant, role, purpose },
});

describe("who opened what a person told", () => {
  it("is a day and what they do for her, each once, the oldest first", () => {
    const openings = [
      opening("17", "case-handler"),
      opening("15", "cfm-operator"),
      opening("17", "case-handler", "answering", "16"),
      opening("20", "appeal-decider"),
    ];
    expect(openedOn(openings)).toEqual([
      { on: "2026-06-15", by: "desk" },
      { on: "2026-06-17", by: "handling" },
      { on: "2026-06-20", by: "appeals" },
    ]);
  });

  it("leaves out what she read herself, or asked to be told", () => {
    const own = ["read-behind-the-receipt", "asked-by-the-person"].map((purpose) =>
      opening("15", "cfm-operator", purpose),
    );
    expect(openedOn(own)).toEqual([]);
  });

  it("tells a sensitive matter from no other one: who investigates deals with it", () => {
    const [sensitive, usual] = [["sensitive-focal-point", "investigating-body"], ["case-handler"]];
    expect(openedOn(sensitive.map((role) => opening("15", role)))).toEqual(
      openedOn(usual.map((role) => opening("15", role))),
    );
    for (const { en, fr } of Object.values(openingFunctionWords)) {
      expect(en).not.toMatch(/abuse|fraud|investigat|sensitive|\bbody\b/i);
      expect(fr).not.toMatch(/abus|fraude|enquêt|sensible|organe/i);
    }
  });

  it("says neither hour nor code nor purpose, whoever opened it for what", () => {
    const roles = fc.constantFrom(...defaultRoles.map(({ code }) => code), "a-role-of-the-agency");
    fc.assert(
      fc.property(fc.array(fc.tuple(roles, fc.integer({ min: 10, max: 28 }))), (all) => {
        const told = openedOn(all.map(([role, day]) => opening(String(day), role)));
        for (const one of told) expect(Object.keys(one)).toEqual(["on", "by"]);
        expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(told.length);
      }),
    );
  });
});
