import { writeFileSync } from "node:fs";
import { dontRules, doRules } from "@answerable/core";

const cell = (text: string): string => text.replaceAll("|", "\\|");

const HEAD = `# What the message check looks for

Written by \`node --conditions=@answerable/source tools/message-rules.ts\` from the rules themselves; a test sees that it is fresh.

\`\`\`sh
npx answerable message check messages.txt --lang fr     # one message a line, or NDJSON with text, lang and level
npx answerable message measure packages/core/src/messages/labelled/set-a.ndjson
\`\`\`

It helps a person who knows the work and does not replace one. A message in a language it does not know is not checked: the
answer is a short list for a human, and exit 3. No answer says that a message is harmless: an empty list of findings means that
the rules found nothing. The rules read words, not people: what is only hinted at, or said in a way nobody thought of, is missed.
`;

/** The page that lists every rule of the message check, in both languages. */
export const messageRulesPage = (): string => {
  const donts = dontRules.map(
    ({ rule, concern, source, advice: { en, fr } }) =>
      `### \`${rule}\`${concern === undefined ? "" : `: ${concern}`}\n\n${en.why} *Say instead:* “${en.instead}”\n\n${fr.why} *Dire plutôt :* « ${fr.instead} »\n\nSource: ${source}.\n`,
  );
  const dos = doRules.map(
    ({ rule, levels, why, instead, source }) =>
      `| \`${rule}\` | ${levels.join(", ")} | ${cell(why.en)} “${cell(instead.en)}” | ${cell(why.fr)} « ${cell(instead.fr)} » | ${cell(source)} |`,
  );
  return [
    HEAD,
    "## What must not be said / Ce qu'il ne faut pas dire\n",
    ...donts,
    "## What should be said / Ce qu'il faut dire\n",
    "Asked of a message that says whom it is for (`level`).\n",
    "| rule | owed to | English | français | source |",
    "|---|---|---|---|---|",
    ...dos,
    "",
  ].join("\n");
};

const page = new URL("../docs/messages.md", import.meta.url);

if (import.meta.main) writeFileSync(page, messageRulesPage());
