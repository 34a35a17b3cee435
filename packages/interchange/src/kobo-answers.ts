import { Day, type Issue, issue, type Place } from "@answerable/core";
import type { Answers } from "./strip-collector-traces.ts";

type Question = string | undefined;

/**
 * Reads the answers of one submission, or of one entry of a repeat, and lists what it could not read with its place in
 * the words of the form. "Don't know" reads as nothing.
 */
export const answersReader = (
  answers: Answers,
  place: Place,
  notKnown: readonly string[],
  above: readonly (string | number)[],
) => {
  const issues: Issue[] = [];
  const pathOf = (question: string): (string | number)[] => [...above, question];
  const tell = (code: string, question: string, facts?: Issue["facts"]): undefined => {
    issues.push(issue(code, pathOf(question), place, facts));
    return undefined;
  };
  const raw = (question: Question): string | undefined => {
    const answer = question === undefined ? undefined : answers[question];
    return typeof answer === "string" ? answer : undefined;
  };
  const text = (question: Question): string | undefined => {
    const answer = raw(question);
    return answer === undefined || notKnown.includes(answer) ? undefined : answer;
  };
  const mapped = <Code>(question: string, choice: string, codes: Readonly<Record<string, Code>>): Code | undefined =>
    Object.hasOwn(codes, choice) ? codes[choice] : tell("choice-not-mapped", question);

  return {
    issues,
    tell,
    text,
    /** Whether the question was answered with "don't know" or "prefer not to say". */
    isNotKnown: (question: Question): boolean => notKnown.includes(raw(question) ?? ""),
    /** Our code for the choice, also for a "don't know" that the codes name. */
    code: <Code>(question: Question, codes: Readonly<Record<string, Code>>): Code | undefined => {
      const choice = raw(question);
      if (question === undefined || choice === undefined) return undefined;
      if (notKnown.includes(choice) && !Object.hasOwn(codes, choice)) return undefined;
      return mapped(question, choice, codes);
    },
    /** Our codes for a question with several answers, apart by spaces; each once. */
    codes: <Code>(question: Question, codes: Readonly<Record<string, Code>>): Code[] => {
      const choices = text(question)?.split(/\s+/) ?? [];
      const known = choices.filter((choice) => !notKnown.includes(choice));
      return [...new Set(known.map((choice) => mapped(question ?? "", choice, codes)))].filter(
        (code) => code !== undefined,
      );
    },
    whole: (question: Question, most = 9_999_999): number | undefined => {
      const answer = text(question);
      if (question === undefined || answer === undefined) return undefined;
      if (!/^\d{1,9}$/.test(answer)) return tell("not-a-whole-number", question);
      return Number(answer) <= most ? Number(answer) : tell("too-big", question);
    },
    decimal: (question: Question): number | undefined => {
      const answer = text(question);
      if (question === undefined || answer === undefined) return undefined;
      // a comma before one or two digits is French; before three it may set off thousands, and nobody can say
      const written = answer.replace(/^(\d{1,6}),(\d{1,2})$/, "$1.$2");
      return /^\d{1,6}(\.\d{1,6})?$/.test(written) ? Number(written) : tell("not-a-number", question);
    },
    day: (question: Question): Day | undefined => {
      const answer = text(question);
      if (question === undefined || answer === undefined) return undefined;
      // a question of kind date and time begins with its day
      return Day.safeParse(answer.slice(0, 10)).data ?? tell("not-a-day", question);
    },
    /** The entries of a repeat, each with its reader. */
    entries: (repeat: string) => {
      const list = answers[repeat];
      return (Array.isArray(list) ? (list as readonly Answers[]) : []).map((entry, index) =>
        answersReader(entry, place, notKnown, [...above, repeat, index + 1]),
      );
    },
  };
};

export type AnswersReader = ReturnType<typeof answersReader>;
