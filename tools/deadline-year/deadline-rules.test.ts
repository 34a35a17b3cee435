import { describe, expect, it } from "vitest";
import { volume } from "../volume.ts";
import { lookedAfterYear, notesByHand } from "./lived-year.ts";
import { notesOfCase } from "./notes-of-case.ts";
import { rowsByRules } from "./rows-by-rules.ts";

const CASES = volume(600, 10_000, 100_000);
const SEED = Number(process.env["ANSWERABLE_SEED"] ?? 8);

describe(`a year of ${CASES} cases under three policies and six calendars`, () => {
  it("has its deadlines when somebody who counts quarters of an hour on the office's wall has them", {
    timeout: 7_200_000,
  }, () => {
    const year = lookedAfterYear(SEED, CASES, 240);
    const byHand = notesByHand(year);
    const byRules = year.lives.flatMap(({ id, history }) =>
      notesOfCase(id, history, year.looks, rowsByRules(id, history)),
    );
    expect(byRules.length).toBeGreaterThan(CASES);
    expect(byRules).toHaveLength(byHand.length);
    const differs = byRules.findIndex((line, place) => line !== byHand[place]);
    expect([byRules[differs], byHand[differs]]).toEqual([undefined, undefined]);
  });
});
