import type { StepKind } from "../document/procedure.ts";
import { at, type DesignStep, type InTwoLanguages, type MechanismRule, sources, when } from "./mechanism-rule.ts";
import { stepsOf } from "./steps-of.ts";

/** A rule that asks a procedure for some steps, its own or inherited. */
const stepsRule = (
  code: string,
  step: DesignStep,
  kinds: readonly StepKind[],
  source: string,
  yardsticks: MechanismRule["yardsticks"],
  words: { readonly says: InTwoLanguages; readonly why: InTwoLanguages; readonly ask: InTwoLanguages },
): MechanismRule => ({
  ...{ code, step, ...words, source, yardsticks },
  find: (mechanism) =>
    mechanism.procedures.flatMap((procedure, index) => {
      const has = new Set(stepsOf(mechanism, procedure).map(({ does }) => does));
      const missing = kinds.filter((kind) => !has.has(kind));
      return when(missing.length > 0, at(["procedures", index, "steps"], [procedure.code, ...missing]));
    }),
});

/** Whether a procedure has a step for each part of the way: collecting, acting, answering, reporting. */
export const procedureStepRules: readonly MechanismRule[] = [
  stepsRule("collecting-step-missing", "collecting", ["receive", "record", "sort"], sources.iom541, ["CHS 5.4"], {
    says: {
      en: "The procedure does not say how matters are received, recorded or sorted.",
      fr: "La procédure ne dit pas comment on reçoit, note ou trie.",
    },
    why: { en: "What is not written down is not answered.", fr: "Ce qui n'est pas noté n'a pas de réponse." },
    ask: { en: "Add the step and its post.", fr: "Ajouter l'étape et son poste." },
  }),
  stepsRule("acting-step-missing", "acting", ["refer", "act"], sources.table9, ["CHS 5.3", "CHS 5.7"], {
    says: {
      en: "The procedure does not say how somebody follows up, acts or passes it on.",
      fr: "La procédure ne dit pas comment on donne suite, agit ou transmet.",
    },
    why: {
      en: "A mechanism that collects and does nothing does harm: people took a risk for it.",
      fr: "Un mécanisme qui recueille sans agir nuit : des gens ont pris un risque pour lui.",
    },
    ask: { en: "Add the step and its post.", fr: "Ajouter l'étape et son poste." },
  }),
  stepsRule("answer-step-missing", "reporting", ["acknowledge", "answer"], sources.table9, ["CHS 5.3", "WFP 5"], {
    says: {
      en: "The procedure does not say how the person hears that it came in, or what came of it.",
      fr: "La procédure ne dit pas comment la personne apprend que c'est arrivé, ou la suite donnée.",
    },
    why: {
      en: "The loop closes with the person, not with the file.",
      fr: "La boucle se ferme avec la personne, non avec le dossier.",
    },
    ask: { en: "Add the step, its post and its days.", fr: "Ajouter l'étape, son poste et ses jours." },
  }),
  stepsRule(
    "reporting-step-missing",
    "reporting",
    ["analyse", "report-back"],
    `${sources.iom541}; ${sources.table9}`,
    ["CHS 5.5"],
    {
      says: {
        en: "The procedure does not say how it is all looked at together, or told to the community.",
        fr: "La procédure ne dit pas comment l'ensemble est analysé, ou restitué à la communauté.",
      },
      why: {
        en: "The same complaint in the same place is the signal; a single file does not show it.",
        fr: "La même plainte au même endroit est le signal ; un dossier seul ne le montre pas.",
      },
      ask: { en: "Add the step and its post.", fr: "Ajouter l'étape et son poste." },
    },
  ),
];
