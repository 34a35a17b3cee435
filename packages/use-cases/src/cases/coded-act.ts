import { ok } from "neverthrow";
import type * as z from "zod";
import type { UseCase } from "../use-case.ts";
import { type CaseAct, preparedAct } from "./change-case.ts";

/** Declares an act that is nothing but codes: no words, nobody to look up. */
export const codedAct = <Shape extends Record<string, z.ZodType>>({
  act,
  ...declared
}: {
  readonly verb: string;
  readonly summary: string;
  readonly fields: Shape;
  readonly positional?: readonly (keyof Shape & string)[];
  act(given: z.output<z.ZodObject<Shape>>): CaseAct;
}): UseCase => preparedAct({ ...declared, prepare: (given) => ok({ act: act(given) }) });
