import type { ActorCode } from "../kernel/actor-code.ts";
import { chainAbove } from "./chain-above.ts";
import type { Role, Sight } from "./role.ts";
import { actorOf, type Staff } from "./staff.ts";

/** What else a sight shows: all rows are those of every area and those one recorded, too. */
const ALSO: Readonly<Record<Sight, readonly Sight[]>> = {
  all: ["own-areas", "communities-of-own-areas", "own-records", "accompanied", "line-managed"],
  "own-areas": ["communities-of-own-areas"],
  "communities-of-own-areas": [],
  "own-records": [],
  accompanied: [],
  "line-managed": [],
};

/** What a staff document lets somebody do and see, as sorted words; what stands in a newer one and not here was gained. */
export interface Rights {
  readonly permissions: readonly string[];
  readonly sights: readonly string[];
  readonly areas: readonly string[];
  /** Units whose matters she or he sees, of those that are named. */
  readonly units: readonly string[];
  /** The post and who stands above it, as one: another one is another. */
  readonly post: readonly string[];
}

const sightsOf = ({ sees }: Role): readonly string[] =>
  Object.entries(sees).flatMap(([table, sight]) => [sight, ...ALSO[sight]].map((one) => `${table} ${one}`));

const postOf = ({ members }: Staff, code: ActorCode): readonly string[] => {
  const position = members.find((one) => one.code === code)?.position;
  if (position === undefined) return [];
  const { post, organisation, level, office } = position;
  return [`${[post, organisation, level, office].join(" ")} under ${chainAbove(members, code).join(" ")}`];
};

/** Whoever works in a unit does not see what is about it; of whom nothing is said sees what is about none. */
const unitsOf = (units: readonly string[] | undefined, named: readonly string[]): readonly string[] => {
  if (units === undefined) return [];
  return [
    ...named.filter((unit) => !units.includes(unit)),
    "any other",
    ...(units.length === 0 ? ["what nobody can place"] : []),
  ];
};

/** What one member may do and see by a staff document; `named`: units that are told apart. */
const rightsIn = (staff: Staff, code: ActorCode, named: readonly string[]): Rights => {
  const self = actorOf(staff, code);
  if (self === undefined) return { permissions: [], sights: [], areas: [], units: [], post: [] };
  return {
    permissions: self.roles.flatMap(({ permissions }) => permissions),
    sights: self.roles.flatMap(sightsOf),
    areas: self.areas === "whole-operation" ? ["whole-operation"] : self.areas,
    units: unitsOf(self.units, named),
    post: postOf(staff, code),
  };
};

const gained = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...new Set(after.filter((one) => !before.includes(one))),
];

/** What a member gains when one staff document takes another's place: all lists empty where nothing is gained. */
export const rightsGained = (code: ActorCode, before: Staff, after: Staff): Rights => {
  const named = [before, after].flatMap((staff) => actorOf(staff, code)?.units ?? []);
  const [had, has] = [rightsIn(before, code, named), rightsIn(after, code, named)];
  return {
    permissions: gained(had.permissions, has.permissions),
    sights: gained(had.sights, has.sights),
    // whoever answered for all gains nothing by being given some
    areas: had.areas.includes("whole-operation") ? [] : gained(had.areas, has.areas),
    units: gained(had.units, has.units),
    post: gained(had.post, has.post),
  };
};
