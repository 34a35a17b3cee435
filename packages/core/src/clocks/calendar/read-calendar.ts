import { err, ok, type Result } from "neverthrow";
import { type Issue, issuesFrom } from "../../kernel/issue.ts";
import { Calendar } from "./calendar.ts";
import { calendarProblems } from "./calendar-problems.ts";

/** A calendar from a file that nobody has looked at yet. Err: what its form gets wrong; else the rules it breaks. */
export const readCalendar = (input: unknown): Result<Calendar, Issue[]> => {
  const read = Calendar.safeParse(input);
  if (!read.success) return err(issuesFrom(read.error, input));
  const problems = calendarProblems(read.data);
  return problems.length > 0 ? err(problems) : ok(read.data);
};
