// kernel
export { ActorCode } from "./kernel/actor-code.ts";
export { Answer, answerOf, standingAnswers } from "./kernel/answers.ts";
export { AreaState, areaStateLabels, meansZero } from "./kernel/area-state.ts";
export { addDays, Day, dayNumber, dayOfNumber, isDay } from "./kernel/day.ts";
export { type Decider, type DomainCommand, type DomainEvent, replay } from "./kernel/decider.ts";
export { DocumentHeader, documentHeader, isDraft, isInEffect, Validation } from "./kernel/document-header.ts";
export { type Explanations, kernelExplanations } from "./kernel/explanations.ts";
export { CellValue, everything, Filter, type FlatRow, matches, nothing } from "./kernel/filter.ts";
export { addHours, Instant, instantNumber, instantOfNumber, parseInstant, utcDayOf } from "./kernel/instant.ts";
export {
  type BatchBeginning,
  type BatchCounts,
  type ImportBatchCommand,
  type ImportBatchEvent,
  type ImportBatchState,
  importBatchSubject,
  importBatchTable,
} from "./kernel/import-batch.ts";
export { Issue, issue, issuesFrom, type Place } from "./kernel/issue.ts";
export {
  type AdoptDocument,
  type AdoptedDocument,
  type DocumentAdopted,
  documentSubject,
  documentTable,
  type DocumentState,
} from "./kernel/adopted-document.ts";
export { LanguageTag } from "./kernel/language-tag.ts";
export { type LogCursor, logCursorSubject } from "./kernel/log-cursor.ts";
export { LocalCode, PostCode } from "./kernel/local-code.ts";
export { repeats } from "./kernel/repeats.ts";
export { type ChosenText, FALLBACK_LANGUAGE, LocalizedText, textIn } from "./kernel/localized-text.ts";
export { addMonths, Month, monthOf, monthsFrom } from "./kernel/month.ts";
export { Origin } from "./kernel/origin.ts";
export { Amount, boundsOf, isApproximate, PeopleCell, PeopleCount, residualOf } from "./kernel/people-count.ts";
export type { PartOf } from "./kernel/part-of.ts";
export { Quarter } from "./kernel/quarter.ts";
export {
  type RecordCommand,
  recordDecider,
  type RecordEvent,
  type RecordRejection,
  type RecordState,
} from "./kernel/record-decider.ts";
export { type Rejection, rejection } from "./kernel/rejection.ts";
export type { ColumnKind, Due, RowTable, StoredRow, Subject } from "./kernel/subject.ts";
export type { CheckedLanguage } from "./kernel/text-language.ts";
export { compareText } from "./kernel/text-order.ts";
export type { Share } from "./kernel/wilson-interval.ts";
export { Uuid } from "./kernel/uuid.ts";
export {
  DEFAULT_PRECISE_FOR_MONTHS,
  DEFAULT_WITHHELD_TEXT_DAYS,
  OperationSettings,
} from "./kernel/operation-settings.ts";
// taxonomies
export { cfmCategories } from "./taxonomies/cfm-categories/cfm-categories.ts";
export { Crosswalk, type CrosswalkFile, CrosswalkRow } from "./taxonomies/crosswalk.ts";
export { crosswalkBetweenVersions } from "./taxonomies/crosswalk-between-versions.ts";
export { type Coded, diffTaxonomies, type TaxonomyDiff, type TypePlace } from "./taxonomies/diff-taxonomies.ts";
export { taxonomiesExplanations } from "./taxonomies/explanations.ts";
export { namedTaxonomy } from "./taxonomies/named-taxonomy.ts";
export {
  type ListedApartBecause,
  type NotComparableBecause,
  type RelabelledSegment,
  type RelabelledSeries,
  relabelSeries,
  type RowApart,
  type SeriesRow,
} from "./taxonomies/relabel-series.ts";
export { shippedCrosswalks } from "./taxonomies/shipped-crosswalks.ts";
export { shippedTaxonomies } from "./taxonomies/shipped-taxonomies.ts";
export {
  ANSWERABLE_DEFAULT,
  CountingUnit,
  Taxonomy,
  TaxonomyCategory,
  TaxonomyCode,
  type TaxonomyFile,
  TaxonomyRoute,
  TaxonomyType,
} from "./taxonomies/taxonomy.ts";
export { type ListedType, type TaxonomyListing, taxonomyListing } from "./taxonomies/taxonomy-listing.ts";
export { isReferenceTo, TaxonomyRef } from "./taxonomies/taxonomy-ref.ts";
export { findType, isSexualOrGenderBased, lineageOf, type PlacedType, typesOf } from "./taxonomies/types-of.ts";
export { validateCrosswalk } from "./taxonomies/validate-crosswalk.ts";
export { validateTaxonomy } from "./taxonomies/validate-taxonomy.ts";
// places
export { burkinaFasoPlaces } from "./places/data/burkina-faso.ts";
export { maliPlaces } from "./places/data/mali.ts";
export { nigerPlaces } from "./places/data/niger.ts";
export { placesExplanations } from "./places/explanations.ts";
export { type FipsRegion, maliFipsRegions } from "./places/fips-regions.ts";
export { foldName } from "./places/fold-name.ts";
export { type Gazetteer, gazetteerOf } from "./places/gazetteer-of.ts";
export { GazetteerRow } from "./places/gazetteer-row.ts";
export { PCode } from "./places/p-code.ts";
export type { PlaceMatch } from "./places/place-match.ts";
export { isSameArea, PlaceRef } from "./places/place-ref.ts";
export { type PlaceRegistry, readPlaces, registryOf } from "./places/place-registry.ts";
export { PlacesDocument, type PlacesFile, PlaceUnit, PopulatedPlace, UnitLevel } from "./places/places-document.ts";
export { registryOn } from "./places/registry-on.ts";
export { type NameAnswer, type NameQuestion, resolveName } from "./places/resolve-name.ts";
export { shippedPlacesDocuments } from "./places/shipped-places-documents.ts";
export { spellingKey } from "./places/spelling-key.ts";
export {
  adm1Of,
  adm2Of,
  isKnownCode,
  isStandingOn,
  parentsOf,
  placeRef,
  unitAt,
  unitOf,
  unitOn,
  unitsWithin,
} from "./places/unit-on.ts";
// access
export {
  type Account,
  type AccountState,
  accountTable,
  afterProof,
  isSessionOpen,
  type PasswordMeans,
  type SecondProof,
  type SignInMeans,
} from "./access/account.ts";
export { accountSubject } from "./access/account-subject.ts";
export { type Actor, roleThatMay } from "./access/actor.ts";
export { isManagingAccounts } from "./access/administering.ts";
export { approveBefore, breakGlassSubject, opensUntil } from "./access/break-glass/break-glass.ts";
export { breakGlassTable } from "./access/break-glass/break-glass-row.ts";
export { besideGlass, underGlass } from "./access/break-glass/under-glass.ts";
export { chainAbove } from "./access/chain-above.ts";
export { accessExplanations } from "./access/explanations.ts";
export { KeyChange, keyChangeSubject } from "./access/key-change.ts";
export { managingAndReading } from "./access/managing-and-reading.ts";
export { narrowedActor } from "./access/narrowed-actor.ts";
export { EmergencyPurpose, OpeningPurpose, openingPurposeWords } from "./access/opening-purpose.ts";
export { NewPassword } from "./access/password.ts";
export { Position } from "./access/position.ts";
export { publicActor } from "./access/public-actor.ts";
export { refusalOfToken } from "./access/refusal-of-token.ts";
export { Permission, Role, RoleCode, Sight } from "./access/role.ts";
export { defaultRoles } from "./access/roles/default-roles.ts";
export { isWithinScope, type Scope, scopeOf } from "./access/scope.ts";
export { isSeenBySomebody } from "./access/seen-by-somebody.ts";
export { type Scoped, scoped } from "./access/scoped.ts";
export { refusalOfGrant } from "./access/refusal-of-grant.ts";
export { actorOf, Staff, StaffMember } from "./access/staff.ts";
export { staffWidening, type Widened } from "./access/staff-widening.ts";
export { signInIdentitySubject } from "./access/sign-in-identity.ts";
export { signingInActor } from "./access/signing-in-actor.ts";
export { StaffUnit, UNIT_NOT_KNOWN } from "./access/staff-unit.ts";
export { isTokenInForce, type TokenState, type TokenTerms, tokenSubject, tokenTable } from "./access/token.ts";
export { unitCells, unitColumnNames, unitColumns } from "./access/unit-columns.ts";
export { unitOfOne } from "./access/unit-of-one.ts";
export { hiddenFields, visibleFields } from "./access/visible-fields.ts";
export { FLOOD, PATIENCE, type Patience, secondsToWait } from "./access/waiting-after-guesses.ts";
// clocks
export {
  type ClockBooks,
  calendarAt,
  calendarNow,
  noBooks,
  policyPinned,
} from "./clocks/books/clock-books.ts";
export { type ClockBooksCommand, clockBooksSubject } from "./clocks/books/clock-books-subject.ts";
export {
  type DeadlinePassed,
  type DeadlineState,
  deadlineSubject,
  deadlineTable,
  type DeadlineTelling,
  type NoteDeadline,
} from "./clocks/deadline/deadline-subject.ts";
export { Calendar } from "./clocks/calendar/calendar.ts";
export { Holiday } from "./clocks/calendar/holiday.ts";
export { localDayOf, localTimeOf } from "./clocks/calendar/local-time.ts";
export { mali2026 } from "./clocks/calendar/mali-2026.ts";
export { OfficeHours } from "./clocks/calendar/office-hours.ts";
export { readCalendar } from "./clocks/calendar/read-calendar.ts";
export { TimeZone } from "./clocks/calendar/time-zone.ts";
export { Weekday } from "./clocks/calendar/weekday.ts";
export { ClockFact, ClockMoment } from "./clocks/clock/clock-fact.ts";
export { clockOf, usedUpTo } from "./clocks/clock/clock-of.ts";
export { callsForAlarm, type ClockReading, isClockOverdue, type PastRun } from "./clocks/clock/clock-reading.ts";
export { type DaysNotCounted, daysNotCounted, dueDayOf } from "./clocks/clock/days-not-counted.ts";
export { clocksExplanations } from "./clocks/explanations.ts";
export { CLOCK_NAMES, ClockEffect, ClockName, ClockRule, ClockUnit, PauseRule } from "./clocks/policy/clock-rule.ts";
export { defaultResponsePolicy } from "./clocks/policy/default-response-policy.ts";
export { eraseAfter } from "./clocks/policy/erase-after.ts";
export { type MatterCodes, type PolicyFor, policyFor } from "./clocks/policy/policy-for.ts";
export { policyInForce } from "./clocks/policy/policy-in-force.ts";
export { readResponsePolicy } from "./clocks/policy/read-response-policy.ts";
export { PolicyClocks, PolicyEntry, ResponsePolicy } from "./clocks/policy/response-policy.ts";
export { type DraftSchedule, periodsDue, type SchedulePeriod } from "./clocks/schedule/periods-due.ts";
export { type ClockDoubt, type ClockWatch, noClockWatch } from "./clocks/watch/clock-watch.ts";
export { clockWatchSubject } from "./clocks/watch/clock-watch-subject.ts";
export { clocksApart } from "./clocks/watch/clocks-apart.ts";
export { notesStandUntil } from "./clocks/watch/notes-stand-until.ts";
// messages
export {
  type CheckedMessage,
  checkMessage,
  type DontFinding,
  type MessageAnswer,
  type UncheckedMessage,
} from "./messages/check-message.ts";
export {
  checkOutgoingMessage,
  type DoFinding,
  type NotProvidedFinding,
  type OutgoingFinding,
} from "./messages/check-outgoing-message.ts";
export { type DontRule, dontRules } from "./messages/dont-rules.ts";
export type { DoRule } from "./messages/do-rule.ts";
export { doRules } from "./messages/do-rules.ts";
export { messagesExplanations } from "./messages/explanations.ts";
export { LabelledMessage } from "./messages/labelled-message.ts";
export { type LearningSet, learnWeights } from "./messages/learning/learn-weights.ts";
export { leaveOneSetOut } from "./messages/learning/leave-one-set-out.ts";
export { type MessagesMeasure, measureMessages, type RuleMeasure } from "./messages/measure-messages.ts";
export type { MessageLanguage } from "./messages/message-language.ts";
export { type MessageRule, messageRuleCodes } from "./messages/message-rule.ts";
export { MessageLevel, OutgoingMessage, SpokenScript } from "./messages/outgoing-message.ts";
export { Provision } from "./messages/provision.ts";
export { readWeights, type Weights } from "./messages/weights/read-weights.ts";
// safeguards
export { LabelledKind, LabelledText } from "./safeguards/labelled-text.ts";
export {
  type DetectorMeasure,
  type GroupMeasure,
  measureIdentifyingText,
} from "./safeguards/measure-identifying-text.ts";
export type { IdentifyingRule } from "./safeguards/identifying/rule.ts";
export {
  type IdentifyingFinding,
  identifyingText,
  type IdentifyingTextAnswer,
} from "./safeguards/identifying-text.ts";
export { Erasure, erasureSubject } from "./safeguards/erasure.ts";
export { type Retained, type RetentionTerms, retentionSchedule } from "./safeguards/retention-schedule.ts";
export { mentionsSexualViolence } from "./safeguards/mentions-sexual-violence.ts";
export { safeguardsExplanations } from "./safeguards/explanations.ts";
export {
  Consent,
  ConsentAnswer,
  ConsentPurpose,
  isConsented,
  nothingAsked,
  withdrawConsent,
} from "./safeguards/consent.ts";
export { type Personal, personal, personalKindOf, type Sealed } from "./safeguards/personal.ts";
export { type PersonalValue, personalValues, type ValuePath, withRefs } from "./safeguards/personal-values.ts";
export { sealedSchema } from "./safeguards/sealed-schema.ts";
export { PersonalKind, SlotRef } from "./safeguards/slot-ref.ts";
// notices
export { noticesExplanations } from "./notices/explanations.ts";
export { type HearingStep, isAmongKinds, type NamedPost, type TellingRule } from "./notices/hearer.ts";
export { MailKind, mailInClear } from "./notices/mail-words.ts";
export {
  OpenReach,
  Reach,
  ReachLanguage,
  ReachWish,
  type StaffReachState,
  staffReachTable,
  wishAt,
} from "./notices/reach/staff-reach.ts";
export { staffReachSubject } from "./notices/reach/staff-reach-subject.ts";
export { tellingRules } from "./notices/telling-rules.ts";
export { unreachedRoles } from "./notices/unreached-roles.ts";
export { findsIt, type OverdueRecord, tellingRuleOf, whoHears } from "./notices/who-hears.ts";
// referrals
export { type CardStanding, type CardState, cardStanding } from "./referrals/card-state.ts";
export { type AreaCards, type AreaCategory, cardsFor, type StandingCard } from "./referrals/cards-for.ts";
export { defaultServiceCategories } from "./referrals/default-service-categories.ts";
export { DeskWords, defaultDeskWords } from "./referrals/desk-words.ts";
export { referralsExplanations } from "./referrals/explanations.ts";
export { isHelped, isSettled, Referral, ReferralConsent, ReferralOutcome, ServiceKind } from "./referrals/referral.ts";
export { readServiceCards } from "./referrals/read-service-cards.ts";
export {
  CardCheck,
  CardCost,
  CheckingPost,
  PhoneCard,
  PrintedCard,
  type ServiceCard,
} from "./referrals/service-card.ts";
export { type ServiceCardRow, saidIn, serviceCardRow, serviceCardRows } from "./referrals/service-card-row.ts";
export { CardArea, DEFAULT_STALE_AFTER_DAYS, ServiceCards } from "./referrals/service-cards.ts";
export { PLACES_NEVER_PRINTED, ServiceCategory } from "./referrals/service-category.ts";
export { type ServiceGap, serviceGaps } from "./referrals/service-gaps.ts";
export { serviceKinds } from "./referrals/service-kinds.ts";
// incidents
export { ActorCategory, actorCategories, actorNotAsked, actorUnknown } from "./incidents/actor-category.ts";
export { ageingExpiry } from "./incidents/ageing-expiry.ts";
export { checkIncident, type IncidentChecks, isRefusing, OLDEST_MONTH } from "./incidents/check-incident.ts";
export { coarsened } from "./incidents/coarsened.ts";
export { allowsCounting, CountingAgreement } from "./incidents/counting-agreement.ts";
export {
  type ComparedRow,
  type DuplicateCandidate,
  duplicateCandidates,
  type DuplicateReason,
} from "./incidents/duplicate-candidates.ts";
export { incidentsExplanations } from "./incidents/explanations.ts";
export { DatePrecision, Happened, Learned } from "./incidents/happened.ts";
export type { IncidentCommand, TakenBackBecause } from "./incidents/incident-command.ts";
export { IncidentContent, OpenIncidentContent, WithheldText } from "./incidents/incident-content.ts";
export { incidentDecider, type IncidentRejection } from "./incidents/incident-decider.ts";
export type { IncidentEvent } from "./incidents/incident-event.ts";
export { AreaCode, IncidentInput, IncidentPlace, TaxonomyPin } from "./incidents/incident-input.ts";
export { Corroboration, SetAsideReason, WithdrawalReason } from "./incidents/incident-reasons.ts";
export { incidentBatchTable, incidentEditTable, incidentTable, violationTable } from "./incidents/incident-rows.ts";
export {
  type HeldAnswer,
  type IncidentRecord,
  type IncidentState,
  type IncidentStatus,
  isInConflict,
  type RecordedIncident,
} from "./incidents/incident-state.ts";
export { incidentSubject } from "./incidents/incident-subject.ts";
export type { KnownAreas } from "./incidents/known-areas.ts";
export { type PreparedIncident, prepareIncident } from "./incidents/prepare-incident.ts";
export { type SplitRules, splitSubmission, type SplitSubmission } from "./incidents/split-submission.ts";
export { childOrAdult, type PeopleColumns, peopleColumnKinds, peopleColumns } from "./incidents/people-columns.ts";
export { ReportSource, SourceCategory } from "./incidents/report-source.ts";
export {
  SurvivorCount,
  type SurvivorCountCommand,
  type SurvivorCountEvent,
  type SurvivorCountState,
  survivorCountSubject,
  survivorCountTable,
} from "./incidents/survivor-count.ts";
export { unmarkedTypes } from "./incidents/unmarked-types.ts";
export { ObjectCount, ObjectKind, Violation, ViolationTypeCode, type ViolationUnit } from "./incidents/violation.ts";
// alerts
export { Certainty, Severity, Urgency } from "./alerts/alert-axes.ts";
export type { AlertCommand } from "./alerts/alert-command.ts";
export { AlertContent, AlertLimit, OpenAlertContent } from "./alerts/alert-content.ts";
export { alertDecider, type AlertRejection } from "./alerts/alert-decider.ts";
export { AlertDelays, alertDelays, type OccurrenceWindow, occurrenceWindow } from "./alerts/alert-delays.ts";
export type { AlertEvent } from "./alerts/alert-event.ts";
export { AlertInput, AskedResponse, SendingChannel, SentOutside } from "./alerts/alert-input.ts";
export {
  AlertProtocol,
  AlertTrigger,
  FunctionCode,
  ResponseKind,
  TriggerCode,
} from "./alerts/alert-protocol.ts";
export { AloneReason, CancellationReason, FollowUp, TakeUp } from "./alerts/alert-reasons.ts";
export { alertTable, alertViolationTable, undocumentedAlerts } from "./alerts/alert-rows.ts";
export {
  type AlertRecord,
  type AlertState,
  type AlertStatus,
  type RecordedAlert,
  uptakeOf,
} from "./alerts/alert-state.ts";
export { alertSubject } from "./alerts/alert-subject.ts";
export { type AlertChecks, checkAlert, isAskable, isRefusingAlert } from "./alerts/check-alert.ts";
export { Clearing, LeftOut, sentParts } from "./alerts/clearing.ts";
export { defaultAlertProtocol } from "./alerts/default-alert-protocol.ts";
export { alertsExplanations } from "./alerts/explanations.ts";
export { type PreparedAlert, prepareAlert } from "./alerts/prepare-alert.ts";
export { withoutSexualViolence } from "./alerts/without-sexual-violence.ts";
// network
export { areaMonthState, type CameIn } from "./network/area-month-state.ts";
export {
  AreaCoverage,
  CoveragePlan,
  CoverageReason,
  coverageIn,
  coverageReasonLabels,
} from "./network/coverage-plan.ts";
export { networkExplanations } from "./network/explanations.ts";
export { FEWEST_MONITORS_SHOWN, MonitorPosts, type MonitorsOfMonth, monitorsIn } from "./network/monitor-posts.ts";
export { type RecordersHeard, type SilentPosts, silentPosts } from "./network/silent-posts.ts";
export {
  QuietReport,
  type QuietReportCommand,
  type QuietReportEvent,
  type QuietReportState,
  QuietWithdrawalReason,
  quietReportSubject,
  quietReportTable,
} from "./network/quiet-report.ts";
// risk index
export type { AreaScore, ScoreState, TreeValues } from "./risk-index/scoring/area-score.ts";
export { type AnswersAsked, answerRows } from "./risk-index/assessments/answer-rows.ts";
export { AssessmentAnswer, AssessmentContent, AssessmentInput } from "./risk-index/assessments/assessment.ts";
export type { AssessmentRejection } from "./risk-index/assessments/assessment-decider.ts";
export {
  assessmentAnswerTable,
  assessmentBatchTable,
  assessmentTable,
} from "./risk-index/assessments/assessment-rows.ts";
export {
  type AssessmentCommand,
  type AssessmentEvent,
  type AssessmentState,
  type AssessmentTakenBack,
  AssessmentWithdrawal,
  type HeldAssessment,
  type RecordedAssessment,
} from "./risk-index/assessments/assessment-state.ts";
export { assessmentSubject } from "./risk-index/assessments/assessment-subject.ts";
export {
  type AssessmentChecks,
  type PreparedAssessment,
  prepareAssessment,
} from "./risk-index/assessments/check-assessment.ts";
export { type DataQuestion, dataQuestions } from "./risk-index/assessments/data-questions.ts";
export type { Interview, PanelVoice } from "./risk-index/assessments/interview.ts";
export { interviewsInAnHour } from "./risk-index/assessments/interviews-in-an-hour.ts";
export { defaultRiskMethod } from "./risk-index/method/default-method.ts";
export { shippedRiskMethods } from "./risk-index/method/shipped/shipped-risk-methods.ts";
export { riskIndexExplanations } from "./risk-index/explanations.ts";
export type { GroupGap, GroupScore } from "./risk-index/scoring/group-gaps.ts";
export { Aggregation } from "./risk-index/method/aggregation.ts";
export { comparesAreas } from "./risk-index/method/compares-areas.ts";
export { Imputation } from "./risk-index/method/imputation.ts";
export { Indicator } from "./risk-index/method/indicator.ts";
export { type AnswerPoints, type MethodColumns, methodColumns } from "./risk-index/method/method-columns.ts";
export { TreeId } from "./risk-index/method/method-number.ts";
export { Normalisation } from "./risk-index/method/normalisation.ts";
export { Outliers } from "./risk-index/method/outliers.ts";
export { ColumnName, RowValue, type WeightedRowValue } from "./risk-index/method/row-value.ts";
export { Transformation } from "./risk-index/method/transformation.ts";
export { LARGEST_VALUE } from "./risk-index/method/method-number.ts";
export { type AnswerChunk, type LabelColumn, labelColumn } from "./risk-index/scoring/answer-chunk.ts";
export { type AnswerRow, chunkOf, type GivenAnswers } from "./risk-index/scoring/answer-row.ts";
export { type AnswerTally, accumulate, emptyTally } from "./risk-index/scoring/answer-tally.ts";
export type { NumberColumn } from "./risk-index/scoring/number-column.ts";
export { type Panel, type ScoredUnit, unitKey } from "./risk-index/scoring/panel.ts";
export { type BadCell, type CellProblem, type CellReader, cellReader } from "./risk-index/scoring/read-cells.ts";
export type { ScoreWarning } from "./risk-index/scoring/score-warning.ts";
export { heardPanel, type TalliedPanel } from "./risk-index/scoring/tally-panel.ts";
export { Informant, InformantCategory } from "./risk-index/assessments/informant.ts";
export { MethodPin } from "./risk-index/method/method-pin.ts";
export { MissingAnswer } from "./risk-index/assessments/missing-answer.ts";
export { Question, QuestionCode } from "./risk-index/method/question.ts";
export { type ComputedClass, prepareReading, type ReadingChecks } from "./risk-index/reading/check-reading.ts";
export { AreaReading, Dissent, ReadingContent, ReadingInput, ReadingWithdrawal } from "./risk-index/reading/reading.ts";
export { ReadingReason, readingReasonLabels } from "./risk-index/reading/reading-reason.ts";
export { ReadingSeat, readingSeatLabels } from "./risk-index/reading/reading-seat.ts";
export {
  type ReadingCommand,
  type ReadingEvent,
  type ReadingState,
  readingAreaTable,
  readingSubject,
  readingTable,
} from "./risk-index/reading/reading-subject.ts";
export {
  type ClassNow,
  type ReadBeside,
  type ReadingsBeside,
  readingsBeside,
} from "./risk-index/reading/readings-beside.ts";
export { RiskClass, RiskClasses } from "./risk-index/method/risk-class.ts";
export { readMethod, RiskMethod } from "./risk-index/method/risk-method.ts";
export {
  type AreaMonth,
  type IndexScores,
  type IndexWarning,
  scoreAreas,
  scoresOf,
} from "./risk-index/scoring/score-areas.ts";
export { informantLabels, scoreStateLabels } from "./risk-index/scoring/score-labels.ts";
export type { AreaOrder } from "./risk-index/resampling/area-orders.ts";
export type { Seed } from "./risk-index/resampling/random-stream.ts";
export { ranksOf } from "./risk-index/scoring/ranks-of.ts";
export type { Reliability } from "./risk-index/resampling/reliability.ts";
export { type ResampledScores, resampledScores, resamplingSteps } from "./risk-index/resampling/resampled-scores.ts";
export { DEFAULT_RESAMPLES, type ResamplingAsked } from "./risk-index/resampling/resampling-asked.ts";
export type { ClassShare, SpreadEnd, SpreadOfAnswers } from "./risk-index/resampling/spread-of-answers.ts";
export { endOf, type Step } from "./risk-index/resampling/step.ts";
export { ReliabilityRule } from "./risk-index/method/reliability-rule.ts";
export { defaultSensitivityPlan } from "./risk-index/sensitivity/default-plan.ts";
export type {
  ChoiceSensitivity,
  RunRange,
  SensitivityAnswer,
  UnitSensitivity,
} from "./risk-index/sensitivity/sensitivity-answer.ts";
export { SensitivityChoice } from "./risk-index/sensitivity/sensitivity-choice.ts";
export {
  DEFAULT_RUNS,
  type SensitivityAsked,
  sensitivityOf,
  sensitivitySteps,
} from "./risk-index/sensitivity/sensitivity-of.ts";
export { readSensitivityPlan, SensitivityPlan } from "./risk-index/sensitivity/sensitivity-plan.ts";
export type { FactorIndices, SobolIndex } from "./risk-index/sensitivity/sobol-indices.ts";
export type {
  AnsweredBy,
  ClassDistances,
  ClassTurn,
  ContributionRule,
  ExplainedPart,
  IndicatorTurns,
  MissingReason,
  NextClass,
  ScoreExplanation,
} from "./risk-index/contributions/score-explanation.ts";
export { explainScores } from "./risk-index/contributions/explain-scores.ts";
export { contributionRuleLabels, missingReasonLabels } from "./risk-index/contributions/explanation-labels.ts";
export { TreeNode } from "./risk-index/method/tree-node.ts";
export { VoicesRule } from "./risk-index/method/voices-rule.ts";
// risk index: trends
export type { Artefact, ArtefactCode } from "./risk-index/trend/artefacts.ts";
export { type ChangePointRule, changePoints, type OneChange } from "./risk-index/trend/change-points.ts";
export type { CutReason } from "./risk-index/trend/comparable-runs.ts";
export type { IndexMonth, ScoredMonth } from "./risk-index/trend/index-month.ts";
export { indexMonthOf, type MonthFacts } from "./risk-index/trend/index-month-of.ts";
export { type MannKendall, mannKendall } from "./risk-index/trend/mann-kendall.ts";
export type { MonthStep, SpreadsOfTwo } from "./risk-index/trend/month-to-month.ts";
export type { MaybeNumber } from "./risk-index/trend/present.ts";
export type {
  LevelChange,
  LevelChanges,
  RunTrend,
  SeasonalTrend,
  SlopeTrend,
  TooFewMonths,
  TrendWord,
} from "./risk-index/trend/run-trend.ts";
export { type SeasonalKendall, seasonalKendall } from "./risk-index/trend/seasonal-kendall.ts";
export { type TheilSen, theilSen } from "./risk-index/trend/theil-sen.ts";
export { artefactLabels, trendWordLabels } from "./risk-index/trend/trend-labels.ts";
export {
  type AreaTrends,
  areaTrends,
  type DifferingCircumstance,
  type TrendOfArea,
} from "./risk-index/trend/area-trends.ts";
export { type GroupsAsked, groupsAsked } from "./risk-index/trend/groups-asked.ts";
export { type NotedCircumstances, noCircumstances, noteCircumstances } from "./risk-index/trend/noted-circumstances.ts";
export { type CircumstanceName, Circumstances } from "./risk-index/method/circumstances.ts";
export { type AreaTrend, type TrendRun, trendOf, type UnscoredMonth } from "./risk-index/trend/trend-of.ts";
export { defaultTrendRule, type TrendRule } from "./risk-index/trend/trend-rule.ts";
// figures
export { type AlertTableInput, alertTableOf } from "./figures/alert-table.ts";
export { cellText, type NumberWriter, noDataText } from "./figures/cell-text.ts";
export { exactly, wordCell } from "./figures/cell.ts";
export { areaColumns, besideColumn, textColumn } from "./figures/column.ts";
export { comparableMonths, type MonthToMonth } from "./figures/comparable-months.ts";
export { basisLabels, CountingBasis } from "./figures/counting-basis.ts";
export type { CountedRow } from "./figures/counted-row.ts";
export { figuresExplanations } from "./figures/explanations.ts";
export type { FiguresInput, Heading, SeenPeriod, StatedArea } from "./figures/figures-input.ts";
export { heatTable } from "./figures/heat-table.ts";
export { type Arrival, type LateArrivals, lateArrivals, SETTLES_IN_DAYS } from "./figures/late-arrivals.ts";
export { monthTable } from "./figures/month-table.ts";
export { type PeriodRows, periodTable } from "./figures/period-table.ts";
export { isComparable, publishedComparison } from "./figures/published-comparison.ts";
export { PublishedFigures } from "./figures/published-figures.ts";
export type { RecordChange } from "./figures/record-change.ts";
export { type RevisionInput, revisionTable } from "./figures/revision-table.ts";
export { sampleMark } from "./figures/sample-mark.ts";
export { statesTable } from "./figures/states-table.ts";
export type { Cell, Column, Marks, Note, Row, Table } from "./figures/table.ts";
export { isEstimated, type TableUnit, Unit, unitLabels } from "./figures/unit.ts";
export { withoutRegions } from "./figures/without-regions.ts";
// disclosure
export { asReference, type Reference } from "./disclosure/reference.ts";
export { asDraft, DRAFT_AUDIENCE, INTERNAL_AUDIENCE, type Released, releaseInternal } from "./disclosure/released.ts";
// deliveries
export { type Destinations, readDestinations, type Webhook } from "./deliveries/destinations.ts";
export {
  DropReason,
  DroppedLetter,
  droppedLetterSubject,
  droppedLetterTable,
} from "./deliveries/dropped-letter.ts";
export { deliveriesExplanations } from "./deliveries/explanations.ts";
export { ToldThing, toldThings } from "./deliveries/told-thing.ts";
export { type RowsChange, type Telling, whatIsTold } from "./deliveries/what-is-told.ts";
// mechanism
export { Mechanism } from "./mechanism/document/mechanism.ts";
export { Need } from "./mechanism/document/need.ts";
export { readMechanism } from "./mechanism/document/read-mechanism.ts";
export { evidenceWords } from "./mechanism/evidence-words.ts";
export { ObservedUse } from "./mechanism/observed/observed-use.ts";
export { type ObservedRule, observedRules } from "./mechanism/observed/observed-rules.ts";
export { readObservedUse } from "./mechanism/observed/read-observed-use.ts";
export { reviewObservedUse } from "./mechanism/observed/review-observed-use.ts";
export { mechanismExplanations } from "./mechanism/explanations.ts";
export { type CardRule, cardRules, type KnownCard } from "./mechanism/cards/card-rules.ts";
export { reviewCards } from "./mechanism/cards/review-cards.ts";
export type { CardLine, CardParts } from "./mechanism/materials/card-parts.ts";
export type { ChannelFacts } from "./mechanism/materials/channel-facts.ts";
export {
  type MaterialParts,
  type Materials,
  materialLanguages,
  materialsOf,
} from "./mechanism/materials/materials-of.ts";
export type { AnswerTime, PosterParts, PosterSection, SeriousMatters } from "./mechanism/materials/poster-parts.ts";
export { type ScriptPart, type ScriptParts, spokenText } from "./mechanism/materials/script-parts.ts";
export type { SpokenSentence } from "./mechanism/materials/spoken-sentence.ts";
export { type TextDirection, textDirection } from "./mechanism/materials/text-direction.ts";
export { type ChannelCoverage, channelCoverage } from "./mechanism/reach/channel-coverage.ts";
export { type MechanismFinding, reviewMechanism } from "./mechanism/review-mechanism.ts";
export type {
  DesignStep,
  Evidence,
  InTwoLanguages,
  MechanismRule,
  Yardstick,
} from "./mechanism/rules/mechanism-rule.ts";
export { mechanismRules } from "./mechanism/rules/mechanism-rules.ts";
export { type YardstickAnswer, type YardstickReport, yardstickReport } from "./mechanism/yardstick-report.ts";
export { yardstickTexts } from "./mechanism/yardstick-texts.ts";
// promises
export type { AdvocacyCommand } from "./promises/advocacy/advocacy-command.ts";
export {
  AdvocacyAnswer,
  AdvocacyClosing,
  AdvocacyContent,
  AdvocacyInput,
  AdvocacyUse,
  CommitmentFound,
  PublicWords,
} from "./promises/advocacy/advocacy-content.ts";
export { type AdvocacyRejection, advocacyDecider } from "./promises/advocacy/advocacy-decider.ts";
export type { AdvocacyEvent } from "./promises/advocacy/advocacy-event.ts";
export { advocacyTable, commitmentTable } from "./promises/advocacy/advocacy-rows.ts";
export {
  type AdvocacyState,
  type Commitment,
  type LaunchedAdvocacy,
  openCommitments,
} from "./promises/advocacy/advocacy-state.ts";
export { advocacySubject } from "./promises/advocacy/advocacy-subject.ts";
export { type AdvocacyChecks, prepareAdvocacy } from "./promises/advocacy/prepare-advocacy.ts";
export { PromiseArea } from "./promises/area.ts";
export type { ActionCommand } from "./promises/corrective-action/action-command.ts";
export {
  ActionContent,
  ActionDropped,
  ActionInput,
  ActionMoved,
  OpenActionContent,
} from "./promises/corrective-action/action-content.ts";
export { type ActionRejection, actionDecider } from "./promises/corrective-action/action-decider.ts";
export type { ActionEvent } from "./promises/corrective-action/action-event.ts";
export { type ActionState, actionByDay, type PlannedAction } from "./promises/corrective-action/action-state.ts";
export { actionSubject, actionTable } from "./promises/corrective-action/action-subject.ts";
export { type ActionChecks, prepareAction } from "./promises/corrective-action/prepare-action.ts";
export {
  type DoneAction,
  type HeardFrom,
  type HeardOf,
  type Recurrence,
  recurrences,
} from "./promises/corrective-action/recurrences.ts";
export {
  DevelopmentContent,
  DevelopmentInput,
  DevelopmentWithdrawal,
  studyOf,
} from "./promises/development/development.ts";
export { DevelopmentKind, needsOfKind } from "./promises/development/development-kind.ts";
export {
  type DevelopmentCommand,
  type DevelopmentEvent,
  type DevelopmentState,
  developmentSubject,
  developmentTable,
} from "./promises/development/development-subject.ts";
export { type DevelopmentChecks, prepareDevelopment } from "./promises/development/prepare-development.ts";
export { stillConcerns } from "./promises/development/still-concerns.ts";
export { ExpectationAnswer, PowerOver } from "./promises/expectation/expectation-answer.ts";
export {
  ExpectationContent,
  ExpectationInput,
  ExpectationWithdrawal,
  OpenExpectationContent,
} from "./promises/expectation/expectation-content.ts";
export type {
  ExpectationCommand,
  ExpectationEvent,
  ExpectationRejection,
  ExpectationState,
  HeardExpectation,
} from "./promises/expectation/expectation-decider.ts";
export {
  expectationSubject,
  expectationTable,
  sensitiveExpectationTable,
} from "./promises/expectation/expectation-subject.ts";
export { promisesExplanations } from "./promises/explanations.ts";
export { defaultFeedbackRules } from "./promises/feedback-rules/default-feedback-rules.ts";
export {
  type ContactThroughIntermediary,
  factOfContact,
  factOfPromise,
  factOfReferral,
  type PromiseFact,
  type ReferralStep,
} from "./promises/feedback-rules/facts-about-persons.ts";
export { factsOfAction } from "./promises/feedback-rules/facts-of-actions.ts";
export { factsOfAdvocacy } from "./promises/feedback-rules/facts-of-advocacy.ts";
export { factOfDevelopment } from "./promises/feedback-rules/facts-of-developments.ts";
export { type FeedbackFact, FeedbackFactCode, type Wish } from "./promises/feedback-rules/feedback-fact.ts";
export { FeedbackRule, FeedbackRules } from "./promises/feedback-rules/feedback-rules.ts";
export { owedFrom } from "./promises/feedback-rules/owed-from.ts";
export { type FamilyWish, wordToFamily } from "./promises/feedback-rules/word-to-family.ts";
export { type ActionMeasures, actionMeasures } from "./promises/measures/action-measures.ts";
export { type AdvocacyMeasures, advocacyMeasures } from "./promises/measures/advocacy-measures.ts";
export { type OwedMeasures, owedMeasures } from "./promises/measures/owed-measures.ts";
export { type PromiseMeasures, promiseMeasures } from "./promises/measures/promise-measures.ts";
export { type CouldNot, type LedgerRows, type SaidAndDone, saidAndDone } from "./promises/measures/said-and-done.ts";
export { type PreparedExpectation, prepareExpectation } from "./promises/expectation/prepare-expectation.ts";
export { Occasion } from "./promises/occasion.ts";
export { AudienceCount } from "./promises/owed/audience-count.ts";
export { ExplainedBecause, WaivedBy } from "./promises/owed/closing-reasons.ts";
export type { GivenWord, OwedCommand } from "./promises/owed/owed-command.ts";
export {
  type MatterCommand,
  type MatterEvent,
  type MatterState,
  matterSubject,
} from "./promises/owed/matter-subject.ts";
export { isOfOnePerson } from "./promises/owed/may-be-owed.ts";
export { OpenOwedContent, OwedContent, OwedFrom, owedKey } from "./promises/owed/owed-content.ts";
export type { OwedRejection } from "./promises/owed/owed-decider.ts";
export type { OwedEvent } from "./promises/owed/owed-event.ts";
export { OwedAsk, OwedKind, OwedLevel } from "./promises/owed/owed-kind.ts";
export { type PreparedQuestion, prepareQuestion, QuestionInput } from "./promises/owed/question-input.ts";
export { owedTable, sensitiveOwedTable } from "./promises/owed/owed-rows.ts";
export {
  askedStill,
  isWordOverdue,
  type OwedState,
  owedBy,
  type RaisedWord,
  ranLate,
} from "./promises/owed/owed-state.ts";
export { owedSubject } from "./promises/owed/owed-subject.ts";
export { type PreparedPromise, preparePromise } from "./promises/promise/prepare-promise.ts";
export type { PromiseCommand } from "./promises/promise/promise-command.ts";
export { OpenPromiseContent, PromiseContent, PromiseInput } from "./promises/promise/promise-content.ts";
export type { PromiseRejection } from "./promises/promise/promise-decider.ts";
export type { PromiseEvent } from "./promises/promise/promise-event.ts";
export { BrokenBecause, MovedBecause } from "./promises/promise/promise-reasons.ts";
export { promiseTable, sensitivePromiseTable } from "./promises/promise/promise-rows.ts";
export {
  brokeItsDay,
  isPromiseOverdue,
  type MadePromise,
  type PromiseState,
  promisedBy,
} from "./promises/promise/promise-state.ts";
export { promiseSubject } from "./promises/promise/promise-subject.ts";
export { type PromiseAreas, readAreas } from "./promises/read-areas.ts";
export { Told } from "./promises/told.ts";
export { Vehicle, vehiclesOfOnePerson } from "./promises/vehicle.ts";
// cases
export { casesExplanations } from "./cases/explanations.ts";
// cases: the case itself
export { actorsAbout, isAboutTheSame } from "./cases/case/about-the-same.ts";
export type { AnswerKind, Attempt, CaseAnswer, InterimAnswer, LoopEnd } from "./cases/case/case-answer.ts";
export { CaseCategory, readCategory } from "./cases/case/case-category.ts";
export type {
  Asked,
  CaseCommand,
  Handling,
  LodgeCommand,
  OfficeCommand,
  SensitiveCommand,
  SharedCommand,
} from "./cases/case/case-command.ts";
export { CaseContent, CaseInput, OpenCaseContent, Priority } from "./cases/case/case-content.ts";
export type { CaseEvent } from "./cases/case/case-event.ts";
export { ChildCase, LodgedBy, OwnWord } from "./cases/case/case-lodger.ts";
export {
  AcknowledgedBy,
  BodyConclusion,
  InterimWord,
  KeptLongerBecause,
  NotPossibleBecause,
  ReceivedHow,
  RecusedBecause,
  ReopenedBecause,
  SafetyCallOutcome,
  SmallGroup,
  SupportGiven,
  UntoldBecause,
  WishUnmetBecause,
} from "./cases/case/case-reasons.ts";
export type { CaseRejection } from "./cases/case/case-rejection.ts";
export { caseClocks } from "./cases/case/case-clocks.ts";
export { isEnteredLate } from "./cases/case/case-due.ts";
export { caseBatchTable, caseTable } from "./cases/case/case-rows.ts";
export { CaseRules, DEFAULT_CASE_RULES } from "./cases/case/case-rules.ts";
export type {
  CaseState,
  CaseStatus,
  LodgedCase,
  Moment,
  OfficeCase,
  SensitiveCase,
} from "./cases/case/case-state.ts";
export { caseSubject } from "./cases/case/case-subject.ts";
export type { Handler, HandlerFacts } from "./cases/case/handler.ts";
export { LodgedPrint } from "./cases/case/lodged-print.ts";
export { type CaseAreas, type CaseChecks, type PreparedCase, prepareCase } from "./cases/case/prepare-case.ts";
export { prepareSensitiveCase, type SensitiveChecks } from "./cases/case/prepare-sensitive-case.ts";
export { SaidBefore, SaidFirst } from "./cases/case/said-before.ts";
export type { SaidWords } from "./cases/case/said-words.ts";
export { sensitiveCaseTable } from "./cases/case/sensitive-case-rows.ts";
export { NamedPath, OpenSensitiveContent, SensitiveContent, SensitiveInput } from "./cases/case/sensitive-content.ts";
export { AnswerWay, ContactKind, SafeContact } from "./cases/case/ways-to-reach.ts";
export { OtherBasis, UnwantedStep, Wishes } from "./cases/case/wishes.ts";
// cases: receipts
export {
  type BehindReceipt,
  behindReceipt,
  hearBy,
  type StandingBehindReceipt,
} from "./cases/receipt/behind-the-receipt.ts";
export { type AgreedWords, agreeOnWords, asAgreed } from "./cases/receipt/agreed-words.ts";
export { type LoggedOpening, openedOn, openingFunctionWords } from "./cases/receipt/opened-by.ts";
export { readReceipt } from "./cases/receipt/read-receipt.ts";
export { Receipt } from "./cases/receipt/receipt.ts";
export { receiptFrom } from "./cases/receipt/receipt-from.ts";
export { answerKindWords, standingWords } from "./cases/receipt/receipt-words.ts";
export { type NumeralSystem, spokenReceipt, writtenReceipt } from "./cases/receipt/spoken-receipt.ts";
// cases: who is near
export { AboutUnits } from "./cases/units/about-units.ts";
export { isNear } from "./cases/units/is-near.ts";
export { unitsAround } from "./cases/units/units-around.ts";
// cases: agreements
export {
  ConsentHow,
  ConsentRecord,
  consentOf,
  nothingRecorded,
  RecordedAnswer,
} from "./cases/consent/consent-record.ts";
export type { ConsentSaid } from "./cases/consent/record-answer.ts";
export {
  type ConsentUse,
  consequencesOf,
  type WithdrawalConsequence,
} from "./cases/consent/withdrawal-consequences.ts";
export { consentUseOf } from "./cases/case/consent-use.ts";
// cases: intake, rehearsals, one question
export { childWords } from "./cases/intake/child-words.ts";
export { closedIntakePage } from "./cases/intake/closed-intake-page.ts";
export { type FirstWords, firstWords, hearsWithinDays } from "./cases/intake/first-words.ts";
export { fromThePublic } from "./cases/intake/from-the-public.ts";
export { rulesAtLodging } from "./cases/intake/rules-at-lodging.ts";
export {
  namedOnPath,
  type ProvedRecipient,
  type SensitiveIntake,
  type ShownInstead,
  sensitiveIntake,
} from "./cases/intake/sensitive-intake.ts";
export { NotOpenedBecause, PacketDigest, type RehearsalCommand } from "./cases/rehearsal/rehearsal-command.ts";
export type { RehearsalRejection } from "./cases/rehearsal/rehearsal-decider.ts";
export type { RehearsalEvent } from "./cases/rehearsal/rehearsal-event.ts";
export { OpeningWay, PathRole, RehearsalRecipient } from "./cases/rehearsal/rehearsal-recipient.ts";
export {
  ASK_AGAIN_DAYS_BEFORE,
  REHEARSAL_HOLDS_DAYS,
  type RehearsalStanding,
  type RehearsalState,
  rehearsalStanding,
} from "./cases/rehearsal/rehearsal-state.ts";
export { rehearsalKey, rehearsalSubject, rehearsalTable } from "./cases/rehearsal/rehearsal-subject.ts";
export {
  Satisfaction,
  SatisfactionAnswer,
  satisfactionLabels,
  satisfactionQuestion,
} from "./cases/satisfaction/satisfaction.ts";
export { chosenWords, type ChosenWords } from "./cases/phone/chosen-words.ts";
export { AgreedHours, nextAgreedStretch } from "./cases/phone/agreed-hours.ts";
export { defaultPhoneMessages } from "./cases/phone/default-phone-messages.ts";
export { agreementFields, OpenMessageAgreement, PhoneChannel } from "./cases/phone/message-agreement.ts";
export type { MessageOutcome } from "./cases/phone/phone-command.ts";
export { PhoneMessages } from "./cases/phone/phone-messages.ts";
export { type PhoneNumber, readPhoneNumber } from "./cases/phone/phone-number.ts";
export { CallBecause, type PhoneRecord, type WaitingMessage } from "./cases/phone/phone-record.ts";
export { readPhoneMessages } from "./cases/phone/read-phone-messages.ts";
export { type SatisfactionMeasure, satisfactionMeasure } from "./cases/satisfaction/satisfaction-measure.ts";
// cases: measures
export type { AnswersGiven } from "./cases/measures/answers-given.ts";
export { type BreakdownRow, BrokenDownBy, breakdown } from "./cases/measures/breakdown.ts";
export { type CasePart, FEWEST_CASES } from "./cases/measures/few-cases.ts";
export type { KeptWishes } from "./cases/measures/kept-wishes.ts";
export type { LoopEnds } from "./cases/measures/loop-ends.ts";
export { type MeasuredCase, receivedMonth } from "./cases/measures/measured-case.ts";
export { type OfficeMeasures, officeMeasures } from "./cases/measures/office-measures.ts";
export type { PassedOn } from "./cases/measures/passed-on.ts";
export {
  type SafeCounts,
  type SensitiveYear,
  sensitiveMeasures,
  type WithheldYear,
} from "./cases/measures/sensitive-measures.ts";
export type { TakenUpAgain } from "./cases/measures/taken-up-again.ts";
export type { Timeliness } from "./cases/measures/timeliness.ts";
export type { Waits } from "./cases/measures/waits.ts";
export { complaintsByChannel, type GroupHeard, groupsHeard } from "./cases/measures/who-is-heard.ts";
// cases: the one tally of gender-based violence
export { GbvTallyAgreement } from "./cases/gbv-tally/gbv-tally-agreement.ts";
export { tallyCell } from "./cases/gbv-tally/tally-cell.ts";
export { type CountedCell, type TallyFigure, tallyFigures } from "./cases/gbv-tally/tally-figures.ts";
// community
export { approvalOf } from "./community/choosing/approval.ts";
export { bordaOf } from "./community/choosing/borda.ts";
export { Ballot, GroupRanking, HarmChoice, Procedure } from "./community/choosing/choice.ts";
export { choiceIssues } from "./community/choosing/choice-issues.ts";
export {
  type ChoiceReflection,
  reflectOnChoice,
  type Voices,
  type VoicesReflected,
} from "./community/choosing/choice-reflection.ts";
export { type Condorcet, condorcetOf, type Pair } from "./community/choosing/condorcet.ts";
export { type CountedChoice, countBallots, countChoice } from "./community/choosing/count-choice.ts";
export type { Counted } from "./community/choosing/counted.ts";
export { FEWEST_APART, rankingsKept } from "./community/choosing/rankings-kept.ts";
export { type CalledHere, type Copied, type CopyLine, communityCopy } from "./community/copy/community-copy.ts";
export { communityExplanations } from "./community/explanations.ts";
export type { JournalCommand } from "./community/journal/journal-command.ts";
export type { JournalRejection } from "./community/journal/journal-decider.ts";
export { JournalEntry, JournalEntryInput, OpenJournalEntry } from "./community/journal/journal-entry.ts";
export type { JournalEvent } from "./community/journal/journal-event.ts";
export {
  type JournalState,
  type StandingObligation,
  standingObligations,
  type WrittenEntry,
} from "./community/journal/journal-state.ts";
export { journalSubject, journalTable, sensitiveJournalTable } from "./community/journal/journal-subject.ts";
export { Obligation, ObligationKept, type ObligationStanding, Reminder } from "./community/journal/obligation.ts";
export { obligationsStanding, type SideStanding } from "./community/journal/obligations-standing.ts";
export type { CommunityCommand } from "./community/life/community-command.ts";
export type { CommunityRejection } from "./community/life/community-decider.ts";
export type { CommunityEvent } from "./community/life/community-event.ts";
export { communityFiguresTable, communityTable } from "./community/life/community-rows.ts";
export type { Accompanied, ChoiceMade, CommunityState, KnownCommunity } from "./community/life/community-state.ts";
export { communitySubject } from "./community/life/community-subject.ts";
export {
  MentoringContactKind,
  ContactNotes,
  ContactNotesInput,
  Dilemma,
  DilemmaInput,
  PlannedContact,
} from "./community/mentoring/contact.ts";
export {
  type ContactsBeside,
  contactsBeside,
  monthsWithContact,
  notYetHeld,
} from "./community/mentoring/contact-kept.ts";
export { defaultMentoring } from "./community/mentoring/default-mentoring.ts";
export type { MentoringCommand } from "./community/mentoring/mentoring-command.ts";
export type { MentoringRejection } from "./community/mentoring/mentoring-decider.ts";
export type { MentoringEvent } from "./community/mentoring/mentoring-event.ts";
export { Cadence, MentoringSettings, QuestionAbout } from "./community/mentoring/mentoring-settings.ts";
export type { Contact, Liaison, MentoringPair, MentoringState } from "./community/mentoring/mentoring-state.ts";
export { mentoringSubject, mentoringTable } from "./community/mentoring/mentoring-subject.ts";
export { Notebook } from "./community/notebook/notebook.ts";
export { readNotebook } from "./community/notebook/read-notebook.ts";
export { type LookedBackAt, type NotebookReview, reviewNotebook } from "./community/notebook/review-notebook.ts";
export {
  FEWEST_SEEN,
  type FiguresThatMayLeave,
  figuresThatMayLeave,
} from "./community/participation/figures-that-may-leave.ts";
export { type AreaFigures, FEWEST_COMMUNITIES, figuresByArea } from "./community/participation/figures-by-area.ts";
export { Meeting, MeetingInput, RaisedExpectation } from "./community/participation/meeting.ts";
export { openExpectations } from "./community/participation/open-expectations.ts";
export { AboutSeen, JointDecision, Participation, Tenths } from "./community/participation/participation.ts";
export type {
  ParticipationFinding,
  ParticipationFindingCode,
  RoughFigures,
} from "./community/participation/participation-finding.ts";
export { expectationIssues } from "./community/participation/expectation-issues.ts";
export { participationIssues } from "./community/participation/participation-issues.ts";
export { reviewParticipation } from "./community/participation/review-participation.ts";
export { FormalActor, FormalAgreement, Plan, PlanInput, PlanStep } from "./community/plan/plan-content.ts";
export { planIssues } from "./community/plan/plan-issues.ts";
export { type PlanFinding, type PlanFindingCode, reviewPlan, SOON_DAYS } from "./community/plan/review-plan.ts";
export { tellsOfAChildsAbuse } from "./community/safety/tells-of-a-childs-abuse.ts";
export { codesIssues } from "./community/safety/codes-issues.ts";
export { type WordsAt, wordsIssues } from "./community/safety/words-issues.ts";
export { Community, CommunityGroup, GroupKind } from "./community/setting/community.ts";
export { communityIssues } from "./community/setting/group-issues.ts";
export { Phase, PhaseNote, phasesGoingOn } from "./community/together/phase.ts";
export { decisionIssues } from "./community/together/decision-issues.ts";
export { leftUnsaid, ToSay, WorkingDecision } from "./community/together/working-decision.ts";
