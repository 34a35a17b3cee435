import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assessmentSubmission } from "./assessment-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

const SAMPLE = new URL("../../../examples/sample-operation/", import.meta.url);
const MONTH = "2020-06";

let small: SmallOperation;

beforeAll(async () => {
  small = await smallOperation();
  for (const [file, kind] of [
    ["assessment-mapping.json", "assessment-mapping"],
    ["coverage-plan.json", "coverage-plan"],
  ] as const)
    await small.adopt("im-01", JSON.parse(readFileSync(new URL(file, SAMPLE), "utf8")) as object, kind);
});
afterAll(removeTemporaryFolders);

/** An interview of one recorder, begun at a minute of one hour. */
const interview = (recorder: string, minute: number, more: Readonly<Record<string, unknown>> = {}) =>
  assessmentSubmission({
    ...{ exemple: undefined, start: `2020-06-25T09:${String(minute).padStart(2, "0")}:13.000Z` },
    ...{ "grp_entretien/code_releveur": recorder, ...more },
  });
const takeIn = (who: string, interviews: readonly object[], ...flags: readonly string[]) =>
  small.as(who, ["import", "assessments", "-", ...flags, "--format", "json"], JSON.stringify({ results: interviews }));
const toldOf = (err: string): { readonly code: string; readonly facts?: object }[] =>
  err
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as { code: string; facts?: object });
const questions = async (): Promise<object[]> => {
  const { out } = await small.as("supervisor-01", ["assessments", "questions", MONTH, "--format", "json"]);
  return JSON.parse(out) as object[];
};
const classes = async (): Promise<string> =>
  (await small.as("analyst-01", ["index", "month", MONTH, "--format", "csv"])).out;

describe("questions about the data", () => {
  it("eleven interviews within an hour are told while they are taken in: to a supervisor by code, to others without", async () => {
    const eleven = Array.from({ length: 11 }, (_none, index) =>
      interview("2020T2-11", index * 5, {
        "grp_entretien/categorie": index % 2 === 0 ? "leader" : "jeune",
        "grp_menaces/attaques": index % 2 === 0 ? "chaque_semaine" : "tous_les_jours",
      }),
    );
    const rehearsed = await takeIn("supervisor-01", eleven, "--dry-run");
    expect([rehearsed.code, toldOf(rehearsed.err)]).toEqual([
      0,
      [
        {
          ...{ row: 0, path: [], code: "many-interviews-in-an-hour" },
          facts: { recorder: "2020T2-11", month: MONTH, interviews: 11, of: 11 },
        },
      ],
    ]);
    const taken = await takeIn("im-01", eleven);
    expect(toldOf(taken.err).map(({ facts }) => facts)).toEqual([{ month: MONTH, interviews: 11, of: 11 }]);
    expect(JSON.parse(taken.out)).toMatchObject({ recorded: 11, told: { "many-interviews-in-an-hour": 1 } });
  });

  it("when they began, and that it was asked, is kept nowhere", () => {
    for (const file of readdirSync(small.data, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    )) {
      const bytes = readFileSync(join(file.parentPath, file.name), "latin1");
      expect(bytes).not.toMatch(/09:[0-5]\d:13|many-interviews-in-an-hour/);
    }
  });

  it("are listed by code to the supervisor alone, name an area only where whom to meet is asked, and change no class", async () => {
    const before = await classes();
    const may = Array.from({ length: 6 }, (_none, index) =>
      interview("2020T2-11", index * 10, {
        ...{ "grp_entretien/mois": "2020-05-20", "grp_entretien/sexe": "femme" },
        "grp_entretien/categorie": "representante_femmes",
      }),
    );
    await takeIn("im-01", may);
    expect(await questions()).toEqual([
      { question: "identical-answers", month: MONTH, recorder: "2020T2-11", area: null, interviews: 11, of: 11 },
      { question: "panel-replaced", month: MONTH, recorder: "2020T2-11", area: "ML0505", interviews: 11, of: 11 },
    ]);
    expect(await classes()).toBe(before);
    for (const who of ["im-01", "analyst-01", "monitor-01", "admin-01"]) {
      const { code, out } = await small.as(who, ["assessments", "questions", MONTH]);
      expect([who, code, out]).toEqual([who, 3, ""]);
    }
  });
});
