import type { NumberWriter } from "@answerable/core";

/** Between thousands: French has a narrow space that does not break, English a comma. */
const between: Readonly<Record<BulletinLanguage, string>> = { en: ",", fr: "\u202f" };

/** The languages a bulletin is written in. */
export const bulletinLanguages = ["en", "fr"] as const;
export type BulletinLanguage = (typeof bulletinLanguages)[number];

/** Writes whole numbers as the language does. Own, because what a machine knows of languages changes with its version. */
export const numberWriter =
  (language: BulletinLanguage): NumberWriter =>
  (number) => {
    const digits = String(Math.abs(number));
    const grouped = digits.replace(/\B(?=(\d{3})+$)/g, between[language]);
    return number < 0 ? `−${grouped}` : grouped;
  };
