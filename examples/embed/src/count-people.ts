import { boundsOf, issuesFrom, PeopleCount, residualOf } from "@answerable/core";

/** Reads a count of people as a partner sent it, and says what is known: or where it is wrong, without repeating it. */
export const countPeople = (sent: unknown): string => {
  const parsed = PeopleCount.safeParse(sent);
  if (!parsed.success)
    return issuesFrom(parsed.error, sent)
      .map(({ path, code }) => `${path.join(".")}: ${code}`)
      .join("\n");
  const whole = boundsOf(parsed.data.amount);
  const unknown = residualOf(parsed.data);
  return `between ${whole.least} and ${whole.most} people, ${unknown.least} to ${unknown.most} of unknown sex or age`;
};
