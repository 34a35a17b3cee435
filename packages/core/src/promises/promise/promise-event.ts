import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { WaivedBy } from "../owed/closing-reasons.ts";
import type { Told } from "../told.ts";
import type { PromiseContent } from "./promise-content.ts";
import type { BrokenBecause, MovedBecause } from "./promise-reasons.ts";

interface Fact<Type extends string> {
  readonly type: Type;
  readonly schema: 1;
  readonly at: Instant;
}

/** What can have happened to a promise. That it is overdue is no fact: it follows from its day. */
export type PromiseEvent =
  | (Fact<"promise-made"> & { readonly content: PromiseContent })
  | (Fact<"promise-kept"> & { readonly on: Day; readonly told: Told | null })
  | (Fact<"promise-moved"> & { readonly until: Day; readonly because: MovedBecause; readonly told: Told })
  | (Fact<"promise-explained"> & { readonly because: BrokenBecause; readonly told: Told })
  | (Fact<"promise-released"> & { readonly by: WaivedBy; readonly on: Day });
