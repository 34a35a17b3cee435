import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  cardRules,
  mechanismRules,
  type ObservedRule,
  observedRules,
  type Yardstick,
  yardstickTexts,
} from "@answerable/core";

type Language = "en" | "fr";
type Rule = Omit<ObservedRule, "find">;

const WORDS = {
  en: {
    title: "The rules",
    steps: { purpose: "Purpose", collecting: "Collecting", acting: "Acting", reporting: "Reporting" },
    cards: "Beside the service cards",
    observed: "Observed use",
    yardsticks: "The yardsticks",
    head: ["rule", "what is found, and why it matters", "what to do or ask", "source", "yardsticks"],
    yardstickHead: ["yardstick", "what it asks", "source", "rules that bear on it"],
    none: "none",
  },
  fr: {
    title: "Les règles",
    steps: { purpose: "But", collecting: "Recueillir", acting: "Agir", reporting: "Rendre compte" },
    cards: "À côté des fiches de services",
    observed: "Usage observé",
    yardsticks: "Les références",
    head: ["règle", "ce qui est trouvé, et pourquoi cela compte", "que faire ou demander", "source", "références"],
    yardstickHead: ["référence", "ce qu'elle demande", "source", "règles qui s'y rapportent"],
    none: "aucune",
  },
} as const;

const STEPS = ["purpose", "collecting", "acting", "reporting"] as const;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const rulesTable = (rules: readonly Rule[], language: Language): string =>
  table(
    WORDS[language].head,
    rules.map(({ code, says, why, ask, source, yardsticks }) => [
      `\`${code}\``,
      `${says[language]} ${why[language]}`,
      ask[language],
      source,
      yardsticks.join(", ") || WORDS[language].none,
    ]),
  );

const yardstickTable = (language: Language): string =>
  table(
    WORDS[language].yardstickHead,
    (Object.keys(yardstickTexts) as Yardstick[]).map((yardstick) => {
      const { asks, source } = yardstickTexts[yardstick];
      const rules: readonly Rule[] = [...mechanismRules, ...cardRules, ...observedRules];
      const bearing = rules.filter(({ yardsticks }) => yardsticks.includes(yardstick)).map(({ code }) => `\`${code}\``);
      return [yardstick, asks[language], source, bearing.join(", ")];
    }),
  );

const sectionIn = (language: Language): string => {
  const { title, steps, cards, observed, yardsticks } = WORDS[language];
  return [
    `## ${title}`,
    ...STEPS.flatMap((step) => [
      `### ${steps[step]}`,
      rulesTable(
        mechanismRules.filter((rule) => rule.step === step),
        language,
      ),
    ]),
    `### ${cards}`,
    rulesTable(cardRules, language),
    `### ${observed}`,
    rulesTable(observedRules, language),
    `### ${yardsticks}`,
    yardstickTable(language),
  ].join("\n\n");
};

const BEGIN = "<!-- rules: written by tools/mechanism-rules-page.ts, not by hand -->";

/** The page with its rules written anew: what stands above the mark stays, what stands below it follows from the rules. */
export const withRules = (page: string): string => {
  const [above = ""] = page.split(BEGIN);
  return `${above}${BEGIN}\n\n${sectionIn("en")}\n\n${sectionIn("fr")}\n`;
};

export const MECHANISM_PAGE = "docs/mechanism.md";

if (import.meta.main) {
  const path = join(process.cwd(), MECHANISM_PAGE);
  writeFileSync(path, withRules(readFileSync(path, "utf8")));
}
