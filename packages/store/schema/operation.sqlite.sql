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
CREATE TABLE "row_account" (
  operation text not null, stream text not null, ordinal integer not null,
  "recorder" text,
  "status" text,
  "means" text,
  "invitation" text,
  "invitedUntil" text,
  "issued" integer,
  "issuedAt" text,
  "issuedBy" text,
  "confirmedBy" text,
  "lastSignInOn" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_account_holder" on "row_account" (operation, "recorder" asc, stream, ordinal);
CREATE TABLE "row_break_glass" (
  operation text not null, stream text not null, ordinal integer not null,
  "recorder" text,
  "status" text,
  "purpose" text,
  "record" text,
  "askedAt" text,
  "decidedBy" text,
  "approvedAt" text,
  "opened" integer,
  "seenBy" text,
  "waits" integer,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_break_glass_askedAt" on "row_break_glass" (operation, "askedAt" asc, stream, ordinal);
CREATE TABLE "row_deadline" (
  operation text not null, stream text not null, ordinal integer not null,
  "record" text,
  "kind" text,
  "dueAt" text, "notedAt" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_deadline_record" on "row_deadline" (operation, "record" asc, "kind" asc, "dueAt" asc, stream, ordinal);
CREATE TABLE "row_document" (
  operation text not null, stream text not null, ordinal integer not null,
  "kind" text,
  "id" text,
  "version" text,
  "effectiveFrom" text,
  "effectiveTo" text,
  "draft" integer,
  "adoptedAt" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_document_kind" on "row_document" (operation, "kind" asc, "id" asc, "adoptedAt" asc, stream, ordinal);
CREATE TABLE "row_dropped_letter" (
  operation text not null, stream text not null, ordinal integer not null,
  "recorder" text,
  "part" text,
  "queue" text,
  "failure" text,
  "attempts" integer,
  "reason" text,
  "droppedAt" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_dropped_letter_droppedAt" on "row_dropped_letter" (operation, "droppedAt" asc, stream, ordinal);
CREATE TABLE "row_staff_reach" (
  operation text not null, stream text not null, ordinal integer not null,
  "recorder" text,
  "reached" integer,
  "sealed" integer,
  "language" text,
  "whenTold" text,
  "since" text,
  "proposedBy" text,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_staff_reach_holder" on "row_staff_reach" (operation, "recorder" asc, stream, ordinal);
CREATE TABLE "row_token" (
  operation text not null, stream text not null, ordinal integer not null,
  "recorder" text,
  "status" text,
  "issuedAt" text,
  "expiresAt" text,
  "narrowed" integer,
  primary key (operation, stream, ordinal));
CREATE INDEX "row_token_holder" on "row_token" (operation, "recorder" asc, "issuedAt" asc, stream, ordinal);
CREATE TABLE "state" (
  operation text not null, stream text not null, subject text not null, version integer not null,
  data text not null,
  primary key (operation, stream));
CREATE TABLE "worker" (
  operation text not null, worker text not null, begun text not null, seen text not null,
  every integer not null, ended integer not null, trouble text,
  primary key (operation, worker));
