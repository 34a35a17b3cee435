import type { Day } from "../../kernel/day.ts";
import type { PartOf } from "../../kernel/part-of.ts";
import type { StoredRow } from "../../kernel/subject.ts";
import { countOf } from "./countable.ts";
import { oncePer } from "./once-per.ts";

/** What came of the word that people gave: advocacy, its answers, and what became of each commitment. */
export interface AdvocacyMeasures {
  readonly launched: number;
  /** Built on monitoring figures, of all launched. */
  readonly onFigures: PartOf;
  /** By the latest answer; `none`: no answer came; `waiting`: nobody has written down an answer. */
  readonly answers: {
    readonly agreed: number;
    readonly partly: number;
    readonly refused: number;
    readonly none: number;
    readonly waiting: number;
  };
  readonly commitments: {
    readonly obtained: number;
    readonly kept: number;
    readonly partly: number;
    readonly notKept: number;
    readonly tooEarly: number;
    readonly notLookedAt: number;
    /** Of those above: the day to look is over, and nobody has looked. */
    readonly overdue: number;
    /** Of those above: looked at after the day that was set, at least once. */
    readonly lookedAtLate: number;
  };
}

const stands = (row: StoredRow): boolean => row["because"] !== "recorded-by-mistake";

/**
 * What became of advocacy as of a day, each counted once however many areas it speaks for; what was recorded by mistake
 * is left out. Nothing by post, office or person. Source: practice C21, S9.
 */
export const advocacyMeasures = (
  advocacy: readonly StoredRow[],
  commitments: readonly StoredRow[],
  today: Day,
): AdvocacyMeasures => {
  const launched = oncePer(advocacy.filter(stands));
  const obtained = oncePer(commitments.filter(stands), "commitment");
  const answered = (answer: string | null): number => countOf(launched, { answer });
  const found = (what: string | null): number => countOf(obtained, { found: what });
  return {
    launched: launched.length,
    onFigures: { part: launched.filter((row) => Number(row["figures"]) > 0).length, of: launched.length },
    answers: {
      agreed: answered("agreed"),
      partly: answered("partly"),
      refused: answered("refused"),
      none: answered("none"),
      waiting: answered(null),
    },
    commitments: {
      obtained: obtained.length,
      kept: found("kept"),
      partly: found("partly"),
      notKept: found("not-kept"),
      tooEarly: found("too-early"),
      notLookedAt: found(null),
      overdue: obtained.filter((row) => row["lookAgainOn"] !== null && String(row["lookAgainOn"]) < today).length,
      lookedAtLate: obtained.filter((row) => Number(row["lateLooks"]) > 0).length,
    },
  };
};
