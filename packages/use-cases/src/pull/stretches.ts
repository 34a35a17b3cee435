import * as z from "zod";
import { NO_DIGEST, type SubmissionMark, together } from "./submission-mark.ts";

/** A stretch is closed when it holds as many. Source: Answerable default. */
const STRETCH = 500;

export const Stretch = z.strictObject({
  /** The greatest number in it; it begins behind the one before. */
  upTo: z.int().min(0),
  submissions: z.int().min(0),
  /** Those of them that the import refused when they were last taken. */
  refused: z.int().min(0),
  /** The digest of all of them together. */
  digest: z.string(),
});
/** Neighbouring submissions of a form, as they were when they were taken in. */
export type Stretch = z.infer<typeof Stretch>;

/** What is known of neighbouring submissions up to a number. */
export const stretchOf = (marks: readonly SubmissionMark[], upTo: number, refused = 0): Stretch => ({
  ...{ upTo, refused },
  submissions: marks.length,
  digest: marks.reduce((sum, { digest }) => together(sum, digest), NO_DIGEST).toString("base64url"),
});

const joined = (one: Stretch, other: Stretch): Stretch => ({
  upTo: other.upTo,
  submissions: one.submissions + other.submissions,
  refused: one.refused + other.refused,
  digest: together(Buffer.from(one.digest, "base64url"), Buffer.from(other.digest, "base64url")).toString("base64url"),
});

/** The stretches with a further one behind them, which goes into the last as long as that is not full. */
export const withStretch = (stretches: readonly Stretch[], next: Stretch): readonly Stretch[] => {
  const last = stretches.at(-1);
  return last === undefined || last.submissions >= STRETCH
    ? [...stretches, next]
    : [...stretches.slice(0, -1), joined(last, next)];
};

/** Where each begins: behind the number that the one before ends with. */
export const beginsBehind = (stretches: readonly Stretch[], index: number): number => stretches[index - 1]?.upTo ?? 0;
