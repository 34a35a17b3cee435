import type { Instant } from "../kernel/instant.ts";
import { ageingExpiry } from "./ageing-expiry.ts";
import type { IncidentInput } from "./incident-input.ts";

/**
 * The incident without its exact day and the place below admin 2, where these would be too old to be kept from the first
 * moment on; else as it is. Source: practice F17.
 */
export const coarsened = (input: IncidentInput, now: Instant, preciseForMonths: number): IncidentInput => {
  if (ageingExpiry(input.happened.month, preciseForMonths) > now) return input;
  const { locality: _locality, position: _position, ...place } = input.place;
  const { month, precision } = input.happened;
  const { learned, ...rest } = input;
  return {
    ...rest,
    place,
    happened: { month, precision: precision === "unknown-day" ? precision : "month" },
    ...(learned === undefined ? {} : { learned: { month: learned.month } }),
  };
};
