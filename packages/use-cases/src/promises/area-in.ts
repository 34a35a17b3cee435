import { adm1Of, type Day, issue, PCode, type PromiseArea, unitOn } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { adoptedRegistry } from "../incident-rules.ts";

/**
 * The admin 1 or 2 unit that a code stood for on a day, in the places the operation adopted.
 * Err `document-not-adopted`, `p-code-unknown`, `unit-not-valid-that-day`, `place-unknown` (a country).
 */
export const areaIn = (ctx: OperationContext, code: PCode, day: Day): Result<PromiseArea, Failure> => {
  const registry = adoptedRegistry(ctx);
  if (registry.isErr()) return err(wrongInput(registry.error));
  const unit = unitOn(registry.value, code, day);
  if (unit.isErr()) return err(wrongInput([issue(unit.error.code, ["area"], {}, unit.error.facts as never)]));
  const adm1 = adm1Of(registry.value, code);
  if (adm1 === undefined || unit.value.level > 2) return err(wrongInput([issue("place-unknown", ["area"])]));
  return ok({ adm1: PCode.parse(adm1), adm2: unit.value.level === 2 ? unit.value.code : null });
};
