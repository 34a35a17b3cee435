import { englishAid } from "./english/aid.ts";
import { englishFrames } from "./english/frames.ts";
import { englishPeople } from "./english/people.ts";
import { englishPrice } from "./english/price.ts";
import { englishPromises } from "./english/promises.ts";
import { englishReports } from "./english/reports.ts";
import { englishSpeaking } from "./english/speaking.ts";
import type { WordList } from "./word-list.ts";

/** English words of the message check by idea. Source: Answerable default. */
export const englishWords: WordList = {
  ...englishPeople,
  ...englishSpeaking,
  ...englishAid,
  ...englishPrice,
  ...englishPromises,
  ...englishReports,
  ...englishFrames,
};
