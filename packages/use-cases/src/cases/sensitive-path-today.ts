import {
  type Mechanism,
  type RehearsalRecipient,
  type RehearsalState,
  rehearsalKey,
  rehearsalSubject,
  type SensitiveIntake,
  sensitiveIntake,
  utcDayOf,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { adoptedMechanism } from "./adopted-mechanism.ts";

type Role = RehearsalRecipient["role"];
type Path = NonNullable<Mechanism["sensitivePath"]>;

/** Who stands for each role of the way of sensitive complaints; null: nobody is named. */
export const codesOf = (path: Path): Readonly<Record<Role, string | null>> => ({
  ...{ body: path.investigatingBody, deputy: path.deputy },
  "local-alternative": path.localAlternative?.post ?? null,
});

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
  for (const [role, code] of Object.entries(codesOf(path))) {
    const found = code === null ? ok(undefined) : await rehearsalOf({ role: role as Role, code }, ctx);
    if (found.isErr()) return err(found.error);
    if (found.value !== undefined) known.push(found.value);
  }
  return ok(known);
};

type Closed = Extract<SensitiveIntake, { state: "closed" }>;

/** Whether sensitive complaints are taken today; where they are, under which mechanism. */
export type SensitivePathToday = Closed | (Exclude<SensitiveIntake, Closed> & { readonly mechanism: Mechanism });

/** Looks who is named for sensitive complaints, and whether each of them has proved that it can open them. */
export const sensitivePathToday = async (ctx: OperationContext): Promise<Result<SensitivePathToday, Failure>> => {
  const found = adoptedMechanism(ctx);
  if (found.isErr()) return err(found.error);
  const mechanism = found.value;
  const path = mechanism?.sensitivePath ?? null;
  const rehearsals = path === null ? ok([]) : await rehearsalsOn(path, ctx);
  return rehearsals.map((known) => {
    const intake = sensitiveIntake({ sensitivePath: path }, known, utcDayOf(ctx.now));
    // nobody is named where no mechanism is, so that it is closed
    return intake.state === "open" && mechanism !== undefined ? { ...intake, mechanism } : (intake as Closed);
  });
};
