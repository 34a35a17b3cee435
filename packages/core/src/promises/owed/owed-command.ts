import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { LanguageTag } from "../../kernel/language-tag.ts";
import type { SlotRef } from "../../safeguards/slot-ref.ts";
import type { Told } from "../told.ts";
import type { Vehicle } from "../vehicle.ts";
import type { AudienceCount } from "./audience-count.ts";
import type { ExplainedBecause, WaivedBy } from "./closing-reasons.ts";
import type { OwedContent } from "./owed-content.ts";
import type { OwedAsk } from "./owed-kind.ts";

interface Ask<Type extends string> {
  readonly type: Type;
  readonly at: Instant;
}

/** Word that was given: when, how, in which language, what of it was really said, and who was there. */
export interface GivenWord {
  readonly on: Day;
  readonly vehicle: Vehicle;
  readonly language: LanguageTag;
  readonly covered: readonly OwedAsk[];
  /** Null where one person, a family or an intermediary was told. */
  readonly present: AudienceCount | null;
  /** What was answered to a question, sealed; null: not kept. */
  readonly words: SlotRef | null;
}

/** What somebody may ask of a piece of word that is owed. */
export type OwedCommand =
  | (Ask<"raise"> & { readonly content: OwedContent })
  | (Ask<"give"> & { readonly word: GivenWord })
  /** "We do not know yet, we will say on …": an answer with a new date, which people were told. */
  | (Ask<"postpone"> & { readonly until: Day; readonly told: Told })
  | (Ask<"explain"> & {
      readonly because: ExplainedBecause;
      readonly on: Day;
      readonly vehicle: Vehicle | "not-told";
      /** The record that was seen in the store to be withdrawn, or corrected away from those it is owed to; needed for `fact-was-wrong`. */
      readonly withdrawn?: Pick<OwedContent["from"], "module" | "subject" | "id">;
    })
  | (Ask<"waive"> & { readonly by: WaivedBy; readonly on: Day });
