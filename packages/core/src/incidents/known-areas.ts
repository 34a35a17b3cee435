import type { Month } from "../kernel/month.ts";

/** What the rules of incidents ask of a place registry. */
export interface KnownAreas {
  /** The admin 1 unit that an admin 2 unit lay in during a month; undefined where there was no such unit. */
  adm1Of(adm2: string, month: Month): string | undefined;
}
