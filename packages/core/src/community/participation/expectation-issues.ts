import type { Issue } from "../../kernel/issue.ts";
import { codesIssues } from "../safety/codes-issues.ts";
import type { RaisedExpectation } from "./meeting.ts";

/** What is wrong with the topics of what people expect, each with its place under `expectations`. Codes as `codesIssues`. */
export const expectationIssues = (expectations: readonly RaisedExpectation[]): readonly Issue[] =>
  codesIssues(
    expectations.map(({ topic }) => topic),
    (at) => ["expectations", at, "topic"],
  );
