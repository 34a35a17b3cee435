import {
  isSeenBySomebody,
  issue,
  type Mechanism,
  namedOnPath,
  type PathRole,
  type RehearsalRecipient,
  type RehearsalState,
  rehearsalKey,
  rehearsalSubject,
  type SensitiveIntake,
  sensitiveCaseTable,
  sensitiveIntake,
  unitCells,
  utcDayOf,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { adoptedMechanism } from "./adopted-mechanism.ts";

type Path = NonNullable<Mechanism["sensitivePath"]>;

/** What a recipient has proved so far; undefined where it was never asked. */
export const rehearsalOf = async (
  recipient: RehearsalRecipient,
  ctx: Pick<OperationContext, "read" | "idFrom">,
): Promise<Result<RehearsalState | undefined, Failure>> => {
  const standing = await ctx.read.state(rehearsalSubject, ctx.idFrom(rehearsalKey(recipient)));
  if (standing.isOk()) return ok(standing.value.state);
  const { error } = standing;
  return error.owner === "rule" && error.rejection.code === "not-found" ? ok(undefined) : err(error);
};

const rehearsalsOn = async (path: Path, ctx: OperationContext): Promise<Result<readonly RehearsalState[], Failure>> => {
  const known: RehearsalState[] = [];
  for (const [role, code] of Object.entries(namedOnPath(path))) {
    const found = code === null ? ok(undefined) : await rehearsalOf({ role: role as PathRole, code }, ctx);
    if (found.isErr()) return err(found.error);
    if (found.value !== undefined) known.push(found.value);
  }
  return ok(known);
};

type Closed = Extract<SensitiveIntake, { state: "closed" }>;

/** Whether sensitive complaints are taken today; where they are, under which mechanism. */
export type SensitivePathToday = Closed | (Exclude<SensitiveIntake, Closed> & { readonly mechanism: Mechanism });

/** A body that opens by its portal or a mail has shown that it can open something, and nothing can be sealed for it here. */
const hasNoKey = ({ contact, platform }: Path): Closed => ({
  state: "closed",
  missing: [issue("body-has-no-key", ["rehearsals", "body"])],
  instead: { contact, platform },
});

/**
 * Looks who is named for sensitive complaints, and whether each of them has proved that it can open them.
 * Missing, besides what `sensitiveIntake` lists: `body-has-no-key`.
 */
export const sensitivePathToday = async (ctx: OperationContext): Promise<Result<SensitivePathToday, Failure>> => {
  const found = adoptedMechanism(ctx);
  if (found.isErr()) return err(found.error);
  const path = found.value?.sensitivePath ?? null;
  // nobody is named, so that it is closed
  if (found.value === undefined || path === null)
    return ok(sensitiveIntake({ sensitivePath: null }, [], utcDayOf(ctx.now)) as Closed);
  const mechanism = found.value;
  const rehearsals = await rehearsalsOn(path, ctx);
  return rehearsals.map((known) => {
    const intake = sensitiveIntake({ sensitivePath: path }, known, utcDayOf(ctx.now));
    if (intake.state === "closed") return intake;
    return intake.body.way.recipient === null ? hasNoKey(path) : { ...intake, mechanism };
  });
};

/**
 * The same for a complaint about these units. Where everybody who could hand it on works near them, nobody would ever see that it
 * is there: it is not taken here, and the page says whom to go to instead.
 * Missing, besides: `nobody-to-forward-it`. Source: practice C2, C7.
 */
export const sensitivePathAbout = async (
  aboutUnits: readonly string[],
  ctx: OperationContext,
): Promise<Result<SensitivePathToday, Failure>> => {
  const today = await sensitivePathToday(ctx);
  return today.map((path) => {
    if (
      path.state === "closed" ||
      isSeenBySomebody(ctx.staff, sensitiveCaseTable.name, "cases.forward", unitCells(aboutUnits))
    )
      return path;
    const { contact = null, platform = null } = path.mechanism.sensitivePath ?? {};
    return {
      state: "closed",
      missing: [issue("nobody-to-forward-it", ["aboutUnits"])],
      instead: { contact, platform },
    };
  });
};
