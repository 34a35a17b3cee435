import { compareText } from "../../kernel/text-order.ts";
import type { RaisedExpectation } from "./meeting.ts";

interface Raising {
  readonly on: string;
  readonly expectations: readonly RaisedExpectation[];
}

/**
 * What people expect and were not answered, or were told would be taken up again; of each topic what was said last. A list one asks for:
 * nobody is late, and nothing falls due. `meetings`: in the order they were taken down. Source: practice M5, W2.
 */
export const openExpectations = <Meeting extends Raising>(
  meetings: readonly Meeting[],
): readonly (RaisedExpectation & { readonly meeting: Meeting })[] => {
  // the same day keeps the order in which it was taken down
  const inTime = meetings.toSorted((one, other) => compareText(one.on, other.on));
  const last = new Map(
    inTime.flatMap((meeting) => meeting.expectations.map((one) => [one.topic, { ...one, meeting }] as const)),
  );
  return [...last.values()].filter(({ answered, againOn }) => answered === "not-answered" || againOn !== null);
};
