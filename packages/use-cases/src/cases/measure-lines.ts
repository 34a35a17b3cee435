import {
  type BreakdownRow,
  type CasePart,
  FEWEST_CASES,
  type FlatRow,
  type GroupHeard,
  type OfficeMeasures,
  type SafeCounts,
  type SensitiveYear,
  type WithheldYear,
} from "@answerable/core";

/** One line of the printed measures: a part, what is counted, how many of how many, and how many days. */
const line = (
  part: string,
  what: string,
  cells: { cases?: number; of?: number; days?: number | null; few?: boolean },
): FlatRow => ({
  ...{ part, what, cases: cells.cases ?? null, of: cells.of ?? null },
  // not reached is no number of days, and no empty cell either
  days: cells.days === null ? "not reached" : (cells.days?.toString() ?? null),
  few: cells.few === true ? `fewer than ${FEWEST_CASES}` : null,
});

const share = (part: string, what: string, { part: cases, of, few }: CasePart): FlatRow =>
  line(part, what, { cases, of, few });

/** The codes of a list that occur; those that do not stand in JSON alone. */
const occurring = (part: string, counts: Readonly<Record<string, number>>, of: number): FlatRow[] =>
  Object.entries(counts).flatMap(([what, cases]) => (cases === 0 ? [] : [line(part, what, { cases, of })]));

const clockLines = ({ timeliness, toldByWhen }: OfficeMeasures): FlatRow[] => [
  ...timeliness.flatMap(({ clock, owed, inTime, late, enteredLate, open, overdue, letGo, kept }) => [
    share(clock, "kept, of all that were met or are overdue", kept),
    ...occurring(clock, { "in-time": inTime, late, "entered-late": enteredLate, open, overdue, "let-go": letGo }, owed),
  ]),
  share("response", "kept, of those told before the facts by when", toldByWhen),
];

const waitLines = ({ waits }: OfficeMeasures): FlatRow[] =>
  waits.flatMap(({ until, owed, came, halfWithinDays, nineInTenWithinDays, few }) => [
    line(`wait: ${until}`, "half of all within", { cases: came, of: owed, days: halfWithinDays, few }),
    line(`wait: ${until}`, "nine in ten within", { cases: came, of: owed, days: nineInTenWithinDays, few }),
  ]);

const endLines = ({ ends }: OfficeMeasures): FlatRow[] => [
  ...occurring("told", ends.told, ends.cases),
  ...occurring("not told", ends.untold, ends.cases),
  ...occurring("not closed", { answered: ends.answered, withdrawn: ends.withdrawn, open: ends.open }, ends.cases),
];

const answerLines = ({ answers }: OfficeMeasures): FlatRow[] => [
  ...occurring("answer", answers.kinds, answers.given),
  ...occurring("not possible", answers.notPossible, answers.kinds["not-possible"]),
  ...occurring("answer went", answers.ways, answers.given),
  line("answer", "corrective actions that answers name", { cases: answers.actions }),
];

const againLines = ({ again: { reopened, appeals, withdrawn }, ends: { cases } }: OfficeMeasures): FlatRow[] => {
  const { cases: appealed, times, ...outcomes } = appeals;
  return [
    line("again", "reopened", { cases: reopened.cases, of: cases }),
    line("again", "appealed", { cases: appealed, of: cases }),
    ...occurring("appeal", outcomes, times),
    line("again", "withdrawn at least once", { cases: withdrawn, of: cases }),
  ];
};

const passedOnLines = ({ passedOn: { referrals, handOvers } }: OfficeMeasures): FlatRow[] => {
  const { offered, ...became } = handOvers;
  return [
    ...occurring("referral", { ...referrals.outcomes, "no outcome": referrals.noOutcome }, referrals.made),
    ...occurring("hand-over", became, offered),
  ];
};

const personLines = ({ wishes, satisfaction }: OfficeMeasures): FlatRow[] => [
  share("wish about the handler", "kept, of those wished and taken", wishes.met),
  line("wish about the handler", "nobody asked", { cases: wishes.notAsked }),
  line("satisfaction", "asked, of closed", { cases: satisfaction.asked, of: satisfaction.closed }),
  ...occurring("satisfaction", satisfaction.answers, satisfaction.answered),
];

const rowLines = ({ by, rows }: { readonly by: string; readonly rows: readonly BreakdownRow[] }): FlatRow[] =>
  rows.flatMap(({ value, cases, answeredInTime, halfAnsweredWithinDays, told, few }) => {
    const part = `${by}: ${value ?? "all with few"}`;
    return [
      share(part, "answered in time", answeredInTime),
      line(part, "half answered within", { cases, days: halfAnsweredWithinDays, few }),
      line(part, "told", { cases: told, of: cases, few }),
    ];
  });

const groupLines = (groups: readonly GroupHeard[]): FlatRow[] =>
  groups.map(({ group, share: lives, heard, seldom }) =>
    line(`heard: ${group}`, `${Math.round(lives * 100)} % of the people${seldom ? "; heard far less" : ""}`, {
      ...(heard === null ? { few: true } : { cases: heard.part, of: heard.of }),
    }),
  );

const safeLines = (part: string, { counts, together }: SafeCounts, of: number): FlatRow[] => [
  ...occurring(part, counts, of),
  ...(together === null ? [] : [line(part, together.codes.join(" or "), { cases: together.count, of })]),
];

const yearLines = (year: SensitiveYear | WithheldYear): FlatRow[] => {
  const part = `sensitive ${year.year}`;
  if ("withheld" in year) return [line(part, `not told: ${year.withheld}`, {})];
  const { received, standing, conclusions, safety, callOutcomes } = year;
  return [
    line(part, "received", { cases: received }),
    ...safeLines(part, standing, received),
    ...safeLines(`${part}: the body says`, conclusions, received),
    line(part, "safety call made or declined", safety === null ? { few: true } : { cases: safety.part, of: safety.of }),
    ...safeLines(`${part}: safety call`, callOutcomes, received),
  ];
};

/** What is measured of cases, as whoever asks for it reads it. */
export interface MeasuredCases {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly office: OfficeMeasures;
  readonly breakdown: { readonly by: string; readonly rows: readonly BreakdownRow[] } | null;
  readonly groups: readonly GroupHeard[];
  readonly findings: readonly { readonly code: string; readonly of: readonly (readonly string[])[] }[];
  readonly sensitive: readonly (SensitiveYear | WithheldYear)[];
}

/** The measures as lines for a terminal or a sheet. */
export const measureLines = ({ office, breakdown, groups, findings, sensitive }: MeasuredCases): FlatRow[] => [
  ...[clockLines, waitLines, endLines, answerLines, againLines, passedOnLines, personLines].flatMap((of) => of(office)),
  ...(breakdown === null ? [] : rowLines(breakdown)),
  ...groupLines(groups),
  ...findings.map(({ code, of }) =>
    line("asked about", `${code}: ${of.map((codes) => codes.join(" ")).join("; ")}`, {}),
  ),
  ...sensitive.flatMap(yearLines),
];
