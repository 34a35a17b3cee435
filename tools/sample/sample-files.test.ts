import { readFileSync } from "node:fs";
import { CoveragePlan, identifyingText } from "@answerable/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawMonths, submissionsOf, trailsOf } from "./draw-sample.ts";
import { arrivalsOf, milestonesOf } from "./draw-times.ts";
import { sampleFiles } from "./sample-files.ts";
import { SAMPLE_MARK, SAMPLE_SEED } from "./sample-mark.ts";
import { sampleMonths } from "./sample-months.ts";
import type { SampleSubmission } from "./submission.ts";

const examples = new URL("../../examples/sample-operation/", import.meta.url);
const text = (submission: SampleSubmission, key: string): string =>
  typeof submission[key] === "string" ? submission[key] : "";
const months = drawMonths(SAMPLE_SEED);
const all = months.flatMap(({ submissions }) => submissions);
const [june] = sampleMonths.slice(-1);
if (june === undefined) throw new Error("no month is drawn");

/** The submissions of Mopti's bad month, as if nobody else had sent any. */
const badMonth = (seed: number) => submissionsOf(trailsOf(seed, june).slice(0, 1), 1);

describe("the files of the sample", () => {
  it("are those that stand in the examples, byte for byte", () => {
    for (const [name, drawn] of sampleFiles(SAMPLE_SEED))
      expect([name, readFileSync(new URL(name, examples)).equals(drawn)]).toEqual([name, true]);
  });

  it("are the same for the same seed and others for another", () => {
    const of = (seed: number) => Buffer.concat([...sampleFiles(seed).values()]).toString("latin1");
    expect(of(7)).toBe(of(7));
    expect(of(8)).not.toBe(of(7));
  });

  it("say of every submission that it is invented, and give no position", () => {
    for (const submission of all) {
      expect(submission["exemple"]).toBe(SAMPLE_MARK);
      expect(submission["_geolocation"]).toEqual([null, null]);
      expect(submission).not.toHaveProperty("grp_incident/gps");
    }
  });

  it("name no village but numbered ones, and nobody", () => {
    const names = all.map((one) => text(one, "grp_incident/localite")).filter((name) => name !== "");
    for (const name of names) expect(name).toMatch(/^(V[a-zA-Z-]+(-N°)? \d{3}|test)$/);
    const words = new Set(
      all.map((one) =>
        text(one, "grp_recit/recit")
          .replaceAll(/Village \d{3}/g, "Village")
          .replaceAll(/\d/g, "0"),
      ),
    );
    expect(words.size).toBe(5);
  });
});

describe("every row of every file", () => {
  const files = sampleFiles(SAMPLE_SEED);
  const textOf = (name: string, encoding = "utf-8"): string => new TextDecoder(encoding).decode(files.get(name));
  const linesOf = (name: string, encoding?: string): string[] => textOf(name, encoding).trimEnd().split("\n");

  it("says that it is invented, in spreadsheets too, in those of repeats as well", () => {
    const tables = [...files.keys()].filter((name) => name.endsWith(".csv"));
    expect(tables.length).toBe(7);
    for (const name of tables) {
      const [header = "", ...rows] = linesOf(name, name.startsWith("segou") ? "windows-1252" : "utf-8");
      expect(header).toContain("exemple");
      for (const row of rows) expect([name, row.includes(SAMPLE_MARK)]).toEqual([name, true]);
    }
    const sheets = textOf("gao-2020-04.xlsx").split("<sheetData>").slice(1);
    expect(sheets.length).toBe(3);
    for (const sheet of sheets)
      for (const row of sheet.split("<row ").slice(2)) expect(row.split("</row>")[0]).toContain(SAMPLE_MARK);
    for (const line of linesOf("diary.ndjson")) expect(line).toContain(SAMPLE_MARK);
  });

  it("of the alerts says so in words, and names a numbered village and nobody", () => {
    for (const line of linesOf("alerts.ndjson")) {
      const { narrative, place } = JSON.parse(line) as { narrative: string; place: { locality: string } };
      expect(narrative).toBe(`Données inventées pour l'exemple : ${place.locality}.`);
      expect(place.locality).toMatch(/^Village \d{3}$/);
    }
  });

  it("takes little room", () => {
    expect([...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)).toBeLessThan(3_000_000);
  });

  it("has, in June, eleven interviews of one recorder that are all alike", () => {
    const [header = "", ...rows] = linesOf("assessments-2020-06.csv");
    const from = header.split(",").indexOf("grp_entretien/code_releveur");
    const alike = Map.groupBy(rows, (row) => row.split(",").slice(from).join());
    expect(Math.max(...[...alike.values()].map((same) => same.length))).toBe(11);
  });
});

