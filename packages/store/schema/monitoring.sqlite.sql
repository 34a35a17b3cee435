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
CREATE TABLE "row_alert" (
  operation text not null, stream text not null, ordinal integer not null,
  "month" text,
  "datePrecision" text,
  "adm1" text,
  "adm2" text,
  "status" text,
  "trigger" text,
  "linked" integer,
  "recorder" text,
  "taxonomyId" text,
  "taxonomyVersion" text,
  "threat" integer,
  "severity" text,
  "urgency" text,
  "certainty" text,
  "knownMonth" text,
  "limitHours" integer,
  "runsOn" text,
  "sentMonth" text,
  "channel" text,
  "hoursFromKnowledge" integer,
  "inTimeFromKnowledge" integer,
  "leastHoursFromOccurrence" integer,
  "mostHoursFromOccurrence" integer,
  "inTimeFromOccurrence" integer,
  "violations" integer,
  "corrections" integer,
  "withheld" integer,
  "responsesAsked" integer,
  "uptake" text,
  "mergedInto" text,
  "protocolId" text,
  "protocolVersion" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_alert_month" on "row_alert" (operation, "month" asc, "adm2" asc, stream, ordinal);
CREATE TABLE "row_alert_violation" (
  operation text not null, stream text not null, ordinal integer not null,
  "month" text,
  "datePrecision" text,
  "adm1" text,
  "adm2" text,
  "status" text,
  "trigger" text,
  "linked" integer,
  "recorder" text,
  "taxonomyId" text,
  "taxonomyVersion" text,
  "category" text,
  "type" text,
  "unit" text,
  "objectKind" text,
  "least" integer,
  "most" integer,
  "approximate" integer,
  "households" integer,
  "women" integer,
  "men" integer,
  "girls" integer,
  "boys" integer,
  "otherSex" integer,
  "unknownLeast" integer,
  "unknownMost" integer,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_alert_violation_month" on "row_alert_violation" (operation, "month" asc, "adm2" asc, stream, ordinal);
CREATE TABLE "row_assessment" (
  operation text not null, stream text not null, ordinal integer not null,
  "month" text,
  "adm1" text,
  "adm2" text,
  "status" text,
  "inConflict" integer,
  "category" text,
  "sex" text,
  "ageBand" text,
  "receivedMonth" text,
  "methodId" text,
  "methodVersion" text,
  "recorder" text,
  "answered" integer,
  "missing" integer,
  "corrections" integer,
  "originForm" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_assessment_month" on "row_assessment" (operation, "month" asc, "adm2" asc, stream, ordinal);
CREATE TABLE "row_assessment_answer" (
  operation text not null, stream text not null, ordinal integer not null,
  "month" text,
  "adm1" text,
  "adm2" text,
  "status" text,
  "inConflict" integer,
  "category" text,
  "sex" text,
  "ageBand" text,
  "receivedMonth" text,
  "methodId" text,
  "methodVersion" text,
  "question" text,
  "answer" integer,
  "missing" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_assessment_answer_month" on "row_assessment_answer" (operation, "month" asc, "adm2" asc, stream, ordinal);
CREATE TABLE "row_assessment_batch" (
  operation text not null, stream text not null, ordinal integer not null,
  "batch" text,
  "month" text,
  "adm1" text,
  "adm2" text,
  "recorder" text,
  "status" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_assessment_batch_batch" on "row_assessment_batch" (operation, "batch" asc, stream, ordinal);
CREATE TABLE "row_deadline" (
  operation text not null, stream text not null, ordinal integer not null,
  "record" text,
  "kind" text,
  "dueAt" text, "notedAt" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_deadline_record" on "row_deadline" (operation, "record" asc, "kind" asc, "dueAt" asc, stream, ordinal);
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
CREATE TABLE "row_incident" (
  operation text not null, stream text not null, ordinal integer not null,
  "month" text,
  "datePrecision" text,
  "adm1" text,
  "adm2" text,
  "status" text,
  "recorder" text,
  "receivedOn" text,
  "receivedMonth" text,
  "taxonomyId" text,
  "taxonomyVersion" text,
  "learnedMonth" text,
  "violations" integer,
  "independentSources" integer,
  "withheld" integer,
  "inConflict" integer,
  "corrections" integer,
  "referrals" integer,
  "attachments" integer,
  "originForm" text,
  "mergedInto" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_incident_month" on "row_incident" (operation, "month" asc, "adm2" asc, stream, ordinal);
CREATE INDEX "row_incident_received" on "row_incident" (operation, "receivedOn" asc, stream, ordinal);
CREATE TABLE "row_incident_batch" (
  operation text not null, stream text not null, ordinal integer not null,
  "batch" text,
  "month" text,
  "adm1" text,
  "adm2" text,
  "recorder" text,
  "status" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_incident_batch_batch" on "row_incident_batch" (operation, "batch" asc, stream, ordinal);
CREATE TABLE "row_incident_edit" (
  operation text not null, stream text not null, ordinal integer not null,
  "version" text,
  "root" text,
  "form" text,
  "adm1" text,
  "adm2" text,
  "recorder" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_incident_edit_version" on "row_incident_edit" (operation, "version" asc, stream, ordinal);
CREATE TABLE "row_quiet_report" (
  operation text not null, stream text not null, ordinal integer not null,
  "month" text,
  "adm1" text,
  "adm2" text,
  "status" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_quiet_report_month" on "row_quiet_report" (operation, "month" asc, "adm2" asc, stream, ordinal);
CREATE TABLE "row_reading" (
  operation text not null, stream text not null, ordinal integer not null,
  "month" text,
  "methodId" text,
  "methodVersion" text,
  "metOn" text,
  "asKnownOn" text,
  "seats" text,
  "status" text,
  "areas" integer,
  "otherwise" integer,
  "noAgreement" integer,
  "withDissent" integer,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_reading_month" on "row_reading" (operation, "month" asc, "metOn" asc, stream, ordinal);
CREATE TABLE "row_reading_area" (
  operation text not null, stream text not null, ordinal integer not null,
  "month" text,
  "methodId" text,
  "methodVersion" text,
  "metOn" text,
  "asKnownOn" text,
  "seats" text,
  "status" text,
  "adm1" text,
  "adm2" text,
  "computed" text,
  "agreed" text,
  "because" text,
  "dissenting" integer,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_reading_area_month" on "row_reading_area" (operation, "month" asc, "adm2" asc, stream, ordinal);
CREATE TABLE "row_survivor_count" (
  operation text not null, stream text not null, ordinal integer not null,
  "month" text,
  "adm1" text,
  "adm2" text,
  "status" text,
  "category" text,
  "type" text,
  "taxonomyId" text,
  "taxonomyVersion" text,
  "least" integer,
  "most" integer,
  "approximate" integer,
  "households" integer,
  "women" integer,
  "men" integer,
  "girls" integer,
  "boys" integer,
  "otherSex" integer,
  "unknownLeast" integer,
  "unknownMost" integer,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_survivor_count_month" on "row_survivor_count" (operation, "month" asc, "adm1" asc, stream, ordinal);
CREATE TABLE "row_violation" (
  operation text not null, stream text not null, ordinal integer not null,
  "month" text,
  "datePrecision" text,
  "adm1" text,
  "adm2" text,
  "status" text,
  "recorder" text,
  "receivedOn" text,
  "receivedMonth" text,
  "taxonomyId" text,
  "taxonomyVersion" text,
  "category" text,
  "type" text,
  "unit" text,
  "objectKind" text,
  "least" integer,
  "most" integer,
  "approximate" integer,
  "households" integer,
  "women" integer,
  "men" integer,
  "girls" integer,
  "boys" integer,
  "otherSex" integer,
  "unknownLeast" integer,
  "unknownMost" integer,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_violation_month" on "row_violation" (operation, "month" asc, "adm2" asc, stream, ordinal);
CREATE INDEX "row_violation_received" on "row_violation" (operation, "receivedOn" asc, stream, ordinal);
CREATE TABLE "state" (
  operation text not null, stream text not null, subject text not null, version integer not null,
  data text not null,
  primary key (operation, stream));
