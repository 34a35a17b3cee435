import type { Mechanism } from "../document/mechanism.ts";
import type { Procedure } from "../document/procedure.ts";

/**
 * The steps that hold under a procedure: its own, and those inherited that it has none of the same kind for.
 * Source: practice C13.
 */
export const stepsOf = ({ procedures }: Pick<Mechanism, "procedures">, procedure: Procedure): Procedure["steps"] => {
  const parent = procedures.find(({ code }) => code === procedure.inherits);
  const own = new Set(procedure.steps.map(({ does }) => does));
  return [...procedure.steps, ...(parent?.steps ?? []).filter(({ does }) => !own.has(does))];
};
