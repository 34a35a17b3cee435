import {
  type DomainCommand,
  type DomainEvent,
  type FlatRow,
  type Rejection,
  type Subject,
  Uuid,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext, Recorded, RowsRequest } from "../context.ts";
import type { Failure } from "../failure.ts";

/** A record, and the id it stands under. */
export type RecordInSight<State> = readonly [id: Uuid, state: Recorded<State>];

/** The records whose rows are within sight, in an order of their table; `filter`: only these. Err: what reading says. */
export const recordsInSight = async <
  State,
  Command extends DomainCommand,
  Event extends DomainEvent,
  Why extends Rejection,
>(
  { read }: Pick<OperationContext, "read">,
  subject: Subject<State, Command, Event, Why>,
  request: Pick<RowsRequest, "table" | "order" | "filter">,
): Promise<Result<readonly RecordInSight<State>[], Failure>> => {
  const rows = await read.rows({ ...request, subject: subject as unknown as Subject });
  if (rows.isErr()) return err(rows.error);
  const all: RecordInSight<State>[] = [];
  for (const row of rows.value) {
    const id = Uuid.parse((row as FlatRow)["stream"]);
    const standing = await read.state(subject, id);
    if (standing.isErr()) return err(standing.error);
    all.push([id, standing.value.state]);
  }
  return ok(all);
};
