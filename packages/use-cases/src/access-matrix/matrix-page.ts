import { defaultRoles } from "@answerable/core";
import { everyUseCase } from "./asked-operation.ts";
import { EXPECTED, expectedCells } from "./expected-matrix.ts";
import { COLUMNS, type Column, KINDS, SITUATIONS } from "./matrix-kinds.ts";

const columns = Object.keys(COLUMNS) as Column[];
const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
const cellsOf = (cells: Partial<Readonly<Record<Column, string>>>): string[] => columns.map((one) => cells[one] ?? "·");

const labelOf = (column: Column): string =>
  defaultRoles.find(({ code }) => code === COLUMNS[column])?.label["en"] ?? "Anybody, without being known";

/** What stands after `~` in a row's name, in words. */
const ASKED_OF: Readonly<Record<string, string>> = {
  ...{ staff: "the staff document", another: "for somebody else", case: "of a case" },
};
const nameOf = (row: string): string => {
  const [name = "", what] = row.split("~");
  return `\`${name}\`${what === undefined ? "" : `, ${ASKED_OF[what] ?? what}`}`;
};

const nounTables = (): string => {
  const nouns = [...new Set(Object.keys(EXPECTED).map((row) => row.split(/[.~]/)[0] ?? ""))];
  return nouns
    .map((noun) => {
      const rows = Object.keys(EXPECTED).filter((row) => row.split(/[.~]/)[0] === noun);
      return `### ${noun}\n\n${table(
        ["use case", "of", ...columns],
        rows.map((row) => [nameOf(row), EXPECTED[row]?.of ?? "", ...cellsOf(expectedCells(row))]),
      )}`;
    })
    .join("\n\n");
};

const lessHere = (): string =>
  Object.entries(EXPECTED)
    .flatMap(([row, { but }]) => (but === undefined ? [] : [`- ${nameOf(row)}: ${but.because}`]))
    .join("\n");

const forAnybody = (): string =>
  [...everyUseCase.values()]
    .flatMap(({ permission, name, isLocal }) => (permission === null && isLocal !== true ? [`\`${name}\``] : []))
    .join(", ");

/** The matrix as a page for whoever answers for data protection: roles across, what they may ask down. */
export const matrixPage = (): string => `# Who may do what, and how far each role sees

For a data-protection officer, and for whoever writes the staff document. One row a use case, a column a role, a letter for each
situation in which a record is there for that role. Everything was thought out beside the program from what practice asks (H3, H5,
C2, C7, F5, I6), and a test asks every cell of a running operation: a use case that is declared tomorrow fails it until it has
its row here. This page is written from the same table as the test reads (\`packages/use-cases/src/access-matrix\`). These are the roles an
operation begins with; an agency adopts its own.

## The letters

${Object.entries(SITUATIONS)
  .map(([letter, words]) => `- **${letter}**: ${words}`)
  .join("\n")}
- **y**: may, and it is about no single record, or only about one's own tokens and account
- **·**: may not, or nothing of it is there

**Where a letter is missing, the record is not there**: not in the list, the count, the table, the figure, what falls due or the product, and asked
by its id it answers word for word as an id that was never given. Lists, counts, tables and products were compared before and after such a
record came; for what is sensitive, about oneself or about one's unit, *all* of them, of every kind. No cell holds an n, an m or an x:
nobody near learns that a case is there. A record of another operation is never there for anybody.

## The roles

${table(
  ["column", "role", "code"],
  columns.map((one) => [one, labelOf(one), `\`${COLUMNS[one]}\``]),
)}

## How far each role sees

Each role answers for one region here. "Entered": where something new may be entered.

${table(
  ["of", ...columns],
  Object.entries(KINDS).map(([kind, { seen }]) => [kind, ...cellsOf(seen)]),
)}

## What each role may do

${nounTables()}

## Less than elsewhere, and why

${lessHere()}

## Decisions behind it

- **Whoever manages accounts reads nothing** about people, in whatever roles and under whatever name (\`manages-and-reads\`); no staff
  document widens its adopter (\`grants-itself\`). She could still give an account that she controls a role that reads: a one-time sign-in
  takes a second person who does not manage accounts, and \`answerable documents grants\` tells everybody who may see more since which
  version, and who adopted it.
- **Who works where** is shown to whoever adopts the staff document or proves the log, and to nobody else: from it one could find the monitor of a
  cercle (F7). \`documents grants\` counts areas and names none.
- **A token for somebody else** opens no more than its maker may, and no more later.
- **A case about oneself or one's unit is not there**, whatever the role, for analysts' counts too. Whoever works in no unit is near nobody; of
  whom nobody has said where she or he works, everything about any unit is hidden.
- **Sensitive cases** are seen by the focal point and the investigating body alone; whoever takes one down does not see it again.
- **A monitor sees what she recorded**, wherever it happened, and may record what happened outside her areas: people tell her there.
- **Facilitators and mentors hear communities**; of single persons only what was said to themselves.
- **What a mentor and a facilitator keep** is there for the two of them alone; whoever manages the facilitator sees in which months there was
  contact. A sensitive entry of the journal is there for who wrote it alone.
- **The information manager** takes withheld words out as files that only the holder of the operation's own key opens, and lists no ledger.
- **Break-glass** opens one record that is not sensitive, not about who asks and not about her or his unit, for four hours, after somebody who
  may open it anyhow said yes within the hour; a key holder or an auditor is told and has to say that she or he looked. \`ask\` tells nobody
  whether there is such a record.
- **Anybody who is not known** lodges, and comes back with a receipt; nothing else. Without \`ANSWERABLE_HTTP_PUBLIC\` not even that.

## What this does not hide

- A corrective action is there for whoever answers for its areas, also where a hidden case led to it; which case did, and how many, is not.
  Its version counts up when such a case joins it.
- An import of incidents is undone only by who sees all of it, and says so to who does not.
- How long an answer takes was not measured.
- Whoever reads the server's memory, its files with the key, or the keys of somebody else, reads past all of this
  ([keys.md](keys.md)); codes of staff say who somebody is to whoever knows the codes.

## What needs no permission

Computations on what is handed in, and lists that are published anyway, for every member of staff; over HTTP nobody who is not known is served
them: ${forAnybody()}.
`;
