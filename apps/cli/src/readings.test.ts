import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assessmentSubmission } from "./assessment-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

const SAMPLE = new URL("../../../examples/sample-operation/", import.meta.url);
const MONTH = "2020-06";
const TODAY = new Date().toISOString().slice(0, 10);

let small: SmallOperation;

beforeAll(async () => {
  small = await smallOperation();
  for (const [file, kind] of [
    ["assessment-mapping.json", "assessment-mapping"],
    ["coverage-plan.json", "coverage-plan"],
  ] as const)
    await small.adopt("im-01", JSON.parse(readFileSync(new URL(file, SAMPLE), "utf8")) as object, kind);
  const five = ["leader", "leader", "leader", "jeune", "jeune"].map((category) =>
    assessmentSubmission({ exemple: undefined, "grp_entretien/categorie": category }),
  );
  await small.as("im-01", ["import", "assessments", "-"], JSON.stringify({ results: five }));
});
afterAll(removeTemporaryFolders);

const reading = (more: object = {}) => ({
  ...{ month: MONTH, metOn: TODAY, seats: ["protection-cluster", "community"] },
  areas: [
    { area: "ML0505", agreed: "very-high", because: "places-not-reached" },
    {
      area: "ML0404",
      agreed: "high",
      because: "other-sources-say-so",
      dissent: [{ seats: ["community"], reads: "low" }],
    },
  ],
  ...more,
});
const lines = (...all: readonly object[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join("");
const jsonOf = async <Output>(who: string, ...args: readonly string[]): Promise<Output> =>
  JSON.parse((await small.as(who, [...args, "--format", "json"])).out) as Output;
/** The classes of a month with what was read in them, line by line. */
const monthOf = async (who: string): Promise<string[]> =>
  (await small.as(who, ["index", "month", MONTH, "--format", "csv"])).out.trim().split("\r\n");

describe("reading the index together", () => {
  it("many readings come in as lines; a wrong one is listed by its row and refuses only itself", async () => {
    const { code, out, err } = await small.as(
      "analyst-01",
      ["readings", "record", "--input", "-"],
      lines(
        reading(),
        reading({ month: "2020-05", areas: [{ area: "ML0505", agreed: "high" }] }),
        reading({ month: "2020-04", areas: [{ area: "ML0505", agreed: null }] }),
        reading({ note: "Moussa était absent" }),
      ),
    );
    expect(code).toBe(3);
    const answers = out.trim().split("\n");
    expect(answers.map((line) => (JSON.parse(line) as { row: number }).row)).toEqual([1, 3]);
    expect(err).toContain('{"path":["areas",0,"because"],"code":"reason-needed","row":2}');
    expect(err).toContain('{"path":["note"],"code":"unknown-field","row":4}');
    expect(`${out}${err}`).not.toContain("Moussa");
  });

  it("stands beside the computed class for all who see the area, and for nobody else", async () => {
    const [head = "", ...rows] = await monthOf("supervisor-01");
    expect(head).toContain("class,read,because,otherwise,");
    const koro = rows.find((row) => row.startsWith("area,ML0505")) ?? "";
    expect(koro).toContain(",high,very-high,places-not-reached,");
    expect(rows.join("\n")).not.toContain("ML0404");
    expect((await monthOf("analyst-01")).find((row) => row.startsWith("area,ML0404"))).toContain(
      "other-sources-say-so",
    );
  });

  it.each([
    ["a supervisor", "supervisor-01"],
    ["a monitor", "monitor-01"],
    ["the administrator", "admin-01"],
  ])("%s neither records nor lists one", async (_who, code) => {
    for (const args of [["list"], ["record", "--input", "-"]]) {
      const tried = await small.as(code, ["readings", ...args], JSON.stringify(reading({ metOn: "2020-07-01" })));
      expect([tried.code, tried.out]).toEqual([3, ""]);
      expect(tried.err).toContain("not-permitted");
    }
  });

  it("which seats read otherwise stands in the reading, and not in the month's table", async () => {
    const [{ stream } = { stream: "" }] = await jsonOf<{ stream: string }[]>(
      "im-01",
      "readings",
      "list",
      "--month",
      MONTH,
    );
    const { out } = await small.as("im-01", ["readings", "show", stream, "--format", "csv"]);
    expect(out).toContain("ML0404,,high,other-sources-say-so,community: low");
    expect((await monthOf("analyst-01")).filter((row) => row.startsWith("area,ML0404")).join()).not.toContain(
      "community",
    );
  });

  it("the store made again from its log says the same", async () => {
    const all = async () => [
      await monthOf("analyst-01"),
      await jsonOf("analyst-01", "readings", "list"),
      await jsonOf("im-01", "index", "month", MONTH),
    ];
    const before = await all();
    expect((await small.as("admin-01", ["store", "rebuild"])).code).toBe(0);
    expect(await all()).toEqual(before);
  });
});
