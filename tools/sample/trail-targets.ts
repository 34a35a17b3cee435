/** What goes wrong on the way in, for the 95 incidents of the bad month; all numbers are judgement. */
export const badMonthTrail = {
  resent: 2,
  edits: 11,
  byNeighbour: 8,
  testsOrEmpty: 3,
  deleted: 2,
  withheldPhone: 4,
  withheldKinship: 2,
  placeSpelling: 4,
  placeHomonym: 2,
  placeWrongArea: 1,
  dayUnknown: 9,
  clockWrong: 2,
  doNotAddUp: 3,
} as const;

export type Trail = Readonly<Record<keyof typeof badMonthTrail, number>> & {
  /** Submissions that two people edited apart: a person has to say which edit stands. */
  readonly rivals: number;
  /** Texts in a mix of two languages, with an invented name. */
  readonly mixedText: number;
};

const BAD_MONTH_INCIDENTS = 95;

/** What goes wrong with so many incidents: as often as in the bad month. */
export const trailOf = (incidents: number, month: string): Trail => {
  const scaled = (number: number): number => Math.round((number * incidents) / BAD_MONTH_INCIDENTS);
  const edits = scaled(badMonthTrail.edits);
  return {
    ...badMonthTrail,
    resent: scaled(badMonthTrail.resent),
    edits,
    byNeighbour: scaled(badMonthTrail.byNeighbour),
    testsOrEmpty: scaled(badMonthTrail.testsOrEmpty),
    deleted: scaled(badMonthTrail.deleted),
    withheldPhone: scaled(badMonthTrail.withheldPhone),
    withheldKinship: scaled(badMonthTrail.withheldKinship),
    placeSpelling: Math.min(scaled(badMonthTrail.placeSpelling), 4),
    placeHomonym: scaled(badMonthTrail.placeHomonym),
    placeWrongArea: Math.min(scaled(badMonthTrail.placeWrongArea), 1),
    dayUnknown: scaled(badMonthTrail.dayUnknown),
    clockWrong: scaled(badMonthTrail.clockWrong),
    doNotAddUp: Math.min(scaled(badMonthTrail.doNotAddUp), edits),
    rivals: month === "2020-03" || month === "2020-05" ? 1 : 0,
    mixedText: month === "2020-05" ? 1 : 0,
  };
};
