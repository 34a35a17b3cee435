import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { WaivedBy } from "../owed/closing-reasons.ts";
import type { Told } from "../told.ts";
import type { PromiseContent } from "./promise-content.ts";
import type { BrokenBecause, MovedBecause } from "./promise-reasons.ts";

interface Ask<Type extends string> {
  readonly type: Type;
  readonly at: Instant;
}

/** What somebody may ask of a promise. */
export type PromiseCommand =
  | (Ask<"make"> & { readonly content: PromiseContent })
  /** It was done; `told`: people heard so in the same act, else word about it is owed. */
  | (Ask<"keep"> & { readonly on: Day; readonly told: Told | null })
  /** A new date counts only when people were told. */
  | (Ask<"move"> & { readonly until: Day; readonly because: MovedBecause; readonly told: Told })
  /** It will not be done, and people were told why. */
  | (Ask<"explain"> & { readonly because: BrokenBecause; readonly told: Told })
  /** Those it was made to need it no more. */
  | (Ask<"release"> & { readonly by: WaivedBy; readonly on: Day });
