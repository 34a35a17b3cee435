import type { Issue } from "../../kernel/issue.ts";
import { type WordsAt, wordsIssues } from "./words-issues.ts";

/**
 * Why codes that somebody made up are not written down: a code lies open and stays in the log for good, and a name or what a girl
 * said fits into one with hyphens in it. Codes as `wordsIssues`. Source: practice M2, M3, C1.
 */
export const codesIssues = (codes: readonly string[], pathOf: (at: number) => WordsAt["path"]): readonly Issue[] =>
  wordsIssues(codes.map((code, at) => ({ path: pathOf(at), words: code.replaceAll("-", " ") })));
