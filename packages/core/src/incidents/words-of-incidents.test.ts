import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kernelExplanations } from "../kernel/explanations.ts";
import { taxonomiesExplanations } from "../taxonomies/explanations.ts";
import { incidentsExplanations } from "./explanations.ts";

const folder = new URL(".", import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

describe("the words of incidents", () => {
  it("no label, code or sentence calls an incident verified, in any language", () => {
    for (const source of sources) expect(source).not.toMatch(/verif|vérif/i);
  });

  it("explains every code that an incident can be refused with", () => {
    const explained = {
      ...{ ...kernelExplanations, ...taxonomiesExplanations, ...incidentsExplanations },
      "referred-without-consent": "",
    };
    const codes = sources.flatMap((source) => [
      ...[...source.matchAll(/(?:rejection|issue)\("([a-z0-9-]+)"/g)].map(([, code]) => code ?? ""),
      ...[...source.matchAll(/params: \{ code: "([a-z0-9-]+)"/g)].map(([, code]) => code ?? ""),
    ]);
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) expect(Object.keys(explained)).toContain(code);
  });
});
