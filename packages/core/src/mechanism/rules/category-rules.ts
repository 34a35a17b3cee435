import type { HandledCategory } from "../document/category.ts";
import type { Mechanism } from "../document/mechanism.ts";
import { at, type Evidence, type MechanismRule, sources, when } from "./mechanism-rule.ts";

const each = (
  { categories }: Mechanism,
  find: (category: HandledCategory, index: number) => readonly (readonly Evidence[])[],
): readonly (readonly Evidence[])[] => categories.flatMap(find);

const isMisconduct = ({ kind }: HandledCategory): boolean =>
  kind === "sexual-exploitation-and-abuse" || kind === "other-misconduct";

/** What is written down, where, and by when there is an answer. */
export const categoryRules: readonly MechanismRule[] = [
  {
    code: "answer-without-a-time",
    step: "reporting",
    says: {
      en: "Nobody has said within how many days there is an answer.",
      fr: "Personne n'a dit en combien de jours vient une réponse.",
    },
    why: {
      en: "People have a right to an answer within a time they know.",
      fr: "Les gens ont droit à une réponse dans un délai qu'ils connaissent.",
    },
    ask: {
      en: "Set days that you can keep, and tell people.",
      fr: "Fixer des jours que vous pouvez tenir, et les dire.",
    },
    source: sources.table9,
    yardsticks: ["CHS 5.3", "WFP 5"],
    find: (mechanism) =>
      each(mechanism, (one, index) =>
        when(
          one.kind !== "gender-based-violence" && one.answerWithinDays === null,
          at(["categories", index, "answerWithinDays"], [one.code]),
        ),
      ),
  },
  {
    code: "arrival-not-confirmed",
    step: "collecting",
    says: {
      en: "Nobody has said within how many days a person hears that it came in.",
      fr: "Personne n'a dit en combien de jours la personne apprend que c'est arrivé.",
    },
    why: {
      en: "Whoever hears nothing for weeks thinks that it was thrown away.",
      fr: "Qui n'entend rien pendant des semaines pense que c'est jeté.",
    },
    ask: { en: "Set days for a first word.", fr: "Fixer un délai pour un premier mot." },
    source: `${sources.table9}; CARE emergency toolkit 6.3`,
    yardsticks: ["CHS 5.3"],
    find: (mechanism) =>
      each(mechanism, (one, index) =>
        when(
          one.kind !== "gender-based-violence" && one.acknowledgeWithinDays === null,
          at(["categories", index, "acknowledgeWithinDays"], [one.code]),
        ),
      ),
  },
  {
    code: "not-written-down",
    step: "collecting",
    says: { en: "Complaints of a kind are not written down.", fr: "Des plaintes d'une sorte ne sont pas notées." },
    why: {
      en: "What is not written down is not answered, and nobody learns from it.",
      fr: "Ce qui n'est pas noté n'a pas de réponse, et personne n'en apprend rien.",
    },
    ask: {
      en: "Write them down: sealed for misconduct, in the register for the rest.",
      fr: "Les noter : sous scellé pour les fautes, au registre pour le reste.",
    },
    source: sources.table9,
    yardsticks: ["CHS 5.4"],
    find: (mechanism) =>
      each(mechanism, (one, index) =>
        when(
          one.kind !== "gender-based-violence" && one.kind !== "out-of-scope" && one.writtenDown === "not-written",
          at(["categories", index, "writtenDown"], [one.code]),
        ),
      ),
  },
  {
    code: "gender-based-violence-written-down",
    step: "collecting",
    says: {
      en: "What survivors of gender-based violence tell is written down.",
      fr: "Ce que disent les survivant·e·s de violences basées sur le genre est noté.",
    },
    why: {
      en: "A complaint desk cannot keep such a record from harming; services can, and they write what is needed.",
      fr: "Un bureau de plaintes ne peut empêcher qu'une telle note nuise ; les services le peuvent et notent ce qu'il faut.",
    },
    ask: {
      en: "Write nothing: give the card of the services, and go along or call with the person if she or he wishes.",
      fr: "Ne rien noter : donner la fiche des services, et accompagner la personne si elle le souhaite.",
    },
    source: `${sources.table9}; domain §4.5; practice C1`,
    yardsticks: ["CHS 5.3", "CHS 5.7"],
    find: (mechanism) =>
      each(mechanism, ({ code, kind, writtenDown }, index) =>
        when(
          kind === "gender-based-violence" && writtenDown !== "not-written",
          at(["categories", index, "writtenDown"], [code, writtenDown]),
        ),
      ),
  },
  {
    code: "no-rule-for-survivors",
    step: "collecting",
    says: {
      en: "Nothing says what staff do when somebody tells of gender-based violence.",
      fr: "Rien ne dit ce que fait l'équipe quand quelqu'un parle de violences basées sur le genre.",
    },
    why: {
      en: "It will be told at any desk; without a rule somebody writes it down.",
      fr: "On en parlera à n'importe quel bureau ; sans règle, quelqu'un le note.",
    },
    ask: {
      en: "Add the category, written nowhere, with the services people are shown.",
      fr: "Ajouter la catégorie, notée nulle part, avec les services que l'on montre.",
    },
    source: `${sources.table9}; domain §4.5; practice C1`,
    yardsticks: ["CHS 5.7"],
    find: ({ categories }) =>
      when(!categories.some(({ kind }) => kind === "gender-based-violence"), at(["categories"])),
  },
  {
    code: "misconduct-in-the-open-register",
    step: "collecting",
    says: {
      en: "Complaints of misconduct or abuse lie in the ordinary register.",
      fr: "Les plaintes de faute ou d'abus sont dans le registre ordinaire.",
    },
    why: {
      en: "Colleagues of the person concerned can read there who complained.",
      fr: "Les collègues de la personne mise en cause peuvent y lire qui s'est plaint.",
    },
    ask: {
      en: "Seal them for the investigating body at once, identity and allegation apart.",
      fr: "Les sceller aussitôt pour l'organe d'enquête, identité et allégation à part.",
    },
    source: `${sources.table9}; practice C2, C7`,
    yardsticks: ["CHS 5.3"],
    find: (mechanism) =>
      each(mechanism, (one, index) =>
        when(isMisconduct(one) && one.writtenDown === "register", at(["categories", index, "writtenDown"], [one.code])),
      ),
  },
  {
    code: "misconduct-has-no-category",
    step: "collecting",
    says: {
      en: "There is no category for sexual exploitation and abuse, or none for other misconduct.",
      fr: "Il n'y a pas de catégorie pour l'exploitation et les abus sexuels, ou pas pour les autres fautes.",
    },
    why: {
      en: "Without one they are filed as ordinary complaints, and go the ordinary way.",
      fr: "Sans elle, elles sont classées comme plaintes ordinaires et suivent la voie ordinaire.",
    },
    ask: {
      en: "Add it, with the sealed way.",
      fr: "L'ajouter, avec la voie scellée.",
    },
    source: `${sources.table9}; ${sources.ifrc}`,
    yardsticks: ["CHS 5.4"],
    find: ({ categories }) => {
      const missing = (["sexual-exploitation-and-abuse", "other-misconduct"] as const).filter(
        (kind) => !categories.some((one) => one.kind === kind),
      );
      return when(missing.length > 0, at(["categories"], missing));
    },
  },
  {
    code: "out-of-scope-goes-nowhere",
    step: "acting",
    says: {
      en: "What lies outside the mandate is passed on to nobody.",
      fr: "Ce qui est hors du mandat n'est transmis à personne.",
    },
    why: {
      en: "The person hears no and goes away with the problem.",
      fr: "La personne entend non et repart avec son problème.",
    },
    ask: {
      en: "Name who is competent, and pass it on with the person's agreement.",
      fr: "Nommer qui est compétent, et transmettre avec l'accord de la personne.",
    },
    source: `${sources.chs} (5.7); ${sources.ifrc}`,
    yardsticks: ["CHS 5.7"],
    find: ({ categories }) => {
      const index = categories.findIndex(({ kind }) => kind === "out-of-scope");
      const category = categories[index];
      if (category === undefined) return [[at(["categories"])]];
      return when(category.passedOnTo.length === 0, at(["categories", index, "passedOnTo"], [category.code]));
    },
  },
];
