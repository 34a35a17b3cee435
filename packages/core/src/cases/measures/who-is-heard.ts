import type { PartOf } from "../../kernel/part-of.ts";
import { compareText } from "../../kernel/text-order.ts";
import type { PopulationGroup } from "../../mechanism/document/population-group.ts";
import { seldomHeard } from "../../mechanism/observed/heard-share.ts";
import type { ObservedUse } from "../../mechanism/observed/observed-use.ts";
import type { OwnWord } from "../case/case-lodger.ts";
import { FEWEST_CASES } from "./few-cases.ts";
import type { MeasuredCase } from "./measured-case.ts";

/** A group of the mechanism beside how often its people are heard. */
export interface GroupHeard {
  readonly group: string;
  /** Its share of the population, 0 to 1, as the mechanism says. */
  readonly share: number;
  /** Cases of its people, of those in which somebody said anything of herself or himself; null: too few to show. */
  readonly heard: PartOf | null;
  /** True: far less than its share, even at the upper end of what so few cases allow. */
  readonly seldom: boolean;
}

/** What people said of themselves, where somebody spoke with them. Source: practice C17. */
const spoken = (cases: readonly MeasuredCase[]): readonly OwnWord[] =>
  cases.flatMap(({ state: { content } }) => (content.spokenWith && content.ownWord !== null ? [content.ownWord] : []));

/** Both numbers stay away where either is too small. */
const shown = (part: number, of: number): PartOf | null =>
  part >= FEWEST_CASES && of - part >= FEWEST_CASES ? { part, of } : null;

/**
 * Each group of the mechanism beside how often its people are heard. Who belongs to a group says so or does not, so
 * the numbers are the least; groups may overlap. Source: practice C14, C17.
 */
export const groupsHeard = (
  cases: readonly MeasuredCase[],
  groups: readonly Pick<PopulationGroup, "code" | "share">[],
): GroupHeard[] => {
  const words = spoken(cases);
  return groups.map(({ code, share }) => {
    const theirs = words.filter((word) => word.groups.includes(code)).length;
    return {
      ...{ group: code, share, heard: shown(theirs, words.length) },
      seldom: seldomHeard(theirs, words.length, share) !== undefined,
    };
  });
};

type Complaint = ObservedUse["complaints"][number];

const SEX: Readonly<Record<OwnWord["sex"], Complaint["sex"]>> = {
  woman: "women",
  man: "men",
  other: "not-asked",
  "not-asked": "not-asked",
  "prefers-not-to-say": "not-asked",
};
const AGE: Readonly<Record<OwnWord["ageBand"], Complaint["age"]>> = {
  "under-18": "children",
  "18-59": "adults",
  "60-and-over": "older",
  "not-asked": "not-asked",
  "prefers-not-to-say": "not-asked",
};

const kindOf = ({ state: { content } }: MeasuredCase): Omit<Complaint, "number"> => {
  const word = content.spokenWith ? content.ownWord : null;
  return {
    channel: content.channel,
    sex: word === null ? "not-asked" : SEX[word.sex],
    age: word === null ? "not-asked" : AGE[word.ageBand],
  };
};

/**
 * Complaints by channel, sex and age, as `reviewObservedUse` takes them beside who lives there. It holds small numbers: it is
 * for that review, which shows none below the floor, and for nobody's eyes.
 */
export const complaintsByChannel = (cases: readonly MeasuredCase[]): ObservedUse["complaints"] => {
  const kinds = Map.groupBy(cases.map(kindOf), ({ channel, sex, age }) => [channel, sex, age].join(" "));
  return [...kinds]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([, [first, ...more]]) => (first === undefined ? [] : [{ ...first, number: more.length + 1 }]));
};
