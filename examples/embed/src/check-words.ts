import { checkMessage } from "@answerable/core";

/** What must not be said, with what may be said instead; or that a person has to look, in a language the rules do not know. */
export const checkWords = (text: string): readonly string[] => {
  const answer = checkMessage(text);
  if (!answer.checked) return [`not checked: ${answer.lang ?? "language not told"}`];
  return answer.findings.map(
    ({ rule, span: [from, to], instead }) => `${rule} at ${from} to ${to}; rather: ${instead}`,
  );
};
