import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mechanismExplanations } from "../explanations.ts";
import { readMechanism } from "./read-mechanism.ts";

const text = readFileSync(
  new URL("../../../../../examples/mechanism/without-known-faults.json", import.meta.url),
  "utf8",
);

/** The example with some words replaced, as somebody's slip would. */
const slipped = (...slips: readonly (readonly [string | RegExp, string])[]): unknown =>
  JSON.parse(slips.reduce((whole, [from, to]) => whole.replace(from, to), text));
const found = (content: unknown): string[] =>
  readMechanism(content).match(
    () => [],
    (issues) => issues.map(({ code, path }) => `${code} ${path.join(".")}`),
  );

describe("a mechanism", () => {
  it("is read where it does not contradict itself", () => {
    expect(readMechanism(JSON.parse(text)).isOk()).toBe(true);
  });

  it("says every contradiction at once, each with its place", () => {
    const slips = slipped(
      ['"answerWithinDays": 14', '"answerWithinDays": 2'],
      ['"deputy": "head-of-office"', '"deputy": "nobody-known"'],
      ['"from": "08:00"', '"from": "18:00"'],
      [/"code": "box"/, '"code": "desk"'],
      ['"endsOn": "2026-12-31"', '"endsOn": null'],
      ['"vendorsTrained": true', '"vendorsTrained": null'],
      ['"women": 3', '"women": 0'],
    );
    expect(found(slips).toSorted()).toEqual([
      "announced-without-an-end means.endAnnounced",
      "channel-unknown staff.teams.0.channels.2",
      "code-stands-twice channels.3.code",
      "confirmed-after-the-answer categories.0.acknowledgeWithinDays",
      "hours-are-backwards channels.0.hours.0",
      "nobody-of-that-sex-in-the-team channels.0.receivedBy",
      "nobody-of-that-sex-in-the-team channels.2.receivedBy",
      "nobody-of-that-sex-in-the-team channels.4.receivedBy",
      "post-unknown sensitivePath.deputy",
      "vendors-and-vouchers-disagree projects.0.vendorsTrained",
    ]);
  });

  it("has no share above 1, and nobody knows how to use what they have not heard of", () => {
    expect(found(slipped(['"phone": 0.34', '"phone": 34']))).toEqual(["too-big groups.0.lacks.phone"]);
    expect(found(slipped(['"knowsHow": 0.8', '"knowsHow": 0.95']))).toEqual([
      "knows-what-was-not-heard-of groups.0.experience.knowsHow",
    ]);
  });

  it("has no field for who people are by birth or belief, nor for a name", () => {
    for (const field of ["ethnicity", "religion", "clan", "politics", "name"])
      expect(found(slipped(['"code": "women",', `"code": "women", "${field}": "x",`]))).toEqual([
        `unknown-field groups.0.${field}`,
      ]);
    expect(found(slipped(['"behindIt": "head-of-office"', '"behindIt": "Aminata D."']))).toEqual([
      "wrong-form purpose.behindIt",
    ]);
  });

  it("names every field: what is not there is said to be null", () => {
    expect(found(slipped(['"deputy": "head-of-office",', ""]))).toEqual(["missing sensitivePath.deputy"]);
  });

  it("explains each of its contradictions", () => {
    for (const code of ["channel-unknown", "two-answer-for-it", "nobody-of-that-sex-in-the-team"])
      expect(mechanismExplanations[code]).toMatch(/\.$/);
  });

  it("is nothing else that JSON can be", () => {
    for (const content of [null, [], 7, "mechanism", {}, { document: "staff" }])
      expect(readMechanism(content).isErr()).toBe(true);
  });
});
