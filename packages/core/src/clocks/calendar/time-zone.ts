import { Result } from "neverthrow";
import { Temporal } from "temporal-polyfill";
import * as z from "zod";

const NAME = /^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;

const asked = Result.fromThrowable((zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone),
);

/**
 * A time zone by its IANA name, e.g. `Africa/Bamako`; a bare offset is none, because an office's offset may change.
 * Which names there are, and what they mean, comes from the zone data of the runtime.
 */
export const TimeZone = z
  .string()
  .refine((name) => NAME.test(name) && asked(name).isOk(), { params: { code: "time-zone-not-known" } })
  .describe("A time zone by its IANA name, e.g. Africa/Bamako.");
export type TimeZone = z.infer<typeof TimeZone>;
