import { match } from "ts-pattern";
import type { FlatRow } from "../../kernel/filter.ts";
import type { RowTable } from "../../kernel/subject.ts";
import type { AdvocacyState, Commitment, LaunchedAdvocacy } from "./advocacy-state.ts";

const closedBecause = (state: LaunchedAdvocacy): string | null =>
  match(state)
    .with({ status: "open" }, () => null)
    .with({ status: "closed" }, ({ because }) => because)
    .exhaustive();

const common = { adm1: "text", adm2: "text", target: "text", status: "text", because: "text" } as const;

const commonRow = (state: LaunchedAdvocacy): FlatRow => ({
  target: state.content.target,
  status: state.status,
  because: closedBecause(state),
});

/** What was answered last; empty: nobody has answered yet. */
const latest = ({ answers }: LaunchedAdvocacy): string | null =>
  answers.reduce<LaunchedAdvocacy["answers"][number] | null>(
    (last, one) => (last === null || one.on >= last.on ? one : last),
    null,
  )?.answer ?? null;

/** One row for each area it speaks for. No words: codes, days and counts. */
export const advocacyTable: RowTable<AdvocacyState> = {
  name: "advocacy",
  columns: { ...common, use: "text", day: "text", figures: "integer", answer: "text", commitments: "integer" },
  orders: { day: ["day", "adm1", "adm2"], area: ["adm1", "adm2", "day"] },
  rowsOf: (state) =>
    state.status === "absent"
      ? []
      : state.content.areas.map((area) => ({
          ...area,
          ...commonRow(state),
          use: state.content.use,
          day: state.content.on,
          figures: state.content.figures.length,
          answer: latest(state),
          commitments: state.commitments.length,
        })),
};

const lateLooks = ({ looks }: Commitment): number =>
  looks.filter(({ on, dueOn }) => dueOn !== null && on > dueOn).length;

/** One row for each commitment and area. `lookAgainOn` is empty where it is settled. */
export const commitmentTable: RowTable<AdvocacyState> = {
  name: "commitment",
  columns: {
    ...common,
    commitment: "text",
    day: "text",
    lookAgainOn: "text",
    found: "text",
    looks: "integer",
    lateLooks: "integer",
  },
  orders: { due: ["lookAgainOn", "adm1", "adm2"], area: ["adm1", "adm2", "lookAgainOn"] },
  rowsOf: (state) =>
    state.status === "absent"
      ? []
      : state.commitments.flatMap((one) =>
          state.content.areas.map((area) => ({
            ...area,
            ...commonRow(state),
            commitment: one.code,
            day: one.on,
            lookAgainOn: one.lookAgainOn,
            found: one.looks.at(-1)?.found ?? null,
            looks: one.looks.length,
            lateLooks: lateLooks(one),
          })),
        ),
};
