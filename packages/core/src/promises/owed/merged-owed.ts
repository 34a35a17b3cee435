import { isOfOnePerson } from "./may-be-owed.ts";
import type { OwedContent } from "./owed-content.ts";
import { OwedAsk } from "./owed-kind.ts";

const earlier = <Text extends string>(a: Text, b: Text): Text => (a <= b ? a : b);

/** What is asked, once each and always in the same order. */
const inOrder = (asks: readonly OwedAsk[]): OwedAsk[] => OwedAsk.options.filter((ask) => asks.includes(ask));

/** What is raised, as it is kept: of what is owed to many no recorder is kept, and no person's wish. */
export const asRaised = (content: OwedContent): OwedContent => ({
  ...content,
  asks: inOrder(content.asks),
  recorder: isOfOnePerson(content) ? content.recorder : null,
  wish: content.level === "family" || content.level === "intermediary" ? content.wish : null,
});

/**
 * What is owed when the same fact comes again, perhaps corrected: all that either asks for, by the earlier day; sensitive
 * where either is. It can only grow, and the order in which facts come changes nothing. What is said once of whom and
 * where stands.
 */
export const mergedOwed = (standing: OwedContent, comes: OwedContent): OwedContent => {
  const again = asRaised(comes);
  return {
    ...standing,
    asks: inOrder([...standing.asks, ...again.asks]),
    arisenOn: earlier(standing.arisenOn, again.arisenOn),
    byDay: earlier(standing.byDay, again.byDay),
    isSensitive: standing.isSensitive || again.isSensitive,
    wish: standing.wish === "wants-it" || again.wish === "wants-it" ? "wants-it" : standing.wish,
    reference: standing.reference ?? again.reference,
  };
};

/** Whether nothing grew. */
export const isSameOwed = (a: OwedContent, b: OwedContent): boolean =>
  a.asks.length === b.asks.length &&
  a.arisenOn === b.arisenOn &&
  a.byDay === b.byDay &&
  a.isSensitive === b.isSensitive &&
  a.wish === b.wish &&
  (a.reference === null) === (b.reference === null);
