export type { Bulletin, BulletinSection, SectionKind } from "./bulletin.ts";
export { htmlBulletin } from "./html-bulletin.ts";
export { markdownBulletin } from "./markdown-bulletin.ts";
export { type BulletinLanguage, bulletinLanguages } from "./text/write-number.ts";
export { type DeskWordsPage, htmlDeskWords, markdownDeskWords } from "./service-page/desk-words-page.ts";
export { htmlServicePage } from "./service-page/html-service-page.ts";
export { markdownServicePage } from "./service-page/markdown-service-page.ts";
export type { ServicePage, ServicePageCategory } from "./service-page/service-page.ts";
