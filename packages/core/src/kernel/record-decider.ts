import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { Decider } from "./decider.ts";
import type { Instant } from "./instant.ts";
import { type Rejection, rejection } from "./rejection.ts";

export type RecordState<Content> =
  | { readonly status: "absent" }
  | { readonly status: "standing"; readonly content: Content; readonly corrections: number }
  | { readonly status: "withdrawn"; readonly content: Content; readonly reason: string };

export type RecordCommand<Content> =
  | { readonly type: "record"; readonly at: Instant; readonly content: Content }
  | { readonly type: "correct"; readonly at: Instant; readonly content: Content }
  | { readonly type: "withdraw"; readonly at: Instant; readonly reason: string };

export type RecordEvent<Content> =
  | { readonly type: "recorded"; readonly schema: 1; readonly at: Instant; readonly content: Content }
  | { readonly type: "corrected"; readonly schema: 1; readonly at: Instant; readonly content: Content }
  | { readonly type: "withdrawn"; readonly schema: 1; readonly at: Instant; readonly reason: string };

export type RecordRejection = Rejection<"already-recorded" | "not-recorded" | "already-withdrawn">;

/**
 * The decider of everything that is only recorded, corrected and withdrawn (documents, assessments, sessions).
 * A withdrawn record keeps its last content, and nothing follows a withdrawal.
 */
export const recordDecider = <Content>(): Decider<
  RecordState<Content>,
  RecordCommand<Content>,
  RecordEvent<Content>,
  RecordRejection
> => ({
  initial: { status: "absent" },
  decide: (command, state): Result<readonly RecordEvent<Content>[], RecordRejection> => {
    if (state.status === "withdrawn") return err(rejection("already-withdrawn"));
    return match(command)
      .with({ type: "record" }, ({ at, content }) =>
        state.status === "standing"
          ? err(rejection("already-recorded"))
          : ok([{ type: "recorded" as const, schema: 1 as const, at, content }]),
      )
      .with({ type: "correct" }, ({ at, content }) =>
        state.status === "absent"
          ? err(rejection("not-recorded"))
          : ok([{ type: "corrected" as const, schema: 1 as const, at, content }]),
      )
      .with({ type: "withdraw" }, ({ at, reason }) =>
        state.status === "absent"
          ? err(rejection("not-recorded"))
          : ok([{ type: "withdrawn" as const, schema: 1 as const, at, reason }]),
      )
      .exhaustive();
  },
  evolve: (state, event) => {
    switch (event.type) {
      case "recorded":
        return { status: "standing", content: event.content, corrections: 0 };
      case "corrected":
        return {
          status: "standing",
          content: event.content,
          corrections: state.status === "standing" ? state.corrections + 1 : 0,
        };
      case "withdrawn":
        return state.status === "standing"
          ? { status: "withdrawn", content: state.content, reason: event.reason }
          : state;
    }
  },
});
