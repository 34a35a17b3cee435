/** With fewer comparable months there is no slope and no trend word. Source: practice I7. */
export const MONTHS_FOR_A_TREND = 6;
/** With fewer comparable months nothing is said of seasons. Source: practice I7. */
export const MONTHS_FOR_SEASONS = 24;

/** The numbers by which trends are read; an agency may set its own. */
export interface TrendRule {
  readonly source: string;
  /** A trend word is given, and a change point named, where chance alone would do so less often. */
  readonly chance: number;
  /** A change point has so many comparable months on each side. */
  readonly monthsAside: number;
  /** So many months back a month is compared with for voices and monitors: with their median. */
  readonly monthsBefore: number;
  /** Informants fewer by this share are said. */
  readonly fewerVoices: number;
  /** Active monitors fewer by this share are said: 49 after 57 is. */
  readonly fewerMonitors: number;
  /** Said where at least this share of the voices came from other groups than in the month before. */
  readonly otherGroups: number;
}

/** What holds where nobody set anything else. */
export const defaultTrendRule: TrendRule = {
  source: "Answerable default",
  chance: 0.05,
  monthsAside: 6,
  monthsBefore: 3,
  fewerVoices: 1 / 3,
  fewerMonitors: 0.1,
  otherGroups: 0.25,
};
