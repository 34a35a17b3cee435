import { err, ok, type Result } from "neverthrow";
import type { Day } from "../kernel/day.ts";
import { isInEffect } from "../kernel/document-header.ts";
import { type Rejection, rejection } from "../kernel/rejection.ts";
import type { PlaceRegistry } from "./place-registry.ts";

/**
 * The boundaries of a country (three letters, as in the documents) that held on a day.
 * Err `no-boundaries-that-day`: none of the documents holds then · `boundaries-overlap`: several do, and choosing
 * between them is for a person, by their dates.
 */
export const registryOn = (
  registries: readonly PlaceRegistry[],
  country: string,
  day: Day,
): Result<PlaceRegistry, Rejection<"no-boundaries-that-day" | "boundaries-overlap">> => {
  const holding = registries.filter(({ document }) => document.country === country && isInEffect(document, day));
  const [only, ...more] = holding;
  if (only === undefined) return err(rejection("no-boundaries-that-day", { day }));
  if (more.length > 0)
    return err(rejection("boundaries-overlap", { day, versions: holding.map(({ document }) => document.version) }));
  return ok(only);
};
