/** The parts of the country that are drawn apart: Mopti after a table of its own, and the other regions. */
export type Part = "mopti" | "others";

/** Violations by category, in the order of the six categories of the list. */
export type ByCategory = Readonly<
  Record<"property" | "integrity" | "life" | "liberty" | "movement" | "services", number>
>;

/** What one part of the country has of one month. */
export interface PartTarget {
  /** Violations of documented incidents, sexual ones included. */
  readonly violations: ByCategory;
  readonly incidents: number;
  /** Attacks on settlements among the incidents; each has five violations. */
  readonly attacks: number;
  /** Types that stand in it for certain; part of their category's number. */
  readonly certain: Readonly<Record<string, number>>;
  readonly households: number;
}

export interface SampleMonth {
  readonly month: string;
  readonly mopti: PartTarget;
  readonly others: PartTarget;
  /** Cercles from which nothing came in: somebody said that it was quiet there, or nobody said anything. */
  readonly quiet: readonly string[];
  readonly silent: readonly string[];
  /** Typed in the office from paper forms, as before the telephones came. */
  readonly onPaper: boolean;
  /** How many of a hundred incidents are in by the 5th and by the 12th of the next month. */
  readonly inByCutOff: number;
  readonly inByBulletin: number;
  /** Nine days without network: three cercles, from a day to a day. */
  readonly networkCut?: { readonly areas: readonly string[]; readonly from: string; readonly until: string };
}

const categories = (
  ...[property, integrity, life, liberty, movement, services]: [number, number, number, number, number, number]
): ByCategory => ({ property, integrity, life, liberty, movement, services });

const part = (
  violations: ByCategory,
  [incidents, attacks, households]: readonly [number, number, number],
  certain: Readonly<Record<string, number>> = {},
): PartTarget => ({ violations, incidents, attacks, households, certain });

const usual = { quiet: [], silent: [], onPaper: false, inByCutOff: 84.2, inByBulletin: 91.6 } as const;

/**
 * The six months, all of them invented: few in January and February, when forms were typed from paper, an ordinary March
 * and April, more in May, and June the bad month of the table in docs/sample.md. Displaced people are counted from April
 * on; before, a displacement stands without a number.
 */
export const sampleMonths: readonly SampleMonth[] = [
  {
    ...usual,
    month: "2020-01",
    mopti: part(categories(17, 10, 9, 4, 2, 0), [19, 4, 0]),
    others: part(categories(25, 16, 5, 5, 1, 0), [27, 0, 0], { viol: 1 }),
    quiet: ["tominian"],
    silent: ["gourma_rharous"],
    onPaper: true,
    inByCutOff: 60,
    inByBulletin: 72,
  },
  {
    ...usual,
    month: "2020-02",
    mopti: part(categories(26, 17, 12, 6, 2, 1), [29, 6, 0], { agression_sexuelle: 1 }),
    others: part(categories(38, 25, 7, 7, 1, 0), [40, 0, 0]),
    quiet: ["dire"],
    silent: ["macina"],
    onPaper: true,
    inByCutOff: 60,
    inByBulletin: 72,
  },
  {
    ...usual,
    month: "2020-03",
    mopti: part(categories(63, 38, 31, 14, 5, 1), [70, 14, 0], { viol: 1 }),
    others: part(categories(96, 58, 15, 15, 1, 0), [92, 0, 0], { mariage_force: 1 }),
    quiet: ["tominian"],
  },
  {
    ...usual,
    month: "2020-04",
    mopti: part(categories(62, 37, 30, 15, 5, 1), [72, 14, 200], { viol: 1 }),
    others: part(categories(98, 61, 16, 16, 2, 1), [97, 0, 90], { agression_sexuelle: 1 }),
    networkCut: { areas: ["tombouctou", "goundam", "niafunke"], from: "2020-04-10", until: "2020-04-19" },
  },
  {
    ...usual,
    month: "2020-05",
    mopti: part(categories(69, 42, 37, 16, 7, 1), [80, 21, 300], { viol: 1, agression_sexuelle: 1 }),
    others: part(categories(102, 62, 16, 17, 2, 1), [100, 0, 90], { entrave_aide: 1 }),
    quiet: ["dire"],
  },
  {
    ...usual,
    month: "2020-06",
    mopti: part(categories(92, 47, 55, 22, 12, 2), [95, 23, 560], { viol: 1, agression_sexuelle: 1 }),
    others: part(categories(124, 78, 22, 21, 3, 2), [125, 0, 100], { viol: 2, deplacement_catastrophe: 1 }),
    silent: ["bourem"],
  },
];

/**
 * The published quarter, January to March 2020: violations by category, documented and non-documented incidents together.
 * Source: Protection Cluster Mali, March 2020 (docslib 10328121). The only figures of the sample that are not invented.
 */
export const publishedQuarter: ByCategory = categories(343, 209, 139, 65, 29, 3);
