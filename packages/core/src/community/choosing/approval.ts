import type { Ballot } from "./choice.ts";
import { type Counted, counted } from "./counted.ts";

/**
 * How many want each harm addressed, in whatever place.
 * Source: Brams and Fishburn, Approval voting, American Political Science Review 72 (1978).
 */
export const approvalOf = (harms: readonly string[], ballots: readonly Ballot[]): Counted =>
  counted(harms, (harm) =>
    ballots.reduce((sum, { wanted, people }) => sum + (wanted.some((alike) => alike.includes(harm)) ? people : 0), 0),
  );
