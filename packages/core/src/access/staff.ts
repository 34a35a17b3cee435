import * as z from "zod";
import { ActorCode } from "../kernel/actor-code.ts";
import { documentHeader } from "../kernel/document-header.ts";
import type { Actor } from "./actor.ts";
import { isReadingPeople } from "./administering.ts";
import { isOwnSuperior } from "./chain-above.ts";
import { opensWhatIsBetweenTwo } from "./kept-between-two.ts";
import { Position } from "./position.ts";
import { Role, RoleCode } from "./role.ts";
import { StaffUnit } from "./staff-unit.ts";

/** What stands in the log where no member of staff acted: the program, whoever is not known, and where nobody is named. */
const RESERVED: ReadonlySet<string> = new Set(["system", "anonymous", "signing-in", "not-kept"]);

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
      if (RESERVED.has(member.code.toLowerCase()))
        context.addIssue({
          code: "custom",
          path: ["members", index, "code"],
          params: { code: "member-code-reserved" },
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
      if (role.code === "administrator" && isReadingPeople([role]))
        context.addIssue({ code: "custom", path: ["roles", index], params: { code: "administrator-may-not-read" } });
      if (opensWhatIsBetweenTwo(role))
        context.addIssue({ code: "custom", path: ["roles", index, "sees"], params: { code: "kept-between-two" } });
    });
  });
export type Staff = z.infer<typeof Staff>;

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
