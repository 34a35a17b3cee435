due.operation text collate "C" not null
due.at text collate "C" not null
due.stream text collate "C" not null
due.kind text collate "C" not null
CREATE INDEX due_at ON operation.due USING btree (operation, at, stream, kind)
CREATE UNIQUE INDEX due_pkey ON operation.due USING btree (operation, stream, kind, at)
jobs.operation text collate "C" not null
jobs.queue text collate "C" not null
jobs.place bigint not null
jobs.kind text collate "C" not null
jobs.record text collate "C" not null
jobs.payload text collate "C" not null
jobs.since text collate "C" not null
jobs.at text collate "C"
jobs.attempts bigint not null
jobs.lease text collate "C"
jobs.failure text collate "C"
jobs.set_at text collate "C"
jobs.unheard bigint
jobs.closes bigint
CREATE INDEX jobs_at ON operation.jobs USING btree (operation, queue, at, place)
CREATE UNIQUE INDEX jobs_pkey ON operation.jobs USING btree (operation, queue, place)
CREATE INDEX jobs_record ON operation.jobs USING btree (operation, record, queue, place)
jobs_queue.operation text collate "C" not null
jobs_queue.queue text collate "C" not null
jobs_queue.position bigint not null
jobs_queue.place bigint not null
CREATE UNIQUE INDEX jobs_queue_pkey ON operation.jobs_queue USING btree (operation, queue)
jobs_unheard.operation text collate "C" not null
jobs_unheard.queue text collate "C" not null
jobs_unheard.record text collate "C" not null
CREATE UNIQUE INDEX jobs_unheard_pkey ON operation.jobs_unheard USING btree (operation, queue, record)
log_event.operation text collate "C" not null
log_event.position bigint not null
log_event.module text collate "C" not null
log_event.stream text collate "C" not null
log_event.version bigint not null
log_event.subject text collate "C" not null
log_event.type text collate "C" not null
log_event.schema bigint not null
log_event.at text collate "C" not null
log_event.actor text collate "C" not null
log_event.role text collate "C" not null
log_event.via text collate "C" not null
log_event.data text collate "C" not null
log_event.hash text collate "C" not null
CREATE UNIQUE INDEX log_event_pkey ON operation.log_event USING btree (operation, "position")
CREATE UNIQUE INDEX log_event_stream ON operation.log_event USING btree (operation, stream, version)
log_head.operation text collate "C" not null
log_head.module text collate "C" not null
log_head.position bigint not null
log_head.hash text collate "C" not null
CREATE UNIQUE INDEX log_head_pkey ON operation.log_head USING btree (operation, module)
migration.name text collate "C" not null
CREATE UNIQUE INDEX migration_pkey ON operation.migration USING btree (name)
note.operation text collate "C" not null
note.name text collate "C" not null
note.version bigint not null
note.text text collate "C" not null
CREATE UNIQUE INDEX note_pkey ON operation.note USING btree (operation, name)
once.operation text collate "C" not null
once.request text collate "C" not null
once.body text collate "C" not null
once.answer text collate "C" not null
once.until text collate "C" not null
CREATE UNIQUE INDEX once_pkey ON operation.once USING btree (operation, request)
CREATE INDEX once_until ON operation.once USING btree (operation, until)
personal.operation text collate "C" not null
personal.slot text collate "C" not null
personal.stream text collate "C" not null
personal.kind text collate "C" not null
personal.sealed_to text collate "C" not null
personal.bytes bytea
personal.expires_at text collate "C"
CREATE INDEX personal_expiry ON operation.personal USING btree (operation, expires_at)
CREATE UNIQUE INDEX personal_pkey ON operation.personal USING btree (operation, slot)
CREATE INDEX personal_stream ON operation.personal USING btree (operation, stream)
read_head.operation text collate "C" not null
read_head.module text collate "C" not null
read_head.position bigint not null
read_head.hash text collate "C" not null
CREATE UNIQUE INDEX read_head_pkey ON operation.read_head USING btree (operation, module)
read_log.operation text collate "C" not null
read_log.at text collate "C" not null
read_log.entry text collate "C" not null
read_log.actor text collate "C" not null
read_log.role text collate "C" not null
read_log.slot text collate "C" not null
read_log.purpose text collate "C" not null
read_log.position bigint
read_log.hash text collate "C"
CREATE UNIQUE INDEX read_log_pkey ON operation.read_log USING btree (operation, at, entry)
CREATE UNIQUE INDEX read_log_position ON operation.read_log USING btree (operation, "position")
CREATE INDEX read_log_slot ON operation.read_log USING btree (operation, slot, at)
row_account.operation text collate "C" not null
row_account.stream text collate "C" not null
row_account.ordinal bigint not null
row_account.recorder text collate "C"
row_account.status text collate "C"
row_account.means text collate "C"
row_account.invitation text collate "C"
row_account.invitedUntil text collate "C"
row_account.issued bigint
row_account.issuedAt text collate "C"
row_account.issuedBy text collate "C"
row_account.confirmedBy text collate "C"
row_account.lastSignInOn text collate "C"
CREATE INDEX row_account_holder ON operation.row_account USING btree (operation, recorder NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_account_pkey ON operation.row_account USING btree (operation, stream, ordinal)
row_break_glass.operation text collate "C" not null
row_break_glass.stream text collate "C" not null
row_break_glass.ordinal bigint not null
row_break_glass.recorder text collate "C"
row_break_glass.status text collate "C"
row_break_glass.purpose text collate "C"
row_break_glass.record text collate "C"
row_break_glass.askedAt text collate "C"
row_break_glass.decidedBy text collate "C"
row_break_glass.approvedAt text collate "C"
row_break_glass.opened bigint
row_break_glass.seenBy text collate "C"
row_break_glass.waits bigint
CREATE INDEX "row_break_glass_askedAt" ON operation.row_break_glass USING btree (operation, "askedAt" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_break_glass_pkey ON operation.row_break_glass USING btree (operation, stream, ordinal)
row_deadline.operation text collate "C" not null
row_deadline.stream text collate "C" not null
row_deadline.ordinal bigint not null
row_deadline.record text collate "C"
row_deadline.kind text collate "C"
row_deadline.dueAt text collate "C"
row_deadline.notedAt text collate "C"
CREATE UNIQUE INDEX row_deadline_pkey ON operation.row_deadline USING btree (operation, stream, ordinal)
CREATE INDEX row_deadline_record ON operation.row_deadline USING btree (operation, record NULLS FIRST, kind NULLS FIRST, "dueAt" NULLS FIRST, stream, ordinal)
row_document.operation text collate "C" not null
row_document.stream text collate "C" not null
row_document.ordinal bigint not null
row_document.kind text collate "C"
row_document.id text collate "C"
row_document.version text collate "C"
row_document.effectiveFrom text collate "C"
row_document.effectiveTo text collate "C"
row_document.draft bigint
row_document.adoptedAt text collate "C"
CREATE INDEX row_document_kind ON operation.row_document USING btree (operation, kind NULLS FIRST, id NULLS FIRST, "adoptedAt" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_document_pkey ON operation.row_document USING btree (operation, stream, ordinal)
row_dropped_letter.operation text collate "C" not null
row_dropped_letter.stream text collate "C" not null
row_dropped_letter.ordinal bigint not null
row_dropped_letter.recorder text collate "C"
row_dropped_letter.part text collate "C"
row_dropped_letter.queue text collate "C"
row_dropped_letter.failure text collate "C"
row_dropped_letter.attempts bigint
row_dropped_letter.reason text collate "C"
row_dropped_letter.droppedAt text collate "C"
CREATE INDEX "row_dropped_letter_droppedAt" ON operation.row_dropped_letter USING btree (operation, "droppedAt" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_dropped_letter_pkey ON operation.row_dropped_letter USING btree (operation, stream, ordinal)
row_staff_reach.operation text collate "C" not null
row_staff_reach.stream text collate "C" not null
row_staff_reach.ordinal bigint not null
row_staff_reach.recorder text collate "C"
row_staff_reach.reached bigint
row_staff_reach.sealed bigint
row_staff_reach.language text collate "C"
row_staff_reach.whenTold text collate "C"
row_staff_reach.since text collate "C"
row_staff_reach.proposedBy text collate "C"
CREATE INDEX row_staff_reach_holder ON operation.row_staff_reach USING btree (operation, recorder NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_staff_reach_pkey ON operation.row_staff_reach USING btree (operation, stream, ordinal)
row_token.operation text collate "C" not null
row_token.stream text collate "C" not null
row_token.ordinal bigint not null
row_token.recorder text collate "C"
row_token.status text collate "C"
row_token.issuedAt text collate "C"
row_token.expiresAt text collate "C"
row_token.narrowed bigint
CREATE INDEX row_token_holder ON operation.row_token USING btree (operation, recorder NULLS FIRST, "issuedAt" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_token_pkey ON operation.row_token USING btree (operation, stream, ordinal)
state.operation text collate "C" not null
state.stream text collate "C" not null
state.subject text collate "C" not null
state.version bigint not null
state.data text collate "C" not null
CREATE UNIQUE INDEX state_pkey ON operation.state USING btree (operation, stream)
worker.operation text collate "C" not null
worker.worker text collate "C" not null
worker.begun text collate "C" not null
worker.seen text collate "C" not null
worker.every bigint not null
worker.ended bigint not null
worker.trouble text collate "C"
CREATE UNIQUE INDEX worker_pkey ON operation.worker USING btree (operation, worker)
