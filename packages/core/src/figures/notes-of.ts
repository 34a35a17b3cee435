import type { AreaMonths } from "./area-months.ts";
import { saysHowMany, textCell } from "./counted-row.ts";
import { isListed } from "./figure-parts.ts";
import type { FiguresInput, SeenPeriod } from "./figures-input.ts";
import { notes } from "./notes.ts";
import type { Note } from "./table.ts";

/** What must be read with every table over the period: how many monitors there were to see. */
export const coverageNotes = ({ monitors }: Pick<SeenPeriod, "monitors">): Note[] =>
  monitors.length > 0 ? [notes.monitorsActive(monitors)] : [];

/** What must be read with a table of figures; what it rests on first. */
export const notesOf = (input: FiguresInput, { all, counted, inUnlisted }: AreaMonths): Note[] => {
  const notSeen = all.filter(({ seen }) => seen === "not").length;
  const inPart = all.filter(({ seen }) => seen === "part").length;
  const unknownNumbers = counted.filter((row) => !saysHowMany(row, input.unit)).length;
  return [
    notes.countingBasis(input.basis),
    ...(notSeen > 0 ? [notes.areasWithoutData(notSeen)] : []),
    ...(inPart > 0 ? [notes.areasSeenInPart(inPart)] : []),
    ...coverageNotes(input),
    ...input.late.map((one) => notes.lateArrivals(one)),
    ...(input.unit === "incidents" ? [notes.incidentsInSeveralColumns()] : []),
    ...(unknownNumbers > 0 ? [notes.numberNotKnown(unknownNumbers)] : []),
    ...(counted.some((row) => input.sexualOrGenderBased.includes(textCell(row, "type") ?? ""))
      ? [notes.whatReachedAMonitor()]
      : []),
    ...(counted.some((row) => !isListed(row, input)) ? [notes.columnNotInTheList()] : []),
    ...(inUnlisted > 0 ? [notes.areaNotInTheList(inUnlisted)] : []),
  ];
};
