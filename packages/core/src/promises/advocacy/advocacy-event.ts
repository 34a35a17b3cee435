import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import type { AdvocacyAnswer, AdvocacyClosing, AdvocacyContent, CommitmentFound } from "./advocacy-content.ts";

interface Fact<Type extends string> {
  readonly type: Type;
  readonly schema: 1;
  readonly at: Instant;
}

/** What can have happened to advocacy. */
export type AdvocacyEvent =
  | (Fact<"advocacy-launched"> & { readonly content: AdvocacyContent })
  | (Fact<"advocacy-answered"> & { readonly on: Day; readonly answer: AdvocacyAnswer })
  | (Fact<"commitment-obtained"> & {
      readonly commitment: LocalCode;
      readonly what: string;
      readonly on: Day;
      readonly lookAgainOn: Day;
    })
  | (Fact<"commitment-looked-at"> & {
      readonly commitment: LocalCode;
      readonly on: Day;
      readonly found: CommitmentFound;
      /** Null: it is settled. */
      readonly lookAgainOn: Day | null;
    })
  | (Fact<"advocacy-closed"> & { readonly because: AdvocacyClosing });
