import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mali2026 } from "@answerable/core";
import { as, type CommandLines } from "./command-line.ts";

const mechanismFile = (name: string): string =>
  fileURLToPath(new URL(`../../../../examples/mechanism/${name}.json`, import.meta.url));

const mechanismText = readFileSync(mechanismFile("with-faults"), "utf8");

/** What is asked of shipped lists, of files and of texts; no store is needed. */
export const shippedCommandLines = (): CommandLines => {
  return {
    "taxonomy.list": async () => [["taxonomy", "list"]],
    "taxonomy.show": async () => [["taxonomy", "show", "mali", "--lang", "en"]],
    "taxonomy.validate": async () => [["taxonomy", "validate", "mali.json"]],
    "taxonomy.crosswalk": async () => [["taxonomy", "crosswalk", "mali", "mrm"]],
    "taxonomy.diff": async () => [["taxonomy", "diff", "mali.json", "mali.json"]],
    "places.list": async () => [["places", "list", "--level", "1"]],
    "places.resolve": async () => [["places", "resolve", "Koro", "--parent", "ML05"]],
    "places.validate": async () => [["places", "validate", "places.json"]],
    "referrals.cards": async () => [as("monitor-01", "referrals", "cards", "ML0505", "--day", "2020-06-30")],
    "referrals.gaps": async () => [as("monitor-01", "referrals", "gaps", "--day", "2020-06-30")],
    "referrals.page": async () => [
      as("monitor-01", "referrals", "page", "ML0505", "--day", "2020-06-30", "--out", "cards"),
    ],
    "referrals.validate": async () => [["referrals", "validate", "service-cards.json"]],
    "referrals.show": async () => [["referrals", "show", "service-cards.json", "ML0505"]],
    "referrals.words": async () => [["referrals", "words", "--lang", "en"]],
    "mechanism.review": async () => [
      ["mechanism", "review", "-", "--observed", mechanismFile("observed-use")],
      mechanismText,
    ],
    "mechanism.coverage": async () => [["mechanism", "coverage", "-"], mechanismText],
    "mechanism.yardsticks": async () => [["mechanism", "yardsticks", "-"], mechanismText],
    "mechanism.materials": async () => [
      ["mechanism", "materials", mechanismFile("without-known-faults"), "--out", "materials"],
    ],
    "clocks.due": async () => [
      ["clocks", "due", "--calendar", "-", "--priority", "urgent", "--received", "2026-03-27T16:00Z"],
      JSON.stringify(mali2026),
    ],
    "clocks.validate": async () => [["clocks", "validate", "-"], JSON.stringify(mali2026)],
    "clocks.list": async () => [["clocks", "list"]],
    "clocks.show": async () => [["clocks", "show", "mali-2026"]],
    "safeguards.check": async () => [["safeguards", "check", "-", "--lang", "fr"], "Appeler le 76 12 34 56"],
    "safeguards.measure": async () => [
      ["safeguards", "measure", "-"],
      JSON.stringify({ id: "t-1", lang: "fr", text: "Le marché a repris", identifying: false, kinds: [], spans: [] }),
    ],
    "message.check": async () => [["message", "check", "-", "--lang", "en"], "We will call you by Friday"],
    "message.measure": async () => [
      ["message", "measure", "-"],
      JSON.stringify({ id: "t-1", lang: "fr", text: "L'aide est gratuite", findings: [] }),
    ],
    explain: async () => [["explain", "text-withheld"]],
  };
};
