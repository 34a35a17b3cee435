import * as z from "zod";
import type { LocalizedText } from "../kernel/localized-text.ts";

/**
 * What a figure of violations rests on. A published quarter counts documented and not yet documented violations, a later
 * series documented ones only; the two are never put side by side without saying so. An alert counts only while no
 * incident documents it, so that nothing is counted twice. Source: practice F11; domain §1.4.
 */
export const CountingBasis = z
  .enum(["documented", "with-undocumented-alerts"])
  .describe("Which violations count: those of documented incidents, or those of alerts not yet documented as well.");
export type CountingBasis = z.infer<typeof CountingBasis>;

/** The bases in words. */
export const basisLabels: Readonly<Record<CountingBasis, LocalizedText>> = {
  documented: { en: "documented incidents only", fr: "incidents documentés seulement" },
  "with-undocumented-alerts": {
    en: "documented incidents and flash alerts not yet documented",
    fr: "incidents documentés et alertes flash non encore documentées",
  },
};
