import { type Day, type Instant, utcDayOf } from "@answerable/core";

/** The day that dates are asked on: the one that was said, else today in UTC. */
export const dayAsked = (given: Day | undefined, { now }: { readonly now: Instant }): Day => given ?? utcDayOf(now);
