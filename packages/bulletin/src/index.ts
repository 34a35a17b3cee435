export type { Bulletin, BulletinSection, SectionKind } from "./bulletin.ts";
export { htmlBulletin } from "./html-bulletin.ts";
export { markdownBulletin } from "./markdown-bulletin.ts";
export { type BulletinLanguage, bulletinLanguages } from "./text/write-number.ts";
