import { type Instant, instantNumber, instantOfNumber, parseInstant } from "@answerable/core";
import * as z from "zod";

const formatterOf = (zone: string): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  } catch {
    return undefined;
  }
};

export const TimeZone = z
  .string()
  .refine((zone) => formatterOf(zone) !== undefined, { params: { code: "time-zone-unknown" } })
  .describe("A zone as Africa/Bamako, or an offset as +01:00.");
/** A time zone by its IANA name, or a fixed offset. */
export type TimeZone = z.infer<typeof TimeZone>;

const formatters = new Map<TimeZone, Intl.DateTimeFormat | undefined>();

/** Minutes that the zone's clocks are ahead of UTC at a moment. */
const minutesAhead = (zone: TimeZone, moment: number): number => {
  if (!formatters.has(zone)) formatters.set(zone, formatterOf(zone));
  const name = formatters
    .get(zone)
    ?.formatToParts(moment)
    .find(({ type }) => type === "timeZoneName")?.value;
  const parts = /^GMT([+-])(\d{2}):(\d{2})/.exec(name ?? "");
  if (!parts) return 0;
  return (parts[1] === "-" ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]));
};

const DAY_ALONE = /^\d{4}-\d{2}-\d{2}$/;
const ENDS_WITH_ZONE = /(Z|[+-]\d{2}:?\d{2})$/;

export interface ReadInstant {
  readonly instant: Instant;
  /** False: neither the text nor the mapping said the zone, and it is taken as UTC. */
  readonly hasZone: boolean;
}

/**
 * A moment as a source writes it: with its zone; or without, as the clocks of `zone` showed it; where that is not given
 * either, as UTC. A space for the `T` is taken, a day alone is its first moment. Where clocks go back and show an hour
 * twice, it is one of the two. Undefined: no such moment.
 */
export const readInstant = (text: string, zone: TimeZone | undefined): ReadInstant | undefined => {
  const written = DAY_ALONE.test(text) ? `${text}T00:00:00` : text.replace(" ", "T");
  if (!DAY_ALONE.test(text) && ENDS_WITH_ZONE.test(written))
    return parseInstant(written).match(
      (instant) => ({ instant, hasZone: true }),
      () => undefined,
    );
  const shown = parseInstant(`${written}Z`).unwrapOr(undefined);
  if (shown === undefined || zone === undefined)
    return shown === undefined ? undefined : { instant: shown, hasZone: false };
  const clock = instantNumber(shown);
  const near = clock - minutesAhead(zone, clock) * 60_000;
  return { instant: instantOfNumber(clock - minutesAhead(zone, near) * 60_000), hasZone: true };
};
