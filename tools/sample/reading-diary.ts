import { type DiaryLine, diaryLine } from "./diary.ts";

const SEATS = ["protection-cluster", "child-protection", "gbv", "monitoring-partner", "community", "authorities"];

const meeting = (metOn: string, month: string, areas: readonly object[]): DiaryLine =>
  diaryLine(metOn, "analyst-01", "readings.record", { month, metOn, seats: SEATS, areas });

const asComputed = (agreed: string, ...areas: readonly string[]): object[] => areas.map((area) => ({ area, agreed }));

/**
 * Two of the months in which key informants were asked were read together, invented like all else: March as it was
 * computed, and June, of which one class was read higher than computed, one found no agreement because of the interviews
 * that are all alike, and the authorities saw two cercles otherwise. The months between stay drafts.
 */
export const readingDiary: readonly DiaryLine[] = [
  meeting("2020-04-16", "2020-03", [
    ...asComputed("high", "ML0501", "ML0505"),
    ...asComputed("medium", "ML0502", "ML0504", "ML0507"),
    ...asComputed("low", "ML0503", "ML0506"),
  ]),
  meeting("2020-07-16", "2020-06", [
    {
      ...{ area: "ML0505", agreed: "very-high", because: "places-not-reached" },
      dissent: [{ seats: ["authorities"], reads: "high" }],
    },
    {
      ...{ area: "ML0501", agreed: null },
      dissent: [
        { seats: ["community", "gbv", "monitoring-partner"], reads: "very-high" },
        { seats: ["authorities", "protection-cluster"], reads: "medium" },
      ],
    },
    ...asComputed("high", "ML0502"),
    ...asComputed("medium", "ML0504", "ML0506", "ML0507"),
    ...asComputed("low", "ML0503"),
  ]),
];
