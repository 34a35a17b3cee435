import { type Issue, issue } from "../../kernel/issue.ts";
import { repeats } from "../../kernel/repeats.ts";
import type { ClockName } from "./clock-rule.ts";
import { policyFor } from "./policy-for.ts";
import type { PolicyClocks, ResponsePolicy } from "./response-policy.ts";

/** The order in which these come; who owes the later one sooner cannot mean it. */
const IN_ORDER = ["acknowledgement", "interim", "response", "closure"] as const satisfies readonly ClockName[];

/** Steps that are due sooner than one that comes before them; only clocks of one unit can be compared. */
const outOfOrder = (clocks: PolicyClocks, path: (string | number)[]): Issue[] =>
  IN_ORDER.flatMap((name, index) => {
    const rule = clocks[name];
    const earlier = IN_ORDER.slice(0, index).find((before) => {
      const other = clocks[before];
      return rule !== null && other !== null && other.unit === rule.unit && other.within > rule.within;
    });
    return earlier === undefined ? [] : [issue("due-before-an-earlier-step", [...path, name], {}, { earlier })];
  });

/** Every rule that a policy of the right form breaks, each with its place. */
export const policyProblems = (policy: ResponsePolicy): Issue[] => [
  ...outOfOrder(policy.default, ["default"]),
  ...repeats(policy.entries.map(({ category, priority }) => `${category} ${priority}`)).map((index) =>
    issue("entry-stands-twice", ["entries", index]),
  ),
  ...policy.entries.flatMap(({ category, priority }, index) => [
    ...(category === null && priority === null ? [issue("entry-for-everything", ["entries", index])] : []),
    ...outOfOrder(policyFor(policy, { category: category ?? undefined, priority: priority ?? undefined }).clocks, [
      "entries",
      index,
      "clocks",
    ]),
  ]),
];
