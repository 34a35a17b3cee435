import { err, ok, type Result } from "neverthrow";
import { isDraft } from "../../kernel/document-header.ts";
import { type Issue, issue } from "../../kernel/issue.ts";
import { type ChosenText, textIn } from "../../kernel/localized-text.ts";
import type { Mechanism } from "../document/mechanism.ts";
import { type CardParts, cardParts } from "./card-parts.ts";
import { materialGaps } from "./material-gaps.ts";
import { type PosterParts, posterParts } from "./poster-parts.ts";
import { type ScriptParts, scriptParts } from "./script-parts.ts";

/** What is printed of a mechanism in one language: made from the document alone, and nothing about people. */
export interface MaterialParts {
  readonly language: string;
  readonly title: ChosenText;
  /** The document with its version. */
  readonly document: string;
  /** True: nobody validated it, and what is printed says so. */
  readonly draft: boolean;
  readonly poster: PosterParts;
  readonly script: ScriptParts;
  readonly card: CardParts;
}

export interface Materials {
  readonly parts: MaterialParts;
  /** What is left out or said otherwise, and why. */
  readonly gaps: readonly Issue[];
}

/** The languages that at least one channel has a name in, in the order of the document. */
export const materialLanguages = ({ channels }: Pick<Mechanism, "channels">): readonly string[] => [
  ...new Set(channels.flatMap(({ label }) => Object.keys(label))),
];

/**
 * Poster, script and card of a mechanism in a language. Err `no-name-in-language`: no channel has a name in it, or in a wider
 * form of it; then nothing of the document could be printed in it. Source: practice C22.
 */
export const materialsOf = (mechanism: Mechanism, language: string): Result<Materials, Issue[]> => {
  const named = mechanism.channels.some(({ label }) => !textIn(label, language).fellBack);
  if (!named) return err([issue("no-name-in-language", ["lang"])]);
  const script = scriptParts(mechanism, language);
  return ok({
    parts: {
      language,
      title: textIn(mechanism.title, language),
      document: `${mechanism.id} ${mechanism.version}`,
      draft: isDraft(mechanism),
      poster: posterParts(mechanism, language),
      script,
      card: cardParts(mechanism, language),
    },
    gaps: materialGaps(mechanism, language, script),
  });
};
