import { type Issue, issue } from "@answerable/core";
import type { FormSheet } from "./form-sheet.ts";
import type { FormChoice } from "./xls-form.ts";

const YES = /^(yes|true|true\(\)|1)$/i;

/** The lists of choices of a form, in their order, and what is wrong with them by row. */
export const readChoices = (
  sheet: FormSheet,
  allowsTwins: string | undefined,
): { readonly choices: ReadonlyMap<string, readonly FormChoice[]>; readonly problems: readonly Issue[] } => {
  const choices = new Map<string, FormChoice[]>();
  const problems: Issue[] = [];
  for (const { row, cell, labels } of sheet.rows) {
    const tell = (code: string, column: string) => problems.push(issue(code, ["choices", column], { row }));
    const list = cell("list_name");
    const name = cell("name");
    if (list === undefined && name === undefined) continue;
    if (list === undefined) tell("choice-without-list", "list_name");
    else if (name === undefined) tell("choice-without-name", "name");
    else {
      const others = choices.get(list) ?? [];
      if (others.some((other) => other.name === name) && !YES.test(allowsTwins ?? ""))
        tell("choice-stands-twice", "name");
      else choices.set(list, [...others, { row, name, labels }]);
    }
  }
  return { choices, problems };
};
