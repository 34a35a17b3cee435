import type { MessageSubject } from "../document/sensitisation.ts";
import { type DesignStep, type InTwoLanguages, sources, type Yardstick } from "./mechanism-rule.ts";

/** What is known of a key message: why it is told, where it is asked for, and what it bears on. */
export interface SubjectOfMessage {
  readonly step: DesignStep;
  readonly names: InTwoLanguages;
  readonly why: InTwoLanguages;
  readonly source: string;
  readonly yardsticks: readonly Yardstick[];
}

/** The key messages every group should have. Source: table 9 and §5.4.2 of the manual; practice C14; WFP 5. */
export const messageSubjects: Readonly<Record<MessageSubject, SubjectOfMessage>> = {
  "right-to-complain": {
    step: "collecting",
    names: { en: "that everybody may complain", fr: "que chacun peut se plaindre" },
    why: {
      en: "People who think that aid is a favour do not complain about it.",
      fr: "Qui tient l'aide pour une faveur ne s'en plaint pas.",
    },
    source: sources.table9,
    yardsticks: ["CHS 5.2"],
  },
  "how-to-complain": {
    step: "collecting",
    names: { en: "how, where and when to complain", fr: "comment, où et quand se plaindre" },
    why: {
      en: "To know that it exists is not enough.",
      fr: "Savoir qu'il existe ne suffit pas.",
    },
    source: sources.iom541,
    yardsticks: ["CHS 5.2", "WFP 5"],
  },
  "when-an-answer-comes": {
    step: "reporting",
    names: { en: "in what time an answer comes", fr: "dans quel délai vient une réponse" },
    why: {
      en: "Without a time nobody knows when to ask again.",
      fr: "Sans délai, personne ne sait quand redemander.",
    },
    source: sources.table9,
    yardsticks: ["CHS 5.3", "WFP 5"],
  },
  "who-looks-at-it": {
    step: "acting",
    names: {
      en: "who looks at a complaint, and whom to turn to when worried",
      fr: "qui examine une plainte, et à qui s'adresser en cas d'inquiétude",
    },
    why: {
      en: "People judge by who will read it whether they dare.",
      fr: "Les gens décident s'ils osent selon qui le lira.",
    },
    source: sources.wfp,
    yardsticks: ["WFP 5"],
  },
  "standards-of-conduct": {
    step: "collecting",
    names: { en: "what conduct to expect of staff", fr: "quelle conduite attendre du personnel" },
    why: {
      en: "Nobody complains about what they believe to be normal.",
      fr: "Personne ne se plaint de ce qu'il croit normal.",
    },
    source: sources.table9,
    yardsticks: ["CHS 5.6"],
  },
  "protection-from-abuse": {
    step: "collecting",
    names: {
      en: "that sexual exploitation and abuse are forbidden, and how to report them",
      fr: "que l'exploitation et les abus sexuels sont interdits, et comment les signaler",
    },
    why: {
      en: "Whoever is pressed for sex must hear from somebody else that this is abuse.",
      fr: "Qui subit un chantage sexuel doit apprendre par d'autres que c'est un abus.",
    },
    source: `${sources.table9}; practice C14`,
    yardsticks: ["CHS 5.6"],
  },
  "serious-complaints": {
    step: "collecting",
    names: {
      en: "that serious matters such as abuse and fraud may go straight to the investigating body",
      fr: "que les faits graves, abus ou fraude, peuvent aller droit à l'organe d'enquête",
    },
    why: {
      en: "People should not have to complain about somebody to that person's team.",
      fr: "On ne doit pas avoir à se plaindre de quelqu'un auprès de son équipe.",
    },
    source: sources.table9,
    yardsticks: ["CHS 5.6", "CHS 5.4"],
  },
  "what-is-misconduct": {
    step: "collecting",
    names: { en: "what is misconduct and what is not", fr: "ce qui est une faute et ce qui ne l'est pas" },
    why: {
      en: "A late ration and a ration for money go two different ways.",
      fr: "Une ration en retard et une ration contre de l'argent suivent deux voies.",
    },
    source: `${sources.table9}, note 15; practice C14`,
    yardsticks: ["CHS 5.2", "CHS 5.6"],
  },
  "nothing-is-owed": {
    step: "collecting",
    names: { en: "that nothing is owed in exchange for aid", fr: "que rien n'est dû en échange de l'aide" },
    why: {
      en: "Whoever believes that aid has a price pays it, and tells nobody.",
      fr: "Qui croit que l'aide a un prix le paie, et ne le dit à personne.",
    },
    source: sources.iom542,
    yardsticks: ["CHS 5.6"],
  },
  "delivery-and-redemption": {
    step: "collecting",
    names: {
      en: "how aid is delivered and how it is redeemed",
      fr: "comment l'aide est remise et comment on l'utilise",
    },
    why: {
      en: "Who does not know what is due cannot say what was missing.",
      fr: "Qui ne sait pas ce qui est dû ne peut pas dire ce qui a manqué.",
    },
    source: sources.iom542,
    yardsticks: ["CHS 5.2"],
  },
  rights: {
    step: "collecting",
    names: { en: "people's rights in the programme", fr: "les droits des gens dans le programme" },
    why: {
      en: "A complaint is a right; people who know it ask for an answer.",
      fr: "Se plaindre est un droit ; qui le sait demande une réponse.",
    },
    source: `${sources.iom54}; practice C14`,
    yardsticks: ["CHS 5.2"],
  },
};
