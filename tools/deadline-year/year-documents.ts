import { type Calendar, defaultResponsePolicy, type Instant, mali2026, type ResponsePolicy } from "@answerable/core";

const INVENTED = "invented for this year";
const none = { pause: null, reopened: "stays-met", appealed: "stays-met" } as const;
const policy = (id: string, clocks: ResponsePolicy["default"], entries: ResponsePolicy["entries"]): ResponsePolicy => ({
  ...{ ...defaultResponsePolicy, id, title: { en: id }, source: INVENTED },
  ...{ default: clocks, entries },
});

/** Two policies that ask for every unit, with caps, with clocks that go on, begin anew or do not exist. */
export const yearPolicies: readonly ResponsePolicy[] = [
  policy(
    "by-the-hour",
    {
      acknowledgement: { within: 8, unit: "working-hours", ...none, pause: { each: 4, inAll: 6 } },
      interim: { within: 5, unit: "calendar-days", ...none, reopened: "starts-anew" },
      response: {
        ...{ within: 120, unit: "hours", pause: { each: 48, inAll: 96 } },
        ...{ reopened: "goes-on", appealed: "goes-on" },
      },
      closure: {
        within: 60,
        unit: "working-hours",
        pause: { each: 16, inAll: 24 },
        reopened: "goes-on",
        appealed: "stays-met",
      },
      appeal: { within: 10, unit: "working-days", ...none, appealed: "starts-anew" },
    },
    [],
  ),
  policy(
    "by-the-matter",
    {
      acknowledgement: { within: 2, unit: "calendar-days", ...none },
      interim: null,
      response: {
        within: 5,
        unit: "working-days",
        pause: { each: 3, inAll: 5 },
        reopened: "starts-anew",
        appealed: "stays-met",
      },
      closure: {
        within: 10,
        unit: "working-days",
        pause: { each: 2, inAll: 2 },
        reopened: "goes-on",
        appealed: "goes-on",
      },
      appeal: {
        within: 240,
        unit: "hours",
        pause: { each: 24, inAll: 48 },
        reopened: "goes-on",
        appealed: "starts-anew",
      },
    },
    [
      {
        category: "thanks",
        priority: null,
        clocks: { response: null, closure: { within: 30, unit: "calendar-days", ...none } },
      },
      {
        category: null,
        priority: "urgent",
        clocks: { response: { within: 36, unit: "hours", ...none, reopened: "starts-anew" } },
      },
      {
        ...{ category: "provider-service", priority: "urgent" },
        clocks: { interim: { within: 12, unit: "working-hours", ...none, pause: { each: 2, inAll: 9 } } },
      },
    ],
  ),
];

const WORKDAYS = ["monday", "tuesday", "wednesday", "thursday"] as const;
const day = (text: string): Calendar["holidays"][number]["on"] => text as Calendar["holidays"][number]["on"];
const calendar = (id: string, more: Partial<Calendar>, holidays: readonly string[]): Calendar => ({
  ...{ ...mali2026, id, title: { en: id }, source: INVENTED, officeHours: [] },
  holidays: holidays.map((on) => ({ on: day(on), label: { en: "a holiday" }, state: "fixed" })),
  ...more,
});

/** A calendar, and from when on the office has it. */
interface Adoption {
  readonly at: Instant;
  readonly calendar: Calendar;
}

const on = (text: string): Instant => `${text}:00.000Z` as Instant;

/**
 * What the office says of when it works, in the order in which it says so: nothing at first; a draft; the same office where clocks are
 * put forward and back at midnight; one with hours, a break and a zone of quarters; one that was adopted ahead; the first with other feasts.
 */
export const yearAdoptions: readonly Adoption[] = [
  { at: on("2026-02-10T09:30"), calendar: mali2026 },
  {
    at: on("2026-03-02T07:10"),
    calendar: calendar("beirut", { timeZone: "Asia/Beirut" }, ["2026-04-13", "2026-05-01", "2026-12-25"]),
  },
  {
    at: on("2026-06-17T11:45"),
    calendar: calendar(
      "kathmandu",
      {
        ...{ timeZone: "Asia/Kathmandu", weekend: ["saturday"] },
        officeHours: [
          { days: ["sunday", ...WORKDAYS], from: "10:00", to: "13:00" },
          { days: ["sunday", ...WORKDAYS], from: "13:30", to: "17:00" },
          { days: ["friday"], from: "10:00", to: "15:00" },
        ],
      },
      ["2026-07-06", "2026-08-28"],
    ),
  },
  {
    at: on("2026-08-03T08:00"),
    calendar: calendar(
      "beirut-hours",
      {
        ...{ timeZone: "Asia/Beirut", weekend: ["friday", "saturday"] },
        effective: { from: day("2026-09-14"), to: null },
        officeHours: [{ days: ["sunday", ...WORKDAYS], from: "08:00", to: "16:00" }],
      },
      ["2026-10-25", "2026-11-22"],
    ),
  },
  {
    at: on("2026-12-01T15:20"),
    calendar: calendar("bamako", { holidaysListed: { from: day("2026-01-01"), to: day("2027-12-31") } }, [
      "2026-12-25",
      "2027-01-01",
    ]),
  },
];

/** What counts before anything is adopted: every day, midnight to midnight in UTC. */
export const everydayYear: Calendar = calendar("every-day", { timeZone: "Etc/UTC", weekend: [] }, []);
