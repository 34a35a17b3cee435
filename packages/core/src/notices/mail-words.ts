import * as z from "zod";
import type { ReachLanguage } from "./reach/staff-reach.ts";

export const MailKind = z
  .enum(["at-once", "late", "daily", "still-undone"])
  .describe(
    "What a mail is about: alarms, what was overdue before anybody looked, a day's list, what is still undone.",
  );
/** What a mail is about: alarms of one moment, what was overdue before anybody looked, a day's list, what is still undone. */
export type MailKind = z.infer<typeof MailKind>;

interface Words {
  readonly matters: (count: number) => string;
  readonly of: Readonly<Record<MailKind, string>>;
  readonly look: string;
  readonly sealed: string;
  readonly noKey: string;
  readonly noAnswer: string;
}

/**
 * All that a mail says in clear, whatever it is about: no person, place or kind of matter, so that whoever reads it on the way learns
 * that somebody has work, and nothing else. Source: practice W4, W5, C7; the words are an Answerable default.
 */
const words: Readonly<Record<ReachLanguage, Words>> = {
  en: {
    matters: (count) => (count === 1 ? "1 matter waits for you" : `${count} matters wait for you`),
    of: {
      "at-once": "The time set for it has passed.",
      late: "Entered late, already overdue: no alarm, one list, the most urgent first.",
      daily: "What passed since the last list, once a day as you wished.",
      "still-undone": "Others were told before you, and it is still undone.",
    },
    look: "Look at what is due in your own list",
    sealed: "The attached list says what they are; it opens with your key alone.",
    noKey:
      "This message says no more on purpose. Give your public age key, and a list comes along that you alone can open.",
    noAnswer: "A program sent this; nobody reads answers.",
  },
  fr: {
    matters: (count) => (count === 1 ? "1 dossier vous attend" : `${count} dossiers vous attendent`),
    of: {
      "at-once": "Le délai prévu est passé.",
      late: "Saisi tard, déjà en retard : pas d'alerte, une seule liste, le plus urgent d'abord.",
      daily: "Ce qui est passé depuis la dernière liste, une fois par jour comme vous l'avez voulu.",
      "still-undone": "D'autres ont été avertis avant vous, et ce n'est toujours pas fait.",
    },
    look: "Regardez ce qui est à faire dans votre propre liste",
    sealed: "La liste jointe dit ce que c'est ; elle ne s'ouvre qu'avec votre clé.",
    noKey:
      "Ce message n'en dit pas plus, c'est voulu. Donnez votre clé publique age, et une liste viendra avec, que vous seul pouvez ouvrir.",
    noAnswer: "Un programme a envoyé ceci ; personne ne lit les réponses.",
  },
};

/** What a mail in clear is made of. */
export interface MailInClear {
  readonly kind: MailKind;
  readonly count: number;
  readonly language: ReachLanguage;
  /** Whether a list goes along that only the reader opens. */
  readonly isSealed: boolean;
  /** What the operation is called in mails; undefined: it is not named. */
  readonly called: string | undefined;
  /** Where to look, such as an address; undefined: it is not said. */
  readonly look: string | undefined;
}

/** The mail in clear: one line as its subject, and a few as its text. */
export const mailInClear = ({ kind, count, language, isSealed, called, look }: MailInClear) => {
  const said = words[language];
  const subject = `${called === undefined ? "" : `${called}: `}${said.matters(count)}`;
  const lines = [
    ...[`${said.matters(count)}. ${said.of[kind]}`, `${said.look}${look === undefined ? "." : `: ${look}`}`],
    ...[isSealed ? said.sealed : said.noKey, said.noAnswer],
  ];
  return { subject, text: `${lines.join("\n\n")}\n` };
};
