import { DRAFT_AUDIENCE, INTERNAL_AUDIENCE, sampleMark } from "@answerable/core";
import { bulletinWords } from "./bulletin-words.ts";
import type { BulletinLanguage } from "./write-number.ts";

const markOf = (audience: string, language: BulletinLanguage): string => {
  if (audience === DRAFT_AUDIENCE) return bulletinWords.draftMark[language];
  return audience === INTERNAL_AUDIENCE ? bulletinWords.internalMark[language] : audience;
};

/** Whom it is for, and that it is invented where it is: on every page and picture. Source: practice F13. */
export const markLine = (
  { audience, sample }: { readonly audience: string; readonly sample: boolean },
  language: BulletinLanguage,
): string => {
  const forWhom = markOf(audience, language);
  return sample ? `${sampleMark[language]} · ${forWhom}` : forWhom;
};
