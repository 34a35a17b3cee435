due.operation text collate "C" not null
due.at text collate "C" not null
due.stream text collate "C" not null
due.kind text collate "C" not null
CREATE INDEX due_at ON operation.due USING btree (operation, at, stream, kind)
CREATE UNIQUE INDEX due_pkey ON operation.due USING btree (operation, stream, kind, at)
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
