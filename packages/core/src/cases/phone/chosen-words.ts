import { err, ok, type Result } from "neverthrow";
import { textIn } from "../../kernel/localized-text.ts";
import type { PhoneChannel } from "./message-agreement.ts";
import { type PhoneMessages, sentenceOf } from "./phone-messages.ts";

/** What goes out, word for word; `template`: what WhatsApp approved it as, null where the channel knows none. */
export interface ChosenWords {
  readonly text: string;
  readonly language: string;
  readonly template: string | null;
}

export type WordsRefusal = "no-such-sentence" | "sentence-not-in-the-persons-language" | "template-needed";

interface Choosing {
  /** The sentence's code; null: the first. */
  readonly sentence: string | null;
  /** The language the person wants to be answered in. */
  readonly language: string;
  readonly channel: PhoneChannel;
}

/**
 * The words of a message: those of the document and no others, in the person's language and in no other one.
 * Err `no-such-sentence`; `sentence-not-in-the-persons-language`; `template-needed`: WhatsApp lets an organisation begin a talk with
 * words it approved alone. Source: WhatsApp Business Platform, message templates.
 */
export const chosenWords = (
  messages: PhoneMessages,
  { sentence, language, channel }: Choosing,
): Result<ChosenWords, WordsRefusal> => {
  const found = sentenceOf(messages, sentence);
  if (found === undefined) return err("no-such-sentence");
  const chosen = textIn(found.texts, language);
  if (chosen.fellBack) return err("sentence-not-in-the-persons-language");
  if (channel === "sms") return ok({ text: chosen.text, language: chosen.language, template: null });
  const template = Object.entries(found.templates).find(([tag]) => tag === chosen.language)?.[1];
  return template === undefined
    ? err("template-needed")
    : ok({ text: chosen.text, language: chosen.language, template });
};
