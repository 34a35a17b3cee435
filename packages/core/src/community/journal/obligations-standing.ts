import type { StandingObligation } from "./journal-state.ts";
import { Obligation, type ObligationKept } from "./obligation.ts";

/** What one side owes and kept, beside the other sides; nothing is divided by anything. */
export type SideStanding = { readonly of: Obligation["of"] } & Readonly<Record<ObligationKept, number>>;

/** How what was agreed stands, by whose it is; our own agency's first, to be looked at before others'. Source: practice M9. */
export const obligationsStanding = (
  agreed: readonly Pick<StandingObligation, "of" | "kept">[],
): readonly SideStanding[] =>
  Obligation.shape.of.options.map((of) => {
    const noted = (kept: ObligationKept): number => agreed.filter((one) => one.of === of && one.kept === kept).length;
    return {
      ...{ of, "not-yet": noted("not-yet"), kept: noted("kept") },
      ...{ partly: noted("partly"), "not-kept": noted("not-kept") },
    };
  });
