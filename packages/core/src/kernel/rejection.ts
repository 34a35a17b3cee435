/**
 * A rule says no. `code` names the rule; `facts` are codes, ids, dates and counts that explain it, never a person's
 * words or data and never prose: the sentence is looked up by code.
 */
export interface Rejection<Code extends string = string> {
  readonly code: Code;
  readonly facts?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** Builds a rejection; leaves `facts` out when there are none. */
export const rejection = <Code extends string>(code: Code, facts?: Rejection["facts"]): Rejection<Code> =>
  facts === undefined ? { code } : { code, facts };
