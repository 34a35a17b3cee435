import { match } from "ts-pattern";
import type { Actor } from "../access/actor.ts";
import { isManagingAccounts } from "../access/administering.ts";
import { chainAbove } from "../access/chain-above.ts";
import type { Permission } from "../access/role.ts";
import { isWithinScope } from "../access/scope.ts";
import { actorOf, type Staff } from "../access/staff.ts";
import type { ActorCode } from "../kernel/actor-code.ts";
import type { FlatRow } from "../kernel/filter.ts";
import { type Hearer, isAmongKinds, type NamedPost, type TellingRule } from "./hearer.ts";
import { tellingRules } from "./telling-rules.ts";

/** A record of which something fell due, as it stands now: what is needed to say who hears of it. */
export interface OverdueRecord {
  /** The table it stands in and its rows there: what its readers' scopes are asked of. */
  readonly table: string;
  readonly rows: readonly FlatRow[];
  readonly posts: Partial<Readonly<Record<NamedPost, string | null>>>;
}

/** Who can be asked about. */
export interface Hearing {
  readonly staff: Staff;
  /** Whether a message would reach a member at all; who cannot be reached takes nobody else's place. */
  readonly isReached: (member: ActorCode) => boolean;
}

/** The rule for a kind of deadline of a subject; undefined: nobody is told. */
export const tellingRuleOf = (subject: string, kind: string): TellingRule | undefined =>
  tellingRules.find((one) => one.subject === subject && isAmongKinds(one.kinds, kind));

const holdsPost = (staff: Staff, code: string, post: unknown): boolean =>
  staff.members.some((one) => one.code === code && one.position?.post === post);

const seesUnder = (actor: Actor, permission: Permission, { table, rows }: OverdueRecord): boolean =>
  rows.some((row) => isWithinScope(actor, table, permission, row));

/** The step's hearers among those who may hear; `first`: who was to hear at once. */
const heardIn = (
  hears: readonly (readonly Hearer[])[],
  among: readonly Actor[],
  of: OverdueRecord,
  staff: Staff,
  first: readonly ActorCode[],
): readonly ActorCode[] => {
  const valuesIn = (column: string): readonly unknown[] => of.rows.map((row) => row[column] ?? undefined);
  const nearestAbove = first.flatMap(
    (code) => chainAbove(staff.members, code).find((one) => among.some((actor) => actor.code === one)) ?? [],
  );
  const isMeant = (actor: Actor, hearer: Hearer): boolean =>
    match(hearer)
      .with({ who: "member" }, ({ column }) => valuesIn(column).includes(actor.code))
      .with({ who: "post" }, ({ column }) => valuesIn(column).some((one) => holdsPost(staff, actor.code, one ?? "")))
      .with({ who: "named-post" }, ({ post }) => holdsPost(staff, actor.code, of.posts[post] ?? ""))
      .with({ who: "may" }, ({ permission }) => seesUnder(actor, permission, of))
      .with({ who: "above" }, () => nearestAbove.includes(actor.code))
      .exhaustive();
  return hears.flatMap((alternatives) => {
    for (const hearer of alternatives) {
      const meant = among.filter((actor) => isMeant(actor, hearer));
      if (meant.length > 0) return meant.map(({ code }) => code);
    }
    return [];
  });
};

/** Whether a member would find a record in the list that a rule names. */
export const findsIt = ({ listedUnder }: TellingRule, of: OverdueRecord, staff: Staff, code: ActorCode): boolean => {
  const actor = actorOf(staff, code);
  return actor !== undefined && !isManagingAccounts(actor.roles) && seesUnder(actor, listedUnder, of);
};

/**
 * The members who hear of a deadline of a record that passed, by the steps of its rule, each once: whoever heard at once does not hear
 * again as the one above.
 */
export const whoHears = (
  rule: TellingRule,
  of: OverdueRecord,
  { staff, isReached }: Hearing,
): readonly (readonly ActorCode[])[] => {
  const finding = staff.members.flatMap(({ code }) =>
    findsIt(rule, of, staff, code) ? (actorOf(staff, code) ?? []) : [],
  );
  const reached = finding.filter(({ code }) => isReached(code));
  const [atOnce] = rule.steps;
  // those above are above whoever should have heard, reached or not
  const first = atOnce === undefined ? [] : heardIn(atOnce.hears, finding, of, staff, []);
  const before = new Set<ActorCode>();
  return rule.steps.map(({ hears }) => {
    const heard = [...new Set(heardIn(hears, reached, of, staff, first))].filter((code) => !before.has(code));
    for (const code of heard) before.add(code);
    return heard;
  });
};
