import { BrokenBecause, Day, MovedBecause, promiseSubject, Vehicle, WaivedBy } from "@answerable/core";
import { ok } from "neverthrow";
import { changesOf } from "../change-record.ts";
import { perhapsTold, today, toldFields, toldOf } from "./ledger-fields.ts";

const changePromise = changesOf("promises", promiseSubject, "accountability");

/** What becomes of a promise. */
export const keepingUseCases = [
  changePromise({
    verb: "keep",
    summary: "it was done; unless people heard so in the same act, word about it is owed",
    fields: {
      on: Day.optional().describe("The day it was done; left out: today."),
      vehicle: Vehicle.optional().describe("How people were told; left out: they were not told yet."),
      toldOn: toldFields.toldOn,
    },
    command: ({ on, vehicle, toldOn }, ctx) =>
      perhapsTold({ vehicle, toldOn }, ctx).map((told) => ({
        ...{ type: "keep" as const, at: ctx.now, on: on ?? today(ctx), told },
      })),
  }),
  changePromise({
    verb: "move",
    summary: "a new day, and why; it counts only because people were told",
    fields: { until: Day.describe("The new day."), because: MovedBecause, ...toldFields },
    positional: ["until"],
    command: ({ until, because, ...told }, ctx) =>
      ok({ type: "move" as const, at: ctx.now, until, because, told: toldOf(told, ctx) }),
  }),
  changePromise({
    verb: "explain",
    summary: "it will not be done, and people were told why",
    fields: { because: BrokenBecause, ...toldFields },
    command: ({ because, ...told }, ctx) =>
      ok({ type: "explain" as const, at: ctx.now, because, told: toldOf(told, ctx) }),
  }),
  changePromise({
    verb: "release",
    summary: "those it was made to need it no more and said so; staff cannot",
    fields: { by: WaivedBy, on: Day.optional().describe("The day they said so; left out: today.") },
    command: ({ by, on }, ctx) => ok({ type: "release" as const, at: ctx.now, by, on: on ?? today(ctx) }),
  }),
];
