import type { Mechanism } from "../document/mechanism.ts";
import type { InTwoLanguages } from "../rules/mechanism-rule.ts";
import { listed, type OurLanguage } from "./in-our-words.ts";

type Use = Mechanism["purpose"]["uses"][number];

/** What one may use it for: as a word in large letters, and as part of a sentence. Source: Answerable default. */
const uses: Readonly<Record<Use, { readonly noun: InTwoLanguages | null; readonly verb: InTwoLanguages }>> = {
  questions: { noun: { en: "Questions", fr: "Questions" }, verb: { en: "ask questions", fr: "poser des questions" } },
  suggestions: { noun: { en: "Ideas", fr: "Idées" }, verb: { en: "make suggestions", fr: "faire des propositions" } },
  feedback: { noun: null, verb: { en: "say what you think", fr: "dire votre avis" } },
  complaints: { noun: { en: "Complaints", fr: "Plaintes" }, verb: { en: "complain", fr: "vous plaindre" } },
  // Whoever stands before the large letters of a poster is not asked to think of abuse by them; the sentence names it.
  "sensitive-complaints": {
    noun: null,
    verb: { en: "report bad conduct by staff", fr: "signaler une faute du personnel" },
  },
};

const ORDER = ["questions", "feedback", "suggestions", "complaints", "sensitive-complaints"] as const;

const inOrder = (given: readonly Use[]): Use[] => ORDER.filter((use) => given.includes(use));

/** The words for the large letters, in the order of a poster. */
export const useNouns = (given: readonly Use[]): readonly InTwoLanguages[] =>
  inOrder(given).flatMap((use) => uses[use].noun ?? []);

/** "You may ask questions, make suggestions and complain." */
export const usesSentence = (given: readonly Use[], ours: OurLanguage): string => {
  const verbs = inOrder(given).map((use) => uses[use].verb[ours]);
  const said = verbs.length === 0 ? { en: "talk to us", fr: "nous parler" }[ours] : listed(verbs, ours);
  return ours === "en" ? `You may ${said}.` : `Vous pouvez ${said}.`;
};
