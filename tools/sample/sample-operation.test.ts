import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alertMonths } from "./alert-targets.ts";
import { ask } from "./ask.ts";
import { drawMonths } from "./draw-sample.ts";
import { type MadeSample, makeSample } from "./make-sample.ts";
import { SAMPLE_END } from "./pulls.ts";
import { README_PICTURE, totalsPicture } from "./readme-picture.ts";
import { SAMPLE_SEED } from "./sample-mark.ts";
import { type ByCategory, publishedQuarter, sampleMonths } from "./sample-months.ts";
import { sexualTypes } from "./violation-types.ts";
import { writeBulletins } from "./write-bulletins.ts";

const place = { env: {}, cwd: mkdtempSync(join(tmpdir(), "answerable-sample-")) };
let lived: MadeSample;

beforeAll(async () => {
  lived = await makeSample(place);
});
afterAll(() => rmSync(place.cwd, { recursive: true, force: true }));

type Cell = { readonly text?: string; readonly least?: number; readonly kind: string };
type Table = { readonly rows: readonly { readonly cells: Readonly<Record<string, Cell>> }[] };

const tableOf = async (name: string, input: object): Promise<Table["rows"]> => {
  const { output } = await ask(place, { name, actor: "analyst-01", now: SAMPLE_END }, input);
  return (output as Table).rows;
};

/** One column of a table, by the code of its rows. */
const column = (rows: Table["rows"], code: string, key: string): Record<string, number | string | undefined> =>
  Object.fromEntries(
    rows.map(({ cells }) => [cells[code]?.text ?? "", cells[key]?.least ?? cells[key]?.text ?? cells[key]?.kind]),
  );

const figures = async (input: object) =>
  column(await tableOf("figures.table", { by: "total", ...input }), "code", "figure");

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
const whole = (violations: ByCategory): number => sum(Object.values(violations));

/** The list's own codes for the six categories. */
const coded = ({ property, integrity, life, liberty, movement, services }: ByCategory) => ({
  "forced-population-movement": movement,
  "right-to-life": life,
  "physical-or-psychological-integrity": integrity,
  "liberty-and-security": liberty,
  "right-to-property": property,
  "access-to-basic-services": services,
  total: property + integrity + life + liberty + movement + services,
});

const quarter = { from: "2020-01", to: "2020-03" };
const mopti = { month: "2020-06", area: "ML05" };
const versions = drawMonths(SAMPLE_SEED).flatMap(({ trails }) => trails.flatMap((trail) => trail.versions));

describe("complaints of the half-year", () => {
  it("stand in a list, and what became of them is measured", async () => {
    const asking = { actor: "desk-01", now: SAMPLE_END };
    const { output: listed } = await ask(place, { ...asking, name: "cases.list" }, {});
    expect(listed).toHaveLength(lived.cases);
    const half = { from: "2020-01", to: "2020-07" };
    const measured = await ask(place, { name: "cases.measures", actor: "analyst-01", now: SAMPLE_END }, half);
    expect(measured.output).toMatchObject({ office: { ends: { cases: lived.cases } } });
    expect(lived.cases).toBeGreaterThan(20);
  });
});

describe("every row that came in", () => {
  it("was taken, withheld, refused, a duplicate or an edit, and nothing is left over", () => {
    const { get } = lived.incidents;
    const became = ["recorded", "corrected", "earlierVersions", "unchanged", "inConflict", "refusedRows"];
    expect(sum(became.map(get))).toBe(get("read"));
    const trails = drawMonths(SAMPLE_SEED).flatMap((month) => month.trails);
    const taken = versions.filter(({ notApproved }) => !notApproved);
    const refused = sum(trails.map(({ tests }) => tests.length)) + versions.length - taken.length;
    const resent = sum(trails.map((trail) => trail.resent.length));
    const rivals = sum(trails.map(({ settlements }) => settlements.length));
    const roots = new Set(taken.map(({ root }) => root)).size;
    expect(get("read")).toBe(taken.length + refused + resent);
    expect([get("refusedRows"), get("unchanged"), get("inConflict"), get("recorded")]).toEqual([
      ...[refused, resent, rivals, roots],
    ]);
    expect(get("corrected") + get("earlierVersions")).toBe(taken.length - roots - rivals);
    expect([rivals, get("files: csv"), get("files: xlsx")]).toEqual([4, 1, 1]);
  });

  it("kept its text back where that would tell who somebody is", () => {
    const { get } = lived.incidents;
    // what was sent twice is told of twice
    const resent = drawMonths(SAMPLE_SEED).flatMap(({ trails }) => trails.flatMap((trail) => trail.resent));
    const having = (words: string) =>
      sum(
        versions
          .filter(({ narrative, notApproved }) => !notApproved && narrative?.includes(words))
          .map(({ instance }) => (resent.includes(instance) ? 2 : 1)),
      );
    const withheld = [get("withheld: phone-number"), get("withheld: kinship-to-role")];
    expect(withheld).toEqual([having("+223"), having("La fille du chef")]);
    expect(get("withheld: language-not-checked") + get("withheld: named-person")).toBeGreaterThan(0);
  });

  it("of the key informants was taken too", () => {
    expect([lived.assessments.get("read"), lived.assessments.get("recorded")]).toEqual([577, 577]);
  });
});

