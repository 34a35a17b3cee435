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

## How a finding comes about

1. The text is cut into sentences, and words are looked up in lists of *ideas*: "ration" and "riz" are food, "testify" and
   "dénoncer" are telling. The lists are data, by subject: [words](../packages/core/src/messages/words).
2. Rules that can be read say which sentences break nothing: those that are asked or quoted, and texts that teach what not to say
   ([read-sentences.ts](../packages/core/src/messages/read-sentences.ts)). They also say what others said, what is denied, and what nobody
   may ask: that speaks against a breach, and is weighed.
3. Every other sentence is weighed by its words, its ideas and what stands in the two sentences either side. What each says was
   learned from 13,603 invented messages of twenty-three authors ([labelled](../packages/core/src/messages/labelled/README.md)); there is
   no way to learn from messages that are checked.
4. A finding needs the parts of its breach: without a word for aid there is no aid in exchange. It names the clauses that weighed
   most and what a promise is about.

On 960 messages of four examiners whom it has never read, half of them written to mislead it, it finds 92 breaches of 100; of 100 findings 93 are
right in English and 90 in French. On authors who hint, write letters or break several rules at once it is weaker: one breach in six is missed, and of six
findings one is none. A UN report promised is found best, aid for a favour or for speaking worst. Missed are above all hints, the language of letters, and
conditions told in two sentences; found wrongly are words that the next sentence takes back, and prices of traders. So read what it says as a colleague's
remark, and do not take its silence for consent.
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
