import { err, ok, type Result } from "neverthrow";
import { type Issue, issuesFrom } from "../kernel/issue.ts";
import { ServiceCards } from "./service-cards.ts";
import { serviceCardsProblems } from "./service-cards-problems.ts";

/** Service cards from a file that nobody has looked at yet. Err: what its form gets wrong; else the rules it breaks. */
export const readServiceCards = (input: unknown): Result<ServiceCards, Issue[]> => {
  const read = ServiceCards.safeParse(input);
  if (!read.success) return err(issuesFrom(read.error, input));
  const problems = serviceCardsProblems(read.data);
  return problems.length > 0 ? err(problems) : ok(read.data);
};