describe("the first quarter", () => {
  it("comes to the six published totals: documented violations and those of alerts not yet documented", async () => {
    const both = await figures({ ...quarter, basis: "with-undocumented-alerts" });
    expect(both).toEqual(coded(publishedQuarter));
    const documented = await figures({ ...quarter, basis: "documented" });
    const targets = sampleMonths
      .slice(0, 3)
      .map(({ mopti, others }) => whole(mopti.violations) + whole(others.violations));
    expect(documented["total"]).toBe(sum(targets));
    const undocumented = sum(alertMonths.slice(0, 3).map((month) => whole(month.undocumented)));
    expect(sum(targets) + undocumented).toBe(788);
  });

  it("is followed by months whose alerts add what the targets say, and no more", async () => {
    for (const { month, undocumented } of alertMonths) {
      const both = await figures({ month, basis: "with-undocumented-alerts" });
      const documented = await figures({ month, basis: "documented" });
      expect([month, Number(both["total"]) - Number(documented["total"])]).toEqual([month, whole(undocumented)]);
    }
  });

  it("says its basis wherever it stands, and comes out of the bulletin as well", async () => {
    const asking = { name: "bulletin", actor: "analyst-01", now: SAMPLE_END };
    const { output } = await ask(place, asking, quarter);
    const { files } = output as { readonly files: readonly { readonly name: string; readonly text: string }[] };
    const english = files.find(({ name }) => name.endsWith(".en.md"))?.text ?? "";
    for (const [label, number] of [
      ["Right to property", 343],
      ["Physical or psychological integrity", 209],
      ["Right to life", 139],
      ["Liberty and security of the person", 65],
      ["Forced population movement", 29],
      ["Access to basic services", 3],
    ])
      expect(english).toMatch(new RegExp(`${label} \\|.* ≥ ${number} \\|`));
    expect(english).toContain("documented incidents and flash alerts not yet documented");
    // beside what was published, with its source, and nothing between them
    expect(english).toContain("docslib.org document 10328121");
    expect(english).toMatch(/Right to property \| 343 \| ≥ 343 \| ≥ 0 \|/);
    const french = files.find(({ name }) => name.endsWith(".fr.md"))?.text ?? "";
    for (const number of ["343", "209", "139", "65", "29"]) expect(french).toContain(number);
  });

  it("has sexual types only as counts, inside integrity, by region", async () => {
    const types = await figures({ ...quarter, across: "type" });
    const sexual = sum(
      sampleMonths
        .slice(0, 3)
        .flatMap(({ mopti: one, others }) =>
          sexualTypes.map((type) => (one.certain[type] ?? 0) + (others.certain[type] ?? 0)),
        ),
    );
    const counted = ["rape", "sexual-assault", "forced-marriage"].map((type) => Number(types[type] ?? 0));
    expect(sum(counted)).toBe(sexual);
  });

  it("has the jump of the months in which telephones replaced paper", async () => {
    const rows = await tableOf("figures.table", { ...quarter, by: "month" });
    const totals = column(rows, "month", "total");
    expect([totals["2020-01"], totals["2020-02"], totals["2020-03"]]).toEqual([94, 142, 337]);
    const active = column(rows, "month", "monitorsActive");
    expect([active["2020-01"], active["2020-02"], active["2020-03"]]).toEqual([57, 49, 57]);
  });
});

