import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { koboSubmission, lastMonth, violationOf } from "./kobo-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

let operation: SmallOperation;

const bulletin = (folder: string, ...more: readonly string[]) =>
  operation.as("analyst-01", ["bulletin", "--month", lastMonth, "--out", folder, ...more]);
const read = (folder: string, name: string): Promise<string> => readFile(join(operation.folder, folder, name), "utf8");

const published = {
  ...{ id: "as-published", version: "1", title: { en: "One month" }, effective: { from: null, to: null } },
  ...{ source: "an invented bulletin", validations: [], from: lastMonth, to: lastMonth, unit: "violations" },
  ...{ basis: "with-undocumented-alerts", basisAsPublished: { en: "whatever came in" }, across: "category" },
  figures: { "physical-or-psychological-integrity": 3, "right-to-property": 1 },
};

beforeAll(async () => {
  operation = await smallOperation();
  await operation.takeIn([
    koboSubmission(),
    koboSubmission({ rep_violations: [violationOf("menace"), violationOf("meurtre")] }),
  ]);
});
afterAll(removeTemporaryFolders);

describe("answerable bulletin", () => {
  it("writes both languages as HTML and Markdown, and each table as CSV", async () => {
    const { code, out } = await bulletin("first");
    expect(code).toBe(0);
    const files = await readdir(join(operation.folder, "first"));
    expect(files.filter((name) => !name.endsWith(".csv"))).toEqual(
      ["en.html", "en.md", "fr.html", "fr.md"].map((end) => `bulletin-${lastMonth}.${end}`),
    );
    for (const name of files) expect(out).toContain(name);
    const totals = await read("first", `bulletin-${lastMonth}.2-violations-by-category.csv`);
    expect(totals).toMatch(/part,physical-or-psychological-integrity,.*,2,/);
    expect(totals).toMatch(/part,right-to-life,.*,1,/);
  });

  it("is readable to nobody else on the machine: small figures may point to a person", async () => {
    await bulletin("first");
    const folder = join(operation.folder, "first");
    const paths = [folder, ...(await readdir(folder)).map((name) => join(folder, name))];
    for (const path of paths) expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it("gives the same bytes again, and writes nothing over a file that was changed", async () => {
    await bulletin("again");
    const page = `bulletin-${lastMonth}.en.html`;
    const before = await read("again", page);
    expect((await bulletin("again")).code).toBe(0);
    expect(await read("again", page)).toBe(before);
    expect(await read("first", page)).toBe(before);

    await writeFile(join(operation.folder, "again", page), "passed on");
    const refused = await bulletin("again");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("file-stands-there");
    expect(await read("again", page)).toBe("passed on");
  });

  it("stands beside what was published, with its source and what it counts", async () => {
    expect((await operation.adopt("im-01", published, "published-figures")).code).toBe(0);
    await bulletin("published");
    const text = await read("published", `bulletin-${lastMonth}.en.md`);
    expect(text).toContain("Published figures: an invented bulletin. They count: whatever came in.");
    const lineOf = (code: string) =>
      text.split("\n").find((one) => one.startsWith(`| ${code} |`) && one.split("|").length === 7);
    expect(lineOf("physical-or-psychological-integrity")).toMatch(/\| 3 \| ≥ 2 \| ≥ −1 \|$/);
    // nothing is subtracted from what is not known
    expect(lineOf("right-to-property")).toMatch(/\| 1 \| no data \(.*\) \| {2}\|$/);
  });

  it("says in no row of a region that sexual violence was counted there", async () => {
    const agreed = await operation.adopt(
      "im-01",
      {
        ...{ id: "gbv-counting", version: "1", title: { fr: "Accord" }, effective: { from: null, to: null } },
        ...{ source: "Invented", validations: [{ by: "GBV sub-cluster", on: "2026-01-15", seats: ["GBV"] }] },
        ...{ types: ["rape"], level: 1 },
      },
      "counting-agreement",
    );
    expect(agreed.code).toBe(0);
    await operation.takeIn([koboSubmission({ rep_violations: [violationOf("viol")] })]);
    await bulletin("counted");
    const files = await readdir(join(operation.folder, "counted"));
    const texts = await Promise.all(files.map((name) => read("counted", name)));
    expect(texts.join("\n")).toContain("what reached a monitor, not how much happens");
    expect(texts.join("\n")).not.toMatch(/\bML05\b/);
    expect(texts.join("\n")).not.toMatch(/rape|\bviol\b/i);
  });

  it("says where it would go that nobody may write", async () => {
    await writeFile(join(operation.folder, "a-file"), "");
    const refused = await bulletin("a-file");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("folder-not-writable");
  });

  it("is of the whole operation or not at all: of a part it would be taken for the whole", async () => {
    const refused = await operation.as("supervisor-01", ["bulletin", "--month", lastMonth, "--out", "part"]);
    expect(refused.code).toBe(3);
    expect(refused.err).toContain("bulletin-of-a-part");
  });

  it("stands beside the last version of what was published, and no earlier one", async () => {
    const corrected = { ...published, version: "2", source: "its corrected issue" };
    expect((await operation.adopt("im-01", corrected, "published-figures")).code).toBe(0);
    await bulletin("corrected");
    const text = await read("corrected", `bulletin-${lastMonth}.en.md`);
    expect(text).toContain("its corrected issue");
    expect(text).not.toContain("an invented bulletin");
  });

  it("is not for who may not read what stands in it", async () => {
    const refused = await operation.as("monitor-01", ["bulletin", "--month", lastMonth, "--out", "no"]);
    expect(refused.code).toBe(3);
    expect(refused.out).toBe("");
  });
});
