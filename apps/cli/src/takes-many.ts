import type { UseCase } from "@answerable/use-cases";
import { type Field, isFile } from "./flags.ts";

/** Whether a use case takes many records at a time as NDJSON: what writes one record, and reads no file of its own. */
export const takesMany = (useCase: UseCase, fields: readonly Field[]): boolean =>
  useCase.permission !== null &&
  (useCase.kind === "create" || useCase.kind === "act") &&
  fields.length > 0 &&
  !fields.some(isFile);
