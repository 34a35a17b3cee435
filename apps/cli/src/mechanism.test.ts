import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { tryAnswerable } from "./try-answerable.ts";

afterAll(removeTemporaryFolders);

const example = (name: string): string =>
  fileURLToPath(new URL(`../../../examples/mechanism/${name}.json`, import.meta.url));
const text = readFileSync(example("with-faults"), "utf8");

let folder: string;
let answerable: ReturnType<typeof tryAnswerable>;

beforeAll(() => {
  folder = temporaryFolder("mechanism");
  answerable = tryAnswerable(folder);
});

const review = (...more: string[]) =>
  answerable(["mechanism", "review", example("with-faults"), "--on", "2026-06-01", ...more]);

describe("mechanism review", () => {
  it("needs no store, and gives each finding its evidence, its source and what to ask", async () => {
    const { code: ended, out, err } = await review("--format", "json");
    expect([ended, err]).toEqual([0, ""]);
    const { findings } = JSON.parse(out) as { findings: Record<string, unknown>[] };
    expect(findings.length).toBe(19);
    expect(findings.find((one) => one["code"] === "nobody-but-men")).toMatchObject({
      ...{ of: "design", step: "collecting", source: "IOM cash-based interventions manual 5.4" },
      evidence: [{ path: ["staff", "teams", 1], codes: ["line-team"], figures: { women: 0, men: 3 } }],
    });
  });

  it("says it in the language that is asked for", async () => {
    const said = async (lang: string) => (await review("--lang", lang, "--format", "csv")).out;
    expect(await said("en")).toContain("Nobody but men handle complaints in a team.");
    expect(await said("fr")).toContain("Seuls des hommes traitent les plaintes dans une équipe.");
  });

  it("reads observed use after the design", async () => {
    const { out } = await review("--observed", example("observed-use"), "--format", "ndjson");
    const found = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { of: string });
    expect(found.map((one) => one.of)).toEqual([
      ...Array.from({ length: 19 }, () => "design"),
      ...Array.from({ length: 5 }, () => "observed-use"),
    ]);
  });

  it("reads the service cards beside it, by the day of the review", async () => {
    const cards = fileURLToPath(new URL("../../../examples/sample-operation/service-cards.json", import.meta.url));
    const named = text.replaceAll("survivors-north", "service-03").replaceAll("survivors-south", "service-04");
    writeFileSync(join(folder, "named.json"), named);
    const found = async (day: string) => {
      const args = ["mechanism", "review", "named.json", "--on", day, "--cards", cards, "--format", "ndjson"];
      const lines = (await answerable(args)).out.trim().split("\n");
      const all = lines.map(
        (line) => JSON.parse(line) as { of: string; code: string; evidence: { codes: string[] }[] },
      );
      return all.filter((one) => one.of === "service-cards").map((one) => [one.code, one.evidence[0]?.codes[0]]);
    };
    expect(await found("2020-06-30")).toContainEqual(["pathway-without-card", "children-both"]);
    expect(await found("2026-06-01")).toContainEqual(["pathway-card-not-fresh", "service-03"]);
    const { code: ended, err } = await review("--cards", example("observed-use"));
    expect([ended, err]).toEqual([2, expect.stringContaining("missing")]);
  });

  it("of a mechanism without known faults says what that does not say", async () => {
    const args = ["mechanism", "review", example("without-known-faults"), "--on", "2026-06-01"];
    const { code: ended, out } = await answerable(args);
    expect(ended).toBe(0);
    expect(out).toMatch(/rules found nothing; that says nothing of what they do not ask/);
  });
});

describe("a file that is no mechanism", () => {
  it("that contradicts itself is listed with every place, and nothing is reviewed", async () => {
    const wrong = text
      .replace('"deputy": "head-of-office"', '"deputy": "the-other"')
      .replace('"acknowledgeWithinDays": 1', '"acknowledgeWithinDays": 90');
    const { code: ended, out, err } = await answerable(["mechanism", "review", "-"], wrong);
    expect([ended, out]).toEqual([2, ""]);
    expect(err).toContain("post-unknown");
    expect(err).toContain("confirmed-after-the-answer");
    expect(err).not.toContain("the-other");
  });

  it("is not JSON, is not text, is something else: 2, and none of it is repeated", async () => {
    for (const content of ["Aminata 76 12 34 56", "PK\u0003\u0004", "[]", '{"document":"Aminata"}', ""]) {
      const { code: ended, out, err } = await answerable(["mechanism", "review", "-"], content);
      expect([ended, out]).toEqual([2, ""]);
      expect(err).not.toMatch(/aminata/i);
    }
  });

  it("of five megabytes is refused like any other", async () => {
    const large = text.replace('"areas": [', `"areas": [${'"x-1", '.repeat(800_000)}`);
    expect(large.length).toBeGreaterThan(5_000_000);
    const { code: ended, out, err } = await answerable(["mechanism", "review", "-"], large);
    expect([ended, out]).toEqual([2, ""]);
    expect(err).toContain("too-long");
  });

  it("of observed use stops the review", async () => {
    writeFileSync(
      join(folder, "observed.json"),
      readFileSync(example("observed-use"), "utf8").replace("desk", "radio"),
    );
    const { code: ended, out, err } = await review("--observed", "observed.json");
    expect([ended, out]).toEqual([2, ""]);
    expect(err).toContain("channel-unknown");
  });
});

describe("mechanism coverage and yardsticks", () => {
  it("puts each group beside each channel", async () => {
    const { out } = await answerable(["mechanism", "coverage", example("with-faults"), "--format", "csv"]);
    expect(out.split(/\r?\n/)).toContain("women,hotline,0.34,yes,some,0.16,0.5,phone 0.34; speaking-to-a-man 0.5,,");
  });

  it("answers each yardstick, and says which were not found", async () => {
    const args = ["mechanism", "yardsticks", example("with-faults"), "--on", "2026-06-01", "--format", "csv"];
    const { out } = await answerable(args);
    expect(out).toMatch(/^WFP 1,.*nothing-found-against-it/m);
    expect(out).toMatch(/^WFP 10,,its text was not found/m);
  });
});

describe("a mechanism in an operation", () => {
  it("is adopted as a document, and one that contradicts itself is not", async () => {
    const { as } = await smallOperation();
    const adopt = ["documents", "adopt", "-"];
    expect((await as("im-01", adopt, text)).code).toBe(0);
    const contradicting = text.replace('"deputy": "head-of-office"', '"deputy": "nobody-known"');
    const refused = await as("im-01", adopt, contradicting);
    expect([refused.code, refused.err.includes("post-unknown")]).toEqual([2, true]);
    const { out } = await as("im-01", ["documents", "list", "--format", "csv"]);
    expect(out).toMatch(/,mechanism,sample-mechanism,/);
  });
});
