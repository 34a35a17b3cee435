import type { Issue, PlaceRegistry } from "@answerable/core";
import {
  type FormMapping,
  firstVersionOf,
  incidentFromKobo,
  type KoboIncident,
  stripCollectorTraces,
} from "@answerable/interchange";
import { err, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { wrongInput } from "../failure.ts";
import { type IncidentRules, incidentRules } from "../incident-rules.ts";
import { type Preparing, prepareSubmission } from "./prepare-submission.ts";
import type { RowReading } from "./row-taker.ts";

/** The rules for each version of the taxonomy that a mapping pins, read once. */
const rulesByTaxonomy = (ctx: OperationContext) => {
  const read = new Map<string, Result<IncidentRules, Issue[]>>();
  return ({ taxonomy }: FormMapping): Result<IncidentRules, Issue[]> => {
    const pin = `${taxonomy.id}@${taxonomy.version}`;
    const rules = read.get(pin) ?? incidentRules(ctx, taxonomy);
    read.set(pin, rules);
    return rules;
  };
};

/** How forms of incidents are read and prepared; documents are read once. `places`: where named areas are looked up. */
export const incidentReading = (
  preparing: Preparing,
  mappings: readonly FormMapping[],
  places: PlaceRegistry | undefined,
): RowReading<FormMapping, KoboIncident> => {
  const rulesFor = rulesByTaxonomy(preparing.ctx);
  return {
    mappings,
    read: (submission, mapping, row, edits) => incidentFromKobo(submission, mapping, row, edits, places),
    deleted: (submission, mapping, edits) => {
      const first = firstVersionOf(stripCollectorTraces(submission, mapping), edits);
      return { kind: "deleted", stream: preparing.ctx.idFrom(`${mapping.form}/${first}`) };
    },
    prepare: async (kobo, mapping, place) => {
      const rules = rulesFor(mapping);
      return rules.isErr()
        ? err(wrongInput(rules.error))
        : await prepareSubmission(preparing, rules.value, kobo, place);
    },
  };
};
