import { type Issue, issue } from "@answerable/core";
import type { FormRow, FormSheet } from "./form-sheet.ts";
import { type QuestionType, questionType } from "./question-type.ts";
import type { FormChoice, FormNode } from "./xls-form.ts";

const NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const YES = /^(yes|true|true\(\))$/i;
/** Types that nobody answers, so that a row without a name does no harm. */
const UNASKED = new Set(["note"]);

interface Open {
  readonly of: "group" | "repeat";
  readonly row: number;
  readonly name: string;
  readonly path: string;
  readonly labels: FormRow["labels"];
  readonly inside: FormNode[];
  readonly names: Set<string>;
}

type Asked = Extract<QuestionType, { kind: "question" }>;

/** Builds the tree of a survey row by row, and lists what is wrong with each. */
class SurveyReader {
  readonly problems: Issue[] = [];
  private readonly root: Open = { of: "group", row: 0, name: "", path: "", labels: {}, inside: [], names: new Set() };
  private readonly open: Open[] = [this.root];
  private readonly choices: ReadonlyMap<string, readonly FormChoice[]>;

  constructor(choices: ReadonlyMap<string, readonly FormChoice[]>) {
    this.choices = choices;
  }

  take(row: FormRow): void {
    if (YES.test(row.cell("disabled") ?? "")) return;
    const text = row.cell("type");
    if (text === undefined) {
      // rows without type and name are remarks
      if (row.cell("name") !== undefined) this.tell("question-without-type", "type", row.row);
      return;
    }
    const type = questionType(text);
    if (type === undefined) this.tell("question-type-unknown", "type", row.row);
    else if (type.kind === "end") this.end(type.of, row.row);
    else this.takeNamed(type, row);
  }

  private takeNamed(type: Asked | Extract<QuestionType, { kind: "begin" }>, row: FormRow): void {
    const name = this.nameOf(row, type);
    // a group without a usable name still opens, so that its end is not listed as well
    if (type.kind === "begin") this.begin(type.of, name ?? `row-${row.row}`, row);
    else if (name !== undefined) this.ask(type, name, row);
  }

  end(of: Open["of"], row: number): void {
    const last = this.open.at(-1);
    if (last === undefined || last === this.root) this.tell("end-without-begin", "type", row);
    else {
      if (last.of !== of) this.tell("end-of-another", "type", row);
      this.open.pop();
    }
  }

  finish(): FormNode[] {
    for (const { row } of this.open.slice(1)) this.tell("begin-without-end", "type", row);
    return this.root.inside;
  }

  private get around(): Open {
    return this.open.at(-1) ?? this.root;
  }

  private tell(code: string, column: string, row: number): void {
    this.problems.push(issue(code, ["survey", column], { row }));
  }

  private nameOf(row: FormRow, type: QuestionType): string | undefined {
    const name = row.cell("name");
    if (name === undefined) {
      if (type.kind !== "question" || !UNASKED.has(type.type)) this.tell("question-without-name", "name", row.row);
      return undefined;
    }
    if (!NAME.test(name)) {
      this.tell("name-not-usable", "name", row.row);
      return undefined;
    }
    if (this.around.names.has(name.toLowerCase())) this.tell("name-stands-twice", "name", row.row);
    this.around.names.add(name.toLowerCase());
    return name;
  }

  private pathOf(name: string): string {
    return this.around.path === "" ? name : `${this.around.path}/${name}`;
  }

  private begin(of: Open["of"], name: string, { row, labels }: FormRow): void {
    const inside: FormNode[] = [];
    const path = this.pathOf(name);
    this.around.inside.push({ kind: of, row, name, path, labels, inside });
    this.open.push({ of, row, name, path, labels, inside, names: new Set() });
  }

  private ask(type: Asked, name: string, { row, labels, cell }: FormRow): void {
    const calculation = cell("calculation");
    const relevant = cell("relevant");
    if (type.type === "calculate" && calculation === undefined && cell("default") === undefined)
      this.tell("calculation-missing", "calculation", row);
    this.checkList(type, row);
    this.around.inside.push({
      ...{ kind: "question", row, name, path: this.pathOf(name), labels, type: type.type },
      ...(type.list === undefined ? {} : { list: type.list }),
      ...{ takesOther: type.takesOther, isRequired: YES.test(cell("required") ?? "") },
      ...(relevant === undefined ? {} : { relevant }),
      ...(calculation === undefined ? {} : { calculation }),
    });
  }

  private checkList({ type, list }: Asked, row: number): void {
    if (list === undefined) return;
    const choices = this.choices.get(list);
    if (choices === undefined) this.tell("list-missing", "type", row);
    else if (type === "select_multiple" && choices.some(({ name }) => /\s/.test(name)))
      this.tell("choice-with-space", "type", row);
  }
}

/** The questions of a form as a tree of groups and repeats, and what is wrong with them by row. */
export const readSurvey = (
  sheet: FormSheet,
  choices: ReadonlyMap<string, readonly FormChoice[]>,
): { readonly survey: readonly FormNode[]; readonly problems: readonly Issue[] } => {
  const missing = ["type", "name"].filter((column) => !sheet.columns.has(column));
  if (missing.length > 0)
    return { survey: [], problems: missing.map((column) => issue("column-missing", ["survey", column], { row: 1 })) };
  const reader = new SurveyReader(choices);
  for (const row of sheet.rows) reader.take(row);
  return { survey: reader.finish(), problems: reader.problems };
};
