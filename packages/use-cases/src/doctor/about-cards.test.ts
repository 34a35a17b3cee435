import { readFileSync } from "node:fs";
import type { Day, Instant } from "@answerable/core";
import { expect, it } from "vitest";
import { documentsOf } from "../documents.ts";
import { aboutCards } from "./about-cards.ts";

const SAMPLE = new URL("../../../../examples/sample-operation/service-cards.json", import.meta.url);
const content = JSON.parse(readFileSync(SAMPLE, "utf8")) as { readonly id: string; readonly version: string };
const header = {
  ...{ id: content.id, version: content.version, title: { en: "Cards" }, source: "Answerable default" },
  ...{ effective: { from: null, to: null }, validations: [] },
};
const adopted = documentsOf([
  { at: "2020-01-01T00:00:00.000Z" as Instant, document: { kind: "service-cards", header, content } },
]);

it("counts the service cards that nobody checked for months, and says nothing where none are adopted", () => {
  expect(aboutCards(adopted, "2030-01-01" as Day)).toMatchObject([
    { level: "note", code: "service-cards-unchecked", about: expect.stringMatching(/^(\d+) of \1 service cards/) },
  ]);
  expect(aboutCards(documentsOf([]), "2030-01-01" as Day)).toEqual([]);
});