describe("the bad month of Mopti", () => {
  it("has 230 violations in the six categories of the table", async () => {
    expect(await figures(mopti)).toEqual(
      coded({ property: 92, integrity: 47, life: 55, liberty: 22, movement: 12, services: 2 }),
    );
  });

  it("was 80 incidents on the 5th, 87 on the 12th and 95 at last", async () => {
    const incidents = async (asKnownOn?: string) => {
      const known = asKnownOn === undefined ? {} : { asKnownOn: `${asKnownOn}T23:00:00.000Z` };
      const { output } = await ask(
        place,
        { name: "figures.table", actor: "analyst-01", now: SAMPLE_END },
        { ...mopti, by: "area", unit: "incidents", ...known },
      );
      // counts of survivors stand under the region, apart from any incident
      const areas = (output as Table).rows.filter(({ cells }) => /^ML05\d\d$/.test(cells["area"]?.text ?? ""));
      return sum(areas.map(({ cells }) => cells["total"]?.least ?? 0));
    };
    expect([await incidents("2020-07-05"), await incidents("2020-07-12"), await incidents()]).toEqual([80, 87, 95]);
  });

  it("has 247 people harmed in the groups of the table, and 560 households displaced apart from them", async () => {
    const people = await figures({ ...mopti, across: "people", unit: "people" });
    expect(people).toMatchObject({ men: 178, women: 42, girls: 12, boys: 11, unknown: 4, total: 247 });
    expect((await figures({ ...mopti, unit: "households" }))["total"]).toBe(560);
  });

  it("has 33 alerts, sent and taken up as the table says", async () => {
    const rows = await tableOf("alerts.summary", { month: "2020-06" });
    const total = rows.find(({ cells }) => cells["trigger"]?.text === "total")?.cells ?? {};
    const of = (key: string) => total[key]?.least;
    expect([of("sent"), of("corrected"), of("merged"), of("cancelled"), of("notMaterialised")]).toEqual([
      33, 5, 2, 2, 4,
    ]);
    expect([of("linked"), of("takenUp"), of("nobody"), of("noInformation")]).toEqual([21, 12, 9, 12]);
    expect(of("inTimeFromKnowledge")).toBe(26);
    const early = await tableOf("alerts.summary", { month: "2020-06", asKnownOn: "2020-07-05T23:00:00.000Z" });
    expect(column(early, "trigger", "linked")["total"]).toBe(15);
  });

  it("has six cercles with a class, one with few voices and one without", async () => {
    const rows = await tableOf("index.month", mopti);
    const voices = column(rows, "area", "voices");
    expect(sum(Object.values(voices).map(Number))).toBe(149);
    expect([voices["ML0507"], voices["ML0508"]]).toEqual([4, 0]);
  });

  it("was read together: Koro higher than computed, Bandiagara without agreement, and nobody edited a class", async () => {
    const rows = await tableOf("index.month", mopti);
    const sides = (area: string) => {
      const cells = rows.find((row) => row.cells["area"]?.text === area)?.cells ?? {};
      return ["class", "read", "because", "otherwise"].map((key) => cells[key]?.text ?? cells[key]?.kind);
    };
    expect(sides("ML0505")).toEqual(["high", "very-high", "places-not-reached", "1"]);
    expect(sides("ML0501")).toEqual(["high", "no-agreement", "", "5"]);
    expect(sides("ML0502")).toEqual(["high", "high", "", ""]);
    expect(sides("ML0508")).toEqual(["no-data", "", "", ""]);
    const notes = async (month: string) => {
      const { output } = await ask(place, { name: "index.month", actor: "analyst-01", now: SAMPLE_END }, { month });
      return (output as { readonly notes: readonly { readonly code: string }[] }).notes.map(({ code }) => code);
    };
    expect(await notes("2020-06")).toContain("index-read-together");
    expect(await notes("2020-06")).not.toContain("index-draft");
    expect(await notes("2020-03")).not.toContain("index-draft");
    for (const month of ["2020-04", "2020-05"]) expect(await notes(month)).toContain("index-draft");
  });

  it("has both classes side by side in its bulletin, in both languages", async () => {
    const asking = { name: "bulletin", actor: "analyst-01", now: SAMPLE_END };
    const { output } = await ask(place, asking, { month: "2020-06" });
    const { files } = output as { readonly files: readonly { readonly name: string; readonly text: string }[] };
    const textOf = (ending: string) => files.find(({ name }) => name.endsWith(ending))?.text ?? "";
    expect(textOf(".en.md")).toContain("| high | very high | the worst places were not reached | 1 |");
    expect(textOf(".en.md")).toContain("Read together on 2020-07-16 (data as known on 2020-07-16)");
    expect(textOf(".fr.md")).toContain("| pas d'accord |");
    expect(textOf(".en.html")).toContain("no agreement");
  });
});

describe("silence", () => {
  it("has its own state in each case, and is never zero", async () => {
    const states = async (area: string) => {
      const rows = await tableOf("figures.states", { from: "2020-01", to: "2020-06" });
      return rows.find(({ cells }) => cells["area"]?.text === area)?.cells ?? {};
    };
    expect((await states("ML0508"))["2020-06"]?.text).toBe("no-access");
    expect((await states("ML0603"))["2020-01"]?.text).toBe("late");
    expect((await states("ML0407"))["2020-01"]?.text).toBe("covered-and-quiet");
    expect((await states("ML0605"))["2020-04"]?.text).toBe("partly-covered");
    expect((await states("ML0101"))["2020-03"]?.text).toBe("not-covered");
  });

  it("of a region whose month came by e-mail was told apart from nothing having happened", async () => {
    const segou = { month: "2020-03", area: "ML04" };
    const then = await figures({ ...segou, asKnownOn: "2020-04-12T23:00:00.000Z" });
    const now = await figures(segou);
    expect(Number(then["total"] ?? 0) || 0).toBeLessThan(Number(now["total"]));
  });
});

describe("the sample as a whole", () => {
  it("has a log that proves whole, bulletins of the same bytes each time, and one of their pictures before the README", async () => {
    const { output } = await ask(place, { name: "audit.verify", actor: "im-01", now: SAMPLE_END }, {});
    expect(JSON.stringify(output)).not.toContain("broken");
    const pages = await writeBulletins(place);
    expect(pages.length).toBe(4);
    expect(await writeBulletins(place)).toEqual(pages);
    const quarterly = readFileSync(pages.find((path) => path.endsWith("2020-03.en.html")) ?? "", "utf8");
    expect(readFileSync(README_PICTURE, "utf8")).toBe(totalsPicture(quarterly));
  });
});
