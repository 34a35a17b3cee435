import type { Day } from "../../kernel/day.ts";
import type { Mechanism } from "../document/mechanism.ts";
import type { Need } from "../document/need.ts";
import type { KeptOut } from "../reach/kept-out.ts";

/** The four steps of setting up a mechanism. Source: IOM cash-based interventions manual 5.4.1. */
export const designSteps = ["purpose", "collecting", "acting", "reporting"] as const;
export type DesignStep = (typeof designSteps)[number];

/** The yardsticks a finding bears on. Source: domain §4.8; the text of WFP 6 to 10 was not found. */
export const yardsticks = [
  "CHS 5.1",
  "CHS 5.2",
  "CHS 5.3",
  "CHS 5.4",
  "CHS 5.5",
  "CHS 5.6",
  "CHS 5.7",
  "WFP 1",
  "WFP 2",
  "WFP 3",
  "WFP 4",
  "WFP 5",
] as const;
export type Yardstick = (typeof yardsticks)[number];

/** A place in the document, and the figures and codes there that the finding rests on. */
export interface Evidence {
  readonly path: readonly (string | number)[];
  /** Codes of the document (groups, channels, posts), and words of its lists. */
  readonly codes?: readonly string[];
  /** What the people it is about lack, all of it. */
  readonly lacking?: readonly Need[];
  /** Figures by name: shares 0 to 1, counts, days. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** A sentence in the two languages the rules are written in. */
export interface InTwoLanguages {
  readonly en: string;
  readonly fr: string;
}

/** What is asked of every mechanism: a do or a don't, with its source. */
export interface MechanismRule {
  readonly code: string;
  readonly step: DesignStep;
  /** What the finding says is the case. */
  readonly says: InTwoLanguages;
  readonly why: InTwoLanguages;
  /** What to do, or to ask. */
  readonly ask: InTwoLanguages;
  readonly source: string;
  /** None: no known yardstick speaks of it. */
  readonly yardsticks: readonly Yardstick[];
  /** One list of evidence for each finding; none: nothing found. `today` is left out where no date is asked. */
  readonly find: (mechanism: Mechanism, today?: Day) => readonly (readonly Evidence[])[];
}

/** Evidence at a place. */
export const at = (
  path: Evidence["path"],
  codes: readonly string[] = [],
  figures: Readonly<Record<string, number>> = {},
): Evidence => ({
  path,
  ...(codes.length === 0 ? {} : { codes }),
  ...(Object.keys(figures).length === 0 ? {} : { figures }),
});

/** Evidence about people of a group who are kept out, and how many they are. */
export const lackingAt = (
  path: Evidence["path"],
  codes: readonly string[],
  { lacking, atLeast, atMost }: KeptOut,
): Evidence => ({ path, codes, ...(lacking.length === 0 ? {} : { lacking }), figures: { atLeast, atMost } });

/** One finding with its evidence where the condition holds. */
export const when = (holds: boolean, ...evidence: Evidence[]): readonly (readonly Evidence[])[] =>
  holds ? [evidence] : [];

/** Sources that many rules cite. */
export const sources = {
  table9: "IOM cash-based interventions manual 5.4.1, table 9",
  iom541: "IOM cash-based interventions manual 5.4.1",
  iom542: "IOM cash-based interventions manual 5.4.2",
  iom54: "IOM cash-based interventions manual 5.4",
  figure10: "IOM cash-based interventions manual 5.4, figure 10",
  chs: "Core Humanitarian Standard 2014, commitment 5",
  wfp: "WFP minimum standards for a complaint and feedback mechanism, 1 to 5",
  iasc: "IASC, community-based complaint mechanisms, session material",
  ifrc: "IFRC feedback kit",
} as const;
