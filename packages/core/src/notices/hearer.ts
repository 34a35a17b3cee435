import type { Permission } from "../access/role.ts";

/** A post that a record names beside its rows. */
export type NamedPost = "deputy" | "safety-call";

/** Who may hear of a deadline that passed: found anew each time, in the record as it stands and the staff document in effect. */
export type Hearer =
  /** The member whose code stands in a column of the record's rows, such as whoever deals with it. */
  | { readonly who: "member"; readonly column: string }
  /** Whoever holds the post that stands in a column of its rows. */
  | { readonly who: "post"; readonly column: string }
  /** Whoever holds a post that the record names elsewhere. */
  | { readonly who: "named-post"; readonly post: NamedPost }
  /** Everybody whose roles let her or him do something about this very record. */
  | { readonly who: "may"; readonly permission: Permission }
  /** The nearest above those who heard first. */
  | { readonly who: "above" };

/** Who hears, and how long after it was noted, where it is still undone then. */
export interface HearingStep {
  readonly afterHours: number;
  /** From each of these, the first that leads to anybody who can be reached. */
  readonly hears: readonly (readonly Hearer[])[];
}

/** Who hears that deadlines of some kinds passed. */
export interface TellingRule {
  /** The subject whose deadlines are meant, by its name. */
  readonly subject: string;
  /** Their kinds, without `-due` and `-entered-late`; one that ends in a dash stands for all that begin with it. */
  readonly kinds: readonly string[];
  /** Under which permission a member finds it in a list; whoever does not find it there hears nothing of it. */
  readonly listedUnder: Permission;
  readonly steps: readonly HearingStep[];
  /** Kinds that say, while one of them is to come, that it is undone; left out: it is undone while it stands itself. */
  readonly undoneWhile?: readonly string[];
  readonly source: string;
}

/** A kind of deadline without what it says of how it came in. */
const plainKind = (kind: string): string => kind.replace(/-(due|entered-late)$/, "");

/** Whether a kind of deadline is among some kinds, one of which that ends in a dash stands for all that begin with it. */
export const isAmongKinds = (kinds: readonly string[], kind: string): boolean =>
  kinds.some((one) => (one.endsWith("-") ? kind.startsWith(one) : one === plainKind(kind)));
