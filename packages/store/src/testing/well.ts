import { addHours, type Instant, type Rejection, rejection, type SlotRef, type Subject } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { rowTableStatements } from "../migrations/row-table-statements.ts";
import type { StoreModule } from "../store.ts";

/** How long inspections are put off while it rains: the books of the module. */
export interface RainState {
  readonly putOffHours: number;
}

/** An invented subject for tests of the store: a well that is dug, measured and moved. */
export type WellState =
  | { readonly status: "absent" }
  | {
      readonly status: "standing";
      readonly village: string | null;
      readonly depths: readonly number[];
      readonly inspectAt: Instant | null;
      readonly story: SlotRef | null;
    };

export type WellCommand =
  | {
      readonly type: "dig";
      readonly village: string | null;
      readonly depth: number;
      readonly inspectAt?: Instant;
      readonly story?: SlotRef;
    }
  | { readonly type: "measure"; readonly depth: number }
  | { readonly type: "rename"; readonly village: string };

export type WellEvent =
  | {
      readonly type: "dug";
      readonly schema: 1;
      readonly village: string | null;
      readonly depth: number;
      readonly inspectAt: Instant | null;
      readonly story: SlotRef | null;
    }
  | { readonly type: "measured"; readonly schema: 1; readonly depth: number }
  | { readonly type: "renamed"; readonly schema: 1; readonly village: string };

const decide = (command: WellCommand, state: WellState): Result<readonly WellEvent[], Rejection> => {
  switch (command.type) {
    case "dig": {
      if (state.status === "standing") return err(rejection("already-dug"));
      const { village, depth, inspectAt = null, story = null } = command;
      return ok([{ type: "dug", schema: 1, village, depth, inspectAt, story }]);
    }
    case "measure":
      if (state.status === "absent") return err(rejection("not-dug"));
      if (command.depth < 0) throw new Error("a bug in a rule");
      return ok(command.depth === state.depths.at(-1) ? [] : [{ type: "measured", schema: 1, depth: command.depth }]);
    case "rename":
      if (state.status === "absent") return err(rejection("not-dug"));
      return ok(command.village === state.village ? [] : [{ type: "renamed", schema: 1, village: command.village }]);
  }
};

const evolve = (state: WellState, event: WellEvent): WellState => {
  if (event.type === "dug") {
    const { village, depth, inspectAt, story } = event;
    return { status: "standing", village, depths: [depth], inspectAt, story };
  }
  if (state.status === "absent") return state;
  return event.type === "renamed"
    ? { ...state, village: event.village }
    : { ...state, depths: [...state.depths, event.depth] };
};

export const wellSubject: Subject<WellState, WellCommand, WellEvent> = {
  name: "well",
  initial: { status: "absent" },
  decide,
  evolve,
  tables: [
    {
      name: "well",
      columns: { village: "text", depth: "integer" },
      orders: { "by-village": ["village"], "by-depth": ["depth", "village"] },
      rowsOf: (state) =>
        state.status === "absent" ? [] : [{ village: state.village, depth: state.depths.at(-1) ?? null }],
    },
    {
      name: "measurement",
      columns: { depth: "integer" },
      orders: { "by-depth": ["depth"] },
      rowsOf: (state) => (state.status === "absent" ? [] : state.depths.map((depth) => ({ depth }))),
    },
  ],
  dueOf: (state, rains: RainState = { putOffHours: 0 }) =>
    state.status === "standing" && state.inspectAt !== null
      ? [{ at: addHours(state.inspectAt, rains.putOffHours), kind: "inspect" }]
      : [],
  upcast: (event) => event as WellEvent,
};

/** A second subject, so that two kinds meet in one work: how many wells a village counts. */
export const tallySubject: Subject<
  { readonly wells: number },
  { readonly type: "count" },
  { readonly type: "counted"; readonly schema: 1 }
> = {
  name: "tally",
  initial: { wells: 0 },
  decide: (_command, state) =>
    state.wells >= 3 ? err(rejection("tally-is-full")) : ok([{ type: "counted", schema: 1 }]),
  evolve: (state) => ({ wells: state.wells + 1 }),
  tables: [],
  dueOf: () => [],
  upcast: (event) => event as { readonly type: "counted"; readonly schema: 1 },
};

/** The books: what falls due of wells is reckoned by them. */
export const rainSubject: Subject<
  RainState,
  { readonly type: "rain"; readonly hours: number },
  { readonly type: "rained"; readonly schema: 1; readonly hours: number }
> = {
  name: "rain",
  initial: { putOffHours: 0 },
  decide: ({ hours }) => ok([{ type: "rained", schema: 1, hours }]),
  evolve: ({ putOffHours }, { hours }) => ({ putOffHours: putOffHours + hours }),
  tables: [],
  dueOf: () => [],
  upcast: (event) => event as { readonly type: "rained"; readonly schema: 1; readonly hours: number },
};

export const wells: StoreModule = {
  name: "wells",
  subjects: [wellSubject, tallySubject, rainSubject],
  books: { subject: rainSubject, stream: "rains", readBy: [wellSubject] },
  migrations: [
    {
      name: "0002-create-wells",
      statements: (words) => [
        ...rowTableStatements(words, {
          name: "well",
          columns: { village: "text", depth: "integer" },
          orders: { "by-village": ["village"], "by-depth": ["depth", "village"] },
        }),
        ...rowTableStatements(words, {
          name: "measurement",
          columns: { depth: "integer" },
          orders: { "by-depth": ["depth"] },
        }),
      ],
    },
  ],
};
