import type { Instant } from "../../kernel/instant.ts";
import type { LanguageTag } from "../../kernel/language-tag.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { InterimWord, NotPossibleBecause, ReceivedHow, SmallGroup, UntoldBecause } from "./case-reasons.ts";
import type { Handler } from "./handler.ts";
import type { SaidWords } from "./said-words.ts";
import type { AnswerWay } from "./ways-to-reach.ts";

/** What an answer is. "Programme changed" names the corrective action by its id. Source: practice C9. */
export type AnswerKind =
  | { readonly kind: "explained" }
  | { readonly kind: "put-right" }
  | { readonly kind: "programme-changed"; readonly action: Uuid }
  | { readonly kind: "passed-on"; readonly to: LocalCode }
  | { readonly kind: "not-possible"; readonly because: NotPossibleBecause };

/** An answer that was given, or decided where no way is left to give it. */
export interface CaseAnswer {
  readonly answer: AnswerKind;
  readonly language: LanguageTag;
  readonly way: AnswerWay;
  /** Asked where it is said in public, null elsewhere. */
  readonly smallGroup: SmallGroup | null;
  /** What was said; null: the codes say enough. */
  readonly words: SaidWords | null;
  readonly by: Handler;
  readonly doneAt: Instant;
}

/** Word on the way, before there is an answer. */
export interface InterimAnswer {
  readonly says: InterimWord;
  readonly way: AnswerWay;
  /** What was said; null: the code says enough, as in each sensitive case. */
  readonly words: SaidWords | null;
  readonly doneAt: Instant;
}

/**
 * How a loop was closed: the person received the answer, or there is a recorded reason why not. There is no third form, so
 * "closed untold" cannot be written down. Source: practice C3.
 */
export type LoopEnd =
  | { readonly told: "received"; readonly how: ReceivedHow; readonly doneAt: Instant }
  | { readonly told: "not-told"; readonly because: UntoldBecause; readonly doneAt: Instant };

/** Somebody tried to tell the person and did not get through. */
export interface Attempt {
  readonly way: AnswerWay;
  readonly doneAt: Instant;
}
