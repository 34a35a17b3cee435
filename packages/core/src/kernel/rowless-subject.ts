import {
  type RecordCommand,
  type RecordEvent,
  type RecordRejection,
  type RecordState,
  recordDecider,
} from "./record-decider.ts";
import type { Subject } from "./subject.ts";

/** A subject whose records are recorded, corrected and withdrawn, and stand in no row. */
export type RowlessSubject<Content> = Subject<
  RecordState<Content>,
  RecordCommand<Content>,
  RecordEvent<Content>,
  RecordRejection
>;

/** What is only written down: the log proves it, nobody lists it, and nothing falls due of it. */
export const rowlessSubject = <Content>(name: string): RowlessSubject<Content> => ({
  ...recordDecider<Content>(),
  name,
  tables: [],
  dueOf: () => [],
  upcast: (event) => event as RecordEvent<Content>,
});
