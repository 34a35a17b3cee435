// what comes in
export { AreaNames } from "./area-from-answer.ts";
export { assessmentFromKobo, type KoboAssessment } from "./assessment-from-kobo.ts";
export { AssessmentMapping } from "./assessment-mapping.ts";
export { type DataChunk, ROWS_PER_CHUNK } from "./data/data-chunk.ts";
export {
  type DataFileFault,
  type OpenedDataColumns,
  openDataColumns,
  type WantedColumns,
} from "./data/open-data-columns.ts";
export { EditChains } from "./edit-chains.ts";
export { interchangeExplanations } from "./explanations.ts";
export { feedbackFromKobo, type KoboFeedback } from "./feedback/feedback-from-kobo.ts";
export { FeedbackMapping } from "./feedback/feedback-mapping.ts";
export { type FileNature, fileNatureOf } from "./file-nature.ts";
export { FormMapping, IdentityQuestions, IncidentQuestions, ViolationQuestions } from "./form-mapping.ts";
export { firstVersionOf, incidentFromKobo, type KoboIncident } from "./incident-from-kobo.ts";
export { openSubmissionSets, openSubmissions } from "./open-submissions.ts";
export type { NotOpened, OpenedSubmissions, SubmissionFile } from "./opened-submissions.ts";
export type { KoboRow, RawSubmission, SubmissionRow } from "./raw-submission.ts";
export { type Answers, type CleanSubmission, stripCollectorTraces } from "./strip-collector-traces.ts";
export { asUtf8, type TextEncoding } from "./text-encoding.ts";
export { isBlankLine, type TextLine, textLines } from "./text-lines.ts";
export { type MappedForm, type SubmissionIdentity, submissionIdentity } from "./submission-identity.ts";
export { type SubmissionValidation, submissionValidation } from "./submission-validation.ts";
export { TimeZone } from "./time-zone.ts";
export { checkFeedbackMapping, checkMapping } from "./mapping/check-mapping.ts";
export { type DraftFeedbackMapping, draftFeedbackMapping } from "./mapping/draft-feedback-mapping.ts";
export type { DraftFinding } from "./mapping/drafting.ts";
export { type DraftFormMapping, draftFormMapping, type MappingDraft } from "./mapping/draft-form-mapping.ts";
export type { MatchAgainst } from "./mapping/match-choice.ts";
export { readXlsForm } from "./xlsform/read-xls-form.ts";
export {
  choicesOf,
  type FormChoice,
  type FormGroup,
  type FormLabels,
  type FormNode,
  type FormQuestion,
  type PlacedQuestion,
  questionsOf,
  repeatsOf,
  type XlsForm,
} from "./xlsform/xls-form.ts";
export type { WorkbookFault } from "./xlsx/workbook-fault.ts";
// what goes out
export { OutputFormat } from "./output-format.ts";
export { writeReference } from "./write-reference.ts";
export { type RowMarks, type RowsOptions, writeRows } from "./write-rows.ts";
export { writeTable } from "./write-table.ts";
