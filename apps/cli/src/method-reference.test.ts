import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  artefactLabels,
  contributionRuleLabels,
  missingReasonLabels,
  RiskMethod,
  shippedRiskMethods,
  trendWordLabels,
} from "@answerable/core";
import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { tryAnswerable } from "./try-answerable.ts";

afterAll(removeTemporaryFolders);

const page = readFileSync(new URL("../../../docs/risk-index/method-file.md", import.meta.url), "utf8");

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Every field of the method's schema and every word that may stand in one. */
const wordsOf = (schema: Schema): string[] => [
  ...Object.keys(schema.properties ?? {}),
  ...[schema.const, ...(schema.enum ?? [])].filter((word) => typeof word === "string"),
  ...[
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.$defs ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
  ].flatMap(wordsOf),
];

const pageOf = (name: string): string =>
  readFileSync(new URL(`../../../docs/risk-index/${name}.md`, import.meta.url), "utf8");

describe("the pages of the methodology", () => {
  it.each([
    ["explanation", Object.keys({ ...missingReasonLabels, ...contributionRuleLabels })],
    ["trend", Object.keys({ ...artefactLabels, ...trendWordLabels })],
  ])("%s names every code that its command can print", (name, codes) => {
    expect(codes.filter((code) => !pageOf(name).includes(`\`${code}\``))).toEqual([]);
  });
});

describe("the reference of the method file", () => {
  it("names every field, every kind and every choice of the schema", () => {
    const words = new Set(wordsOf(z.toJSONSchema(RiskMethod, { io: "input", unrepresentable: "any" }) as Schema));
    expect(words.size).toBeGreaterThan(80);
    expect([...words].filter((word) => !page.includes(`\`${word}\``) && !page.includes(`"${word}"`))).toEqual([]);
  });

  it("has a line for each field where it belongs", () => {
    const whole = (z.toJSONSchema(RiskMethod, { io: "input", unrepresentable: "any" }) as Schema).properties ?? {};
    const sections: readonly [string, Schema | undefined][] = [
      ["The whole", { properties: whole }],
      ["`data`", whole["data"]],
      ["An indicator", whole["indicators"]?.items],
      ["A node", whole["nodes"]?.items],
      ["Classes and voices", whole["voices"]?.anyOf?.[0]],
    ];
    for (const [heading, schema] of sections) {
      const [, , rest = ""] = page.split(new RegExp(`^(## ${heading})$`, "m"));
      const lines = (rest.split(/^## /m)[0] ?? "").split("\n").map((line) => line.split("|")[1] ?? "");
      const fields = Object.keys(schema?.properties ?? {});
      expect(fields.length, heading).toBeGreaterThan(3);
      expect(fields.filter((field) => !lines.some((line) => line.includes(`\`${field}\``)))).toEqual([]);
    }
  });

  it("names every shipped method", () => {
    for (const { id } of shippedRiskMethods) expect(page).toContain(`| \`${id}\` |`);
  });

  it("holds a method that works as it stands there, with the score that stands there", async () => {
    const [, method = ""] = /^## A small one.*?```json\n(.*?)```/ms.exec(page) ?? [];
    const folder = temporaryFolder("reference");
    writeFileSync(join(folder, "method.json"), method);
    const { code, out, err } = await tryAnswerable(folder)(
      ["index", "score", "--method", "method.json", "--data", "-", "--format", "csv"],
      "adm2,wells_broken,clinics,people\nML0505,40,3,20000\n",
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\r\n")[1]).toBe("ML0505,,scored,low,3.25,,4,2.5,two-columns 1 (draft)");
    expect(page).toContain("so 3.25, *low*");
  });
});
