import { err, ok, type Result } from "neverthrow";
import { type Issue, issue, issuesFrom } from "../../kernel/issue.ts";
import type { Mechanism } from "../document/mechanism.ts";
import { ObservedUse } from "./observed-use.ts";

const problems = ({ complaints, population }: ObservedUse, { channels }: Mechanism): Issue[] => {
  const spoken = new Map(channels.map(({ code, receivedBy }) => [code, receivedBy !== "nobody"]));
  const cells = new Set<string>();
  return [
    ...complaints.flatMap(({ channel, sex, age }, index) => {
      if (!spoken.has(channel)) return [issue("channel-unknown", ["complaints", index, "channel"])];
      const told = sex !== "not-asked" || age !== "not-asked";
      return told && spoken.get(channel) === false
        ? [issue("nobody-was-spoken-with", ["complaints", index, sex === "not-asked" ? "age" : "sex"])]
        : [];
    }),
    ...population.flatMap(({ sex, age }, index) =>
      cells.size === cells.add(`${sex} ${age}`).size ? [issue("cell-stands-twice", ["population", index])] : [],
    ),
    ...(population.every(({ people }) => people === 0) ? [issue("nobody-lives-there", ["population"])] : []),
  ];
};

/** Observed use out of JSON, for a mechanism. Err: everything that is wrong with it, each with its place. */
export const readObservedUse = (content: unknown, mechanism: Mechanism): Result<ObservedUse, Issue[]> => {
  const parsed = ObservedUse.safeParse(content);
  if (!parsed.success) return err(issuesFrom(parsed.error, content));
  const found = problems(parsed.data, mechanism);
  return found.length === 0 ? ok(parsed.data) : err(found);
};
