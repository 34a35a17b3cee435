import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import { addDays, type Day } from "../../kernel/day.ts";
import type { Decider } from "../../kernel/decider.ts";
import { type Instant, utcDayOf } from "../../kernel/instant.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import type { RehearsalCommand } from "./rehearsal-command.ts";
import type { RehearsalEvent } from "./rehearsal-event.ts";
import { evolveRehearsal, REHEARSAL_HOLDS_DAYS, type RehearsalState } from "./rehearsal-state.ts";

export type RehearsalRejection = Rejection<
  | "proof-never-asked"
  | "no-packet-out"
  | "recipient-is-another"
  | "proof-by-day-out-of-reach"
  | "packet-digest-used"
  | "not-what-the-packet-held"
  | "opened-before-it-was-sent"
  | "opened-in-the-future"
>;

type Decision = Result<readonly RehearsalEvent[], RehearsalRejection>;
type Asked<Type extends RehearsalCommand["type"]> = Extract<RehearsalCommand, { type: Type }>;

const refused = (code: RehearsalRejection["code"], facts?: Rejection["facts"]): Decision => err(rejection(code, facts));

/** What went out and has not come back. A newer packet takes the place of an older one, which proves nothing any more. */
const ask = ({ type: _, at, ...asked }: Asked<"ask-for-proof">, state: RehearsalState): Decision => {
  const today = utcDayOf(at);
  const last = addDays(today, REHEARSAL_HOLDS_DAYS);
  const { status } = state;
  if (asked.byDay < today || asked.byDay > last) return refused("proof-by-day-out-of-reach", { status, today, last });
  if (state.status !== "absent") {
    const { role, code } = state.recipient;
    if (asked.recipient.role !== role || asked.recipient.code !== code)
      return refused("recipient-is-another", { status, role, recipient: code });
    if (asked.packet === state.asked.packet) return refused("packet-digest-used", { status });
  }
  return ok([{ type: "proof-asked", schema: 1, at, ...asked }]);
};

/** A day of grace: where the body is, a day may have begun that has not begun in UTC. */
const dayRefusal = (on: Day, askedOn: Day, at: Instant, status: string): RehearsalRejection | undefined => {
  const today = utcDayOf(at);
  if (on > addDays(today, 1)) return rejection("opened-in-the-future", { status, today });
  return on < askedOn ? rejection("opened-before-it-was-sent", { status, askedOn }) : undefined;
};

const answered = (command: Asked<"prove" | "report-not-opened">, state: RehearsalState): Decision => {
  const { status } = state;
  if (state.status === "absent") return refused("proof-never-asked", { status });
  if (state.status !== "asked") return refused("no-packet-out", { status });
  const wrongDay = dayRefusal(command.on, state.asked.on, command.at, status);
  if (wrongDay !== undefined) return err(wrongDay);
  const { at, on } = command;
  return match(command)
    .returnType<Decision>()
    .with({ type: "prove" }, ({ opened }) =>
      opened === state.asked.packet
        ? ok([{ type: "packet-opened", schema: 1, at, on }])
        : refused("not-what-the-packet-held", { status }),
    )
    .with({ type: "report-not-opened" }, ({ because }) =>
      ok([{ type: "packet-not-opened", schema: 1, at, on, because }]),
    )
    .exhaustive();
};

/**
 * The rules of proving that sealed complaints can be opened by whoever they go to. A packet of chance goes out; only who opens
 * it can say what it held. Nobody else's word stands for it: there is no command that calls it proved.
 * Err: one code for each wrong state or form, each with the state it met; see {@link RehearsalRejection}.
 * Source: practice C2.
 */
export const rehearsalDecider: Decider<RehearsalState, RehearsalCommand, RehearsalEvent, RehearsalRejection> = {
  initial: { status: "absent" },
  decide: (command, state) =>
    match(command)
      .returnType<Decision>()
      .with({ type: "ask-for-proof" }, (asked) => ask(asked, state))
      .with({ type: "prove" }, { type: "report-not-opened" }, (asked) => answered(asked, state))
      .exhaustive(),
  evolve: evolveRehearsal,
};
