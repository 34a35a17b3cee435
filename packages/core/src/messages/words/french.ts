import { frenchAid } from "./french/aid.ts";
import { frenchFrames } from "./french/frames.ts";
import { frenchPeople } from "./french/people.ts";
import { frenchPrice } from "./french/price.ts";
import { frenchPromises } from "./french/promises.ts";
import { frenchReports } from "./french/reports.ts";
import { frenchSpeaking } from "./french/speaking.ts";
import type { WordList } from "./word-list.ts";

/** French words of the message check by idea. Source: Answerable default. */
export const frenchWords: WordList = {
  ...frenchPeople,
  ...frenchSpeaking,
  ...frenchAid,
  ...frenchPrice,
  ...frenchPromises,
  ...frenchReports,
  ...frenchFrames,
};
