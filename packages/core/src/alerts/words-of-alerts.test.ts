import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { incidentsExplanations } from "../incidents/explanations.ts";
import { kernelExplanations } from "../kernel/explanations.ts";
import { taxonomiesExplanations } from "../taxonomies/explanations.ts";
import { AlertProtocol, triggerOf } from "./alert-protocol.ts";
import { defaultAlertProtocol } from "./default-alert-protocol.ts";
import { alertsExplanations } from "./explanations.ts";

const folder = new URL(".", import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

describe("the words of alerts", () => {
  it("no label, code or sentence calls an alert verified, in any language", () => {
    for (const source of sources) expect(source).not.toMatch(/verif|vérif/i);
  });

  it("explains every code that an alert can be refused with", () => {
    const explained = {
      ...{ ...kernelExplanations, ...taxonomiesExplanations },
      ...{ ...incidentsExplanations, ...alertsExplanations },
    };
    const codes = sources.flatMap((source) => [
      ...[...source.matchAll(/(?:rejection|issue|refused)\("([a-z0-9-]+)"/g)].map(([, code]) => code ?? ""),
      ...[...source.matchAll(/params: \{ code: "([a-z0-9-]+)"/g)].map(([, code]) => code ?? ""),
    ]);
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) expect(Object.keys(explained)).toContain(code);
  });
});

describe("the shipped protocol", () => {
  it("has the published triggers, each in French and English, and the published 48 hours", () => {
    expect(defaultAlertProtocol.triggers.map(({ code }) => code)).toEqual([
      ...["attack-on-settlement", "threat-to-settlement", "population-movement", "attack-on-civilians"],
      ...["attack-on-civilian-objects", "other"],
    ]);
    for (const list of ["triggers", "responses", "functions"] as const)
      for (const { label } of defaultAlertProtocol[list]) expect(Object.keys(label).toSorted()).toEqual(["en", "fr"]);
    expect(triggerOf(defaultAlertProtocol, "attack-on-settlement")).toMatchObject({
      limitHours: 48,
      runsOn: "knowledge",
      remindAtHours: [24, 40],
    });
  });

  it("is a draft until somebody validates it, and says what is ours", () => {
    expect(defaultAlertProtocol.validations).toEqual([]);
    expect(defaultAlertProtocol.source).toContain("Answerable default");
  });
});

describe("an agency's own protocol", () => {
  const [first] = defaultAlertProtocol.triggers;
  it.each([
    ["code-stands-twice", { triggers: [first, first] }],
    ["reminder-after-the-limit", { triggers: [{ ...first, remindAtHours: [48] }] }],
    ["no-trigger-for-sexual-violence", { triggers: [{ ...first, code: "gbv" }] }],
    ["no-trigger-for-sexual-violence", { triggers: [{ ...first, label: { fr: "Violence basée sur le genre" } }] }],
  ])("is refused: %s", (code, change) => {
    const parsed = AlertProtocol.safeParse({ ...defaultAlertProtocol, ...change });
    expect(JSON.stringify(parsed.error?.issues)).toContain(code);
  });
});
