import * as z from "zod";
import { ActorCode } from "../kernel/actor-code.ts";
import { documentHeader } from "../kernel/document-header.ts";
import { type Rejection, rejection } from "../kernel/rejection.ts";
import type { Actor } from "./actor.ts";
import { chainAbove, isOwnSuperior } from "./chain-above.ts";
import { Position } from "./position.ts";
import { Role, RoleCode, type Sight } from "./role.ts";
import { StaffUnit } from "./staff-unit.ts";

export const StaffMember = z.strictObject({
  code: ActorCode,
  roles: z.array(RoleCode).min(1),
  areas: z
    .union([z.literal("whole-operation"), z.array(z.string())])
    .describe("P-codes the person answers for, or the whole operation."),
  units: z
    .array(StaffUnit)
    .max(100)
    .optional()
    .describe(
      "Sites, teams, partners and suppliers the person works in, all of them; none: works in no unit. While nobody has said, " +
        "nothing about any unit is shown.",
    ),
  position: Position.optional().describe(
    "The post the person holds, and under whom; while nobody has said, she or he deals with no complaint.",
  ),
});
export type StaffMember = z.infer<typeof StaffMember>;

/** Who works in the operation, by code, and what each role may do: one document, adopted by an administrator. */
export const Staff = z
  .strictObject({
    ...documentHeader,
    roles: z.array(Role),
    members: z.array(StaffMember),
  })
  .superRefine((staff, context) => {
    const codes = new Set(staff.roles.map((role) => role.code));
    const seen = new Set<string>();
    staff.members.forEach((member, index) => {
      member.roles.forEach((role, place) => {
        if (!codes.has(role))
          context.addIssue({
            code: "custom",
            path: ["members", index, "roles", place],
            params: { code: "role-unknown" },
          });
      });
      if (seen.has(member.code))
        context.addIssue({ code: "custom", path: ["members", index, "code"], params: { code: "member-stands-twice" } });
      seen.add(member.code);
      if (isOwnSuperior(staff.members, member.code))
        context.addIssue({
          code: "custom",
          path: ["members", index, "position", "supervisor"],
          params: { code: "under-oneself" },
        });
    });
    staff.roles.forEach((role, index) => {
      if (role.code === "administrator" && readsPeople(role))
        context.addIssue({ code: "custom", path: ["roles", index], params: { code: "administrator-may-not-read" } });
    });
  });
export type Staff = z.infer<typeof Staff>;

/** Documents and tokens are about no affected person. */
const ABOUT_NOBODY = { tables: ["document", "token"], permissions: /^(documents|tokens)\./ };

const readsPeople = (role: Role): boolean =>
  Object.keys(role.sees).some((table) => !ABOUT_NOBODY.tables.includes(table)) ||
  role.permissions.some(
    (permission) =>
      /\.(list|show|history|contact|read-text|read-withheld|month|reveal|release|approve)$/.test(permission) &&
      !ABOUT_NOBODY.permissions.test(permission),
  );

/** The actor behind a code, or undefined where the staff document has no such member. */
export const actorOf = (staff: Staff, code: string): Actor | undefined => {
  const member = staff.members.find((one) => one.code === code);
  if (!member) return undefined;
  return {
    code: member.code,
    roles: staff.roles.filter((role) => member.roles.includes(role.code)),
    areas: member.areas,
    ...(member.units === undefined ? {} : { units: member.units }),
  };
};

/** What else a sight shows: all rows are those of every area and those one recorded, too. */
const ALSO: Readonly<Record<Sight, readonly Sight[]>> = {
  all: ["own-areas", "communities-of-own-areas", "own-records"],
  "own-areas": ["communities-of-own-areas"],
  "communities-of-own-areas": [],
  "own-records": [],
};

/** The post somebody holds and those above it, as one right: another one is another. */
const postsOf = ({ members }: Staff, code: ActorCode): string[] => {
  const position = members.find((one) => one.code === code)?.position;
  if (position === undefined) return [];
  const { post, organisation, level, office } = position;
  return [`holds ${[post, organisation, level, office].join(" ")} under ${chainAbove(members, code).join(" ")}`];
};

/**
 * Whether an actor may put one staff document in place of another. Err `grants-itself`: nobody widens her or his own
 * roles or areas, nor the roles she or he holds, nor steps out of a unit to see what is about it, nor moves her or his own
 * post, or whom it stands under; somebody else has to.
 * Source: practice H3 (administrators cannot grant themselves reading), C7.
 */
export const refusalOfGrant = (actor: Actor, before: Staff, after: Staff): Rejection<"grants-itself"> | undefined => {
  const named = [before, after].flatMap((staff) => actorOf(staff, actor.code)?.units ?? []);
  const rightsOf = (staff: Staff): Set<string> => {
    const self = actorOf(staff, actor.code);
    const areas = self === undefined ? [] : self.areas === "whole-operation" ? ["*"] : self.areas;
    const units = self?.units;
    const away = units === undefined ? [] : [...named.filter((unit) => !units.includes(unit)), "another unit"];
    return new Set([
      ...away.map((unit) => `sees what is about ${unit}`),
      ...(units?.length === 0 ? ["sees what nobody can place"] : []),
      ...postsOf(staff, actor.code),
      ...areas.map((area) => `area ${area}`),
      ...(self?.roles ?? []).flatMap((role) => [
        ...role.permissions.map((permission) => `may ${permission}`),
        ...Object.entries(role.sees).flatMap(([table, sight]) =>
          [sight, ...ALSO[sight]].map((one) => `sees ${table} ${one}`),
        ),
      ]),
    ]);
  };
  const had = rightsOf(before);
  return [...rightsOf(after)].every((right) => had.has(right)) ? undefined : rejection("grants-itself");
};
