import { INTERNAL_AUDIENCE, sampleMark } from "@answerable/core";
import { bulletinWords } from "./bulletin-words.ts";
import type { BulletinLanguage } from "./write-number.ts";

/** Whom it is for, and that it is invented where it is: on every page and picture. Source: practice F13. */
export const markLine = (
  { audience, sample }: { readonly audience: string; readonly sample: boolean },
  language: BulletinLanguage,
): string => {
  const forWhom = audience === INTERNAL_AUDIENCE ? bulletinWords.internalMark[language] : audience;
  return sample ? `${sampleMark[language]} · ${forWhom}` : forWhom;
};
