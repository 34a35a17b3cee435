import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Told } from "../told.ts";
import type { Vehicle } from "../vehicle.ts";
import type { ExplainedBecause, WaivedBy } from "./closing-reasons.ts";
import type { GivenWord } from "./owed-command.ts";
import type { OwedContent } from "./owed-content.ts";

interface Fact<Type extends string> {
  readonly type: Type;
  readonly schema: 1;
  readonly at: Instant;
}

/** What can have happened to a piece of word that is owed. */
export type OwedEvent =
  | (Fact<"word-owed"> & { readonly content: OwedContent })
  /** The fact came again with more in it: what is owed grew, or is due earlier; `content` is all that is owed now. */
  | (Fact<"more-word-owed"> & { readonly content: OwedContent })
  | (Fact<"word-given"> & { readonly word: GivenWord })
  | (Fact<"word-postponed"> & { readonly until: Day; readonly told: Told })
  | (Fact<"word-explained"> & {
      readonly because: ExplainedBecause;
      readonly on: Day;
      readonly vehicle: Vehicle | "not-told";
    })
  | (Fact<"word-waived"> & { readonly by: WaivedBy; readonly on: Day });
