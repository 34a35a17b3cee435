import { err, ok, type Result } from "neverthrow";
import { isDraft } from "../../kernel/document-header.ts";
import { type Issue, issue, issuesFrom } from "../../kernel/issue.ts";
import { sentenceProblems } from "./neutral-sentence.ts";
import { PhoneMessages } from "./phone-messages.ts";

const textIssues = (messages: PhoneMessages): readonly Issue[] =>
  messages.sentences.flatMap(({ texts, names }, index) =>
    Object.entries(texts).flatMap(([language, text = ""]) =>
      sentenceProblems(text, { language, mayName: names === "the-organisation", names: messages.names })
        .filter((code) => code !== "sentence-language-not-known" || isDraft(messages))
        .map((code) => issue(code, ["sentences", index, "texts", language])),
    ),
  );

const templateIssues = ({ sentences }: PhoneMessages): readonly Issue[] =>
  sentences.flatMap(({ texts, templates }, index) =>
    Object.keys(templates)
      .filter((language) => texts[language] === undefined)
      .map((language) => issue("template-without-its-text", ["sentences", index, "templates", language])),
  );

const codeIssues = ({ sentences }: PhoneMessages): readonly Issue[] =>
  sentences.flatMap(({ code }, index) =>
    sentences.findIndex((one) => one.code === code) < index
      ? [issue("sentence-listed-twice", ["sentences", index, "code"])]
      : [],
  );

/**
 * What may be sent to a phone, from a file that nobody has looked at yet. Err: what its form gets wrong; else each sentence that could
 * tell whoever holds the phone anything (`sentenceProblems`), `template-without-its-text`, `sentence-listed-twice`.
 */
export const readPhoneMessages = (input: unknown): Result<PhoneMessages, Issue[]> => {
  const read = PhoneMessages.safeParse(input);
  if (!read.success) return err(issuesFrom(read.error, input));
  const problems = [...textIssues(read.data), ...templateIssues(read.data), ...codeIssues(read.data)];
  return problems.length > 0 ? err(problems) : ok(read.data);
};
