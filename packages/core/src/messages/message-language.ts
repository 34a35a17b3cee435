import type { CheckedLanguage } from "../kernel/text-language.ts";

/** The languages a message can be checked in. */
export type MessageLanguage = CheckedLanguage;
