import { defaultRoles, tellingRuleOf, tellingRules } from "@answerable/core";
import { describe, expect, it } from "vitest";
import { everyUseCase } from "../access-matrix/asked-operation.ts";
import { dueJobs } from "../jobs.ts";
import { storeModules } from "../store-modules.ts";

/** What happens by itself, announced before, and is nobody's alarm. */
const TOLD_TO_NOBODY = ["case erasure"];

describe("the rules of who hears", () => {
  it("tell somebody of everything that falls due, in the order of harm of the jobs list", () => {
    const places = dueJobs.flatMap(({ subject, kinds }) =>
      kinds.map((kind) => {
        const rule = tellingRuleOf(subject, kind);
        return { what: `${subject} ${kind}`, place: rule === undefined ? null : tellingRules.indexOf(rule) };
      }),
    );
    expect(places.filter(({ place }) => place === null).map(({ what }) => what)).toEqual(TOLD_TO_NOBODY);
    const told = places.flatMap(({ place }) => place ?? []);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it("name subjects that fall due, permissions that somebody holds, and lists that are there", () => {
    const subjects = new Set(Object.values(storeModules).flatMap((module) => module.subjects.map(({ name }) => name)));
    const held = new Set(defaultRoles.flatMap(({ permissions }) => permissions));
    const lists = new Set(
      [...everyUseCase.values()].flatMap(({ kind, permission }) => (kind === "list" ? (permission ?? []) : [])),
    );
    for (const { subject, listedUnder, steps } of tellingRules) {
      expect(subjects).toContain(subject);
      expect(lists).toContain(listedUnder);
      for (const hearer of steps.flatMap(({ hears }) => hears).flat())
        if (hearer.who === "may") expect(held).toContain(hearer.permission);
    }
  });

  it("lead nobody to a mail who manages accounts alone", () => {
    const administrator = defaultRoles.find(({ code }) => code === "administrator");
    expect(
      administrator?.permissions.filter((one) => tellingRules.some(({ listedUnder }) => listedUnder === one)),
    ).toEqual([]);
  });
});
