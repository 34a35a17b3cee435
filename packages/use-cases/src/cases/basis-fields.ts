import { issuesFrom, OtherBasis } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type * as z from "zod";
import { type Failure, wrongInput } from "../failure.ts";

/** What else than the person's word a step stands on, as flat fields. */
export const basisFields = {
  basis: OtherBasis.shape.kind.optional().describe("What else than the person's word it stands on; left out: nothing."),
  second: OtherBasis.shape.second.optional(),
  personTold: OtherBasis.shape.personTold.optional(),
} as const;

type BasisGiven = z.output<z.ZodObject<typeof basisFields>>;

/** The basis that was named; null where none was. Err: what is missing of one that was named by half. */
export const basisOf = ({ basis: kind, second, personTold }: BasisGiven): Result<OtherBasis | null, Failure> => {
  if (kind === undefined && second === undefined && personTold === undefined) return ok(null);
  const given = { kind, second, personTold };
  const read = OtherBasis.safeParse(given);
  if (read.success) return ok(read.data);
  const issues = issuesFrom(read.error, given);
  return err(wrongInput(issues.map((one) => (one.path[0] === "kind" ? { ...one, path: ["basis"] } : one))));
};
