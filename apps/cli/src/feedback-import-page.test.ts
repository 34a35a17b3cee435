import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActorCode, Instant, Issue } from "@answerable/core";
import { beginOperation, locate } from "@answerable/use-cases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageLines } from "./page-lines.ts";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { tryAnswerable } from "./try-answerable.ts";

const lines = pageLines("feedback-import.md");
const SAMPLE = new URL("../../../examples/sample-operation/", import.meta.url);
const code = (text: string): ActorCode => text as ActorCode;

const folder = temporaryFolder("feedback");
const answerable = tryAnswerable(folder);

beforeAll(async () => {
  const begun = await beginOperation(
    { env: {}, location: locate({}, folder) },
    {
      ...{ operation: "sample", country: "MLI", language: "fr", sample: true },
      members: [
        { code: code("admin-01"), roles: ["administrator"], areas: [] },
        { code: code("im-01"), roles: ["information-manager"], areas: "whole-operation" },
        { code: code("desk-01"), roles: ["cfm-operator"], areas: ["ML05"], units: [] },
      ],
    },
    new Date().toISOString() as Instant,
  );
  expect(begun.isOk()).toBe(true);
  mkdirSync(join(folder, "out"));
});
afterAll(removeTemporaryFolders);

describe("the page of feedback from forms", () => {
  it("runs as it stands there; 3 says that rows were refused", async () => {
    const known = { BATCH: "" };
    const ended: [string, number][] = [];
    for (const { args } of lines) {
      const asked = args.map((arg) => (arg === "BATCH" ? known.BATCH : arg));
      const { code: end, out, err } = await answerable([...asked, "--format", "json"]);
      ended.push([asked[1] ?? "", end]);
      const report = JSON.parse(out) as { readonly batch?: string | null };
      known.BATCH = report.batch ?? known.BATCH;
      expect(err).not.toMatch(/viol|mariage|francs|Village/);
    }
    expect(ended).toEqual([
      ...[
        ["draft-mapping", 0],
        ["check-mapping", 0],
        ["adopt", 0],
      ],
      ...[
        ["feedback", 3],
        ["feedback", 3],
      ],
      ...[
        ["feedback-list", 0],
        ["feedback-undo", 0],
      ],
    ]);
  });

  it("lists what was refused by place and code, never a value, and no row that speaks of violence", () => {
    const rejects = readFileSync(join(folder, "out", "rejects.ndjson"), "utf8");
    const told = rejects
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Issue);
    expect(new Set(told.map(({ code: one }) => one))).toEqual(
      new Set([
        ...["sensitive-not-by-import", "recording-refused", "contact-left-out", "received-after-arrival"],
        "left-unsaid",
      ]),
    );
    expect(rejects).not.toMatch(/viol|mariage|francs|\+223|Village/);
    expect(told.filter(({ row }) => row === 42 || row === 124)).toEqual([]);
  });

  it("says in the report how many were not kept, and that the sample is one", async () => {
    const { out, code: end } = await answerable(
      ["import", "feedback", "-", "--as", "desk-01"],
      readFileSync(new URL("feedback-2020-06.json", SAMPLE), "utf8"),
    );
    expect(end).toBe(3);
    expect(out).toMatch(/not kept: speaks-of-sexual-violence +2/);
    expect(out).toMatch(/SAMPLE|EXEMPLE/);
  });

  it("refuses a mapping that names a trace of the collector, or a field that does not exist", async () => {
    const mapping = JSON.parse(readFileSync(new URL("feedback-mapping.json", SAMPLE), "utf8")) as {
      feedback: Record<string, string>;
    };
    for (const [field, question, expected] of [
      ["reference", "username", "collectors-trace"],
      ["ethnicity", "grp_personne/ethnie", "unknown-field"],
    ] as const) {
      const wrong = { ...mapping, version: "9", feedback: { ...mapping.feedback, [field]: question } };
      const { code: end, err } = await answerable(["documents", "adopt", "-", "--as", "im-01"], JSON.stringify(wrong));
      expect([end, err]).toEqual([2, expect.stringContaining(expected)]);
    }
  });
});
