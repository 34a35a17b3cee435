import {
  CountingAgreement,
  type Issue,
  isInEffect,
  issue,
  issuesFrom,
  type KnownAreas,
  type PlaceRegistry,
  readPlaces,
  registryOf,
  type Taxonomy,
  utcDayOf,
  validateTaxonomy,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "./context.ts";
import { knownAreasOf } from "./known-areas.ts";

/** The adopted documents that incidents are recorded under. */
export interface IncidentRules {
  readonly taxonomy: Taxonomy;
  readonly registry: PlaceRegistry;
  readonly places: KnownAreas;
  readonly agreement: CountingAgreement | undefined;
}

/** Those places as a registry. Err `document-not-adopted` {kind}, or what is wrong with the document. */
export const adoptedRegistry = (ctx: OperationContext): Result<PlaceRegistry, Issue[]> => {
  const places = adoptedPlaces(ctx);
  return places === undefined
    ? err([issue("document-not-adopted", [], {}, { kind: "places" })])
    : readPlaces(places).andThen(registryOf);
};

const isForIncidents = (content: unknown): boolean =>
  typeof content === "object" && content !== null && "purpose" in content && content.purpose === "incidents";

/** The places of the operation's own country that hold today, the last adopted ones. */
const adoptedPlaces = ({ documents, settings, now }: OperationContext): unknown =>
  documents.all.findLast(
    ({ kind, header, content }) =>
      kind === "places" &&
      isInEffect(header, utcDayOf(now)) &&
      (content as { readonly country?: unknown }).country === settings.country,
  )?.content;

/**
 * Reads the documents in effect today; `pin` asks for one version of the taxonomy instead of the newest.
 * Err `document-not-adopted` {kind}, or what is wrong with a document that was adopted under an older schema.
 */
export const incidentRules = (
  ctx: OperationContext,
  pin?: { readonly id: string; readonly version: string },
): Result<IncidentRules, Issue[]> => {
  const today = utcDayOf(ctx.now);
  const { documents } = ctx;
  const list = pin
    ? documents.version("taxonomy", pin.id, pin.version)
    : documents.all.findLast((one) => one.kind === "taxonomy" && isForIncidents(one.content))?.content;
  const places = adoptedPlaces(ctx);
  const missing = [
    ...(list === undefined ? [issue("document-not-adopted", [], {}, { kind: "taxonomy" })] : []),
    ...(places === undefined ? [issue("document-not-adopted", [], {}, { kind: "places" })] : []),
  ];
  if (missing.length > 0) return err(missing);
  const agreed = documents.inEffect("counting-agreement", today);
  const agreement = agreed === undefined ? undefined : CountingAgreement.safeParse(agreed);
  if (agreement !== undefined && !agreement.success) return err(issuesFrom(agreement.error, agreed));
  return validateTaxonomy(list).andThen(({ taxonomy }) =>
    readPlaces(places)
      .andThen(registryOf)
      .andThen((registry) => ok({ taxonomy, registry, places: knownAreasOf(registry), agreement: agreement?.data })),
  );
};
