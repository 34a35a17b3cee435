import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultFeedbackRules, type FeedbackRule } from "@answerable/core";

type Language = "en" | "fr";

const WORDS = {
  en: {
    title: "The rules",
    before: "All days are an Answerable default: no humanitarian publication names them. An agency adopts its own.",
    head: ["rule", "fact", "to whom", "by when", "what the word holds", "in words", "source"],
    within: (days: number) => `${days} days after`,
    ahead: (days: number) => `${days} days before the day ahead`,
    or: "else",
  },
  fr: {
    title: "Les règles",
    before:
      "Tous les délais sont un choix par défaut d'Answerable : aucune publication humanitaire n'en donne. Une agence adopte les siens.",
    head: ["règle", "fait", "à qui", "dans quel délai", "ce que dit le retour", "en mots", "source"],
    within: (days: number) => `${days} jours après`,
    ahead: (days: number) => `${days} jours avant le jour annoncé`,
    or: "sinon",
  },
} as const;

const byWhen = ({ withinDays, daysBefore }: FeedbackRule, language: Language): string => {
  const { within, ahead, or } = WORDS[language];
  return daysBefore === null ? within(withinDays) : `${ahead(daysBefore)}, ${or} ${within(withinDays)}`;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const sectionIn = (language: Language): string => {
  const { title, before, head } = WORDS[language];
  const rows = defaultFeedbackRules.rules.map((rule) => [
    `\`${rule.code}\``,
    `\`${rule.fact}\``,
    `\`${rule.to}\``,
    byWhen(rule, language),
    rule.asks.map((ask) => `\`${ask}\``).join(", "),
    rule.says[language] ?? "",
    rule.source,
  ]);
  return [`## ${title}`, before, table(head, rows)].join("\n\n");
};

const BEGIN = "<!-- rules: written by tools/feedback-rules-page.ts, not by hand -->";

/** The page with its rules written anew: what stands above the mark stays, what stands below it follows from the rules. */
export const withFeedbackRules = (page: string): string => {
  const [above = ""] = page.split(BEGIN);
  return `${above}${BEGIN}\n\n${sectionIn("en")}\n\n${sectionIn("fr")}\n`;
};

export const PROMISES_PAGE = "docs/promises.md";

if (import.meta.main) {
  const path = join(process.cwd(), PROMISES_PAGE);
  writeFileSync(path, withFeedbackRules(readFileSync(path, "utf8")));
}
