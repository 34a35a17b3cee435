import type { ActorCode } from "../kernel/actor-code.ts";

/**
 * Stands among the units a row is about where it is about a member of staff: she or he never learns that it is there,
 * whatever unit is named. No unit can be called so. Source: practice C7.
 */
export const unitOfOne = (code: ActorCode): string => `one:${code}`;
