CREATE TABLE "due" (
  operation text not null, at text not null, stream text not null, kind text not null,
  primary key (operation, stream, kind, at));
CREATE INDEX "due_at" on "due" (operation, at, stream, kind);
CREATE TABLE "jobs" (
  operation text not null, queue text not null, place integer not null, kind text not null,
  record text not null, payload text not null, since text not null, at text, attempts integer not null,
  lease text, failure text, set_at text, unheard integer, closes integer,
  primary key (operation, queue, place));
CREATE INDEX "jobs_at" on "jobs" (operation, queue, at, place);
CREATE INDEX "jobs_record" on "jobs" (operation, record, queue, place);
CREATE TABLE "jobs_queue" (
  operation text not null, queue text not null, position integer not null, place integer not null,
  primary key (operation, queue));
CREATE TABLE "jobs_unheard" (
  operation text not null, queue text not null, record text not null,
  primary key (operation, queue, record));
CREATE TABLE "log_event" (
  operation text not null, position integer not null, module text not null, stream text not null,
  version integer not null, subject text not null, type text not null, schema integer not null,
  at text not null, actor text not null, role text not null, via text not null,
  data text not null, hash text not null,
  primary key (operation, position));
CREATE UNIQUE INDEX "log_event_stream" on "log_event" (operation, stream, version);
CREATE TABLE "log_head" (
  operation text not null, module text not null, position integer not null, hash text not null,
  primary key (operation, module));
CREATE TABLE "migration" (name text primary key);
CREATE TABLE "note" (
  operation text not null, name text not null, version integer not null, text text not null,
  primary key (operation, name));
CREATE TABLE "once" (
  operation text not null, request text not null, body text not null, answer text not null,
  until text not null,
  primary key (operation, request));
CREATE INDEX "once_until" on "once" (operation, until);
CREATE TABLE "personal" (
  operation text not null, slot text not null, stream text not null, kind text not null,
  sealed_to text not null, bytes blob, expires_at text,
  primary key (operation, slot));
CREATE INDEX "personal_expiry" on "personal" (operation, expires_at);
CREATE INDEX "personal_stream" on "personal" (operation, stream);
CREATE TABLE "read_head" (
  operation text not null, module text not null, position integer not null, hash text not null,
  primary key (operation, module));
CREATE TABLE "read_log" (
  operation text not null, at text not null, entry text not null, actor text not null,
  role text not null, slot text not null, purpose text not null, position integer, hash text,
  primary key (operation, at, entry));
