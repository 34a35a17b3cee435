import * as z from "zod";
import { LocalizedText } from "../kernel/localized-text.ts";

const DeskStep = z
  .strictObject({
    code: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
    act: LocalizedText.describe("What whoever sits at the desk does."),
    say: LocalizedText.nullable().describe("Words to say; null: nothing is said."),
  })
  .describe("One step, in its order.");

export const DeskWords = z
  .strictObject({
    source: z.string().min(1).describe("Whose words these are, and who agreed to them."),
    steps: z.array(DeskStep).min(1),
    never: z.array(LocalizedText).describe("What nobody does."),
  })
  .describe("What to do and say at a desk when somebody tells of gender-based violence.");
/** What to do and say at a desk when somebody tells of gender-based violence: nothing is opened, nothing written. */
export type DeskWords = z.infer<typeof DeskWords>;

const step = (code: string, act: LocalizedText, say: LocalizedText | null): DeskWords["steps"][number] => ({
  code,
  act,
  say,
});

/**
 * The words an operation begins with, until its GBV coordinator puts others in their place (`deskWords` of the service
 * cards). Ours, after practice C1 and C11, the steps of the IASC pocket guide for places without a GBV actor (2018:
 * prepare, look, listen, link) and, for the first three days, WHO's guidance on the clinical management of rape (2020).
 * Source: practice C1, C11; domain §4.5.
 */
export const defaultDeskWords: DeskWords = {
  source: "Answerable default, after the IASC GBV pocket guide (2018) and WHO, clinical management of rape (2020)",
  steps: [
    step(
      "apart",
      { en: "Go where nobody overhears.", fr: "Allez où personne n'entend." },
      {
        en: "We can talk over there. You decide what you tell, and you can stop at any time.",
        fr: "Nous pouvons parler là-bas. Vous décidez de ce que vous dites et pouvez arrêter à tout moment.",
      },
    ),
    step(
      "what-must-be-passed-on",
      {
        en: "If you have to pass some things on (a child in danger, abuse by somebody who works in aid), say it before you hear more.",
        fr: "Si vous devez transmettre certaines choses (un enfant en danger, un abus par quelqu'un qui travaille dans l'aide), dites-le avant d'en entendre plus.",
      },
      {
        en: "Before you go on: some things I would have to pass on. I will tell you which, and to whom.",
        fr: "Avant de continuer : il y a des choses que je devrais transmettre. Je vous dis lesquelles, et à qui.",
      },
    ),
    step(
      "listen",
      {
        en: "Listen. Ask nothing about what happened, and write nothing.",
        fr: "Écoutez. Ne demandez rien sur ce qui s'est passé, et n'écrivez rien.",
      },
      {
        en: "Thank you for telling me. What happened is not your fault.",
        fr: "Merci de me le dire. Ce qui s'est passé n'est pas de votre faute.",
      },
    ),
    step(
      "nothing-is-written",
      {
        en: "Say that no case is opened and nothing is written.",
        fr: "Dites qu'aucun dossier n'est ouvert et que rien n'est écrit.",
      },
      {
        en: "I open no case here, and I write nothing of what you have told me.",
        fr: "Je n'ouvre pas de dossier ici, et je n'écris rien de ce que vous m'avez dit.",
      },
    ),
    step(
      "show-the-card",
      {
        en: "Show the page of services of the area; health care first.",
        fr: "Montrez la page des services de la zone ; la santé d'abord.",
      },
      {
        en: "These services are there. Health care can be had at any time; it can do most in the first three days.",
        fr: "Voici les services qui existent. On peut aller à la santé à tout moment ; c'est dans les trois premiers jours qu'elle peut le plus.",
      },
    ),
    step(
      "ask-before-calling",
      {
        en: "Call a service only with the person, and only after a yes.",
        fr: "N'appelez un service qu'avec la personne, et seulement après un oui.",
      },
      {
        en: "Would you like us to call one of them together? I call only if you say yes, and say only what you want said.",
        fr: "Voulez-vous que nous en appelions un ensemble ? Je n'appelle que si vous dites oui, et ne dis que ce que vous voulez.",
      },
    ),
    step(
      "a-no-is-fine",
      { en: "Accept a no, and the end of the talk.", fr: "Acceptez un non, et la fin de l'entretien." },
      {
        en: "It is your choice. You can come back, and no help here depends on what you decide.",
        fr: "C'est vous qui choisissez. Vous pouvez revenir, et aucune aide ici ne dépend de votre décision.",
      },
    ),
  ],
  never: [
    { en: "Look for survivors.", fr: "Chercher des survivantes ou survivants." },
    { en: "Ask for a name, a detail or a proof.", fr: "Demander un nom, un détail ou une preuve." },
    {
      en: "Note a person, a place, an hour or that somebody came.",
      fr: "Noter une personne, un lieu, une heure ou que quelqu'un est venu.",
    },
    {
      en: "Advise to report, to go back or to settle it in the family.",
      fr: "Conseiller de porter plainte, de rentrer ou d'arranger l'affaire en famille.",
    },
    { en: "Ask later what came of it.", fr: "Demander plus tard ce qu'il en est advenu." },
  ],
};
