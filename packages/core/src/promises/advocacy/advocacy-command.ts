import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import type { AdvocacyAnswer, AdvocacyClosing, AdvocacyContent, CommitmentFound } from "./advocacy-content.ts";

interface Ask<Type extends string> {
  readonly type: Type;
  readonly at: Instant;
}

/** What somebody may ask of advocacy. */
export type AdvocacyCommand =
  | (Ask<"launch"> & { readonly content: AdvocacyContent })
  | (Ask<"answer"> & { readonly on: Day; readonly answer: AdvocacyAnswer })
  /** There is no commitment without a day to look at it again. */
  | (Ask<"commit"> & {
      readonly commitment: LocalCode;
      readonly what: string;
      readonly on: Day;
      readonly lookAgainOn: Day;
    })
  | (Ask<"look-again"> & {
      readonly commitment: LocalCode;
      readonly on: Day;
      readonly found: CommitmentFound;
      readonly lookAgainOn: Day | null;
    })
  | (Ask<"close"> & { readonly because: AdvocacyClosing });
