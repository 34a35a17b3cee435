import type { Instant } from "../../kernel/instant.ts";
import type { PCode } from "../../places/p-code.ts";
import type { ReadingChecks } from "./check-reading.ts";
import { type ReadingContent, ReadingInput } from "./reading.ts";

const MOPTI = "ML05" as PCode;

/** June 2020 of three cercles of Mopti, as it was computed: high, medium, and one without a class. */
export const readingChecks: ReadingChecks = {
  method: { id: "protection-risk-default", version: "1" },
  classes: ["very-low", "low", "medium", "high", "very-high"],
  computed: new Map([
    ["ML0505", { adm1: MOPTI, class: "high" }],
    ["ML0506", { adm1: MOPTI, class: "medium" }],
    ["ML0508", { adm1: MOPTI, class: null }],
  ]),
  asKnownOn: "2020-07-12T23:59:59.999Z" as Instant,
  now: "2020-07-16T10:00:00.000Z" as Instant,
};

/** A meeting in July that took Koro one class higher, Mopti as computed, and left Youwarou without agreement. */
export const readingInput = (more: object = {}): ReadingInput =>
  ReadingInput.parse({
    month: "2020-06",
    metOn: "2020-07-16",
    seats: ["protection-cluster", "gbv", "community", "authorities"],
    areas: [
      {
        ...{ area: "ML0505", agreed: "very-high", because: "places-not-reached" },
        dissent: [{ seats: ["authorities"], reads: "high" }],
      },
      { area: "ML0506", agreed: "medium" },
      {
        ...{ area: "ML0508", agreed: null },
        dissent: [
          { seats: ["community"], reads: "very-high" },
          { seats: ["authorities", "gbv"], reads: "high" },
        ],
      },
    ],
    ...more,
  });

/** The same as it is kept. */
export const readingContent = (more: Partial<ReadingContent> = {}): ReadingContent => ({
  ...{ month: readingInput().month, method: readingChecks.method, metOn: readingInput().metOn },
  ...{ asKnownOn: readingChecks.asKnownOn, seats: readingInput().seats },
  areas: readingInput().areas.map(({ area, because, ...one }) => ({
    ...{ adm1: MOPTI, adm2: area, computed: null, ...one, because: because ?? null },
    ...(area === "ML0505" ? { computed: "high" } : area === "ML0506" ? { computed: "medium" } : {}),
  })),
  ...more,
});
