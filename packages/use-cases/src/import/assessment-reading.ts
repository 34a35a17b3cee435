import {
  answerOf,
  assessmentSubject,
  type Issue,
  issue,
  type KnownAreas,
  type PlaceRegistry,
  prepareAssessment,
  type RiskMethod,
  utcDayOf,
} from "@answerable/core";
import { type AssessmentMapping, assessmentFromKobo, type KoboAssessment } from "@answerable/interchange";
import { step } from "@answerable/store";
import { err, ok, Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { wrongInput } from "../failure.ts";
import { adoptedRegistry } from "../incident-rules.ts";
import { knownAreasOf } from "../known-areas.ts";
import { methodOf } from "../risk-index/method-in-use.ts";
import type { InterviewStarts } from "./interview-starts.ts";
import { placesForNames } from "./places-for-names.ts";
import { type Prepared, type Preparing, refusalByMark } from "./prepare-submission.ts";
import type { RowReading } from "./row-taker.ts";

/** What the assessments of one mapping are checked against. */
interface AssessmentRules {
  readonly method: RiskMethod;
  readonly places: KnownAreas;
  /** Where named areas are looked up. */
  readonly registry: PlaceRegistry;
}

/** The method a mapping pins; every question it maps must be one of the method's. */
const methodOfMapping = (ctx: OperationContext, { method: pin, answers }: AssessmentMapping) =>
  methodOf(ctx, pin).andThen((method): Result<RiskMethod, Issue[]> => {
    if (method === undefined) return err([issue("method-not-adopted", [], {}, { id: pin.id, version: pin.version })]);
    const known = new Set<string>(method.questions.map(({ code }) => code));
    const unknown = Object.keys(answers).filter((code) => !known.has(code));
    return unknown.length > 0 ? err(unknown.map((code) => issue("question-unknown", ["answers", code]))) : ok(method);
  });

/** The rules of each mapping. Err: a document is missing or does not fit; nothing is taken in then. */
export const assessmentRules = (
  ctx: OperationContext,
  mappings: readonly AssessmentMapping[],
): Result<ReadonlyMap<AssessmentMapping, AssessmentRules>, Issue[]> =>
  Result.combine([adoptedRegistry(ctx), placesForNames(ctx, mappings)]).andThen(([registry]) => {
    const places = knownAreasOf(registry);
    const rules = new Map<AssessmentMapping, AssessmentRules>();
    const issues: Issue[] = [];
    for (const mapping of mappings)
      methodOfMapping(ctx, mapping).match(
        (method) => rules.set(mapping, { method, places, registry }),
        (wrong) => issues.push(...wrong),
      );
    return issues.length > 0 ? err(issues) : ok(rules);
  });

const refused = (...issues: Issue[]): Prepared => ({ kind: "refused", issues });

/**
 * How forms of key informants are read and prepared. Nothing in them is personal, so that nothing is sealed. When the
 * interviews began goes to `starts`, and no further.
 */
export const assessmentReading = (
  { ctx, batch, starts }: Preparing & { readonly starts: Pick<InterviewStarts, "see"> },
  mappings: readonly AssessmentMapping[],
  rules: ReadonlyMap<AssessmentMapping, AssessmentRules>,
): RowReading<AssessmentMapping, KoboAssessment> => ({
  mappings,
  read: (submission, mapping, row, edits) =>
    assessmentFromKobo(submission, mapping, row, edits, rules.get(mapping)?.registry),
  prepare: async (kobo, mapping, place) => {
    const ruled = rules.get(mapping);
    if (ruled === undefined) return err(wrongInput([issue("form-not-mapped", ["_xform_id_string"], place)]));
    const mark = refusalByMark(ctx, kobo);
    if (mark !== undefined) return ok(refused(issue(mark, [], place)));
    const { input, notes } = kobo;
    const at = { ...place, id: input.origin.instanceId as string };
    const { method, places } = ruled;
    const checked = prepareAssessment(input, { method, places, today: utcDayOf(ctx.now), receivedAt: ctx.now, at });
    if (checked.isErr()) return ok(refused(...checked.error, ...notes));
    const { content, notes: more } = checked.value;
    const { adm1, adm2, recorder } = content;
    if (!ctx.maySee("assessment", { adm1, adm2, recorder })) return ok(refused(issue("out-of-scope", [], at)));
    starts.see(kobo);
    // A word before form and id: one form may hold incidents and assessments, which are two records.
    const stream = ctx.idFrom(`assessment/${input.origin.form}/${input.origin.rootId}`);
    const command = { type: "receive" as const, at: ctx.now, answer: answerOf(input.origin, batch), content };
    const work = { steps: [step(assessmentSubject, stream, command)] };
    return ok({ kind: "waiting", waiting: { work, at, notes: [...notes, ...more], counts: [] } });
  },
});
