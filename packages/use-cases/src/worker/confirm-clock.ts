import { clockWatchSubject, Day, type Instant } from "@answerable/core";
import { CLOCK_WATCH, step } from "@answerable/store";
import * as z from "zod";
import { decideWork } from "../decide-work.ts";
import { useCase } from "../use-case.ts";

const ConfirmClock = z.strictObject({
  today: Day.describe("The day it is, read from a calendar on the wall and not from this machine."),
});

/**
 * Which day it is, said by a person, where the machine's clock was not believed: what has expired by it is erased from the next
 * opening or the next day on. Err `clock-says-another-day` {machineSays}.
 */
export const confirmClockUseCase = useCase<typeof ConfirmClock, { readonly believed: Instant }>({
  name: "worker.confirm-clock",
  kind: "act",
  summary:
    "say which day it is, where the machine's clock was not believed; what has expired by that day is erased for good",
  input: ConfirmClock,
  positional: ["today"],
  permission: "worker.confirm-clock",
  module: "operation",
  form: "record",
  handle: ({ today }, ctx) => {
    const confirm = { type: "confirm-clock", at: ctx.now, today, by: ctx.actor.code } as const;
    return decideWork(ctx, { steps: [step(clockWatchSubject, CLOCK_WATCH, confirm)] }).map(() => ({
      believed: ctx.now,
    }));
  },
});
