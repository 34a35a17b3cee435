import { MessageSubject } from "../document/sensitisation.ts";
import { understands } from "../reach/usable-channels.ts";
import { at, type MechanismRule } from "./mechanism-rule.ts";
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

/** One rule for each key message: every group hears it, in a language it understands. */
export const messageRules: readonly MechanismRule[] = MessageSubject.options.map(ruleFor);
