import { type Share, wilsonInterval } from "../kernel/wilson-interval.ts";
import { identifyingText } from "./identifying-text.ts";
import type { LabelledText } from "./labelled-text.ts";

/** How many of the sentences that identify somebody were found, and how many clean ones were taken for such. */
export interface GroupMeasure {
  /** A sentence that identifies somebody counts as found when anything in it was found. */
  readonly recall: Share;
  /** The same, where what was found touches the words that were marked. */
  readonly atTheWords: Share;
  readonly falseAlarms: Share;
}

/** What a labelled set says of the detector. Sentences are named by their ids and never shown. */
export interface DetectorMeasure {
  readonly sentences: number;
  readonly all: GroupMeasure;
  /** By the language the sentence is written in. */
  readonly languages: Readonly<Record<string, GroupMeasure>>;
  /** Recall by what leads to the person; a sentence with two kinds counts in both. */
  readonly kinds: Readonly<Record<string, Share>>;
  /** Sentences whose language the detector told as the set does, asked without it. */
  readonly languageTold: Share;
  /** Sentences that it said it had checked. */
  readonly checked: Share;
  readonly missed: readonly string[];
  readonly falselyAlarmed: readonly string[];
}

interface Asked {
  readonly labelled: LabelledText;
  readonly found: boolean;
  readonly foundAtTheWords: boolean;
  readonly languageTold: boolean;
  readonly checked: boolean;
}

const ask = (labelled: LabelledText): Asked => {
  const { findings, language, checked } = identifyingText(labelled.text);
  const touches = ([from, to]: readonly [number, number]): boolean =>
    findings.some(({ span }) => span[0] < to && from < span[1]);
  return {
    labelled,
    found: findings.length > 0,
    foundAtTheWords: labelled.spans.some(touches),
    languageTold: language === labelled.lang,
    checked,
  };
};

const shareOf = (asked: readonly Asked[], isHit: (one: Asked) => boolean): Share =>
  wilsonInterval(asked.filter(isHit).length, asked.length);

const identifies = ({ labelled }: Asked): boolean => labelled.identifying;
const isClean = (one: Asked): boolean => !identifies(one);
const wasFound = ({ found }: Asked): boolean => found;

const groupOf = (asked: readonly Asked[]): GroupMeasure => ({
  recall: shareOf(asked.filter(identifies), wasFound),
  atTheWords: shareOf(asked.filter(identifies), ({ foundAtTheWords }) => foundAtTheWords),
  falseAlarms: shareOf(asked.filter(isClean), wasFound),
});

const grouped = <Measure>(
  asked: readonly Asked[],
  keysOf: (one: Asked) => readonly string[],
  measure: (group: readonly Asked[]) => Measure,
): Record<string, Measure> => {
  const keys = [...new Set(asked.flatMap(keysOf))].sort();
  return Object.fromEntries(keys.map((key) => [key, measure(asked.filter((one) => keysOf(one).includes(key)))]));
};

const idsOf = (asked: readonly Asked[]): string[] => asked.map(({ labelled }) => labelled.id);

/**
 * Asks the detector every sentence of a labelled set, without its language, and counts. Practice F4: recall and false
 * alarms are printed, not claimed.
 */
export const measureIdentifyingText = (texts: readonly LabelledText[]): DetectorMeasure => {
  const asked = texts.map(ask);
  return {
    sentences: asked.length,
    all: groupOf(asked),
    languages: grouped(asked, ({ labelled }) => [labelled.lang], groupOf),
    kinds: grouped(
      asked.filter(identifies),
      ({ labelled }) => labelled.kinds,
      (group) => shareOf(group, wasFound),
    ),
    languageTold: shareOf(asked, ({ languageTold }) => languageTold),
    checked: shareOf(asked, ({ checked }) => checked),
    missed: idsOf(asked.filter((one) => identifies(one) && !one.found)),
    falselyAlarmed: idsOf(asked.filter((one) => isClean(one) && one.found)),
  };
};
