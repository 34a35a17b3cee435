due.operation text collate "C" not null
due.at text collate "C" not null
due.stream text collate "C" not null
due.kind text collate "C" not null
CREATE INDEX due_at ON community.due USING btree (operation, at, stream, kind)
CREATE UNIQUE INDEX due_pkey ON community.due USING btree (operation, stream, kind, at)
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
CREATE INDEX jobs_at ON community.jobs USING btree (operation, queue, at, place)
CREATE UNIQUE INDEX jobs_pkey ON community.jobs USING btree (operation, queue, place)
CREATE INDEX jobs_record ON community.jobs USING btree (operation, record, queue, place)
jobs_queue.operation text collate "C" not null
jobs_queue.queue text collate "C" not null
jobs_queue.position bigint not null
jobs_queue.place bigint not null
CREATE UNIQUE INDEX jobs_queue_pkey ON community.jobs_queue USING btree (operation, queue)
jobs_unheard.operation text collate "C" not null
jobs_unheard.queue text collate "C" not null
jobs_unheard.record text collate "C" not null
CREATE UNIQUE INDEX jobs_unheard_pkey ON community.jobs_unheard USING btree (operation, queue, record)
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
CREATE UNIQUE INDEX log_event_pkey ON community.log_event USING btree (operation, "position")
CREATE UNIQUE INDEX log_event_stream ON community.log_event USING btree (operation, stream, version)
log_head.operation text collate "C" not null
log_head.module text collate "C" not null
log_head.position bigint not null
log_head.hash text collate "C" not null
CREATE UNIQUE INDEX log_head_pkey ON community.log_head USING btree (operation, module)
migration.name text collate "C" not null
CREATE UNIQUE INDEX migration_pkey ON community.migration USING btree (name)
note.operation text collate "C" not null
note.name text collate "C" not null
note.version bigint not null
note.text text collate "C" not null
CREATE UNIQUE INDEX note_pkey ON community.note USING btree (operation, name)
once.operation text collate "C" not null
once.request text collate "C" not null
once.body text collate "C" not null
once.answer text collate "C" not null
once.until text collate "C" not null
CREATE UNIQUE INDEX once_pkey ON community.once USING btree (operation, request)
CREATE INDEX once_until ON community.once USING btree (operation, until)
personal.operation text collate "C" not null
personal.slot text collate "C" not null
personal.stream text collate "C" not null
personal.kind text collate "C" not null
personal.sealed_to text collate "C" not null
personal.bytes bytea
personal.expires_at text collate "C"
CREATE INDEX personal_expiry ON community.personal USING btree (operation, expires_at)
CREATE UNIQUE INDEX personal_pkey ON community.personal USING btree (operation, slot)
CREATE INDEX personal_stream ON community.personal USING btree (operation, stream)
read_head.operation text collate "C" not null
read_head.module text collate "C" not null
read_head.position bigint not null
read_head.hash text collate "C" not null
CREATE UNIQUE INDEX read_head_pkey ON community.read_head USING btree (operation, module)
read_log.operation text collate "C" not null
read_log.at text collate "C" not null
read_log.entry text collate "C" not null
read_log.actor text collate "C" not null
read_log.role text collate "C" not null
read_log.slot text collate "C" not null
read_log.purpose text collate "C" not null
read_log.position bigint
read_log.hash text collate "C"
CREATE UNIQUE INDEX read_log_pkey ON community.read_log USING btree (operation, at, entry)
CREATE UNIQUE INDEX read_log_position ON community.read_log USING btree (operation, "position")
CREATE INDEX read_log_slot ON community.read_log USING btree (operation, slot, at)
row_community.operation text collate "C" not null
row_community.stream text collate "C" not null
row_community.ordinal bigint not null
row_community.adm1 text collate "C"
row_community.adm2 text collate "C"
row_community.facilitator text collate "C"
row_community.mentor text collate "C"
row_community.status text collate "C"
row_community.phases text collate "C"
row_community.meetings bigint
row_community.choices bigint
row_community.hasPlan bigint
row_community.figuresMayLeave bigint
CREATE INDEX row_community_accompanied ON community.row_community USING btree (operation, mentor NULLS FIRST, facilitator NULLS FIRST, stream, ordinal)
CREATE INDEX row_community_area ON community.row_community USING btree (operation, adm1 NULLS FIRST, adm2 NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_community_pkey ON community.row_community USING btree (operation, stream, ordinal)
row_community_figures.operation text collate "C" not null
row_community_figures.stream text collate "C" not null
row_community_figures.ordinal bigint not null
row_community_figures.adm1 text collate "C"
row_community_figures.meetings bigint
CREATE INDEX row_community_figures_area ON community.row_community_figures USING btree (operation, adm1 NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_community_figures_pkey ON community.row_community_figures USING btree (operation, stream, ordinal)
row_deadline.operation text collate "C" not null
row_deadline.stream text collate "C" not null
row_deadline.ordinal bigint not null
row_deadline.record text collate "C"
row_deadline.kind text collate "C"
row_deadline.dueAt text collate "C"
row_deadline.notedAt text collate "C"
CREATE UNIQUE INDEX row_deadline_pkey ON community.row_deadline USING btree (operation, stream, ordinal)
CREATE INDEX row_deadline_record ON community.row_deadline USING btree (operation, record NULLS FIRST, kind NULLS FIRST, "dueAt" NULLS FIRST, stream, ordinal)
row_journal.operation text collate "C" not null
row_journal.stream text collate "C" not null
row_journal.ordinal bigint not null
row_journal.adm1 text collate "C"
row_journal.adm2 text collate "C"
row_journal.community text collate "C"
row_journal.recorder text collate "C"
row_journal.month text collate "C"
row_journal.party text collate "C"
row_journal.status text collate "C"
row_journal.agreed bigint
row_journal.open bigint
CREATE INDEX row_journal_community ON community.row_journal USING btree (operation, community NULLS FIRST, month NULLS FIRST, stream, ordinal)
CREATE INDEX row_journal_month ON community.row_journal USING btree (operation, month NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_journal_pkey ON community.row_journal USING btree (operation, stream, ordinal)
row_mentoring.operation text collate "C" not null
row_mentoring.stream text collate "C" not null
row_mentoring.ordinal bigint not null
row_mentoring.mentor text collate "C"
row_mentoring.facilitator text collate "C"
row_mentoring.lineManager text collate "C"
row_mentoring.status text collate "C"
CREATE INDEX row_mentoring_managed ON community.row_mentoring USING btree (operation, "lineManager" NULLS FIRST, facilitator NULLS FIRST, stream, ordinal)
CREATE INDEX row_mentoring_pair ON community.row_mentoring USING btree (operation, mentor NULLS FIRST, facilitator NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_mentoring_pkey ON community.row_mentoring USING btree (operation, stream, ordinal)
row_sensitive_journal.operation text collate "C" not null
row_sensitive_journal.stream text collate "C" not null
row_sensitive_journal.ordinal bigint not null
row_sensitive_journal.adm1 text collate "C"
row_sensitive_journal.adm2 text collate "C"
row_sensitive_journal.community text collate "C"
row_sensitive_journal.recorder text collate "C"
row_sensitive_journal.month text collate "C"
row_sensitive_journal.party text collate "C"
row_sensitive_journal.status text collate "C"
row_sensitive_journal.agreed bigint
row_sensitive_journal.open bigint
CREATE INDEX row_sensitive_journal_community ON community.row_sensitive_journal USING btree (operation, community NULLS FIRST, month NULLS FIRST, stream, ordinal)
CREATE INDEX row_sensitive_journal_month ON community.row_sensitive_journal USING btree (operation, month NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_sensitive_journal_pkey ON community.row_sensitive_journal USING btree (operation, stream, ordinal)
state.operation text collate "C" not null
state.stream text collate "C" not null
state.subject text collate "C" not null
state.version bigint not null
state.data text collate "C" not null
CREATE UNIQUE INDEX state_pkey ON community.state USING btree (operation, stream)
