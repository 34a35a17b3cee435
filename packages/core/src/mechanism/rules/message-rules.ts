import { checkMessage } from "../../messages/check-message.ts";
import { MessageSubject } from "../document/sensitisation.ts";
import { understands } from "../reach/usable-channels.ts";
import { at, type MechanismRule, when } from "./mechanism-rule.ts";
import { messageSubjects } from "./message-subjects.ts";

/** What is about aid itself is for whoever receives it. */
const FOR_THE_ASSISTED: ReadonlySet<MessageSubject> = new Set(["delivery-and-redemption"]);

const ruleFor = (about: MessageSubject): MechanismRule => {
  const { step, names, why, source, yardsticks } = messageSubjects[about];
  return {
    code: `not-told-${about}`,
    step,
    says: {
      en: `Some groups are not told ${names.en} in a language they understand.`,
      fr: `On ne dit pas à certains groupes, dans une langue qu'ils comprennent, ${names.fr}.`,
    },
    why,
    ask: {
      en: "Write the message with people of these groups, and carry it to them.",
      fr: "Écrire le message avec des gens de ces groupes, et le leur porter.",
    },
    source,
    yardsticks,
    find: ({ groups, sensitisation }) => {
      const untold = groups.flatMap((group, index) =>
        (group.assisted || !FOR_THE_ASSISTED.has(about)) &&
        !sensitisation.messages.some(
          (one) => one.about === about && one.groups.includes(group.code) && understands(group, one.languages),
        )
          ? [at(["groups", index], [group.code], { share: group.share })]
          : [],
      );
      return untold.length === 0 ? [] : [[at(["sensitisation", "messages"], [about]), ...untold]];
    },
  };
};

/** What a key message says itself is checked as any message to affected people is. */
const crossingRule: MechanismRule = {
  code: "message-says-what-must-not-be-said",
  step: "collecting",
  says: {
    en: "A key message says what must not be said to affected people.",
    fr: "Un message clé dit ce qu'on ne doit pas dire aux personnes touchées.",
  },
  why: {
    en: "A promise nobody can keep, or aid that depends on something, does harm on every poster it stands on.",
    fr: "Une promesse intenable, ou une aide qui dépend de quelque chose, nuit sur chaque affiche qui la porte.",
  },
  ask: {
    en: "`answerable message check` says where, and what may be said instead.",
    fr: "`answerable message check` dit où, et ce qu'on peut dire à la place.",
  },
  source: "IOM cash-based interventions manual 5.4.2; practice C15",
  yardsticks: ["CHS 5.6"],
  find: ({ sensitisation }) =>
    sensitisation.messages.flatMap(({ about, text }, index) =>
      Object.entries(text ?? {}).flatMap(([language, words]) => {
        const answer = checkMessage(words ?? "", language);
        const rules = answer.checked ? [...new Set(answer.findings.map(({ rule }) => rule))] : [];
        return when(rules.length > 0, at(["sensitisation", "messages", index, "text", language], [about, ...rules]));
      }),
    ),
};

/** One rule for each key message, that every group hears it in a language it understands; and what messages say. */
export const messageRules: readonly MechanismRule[] = [...MessageSubject.options.map(ruleFor), crossingRule];
