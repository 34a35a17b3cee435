import { AssessmentInput, type Issue, issue, issuesFrom, Month, type PlaceRegistry } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { areaFrom } from "./area-from-answer.ts";
import type { AssessmentMapping } from "./assessment-mapping.ts";
import type { EditChains } from "./edit-chains.ts";
import { firstVersionOf } from "./incident-from-kobo.ts";
import { interviewStart } from "./interview-start.ts";
import { type AnswersReader, answersReader } from "./kobo-answers.ts";
import type { RawSubmission } from "./raw-submission.ts";
import { NOT_ASKED, recorderFromAnswer } from "./recorder-from-answer.ts";
import { type CleanSubmission, keepOnly } from "./strip-collector-traces.ts";
import { arrivalQuestion } from "./submission-identity.ts";

export interface KoboAssessment {
  readonly input: AssessmentInput;
  /** True: the submission says that it is invented, for a sample operation. */
  readonly sample: boolean;
  /**
   * When the interview began, in milliseconds, to be counted while the file is taken in and never kept; left out where the
   * form does not say it or nobody's code says who held it.
   */
  readonly began?: number;
  /** What could not be read; the assessment is kept all the same. */
  readonly notes: readonly Issue[];
}

/** A submission with what an assessment mapping allows and nothing else. */
const cleanAssessment = (submission: RawSubmission, mapping: AssessmentMapping): CleanSubmission =>
  keepOnly(submission, mapping, {
    questions: new Set([
      ...Object.values(mapping.assessment).filter((one) => one !== undefined),
      ...Object.values(mapping.answers).map(({ question }) => question),
    ]),
    repeats: new Set(),
  });

type Given = AssessmentInput["answers"][string];

const answerFrom = (
  reader: AnswersReader,
  raw: string | undefined,
  { question, points }: AssessmentMapping["answers"][string],
  { dontKnow, preferNotToSay }: AssessmentMapping,
): Given | undefined => {
  if (raw === undefined) return undefined;
  if (dontKnow.includes(raw)) return "dont-know";
  if (preferNotToSay.includes(raw)) return "prefer-not-to-say";
  if (points !== undefined) return reader.code(question, points);
  return /^-?\d{1,6}(\.0+)?$/.test(raw) ? Number(raw) : reader.tell("not-a-whole-number", question);
};

const answersFrom = (reader: AnswersReader, { answers }: CleanSubmission, mapping: AssessmentMapping) =>
  Object.fromEntries(
    Object.entries(mapping.answers).flatMap(([code, asked]): [string, Given][] => {
      const raw = answers[asked.question];
      const given = answerFrom(reader, typeof raw === "string" ? raw : undefined, asked, mapping);
      return given === undefined ? [] : [[code, given]];
    }),
  );

/**
 * One submission of the mapped form as an assessment, with the collector's traces gone first. What an informant's facet
 * or answer does not say in a mapped choice is unknown or missing and stands in `notes`; no note holds an answer.
 *
 * Err (all there are): `id-not-usable`; `missing` or `choice-not-mapped` for id, month or area; what {@link areaFrom} tells of a name, looked
 * up in `places`; `other-form`; `not-approved-at-source`;
 * `deleted-at-source`; and the issues that {@link AssessmentInput} itself has.
 * Notes: `arrival-not-read`, `zone-taken-as-utc`, `first-version-not-named`, `choice-not-mapped`, `not-a-whole-number`, `wrong-form`,
 * `recorder-not-a-code`. Source: practice F7, F12.
 */
export const assessmentFromKobo = (
  submission: RawSubmission,
  mapping: AssessmentMapping,
  row?: number,
  edits?: EditChains,
  places?: PlaceRegistry,
): Result<KoboAssessment, readonly Issue[]> => {
  const clean = cleanAssessment(submission, mapping);
  const { instanceId, receivedAt, replaces } = clean;
  const place = { ...(row === undefined ? {} : { row }), ...(instanceId === undefined ? {} : { id: instanceId }) };
  const { assessment, codes } = mapping;
  const reader = answersReader(clean.answers, place, [...mapping.dontKnow, ...mapping.preferNotToSay], []);
  const refusals: Issue[] = [];
  const refuse = (code: string, question: string): void => {
    refusals.push(issue(code, [question], place));
  };

  if (instanceId === undefined)
    refuse(clean.isIdUnusable ? "id-not-usable" : "missing", mapping.identity?.id ?? "meta/instanceID");
  if (clean.form !== undefined && clean.form !== mapping.form) refuse("other-form", "_xform_id_string");
  if (clean.validation === "not-approved") refuse("not-approved-at-source", "_validation_status");
  if (clean.isDeleted) refuse("deleted-at-source", "_deleted_at");
  if (receivedAt !== undefined && !clean.saidItsZone) reader.tell("zone-taken-as-utc", arrivalQuestion(mapping));
  if (clean.isArrivalUnreadable) reader.tell("arrival-not-read", arrivalQuestion(mapping));
  if (clean.rootId === undefined && replaces !== undefined && edits === undefined)
    reader.tell("first-version-not-named", "meta/rootUuid");
  const said = reader.text(assessment.month);
  const month = Month.safeParse(said?.slice(0, 7)).data;
  if (month === undefined) refuse(said === undefined ? "missing" : "wrong-form", assessment.month);
  const area = { question: assessment.area, codes: codes.area, names: mapping.areaNames };
  const adm2 = areaFrom(reader, { ...area, month, places });
  if (adm2 === undefined && reader.text(assessment.area) === undefined) refuse("missing", assessment.area);

  const input = {
    month,
    adm2,
    informant: {
      category: reader.code(assessment.category, codes.category) ?? "unknown",
      sex: reader.code(assessment.sex, codes.sex) ?? "unknown",
      ageBand: reader.code(assessment.ageBand, codes.ageBand) ?? "unknown",
    },
    answers: answersFrom(reader, clean, mapping),
    recorder: recorderFromAnswer(reader, assessment.recorder),
    method: mapping.method,
    ...(receivedAt === undefined ? {} : { receivedAt }),
    origin: {
      form: mapping.form,
      rootId: firstVersionOf(clean, edits),
      instanceId,
      ...(replaces === undefined ? {} : { replaces }),
    },
  };
  if (refusals.length > 0 || adm2 === undefined) return err([...refusals, ...reader.issues]);
  const parsed = AssessmentInput.safeParse(input);
  if (!parsed.success) return err([...issuesFrom(parsed.error, input, place), ...reader.issues]);
  const began = parsed.data.recorder === NOT_ASKED ? undefined : interviewStart(submission, mapping.timeZone);
  return ok({
    input: parsed.data,
    sample: reader.text(assessment.sample) !== undefined,
    ...(began === undefined ? {} : { began }),
    notes: reader.issues,
  });
};
