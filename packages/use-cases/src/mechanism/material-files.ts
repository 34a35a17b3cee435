import { htmlCards, htmlPoster, htmlScript, markdownScript } from "@answerable/bulletin";
import type { MaterialParts } from "@answerable/core";
import type { OutputFile } from "../output-file.ts";

/**
 * Poster, script and card in one language. The version stands in the names: what another version says is another file. No
 * name says what the card is for.
 */
export const materialFiles = (parts: MaterialParts, version: string): OutputFile[] => {
  const named = (what: string, kind: string): string => `${what}-${version}.${parts.language}.${kind}`;
  return [
    { name: named("poster", "html"), text: htmlPoster(parts) },
    { name: named("script", "html"), text: htmlScript(parts) },
    { name: named("script", "md"), text: markdownScript(parts) },
    { name: named("card", "html"), text: htmlCards(parts) },
  ];
};
