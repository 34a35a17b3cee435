import type { Channel } from "../document/channel.ts";
import { listed, type OurLanguage } from "./in-our-words.ts";

type Hours = NonNullable<Channel["hours"]>;
type WeekDay = Hours[number]["days"][number];

const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const satisfies readonly WeekDay[];

const names: Readonly<Record<OurLanguage, Readonly<Record<WeekDay, string>>>> = {
  en: {
    ...{ mon: "Monday", tue: "Tuesday", wed: "Wednesday", thu: "Thursday" },
    ...{ fri: "Friday", sat: "Saturday", sun: "Sunday" },
  },
  fr: {
    ...{ mon: "lundi", tue: "mardi", wed: "mercredi", thu: "jeudi" },
    ...{ fri: "vendredi", sat: "samedi", sun: "dimanche" },
  },
};

const everyDay = { en: "every day", fr: "tous les jours" } as const;
const allHours = { en: "at all hours", fr: "à toute heure" } as const;

/** Days that follow one another, as runs: a run begins where the day before is not among them. */
const runsOf = (days: ReadonlySet<WeekDay>): WeekDay[][] =>
  WEEK.flatMap((day, index) => {
    const before = WEEK[index - 1];
    if (!days.has(day) || (before !== undefined && days.has(before))) return [];
    const end = WEEK.findIndex((other, place) => place > index && !days.has(other));
    return [WEEK.slice(index, end === -1 ? WEEK.length : end)];
  });

/** From three days on a run is said from its first to its last day. */
const runWords = (run: readonly WeekDay[], ours: OurLanguage): string[] => {
  const said = run.map((day) => names[ours][day]);
  const [first = "", last = ""] = [said[0], said.at(-1)];
  if (run.length < 3) return ours === "fr" ? said.map((day) => `le ${day}`) : said;
  return [ours === "fr" ? `du ${first} au ${last}` : `${first} to ${last}`];
};

const daysWords = (days: ReadonlySet<WeekDay>, ours: OurLanguage): string =>
  days.size === WEEK.length
    ? everyDay[ours]
    : listed(
        runsOf(days).flatMap((run) => runWords(run, ours)),
        ours,
      );

const timeWords = (time: string, ours: OurLanguage): string => {
  const [hour = "0", minute = "00"] = time.split(":");
  if (ours === "en") return `${Number(hour)}:${minute}`;
  // A number and its unit stay on one line.
  return minute === "00" ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`;
};

const spanWords = ({ from, to }: Pick<Hours[number], "from" | "to">, ours: OurLanguage): string =>
  ours === "en"
    ? `${timeWords(from, ours)} to ${timeWords(to, ours)}`
    : `de ${timeWords(from, ours)} à ${timeWords(to, ours)}`;

/**
 * Opening hours as people say them, one text for each set of days: "Monday to Friday, 8:00 to 12:00 and 14:00 to 16:00".
 * None written means at all hours; that nobody has said when is the caller's to ask first.
 */
export const hoursWords = (hours: Hours, ours: OurLanguage): readonly string[] => {
  if (hours.length === 0) return [allHours[ours]];
  const byTime = Map.groupBy(hours, ({ from, to }) => `${from} ${to}`);
  const spans = [...byTime.values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [{ ...first, all: new Set(alike.flatMap(({ days }) => days)) }];
  });
  const byDays = Map.groupBy(spans, ({ all }) => WEEK.filter((day) => all.has(day)).join(" "));
  return [...byDays.values()].map((alike) => {
    const times = alike.toSorted((a, b) => (a.from < b.from ? -1 : 1)).map((one) => spanWords(one, ours));
    return `${daysWords(alike[0]?.all ?? new Set(), ours)}, ${listed(times, ours)}`;
  });
};