CREATE UNIQUE INDEX "read_log_position" on "read_log" (operation, position);
CREATE INDEX "read_log_slot" on "read_log" (operation, slot, at);
CREATE TABLE "row_advocacy" (
  operation text not null, stream text not null, ordinal integer not null,
  "adm1" text,
  "adm2" text,
  "target" text,
  "status" text,
  "because" text,
  "use" text,
  "day" text,
  "figures" integer,
  "answer" text,
  "commitments" integer,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_advocacy_area" on "row_advocacy" (operation, "adm1" asc, "adm2" asc, "day" asc, stream, ordinal);
CREATE INDEX "row_advocacy_day" on "row_advocacy" (operation, "day" asc, "adm1" asc, "adm2" asc, stream, ordinal);
CREATE TABLE "row_case" (
  operation text not null, stream text not null, ordinal integer not null,
  "status" text,
  "adm1" text,
  "adm2" text,
  "month" text,
  "channel" text,
  "category" text,
  "taxonomyId" text,
  "taxonomyVersion" text,
  "priority" text,
  "language" text,
  "lodgedBy" text,
  "getsAid" text,
  "anonymous" integer,
  "spokenWith" integer,
  "sex" text,
  "ageBand" text,
  "project" text,
  "owner" text,
  "handOverTo" text,
  "recorder" text,
  "handler" text,
  "handlerPost" text,
  "wishUnmet" text,
  "level" integer,
  "reopenings" integer,
  "acknowledged" integer,
  "interims" integer,
  "waits" integer,
  "referredTo" text,
  "referralOutcome" text,
  "duplicateOf" text,
  "duplicates" integer,
  "answerKind" text,
  "action" text,
  "told" text,
  "untoldBecause" text,
  "owed" integer,
  "unseen" integer,
  "safetyCall" text,
  "satisfaction" text,
  "aboutStaff" integer,
  "unit1" text,
  "unit2" text,
  "unit3" text,
  "unit4" text,
  "unit5" text,
  "unit6" text,
  "unit7" text,
  "unit8" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_case_area" on "row_case" (operation, "adm1" asc, "adm2" asc, "month" asc, stream, ordinal);
CREATE INDEX "row_case_status" on "row_case" (operation, "status" asc, "priority" asc, "month" asc, stream, ordinal);
CREATE TABLE "row_case_batch" (
  operation text not null, stream text not null, ordinal integer not null,
  "batch" text,
  "status" text,
  "adm1" text,
  "adm2" text,
  "recorder" text,
  "unit1" text,
  "unit2" text,
  "unit3" text,
  "unit4" text,
  "unit5" text,
  "unit6" text,
  "unit7" text,
  "unit8" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_case_batch_batch" on "row_case_batch" (operation, "batch" asc, stream, ordinal);
CREATE TABLE "row_commitment" (
  operation text not null, stream text not null, ordinal integer not null,
  "adm1" text,
  "adm2" text,
  "target" text,
  "status" text,
  "because" text,
  "commitment" text,
  "day" text,
  "lookAgainOn" text,
  "found" text,
  "looks" integer,
  "lateLooks" integer,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_commitment_area" on "row_commitment" (operation, "adm1" asc, "adm2" asc, "lookAgainOn" asc, stream, ordinal);
CREATE INDEX "row_commitment_due" on "row_commitment" (operation, "lookAgainOn" asc, "adm1" asc, "adm2" asc, stream, ordinal);
CREATE TABLE "row_corrective_action" (
  operation text not null, stream text not null, ordinal integer not null,
  "issue" text,
  "post" text,
  "day" text,
  "byDay" text,
  "moved" integer,
  "status" text,
  "endedOn" text,
  "because" text,
  "late" integer,
  "adm1" text,
  "adm2" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_corrective_action_area" on "row_corrective_action" (operation, "adm1" asc, "adm2" asc, "byDay" asc, stream, ordinal);
CREATE INDEX "row_corrective_action_due" on "row_corrective_action" (operation, "status" asc, "byDay" asc, stream, ordinal);
CREATE TABLE "row_deadline" (
  operation text not null, stream text not null, ordinal integer not null,
  "record" text,
  "kind" text,
  "dueAt" text, "notedAt" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_deadline_record" on "row_deadline" (operation, "record" asc, "kind" asc, "dueAt" asc, stream, ordinal);
CREATE TABLE "row_development" (
  operation text not null, stream text not null, ordinal integer not null,
  "kind" text,
  "day" text,
  "byDay" text,
  "reference" text,
  "project" text,
  "suitableForPublic" text,
  "status" text,
  "adm1" text,
  "adm2" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_development_area" on "row_development" (operation, "adm1" asc, "adm2" asc, "day" asc, stream, ordinal);
CREATE INDEX "row_development_day" on "row_development" (operation, "day" asc, "adm1" asc, "adm2" asc, stream, ordinal);
CREATE TABLE "row_expectation" (
  operation text not null, stream text not null, ordinal integer not null,
  "againOn" text,
  "level" text,
  "status" text,
  "adm1" text,
  "adm2" text,
  "project" text,
  "topic" text,
  "occasion" text,
  "recorder" text,
  "sensitive" integer,
  "heardMonth" text,
  "power" text,
  "whom" text,
  "answers" integer,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_expectation_area" on "row_expectation" (operation, "adm1" asc, "adm2" asc, "heardMonth" asc, stream, ordinal);
CREATE INDEX "row_expectation_due" on "row_expectation" (operation, "status" asc, "againOn" asc, stream, ordinal);
CREATE TABLE "row_import_batch" (
  operation text not null, stream text not null, ordinal integer not null,
  "takesIn" text,
  "status" text,
  "begunAt" text,
  "endedAt" text,
  "files" integer,
  "recorded" integer,
  "corrected" integer,
  "inConflict" integer,
  "refusedRows" integer,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_import_batch_begun" on "row_import_batch" (operation, "begunAt" asc, stream, ordinal);
CREATE TABLE "row_owed" (
  operation text not null, stream text not null, ordinal integer not null,
  "byDay" text,
  "kind" text,
  "level" text,
  "status" text,
  "adm1" text,
  "adm2" text,
  "project" text,
  "topic" text,
  "occasion" text,
  "recorder" text,
  "sensitive" integer,
  "module" text,
  "subject" text,
  "fromId" text,
  "rule" text,
  "arisenMonth" text,
  "postponed" integer,
  "asked" integer,
  "asksLeft" text,
  "asksLeftCount" integer,
  "timesGiven" integer,
  "late" integer,
  "closedMonth" text,
  "because" text,
  "vehicle" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_owed_area" on "row_owed" (operation, "adm1" asc, "adm2" asc, "byDay" asc, stream, ordinal);
CREATE INDEX "row_owed_due" on "row_owed" (operation, "status" asc, "byDay" asc, stream, ordinal);
CREATE TABLE "row_promise" (
  operation text not null, stream text not null, ordinal integer not null,
  "byDay" text,
  "firstByDay" text,
  "level" text,
  "status" text,
  "adm1" text,
  "adm2" text,
  "project" text,
  "topic" text,
  "occasion" text,
  "doneBy" text,
  "dependsOn" text,
  "beyond" text,
  "expectation" text,
  "recorder" text,
  "sensitive" integer,
  "unbacked" integer,
  "checked" integer,
  "rules" text,
  "madeMonth" text,
  "moved" integer,
  "late" integer,
  "closedMonth" text,
  "because" text,
  "told" integer,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_promise_area" on "row_promise" (operation, "adm1" asc, "adm2" asc, "byDay" asc, stream, ordinal);
CREATE INDEX "row_promise_due" on "row_promise" (operation, "status" asc, "byDay" asc, stream, ordinal);
CREATE TABLE "row_rehearsal" (
  operation text not null, stream text not null, ordinal integer not null,
  "role" text,
  "recipient" text,
  "status" text,
  "way" text,
  "askedOn" text,
  "byDay" text,
  "provedOn" text,
  "holdsUntil" text,
  "because" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_rehearsal_holds_until" on "row_rehearsal" (operation, "holdsUntil" asc, stream, ordinal);
CREATE INDEX "row_rehearsal_role" on "row_rehearsal" (operation, "role" asc, "recipient" asc, stream, ordinal);
CREATE TABLE "row_sensitive_case" (
  operation text not null, stream text not null, ordinal integer not null,
  "status" text,
  "category" text,
  "body" text,
  "lastForwardedTo" text,
  "hasIdentity" integer,
  "toForward" integer,
  "acknowledged" integer,
  "support" integer,
  "safetyCall" text,
  "conclusion" text,
  "told" text,
  "untoldBecause" text,
  "owed" integer,
  "satisfaction" text,
  "unit1" text,
  "unit2" text,
  "unit3" text,
  "unit4" text,
  "unit5" text,
  "unit6" text,
  "unit7" text,
  "unit8" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_sensitive_case_status" on "row_sensitive_case" (operation, "status" asc, "category" asc, stream, ordinal);
CREATE TABLE "row_sensitive_expectation" (
  operation text not null, stream text not null, ordinal integer not null,
  "againOn" text,
  "level" text,
  "status" text,
  "adm1" text,
  "adm2" text,
  "project" text,
  "topic" text,
  "occasion" text,
  "recorder" text,
  "sensitive" integer,
  "heardMonth" text,
  "power" text,
  "whom" text,
  "answers" integer,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_sensitive_expectation_area" on "row_sensitive_expectation" (operation, "adm1" asc, "adm2" asc, "heardMonth" asc, stream, ordinal);
CREATE INDEX "row_sensitive_expectation_due" on "row_sensitive_expectation" (operation, "status" asc, "againOn" asc, stream, ordinal);
CREATE TABLE "row_sensitive_owed" (
  operation text not null, stream text not null, ordinal integer not null,
  "byDay" text,
  "kind" text,
  "level" text,
  "status" text,
  "adm1" text,
  "adm2" text,
  "project" text,
  "topic" text,
  "occasion" text,
  "recorder" text,
  "sensitive" integer,
  "module" text,
  "subject" text,
  "fromId" text,
  "rule" text,
  "arisenMonth" text,
  "postponed" integer,
  "asked" integer,
  "asksLeft" text,
  "asksLeftCount" integer,
  "timesGiven" integer,
  "late" integer,
  "closedMonth" text,
  "because" text,
  "vehicle" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_sensitive_owed_area" on "row_sensitive_owed" (operation, "adm1" asc, "adm2" asc, "byDay" asc, stream, ordinal);
CREATE INDEX "row_sensitive_owed_due" on "row_sensitive_owed" (operation, "status" asc, "byDay" asc, stream, ordinal);
CREATE TABLE "row_sensitive_promise" (
  operation text not null, stream text not null, ordinal integer not null,
  "byDay" text,
  "firstByDay" text,
  "level" text,
  "status" text,
  "adm1" text,
  "adm2" text,
  "project" text,
  "topic" text,
  "occasion" text,
  "doneBy" text,
  "dependsOn" text,
  "beyond" text,
  "expectation" text,
  "recorder" text,
  "sensitive" integer,
  "unbacked" integer,
  "checked" integer,
  "rules" text,
  "madeMonth" text,
  "moved" integer,
  "late" integer,
  "closedMonth" text,
  "because" text,
  "told" integer,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_sensitive_promise_area" on "row_sensitive_promise" (operation, "adm1" asc, "adm2" asc, "byDay" asc, stream, ordinal);
CREATE INDEX "row_sensitive_promise_due" on "row_sensitive_promise" (operation, "status" asc, "byDay" asc, stream, ordinal);
CREATE TABLE "state" (
  operation text not null, stream text not null, subject text not null, version integer not null,
  data text not null,
  primary key (operation, stream));
CREATE TABLE "tally" (
  operation text not null, name text not null, place text not null, period text not null,
  number integer not null,
  primary key (operation, name, place, period));
