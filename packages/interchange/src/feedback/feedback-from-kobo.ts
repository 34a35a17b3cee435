import {
  adm1Of,
  CaseInput,
  type Issue,
  issue,
  issuesFrom,
  monthOf,
  type PlaceRegistry,
  UNIT_NOT_KNOWN,
  type Uuid,
  utcDayOf,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { areaFrom } from "../area-from-answer.ts";
import type { EditChains } from "../edit-chains.ts";
import { firstVersionOf } from "../incident-from-kobo.ts";
import { type AnswersReader, answersReader } from "../kobo-answers.ts";
import type { RawSubmission } from "../raw-submission.ts";
import { type CleanSubmission, keepOnly, LONGEST_ANSWER } from "../strip-collector-traces.ts";
import { arrivalQuestion } from "../submission-identity.ts";
import { consentFromAnswers } from "./consent-from-answers.ts";
import type { FeedbackMapping } from "./feedback-mapping.ts";
import { personFromAnswers } from "./person-from-answers.ts";
import { receivedAt } from "./received-at.ts";
import { wishesFromAnswers } from "./wishes-from-answers.ts";

export interface KoboFeedback {
  readonly input: CaseInput;
  /** By what the submission is known again: its form and first version. */
  readonly origin: { readonly form: string; readonly rootId: Uuid; readonly instanceId: Uuid };
  /** True: somebody under 18 told of abuse, so that nothing of it may be kept. */
  readonly childSpeaksOfAbuse: boolean;
  /** True: the submission says that it is invented, for a sample operation. */
  readonly sample: boolean;
  /** What could not be read or was left out; the row is kept all the same. */
  readonly notes: readonly Issue[];
}

const cleanFeedback = (submission: RawSubmission, mapping: FeedbackMapping): CleanSubmission =>
  keepOnly(submission, mapping, {
    questions: new Set(Object.values(mapping.feedback).filter((one) => one !== undefined)),
    repeats: new Set(),
  });

/** Questions whose answer is longer than any is read: a complaint is not cut short in silence. */
const tooLong = (submission: RawSubmission, { feedback }: FeedbackMapping): string[] =>
  Object.values(feedback).filter((question): question is string => {
    const answer = question !== undefined && Object.hasOwn(submission, question) ? submission[question] : undefined;
    return typeof answer === "string" && answer.length > LONGEST_ANSWER;
  });

/** What is asked with yes or no; what the mapping says otherwise where nobody answered. */
const isSo = (reader: AnswersReader, { codes }: FeedbackMapping, question: string | undefined, otherwise: boolean) => {
  const answer = reader.code(question, codes.yesNo);
  return answer === undefined ? otherwise : answer === "yes";
};

/** Whom it is about, by unit; of whom nobody says where she or he works, nobody near anything learns. */
const aboutFrom = (
  reader: AnswersReader,
  mapping: FeedbackMapping,
): Pick<CaseInput, "aboutStaff" | "aboutUnits" | "aboutActors"> => {
  const units = reader.codes(mapping.feedback.aboutUnits, mapping.codes.unit);
  const aboutStaff = isSo(reader, mapping, mapping.feedback.aboutStaff, units.length > 0);
  const aboutUnits = aboutStaff && units.length === 0 ? [UNIT_NOT_KNOWN] : units;
  return { aboutStaff, aboutUnits, aboutActors: [] };
};

/** What stands in the row itself, or in its place what the mapping says. */
const codedFrom = (reader: AnswersReader, { feedback, codes, otherwise }: FeedbackMapping) => ({
  category: reader.code(feedback.category, codes.category) ?? null,
  priority: reader.code(feedback.priority, codes.priority) ?? otherwise.priority,
  channel: reader.code(feedback.channel, codes.channel) ?? otherwise.channel,
  language: reader.code(feedback.language, codes.language) ?? otherwise.language,
  project: reader.code(feedback.project, codes.project) ?? otherwise.project,
  lodgedBy: reader.code(feedback.lodgedBy, codes.lodgedBy) ?? otherwise.lodgedBy,
  getsAid: reader.code(feedback.getsAid, codes.yesNo) ?? "not-asked",
  organisation: otherwise.organisation,
  saidBefore: { said: reader.codes(feedback.saidBefore, codes.said), how: otherwise.saidHow },
});

/**
 * One submission of the mapped form as a case, with the collector's traces gone first; it gives no receipt. A row is
 * refused where it has no id, area or moment, where its source refused it, where the person refused to have it written down,
 * or where an answer is too long to be read whole; the rest of what is wrong costs the one answer and stands in `notes`. No
 * note holds an answer.
 *
 * Err (all there are): `id-not-usable`; `missing` or `choice-not-mapped` for id or area; what {@link areaFrom} tells of a
 * name; `no-moment`: neither it, nor the form's begin, nor the server says when; `recording-refused`; `too-long`;
 * `other-form`; `deleted-at-source`; `not-approved-at-source`; and the issues that {@link CaseInput} itself has.
 * Notes: those of {@link receivedAt} and {@link personFromAnswers}; `arrival-not-read`, `zone-taken-as-utc`,
 * `first-version-not-named`, `choice-not-mapped`.
 * Source: practice C4, C5, C7, C11, C17, C19, F7; domain §6.3.
 */
export const feedbackFromKobo = (
  submission: RawSubmission,
  mapping: FeedbackMapping,
  places: PlaceRegistry,
  row?: number,
  edits?: EditChains,
): Result<KoboFeedback, readonly Issue[]> => {
  const clean = cleanFeedback(submission, mapping);
  const { instanceId } = clean;
  const place = { ...(row === undefined ? {} : { row }), ...(instanceId === undefined ? {} : { id: instanceId }) };
  const { feedback, codes, otherwise } = mapping;
  const reader = answersReader(clean.answers, place, mapping.notKnown, []);
  const refusals: Issue[] = tooLong(submission, mapping).map((question) =>
    issue("too-long", [question], place, { maximum: LONGEST_ANSWER }),
  );
  const refuse = (code: string, question: string): void => {
    refusals.push(issue(code, [question], place));
  };

  const rootId = firstVersionOf(clean, edits);
  if (instanceId === undefined || rootId === undefined)
    refuse(clean.isIdUnusable ? "id-not-usable" : "missing", mapping.identity?.id ?? "meta/instanceID");
  if (clean.form !== undefined && clean.form !== mapping.form) refuse("other-form", "_xform_id_string");
  if (clean.isDeleted) refuse("deleted-at-source", "_deleted_at");
  if (clean.validation === "not-approved") refuse("not-approved-at-source", "_validation_status");
  if (clean.receivedAt !== undefined && !clean.saidItsZone) reader.tell("zone-taken-as-utc", arrivalQuestion(mapping));
  if (clean.isArrivalUnreadable) reader.tell("arrival-not-read", arrivalQuestion(mapping));
  if (clean.rootId === undefined && clean.replaces !== undefined && edits === undefined)
    reader.tell("first-version-not-named", "meta/rootUuid");

  const heard = receivedAt(reader, { submission, mapping, arrived: clean.receivedAt });
  if (heard === undefined) refuse("no-moment", feedback.receivedAt ?? "start");
  const on = heard === undefined ? undefined : utcDayOf(heard);
  const month = on === undefined ? undefined : monthOf(on);
  const area = { question: feedback.area, codes: codes.area, names: mapping.areaNames };
  const adm2 = areaFrom(reader, { ...area, month, places });
  if (adm2 === undefined && reader.text(feedback.area) === undefined) refuse("missing", feedback.area);
  const consent = on === undefined ? undefined : consentFromAnswers(reader, mapping, on);
  if (consent?.recording.answer === "refused" && feedback.recording !== undefined)
    refuse("recording-refused", feedback.recording);
  if (refusals.length > 0 || adm2 === undefined || consent === undefined || !instanceId || !rootId)
    return err([...refusals, ...reader.issues]);

  const anonymous = isSo(reader, mapping, feedback.anonymous, otherwise.anonymous);
  const spokenWith = isSo(reader, mapping, feedback.spokenWith, otherwise.spokenWith);
  const input = {
    ...codedFrom(reader, mapping),
    ...personFromAnswers(reader, mapping, { anonymous, spokenWith, consent }),
    ...aboutFrom(reader, mapping),
    ...{ anonymous, spokenWith, consent, adm2, adm1: adm1Of(places, adm2), receivedAt: heard, hasReceipt: false },
    wishes: wishesFromAnswers(reader, mapping),
    narrative: reader.text(feedback.narrative) ?? null,
  };
  const parsed = CaseInput.safeParse(input);
  if (!parsed.success) return err([...issuesFrom(parsed.error, input, place), ...reader.issues]);
  return ok({
    input: parsed.data,
    origin: { form: mapping.form, rootId, instanceId },
    childSpeaksOfAbuse: isSo(reader, mapping, feedback.childSpeaksOfAbuse, false),
    sample: reader.text(feedback.sample) !== undefined,
    notes: reader.issues,
  });
};
