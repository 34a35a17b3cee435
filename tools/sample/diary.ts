import { SAMPLE_MARK } from "./sample-mark.ts";

/** What somebody of the sample's staff did on a day, besides taking in what the telephones sent. */
export interface DiaryLine {
  readonly on: string;
  readonly by: string;
  readonly does: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly exemple: typeof SAMPLE_MARK;
}

/** One line of the diary, marked. */
export const diaryLine = (
  on: string,
  by: string,
  does: string,
  input: Readonly<Record<string, unknown>>,
): DiaryLine => ({ on, by, does, input, exemple: SAMPLE_MARK });
