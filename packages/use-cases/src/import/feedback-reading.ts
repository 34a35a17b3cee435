import { childWords, type Issue, issue, type Place, type PlaceRegistry } from "@answerable/core";
import { type FeedbackMapping, feedbackFromKobo, type KoboFeedback } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import type { CaseDocuments } from "../cases/case-documents.ts";
import { prepareLodging } from "../cases/prepare-lodging.ts";
import type { Failure } from "../failure.ts";
import { isNeverByRow } from "../never-by-row.ts";
import { type Prepared, type Preparing, refusalByMark } from "./prepare-submission.ts";
import type { RowReading } from "./row-taker.ts";

/** What forms of feedback are read with, once for all rows. */
export interface FeedbackBooks {
  readonly places: PlaceRegistry;
  readonly documents: CaseDocuments;
}

const refused = (...issues: Issue[]): Prepared => ({ kind: "refused", issues });

/** What is about staff, fraud or abuse: no import takes it in, and no list of ids of such rows lies about. */
const GOES_TO_THE_BODY = "category-goes-to-the-body";

/**
 * What becomes of a row whose lodging was not prepared. A sensitive one is told by its row alone, so that whoever is named
 * for it can find it today; of one that speaks of gender-based violence nothing is kept and no row named.
 */
const notPrepared = (issues: readonly Issue[], { notes }: KoboFeedback, { id, ...row }: Place): Prepared => {
  if (issues.some(({ code }) => code === GOES_TO_THE_BODY))
    return refused(issue("sensitive-not-by-import", ["category"], row));
  const unkept = issues.filter(isNeverByRow);
  if (unkept.length > 0) return { kind: "only-not-kept", notes: unkept, counts: [] };
  return refused(...issues.map((one) => ({ ...row, ...(id === undefined ? {} : { id }), ...one })), ...notes);
};

/**
 * How forms of feedback are read and prepared, by the same way as a desk's. Nobody is given a receipt; the key of a
 * submission comes from its form and first version and cannot be guessed, so that it is known when it comes again.
 */
export const feedbackReading = (
  { ctx, batch }: Preparing,
  mappings: readonly FeedbackMapping[],
  { places, documents }: FeedbackBooks,
): RowReading<FeedbackMapping, KoboFeedback> => ({
  mappings,
  read: (submission, mapping, row, edits) => feedbackFromKobo(submission, mapping, places, row, edits),
  prepare: async (kobo, _mapping, place): Promise<Result<Prepared, Failure>> => {
    const mark = refusalByMark(ctx, kobo);
    if (mark !== undefined) return ok(refused(issue(mark, [], place)));
    const { input, origin, childSpeaksOfAbuse } = kobo;
    const at = { ...place, id: origin.instanceId as string };
    const ofChild = childWords(input.narrative, { isChild: childSpeaksOfAbuse, isAboutAbuse: childSpeaksOfAbuse });
    if (ofChild.isErr()) return ok(notPrepared(ofChild.error, kobo, at));
    const key = ctx.unlinkableIdFrom(`feedback/${origin.form}/${origin.rootId}`);
    const prepared = await prepareLodging({ key, said: input, input }, ctx, { documents, batch });
    if (prepared.isOk()) {
      const { step, slots, held, notes } = prepared.value;
      const told = [...kobo.notes, ...notes.map((one) => ({ ...at, ...one }))];
      return ok({ kind: "waiting", waiting: { work: { steps: [step], slots, held }, at, notes: told, counts: [] } });
    }
    const failure = prepared.error;
    if (failure.owner === "input") return ok(notPrepared(failure.issues, kobo, at));
    return failure.owner === "rule" ? ok(refused(issue(failure.rejection.code, [], at))) : err(failure);
  },
});
