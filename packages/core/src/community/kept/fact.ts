import type { Instant } from "../../kernel/instant.ts";
import type { Uuid } from "../../kernel/uuid.ts";

/** What every fact of a community's record, of mentoring and of a journal says of itself. */
export interface Fact<Type extends string> {
  readonly type: Type;
  readonly schema: 1;
  readonly at: Instant;
}

/** Words that nobody may read any more because of a fact. */
export interface Erasing {
  readonly erase: readonly Uuid[];
}

/** What a command asked, as it stands in a fact: when stands beside it, and who is in the log. */
export type Said<Command extends { readonly type: string }, Type extends Command["type"]> = Omit<
  Extract<Command, { type: Type }>,
  "type" | "at" | "by"
>;