describe("the paper trail", () => {
  it("of the bad month of Mopti is 121 submissions", () => {
    const sent = badMonth(SAMPLE_SEED);
    const ids = sent.map((one) => text(one, "_uuid"));
    const once = sent.filter((one, index) => ids.indexOf(text(one, "_uuid")) === index);
    const edited = once.filter((one) => "meta/deprecatedID" in one);
    const empty = once.filter((one) => !("rep_violations" in one));
    const deleted = once.filter((one) => JSON.stringify(one["_validation_status"]).includes("not_approved"));
    expect([sent.length, sent.length - once.length, edited.length, empty.length, deleted.length]).toEqual([
      121, 2, 11, 3, 2,
    ]);
    // one root each: 95 incidents, 8 by neighbours, 3 tests, 2 deleted
    expect(new Set(sent.map((one) => text(one, "meta/rootUuid"))).size).toBe(95 + 8 + 3 + 2);
    const roots = (has: (one: SampleSubmission) => boolean): number =>
      new Set(once.filter(has).map((one) => text(one, "meta/rootUuid"))).size;
    expect(roots((one) => one["grp_incident/date_incident"] === "nsp")).toBe(9);
    expect(roots((one) => text(one, "grp_incident/date_incident").startsWith("2091"))).toBe(2);
    expect(roots((one) => text(one, "grp_recit/recit").includes("+223"))).toBe(4);
    expect(roots((one) => text(one, "grp_recit/recit").includes("La fille du chef"))).toBe(2);
    const narratives = new Map(sent.map((one) => [text(one, "meta/rootUuid"), text(one, "grp_recit/recit")]));
    const rules = [...narratives.values()].flatMap((narrative) => {
      const answer = identifyingText(narrative, "fr");
      return answer.checked ? answer.findings.map(({ rule }) => rule) : [];
    });
    expect(rules.toSorted()).toEqual([
      ...Array<string>(2).fill("kinship-to-role"),
      ...Array<string>(4).fill("phone-number"),
    ]);
  });

  it("has 80 of the bad month in by the cut-off and 87 by the bulletin, whatever the seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const { cutOff, bulletin } = milestonesOf("2020-06");
        const [trail] = trailsOf(seed, june);
        const spent = new Set(trail?.merges.map(({ told }) => told.root));
        const firsts = trail?.versions.filter((one) => one.root === one.instance && !one.notApproved) ?? [];
        const standing = firsts.filter(({ root }) => !spent.has(root));
        const inBy = (day: string) => standing.filter(({ times }) => times.received <= day).length;
        expect([inBy(cutOff), inBy(bulletin), standing.length]).toEqual([80, 87, 95]);
        expect(arrivalsOf(95, june)).toEqual([80, 87]);
        for (const { times } of standing)
          expect([times.happened, times.learned, times.typed, times.received].toSorted()).toEqual([
            times.happened,
            times.learned,
            times.typed,
            times.received,
          ]);
      }),
      { numRuns: 10 },
    );
  });

  it("has nothing from Youwarou in June, where nobody could go, and the one village told of three times", () => {
    const sent = badMonth(SAMPLE_SEED);
    expect(sent.some((one) => one["grp_incident/cercle"] === "youwarou")).toBe(false);
    const merges = trailsOf(SAMPLE_SEED, june).flatMap((trail) => trail.merges.map(({ of }) => of.root));
    const told = [...Map.groupBy(merges, (into) => into).values()].map((same) => same.length);
    expect(Math.max(...told)).toBe(2);
  });

  it("keeps what was typed in three cercles for nine days of April", () => {
    const inCut = all.filter(
      (one) =>
        ["tombouctou", "goundam", "niafunke"].includes(text(one, "grp_incident/cercle")) &&
        text(one, "_submission_time") >= "2020-04-10" &&
        text(one, "_submission_time") < "2020-04-19" &&
        !("meta/deprecatedID" in one),
    );
    expect(inCut.filter((one) => text(one, "grp_incident/mois_incident") === "2020-04")).toEqual([]);
  });

  it("shows no recorder's code in two quarters for one post, and none that is the post's number", () => {
    const pairs = new Map(all.map((one) => [text(one, "_submitted_by"), new Set<string>()]));
    for (const one of all) pairs.get(text(one, "_submitted_by"))?.add(text(one, "grp_incident/code_releveur"));
    const same = [...pairs].filter(([account, codes]) =>
      [...codes].every((code) => code.slice(-2) === account.slice(-2)),
    );
    expect(same.length).toBeLessThan(5);
  });
});

describe("the plan of coverage", () => {
  it("names every cercle that sends something, and Youwarou without access in June", () => {
    const plan = CoveragePlan.parse(JSON.parse(readFileSync(new URL("coverage-plan.json", examples), "utf8")));
    const youwarou = plan.areas.filter(({ adm2 }) => adm2 === "ML0508");
    expect(youwarou.map(({ from, coverage }) => [from, coverage])).toEqual([
      ["2020-01", "partly-covered"],
      ["2020-06", "no-access"],
    ]);
    const named = new Set(plan.areas.map(({ adm2 }) => adm2 as string));
    const sending = months.flatMap(({ trails }) => trails.flatMap(({ versions }) => versions));
    for (const { incident } of sending) expect([incident.area.adm2, named.has(incident.area.adm2)]).toContain(true);
  });
});
