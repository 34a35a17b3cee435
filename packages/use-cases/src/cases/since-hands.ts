/** The facts by which a case goes from the office to the body, or comes back. */
const CHANGES: ReadonlySet<string> = new Set(["found-sensitive", "returned-from-body"]);

/**
 * The facts since a case last changed hands, with the one by which it did: what one of the two did with it is nothing the other hears.
 * Of any other record, all. Source: practice C2.
 */
export const sinceHands = <Fact extends { readonly type: string }>(facts: readonly Fact[]): readonly Fact[] =>
  facts.slice(
    Math.max(
      0,
      facts.findLastIndex(({ type }) => CHANGES.has(type)),
    ),
  );
