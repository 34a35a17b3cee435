import type { OpenOwedContent, OwedContent } from "./owed-content.ts";

export type OwedRefusalCode =
  | "area-or-project-needed"
  | "adm1-needed"
  | "family-only-by-wish"
  | "wish-needed"
  | "intermediary-hears-one-sentence"
  | "words-of-no-question";

type Asked = OwedContent | OpenOwedContent;

/** Whether it is owed to one person, or to somebody beside her or him, and not to many. */
export const isOfOnePerson = ({ level }: Pick<Asked, "level">): boolean => level !== "community" && level !== "public";

const placeRefusal = ({ level, adm1, adm2, project }: Asked): OwedRefusalCode | undefined => {
  if (adm2 !== null && adm1 === null) return "adm1-needed";
  return level === "community" && adm1 === null && project === null ? "area-or-project-needed" : undefined;
};

const wishRefusal = ({ level, wish, isSensitive }: Asked): OwedRefusalCode | undefined => {
  if (level === "family" && wish !== "wants-it") return "family-only-by-wish";
  return level === "intermediary" && isSensitive && wish !== "wants-it" ? "wish-needed" : undefined;
};

const contentRefusal = ({ level, kind, asks, words }: Asked): OwedRefusalCode | undefined => {
  const isOneSentence = kind === "contact-made" && asks.every((ask) => ask === "contact-and-thanks") && words === null;
  if (level === "intermediary" && !isOneSentence) return "intermediary-hears-one-sentence";
  return words !== null && kind !== "answer" ? "words-of-no-question" : undefined;
};

/**
 * Why this may not be owed at all, or undefined. To an intermediary: that contact was made, and thanks, and nothing else;
 * in sensitive matters not even that without the person's wish. To a family: only what the person wants it to hear.
 * Source: practice C4.
 */
export const owedRefusal = (content: Asked): OwedRefusalCode | undefined =>
  placeRefusal(content) ?? wishRefusal(content) ?? contentRefusal(content);
