due.operation text collate "C" not null
due.at text collate "C" not null
due.stream text collate "C" not null
due.kind text collate "C" not null
CREATE INDEX due_at ON accountability.due USING btree (operation, at, stream, kind)
CREATE UNIQUE INDEX due_pkey ON accountability.due USING btree (operation, stream, kind, at)
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
CREATE INDEX jobs_at ON accountability.jobs USING btree (operation, queue, at, place)
CREATE UNIQUE INDEX jobs_pkey ON accountability.jobs USING btree (operation, queue, place)
CREATE INDEX jobs_record ON accountability.jobs USING btree (operation, record, queue, place)
jobs_queue.operation text collate "C" not null
jobs_queue.queue text collate "C" not null
jobs_queue.position bigint not null
jobs_queue.place bigint not null
CREATE UNIQUE INDEX jobs_queue_pkey ON accountability.jobs_queue USING btree (operation, queue)
jobs_unheard.operation text collate "C" not null
jobs_unheard.queue text collate "C" not null
jobs_unheard.record text collate "C" not null
CREATE UNIQUE INDEX jobs_unheard_pkey ON accountability.jobs_unheard USING btree (operation, queue, record)
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
CREATE UNIQUE INDEX log_event_pkey ON accountability.log_event USING btree (operation, "position")
CREATE UNIQUE INDEX log_event_stream ON accountability.log_event USING btree (operation, stream, version)
log_head.operation text collate "C" not null
log_head.module text collate "C" not null
log_head.position bigint not null
log_head.hash text collate "C" not null
CREATE UNIQUE INDEX log_head_pkey ON accountability.log_head USING btree (operation, module)
migration.name text collate "C" not null
CREATE UNIQUE INDEX migration_pkey ON accountability.migration USING btree (name)
note.operation text collate "C" not null
note.name text collate "C" not null
note.version bigint not null
note.text text collate "C" not null
CREATE UNIQUE INDEX note_pkey ON accountability.note USING btree (operation, name)
once.operation text collate "C" not null
once.request text collate "C" not null
once.body text collate "C" not null
once.answer text collate "C" not null
once.until text collate "C" not null
CREATE UNIQUE INDEX once_pkey ON accountability.once USING btree (operation, request)
CREATE INDEX once_until ON accountability.once USING btree (operation, until)
personal.operation text collate "C" not null
personal.slot text collate "C" not null
personal.stream text collate "C" not null
personal.kind text collate "C" not null
personal.sealed_to text collate "C" not null
personal.bytes bytea
personal.expires_at text collate "C"
CREATE INDEX personal_expiry ON accountability.personal USING btree (operation, expires_at)
CREATE UNIQUE INDEX personal_pkey ON accountability.personal USING btree (operation, slot)
CREATE INDEX personal_stream ON accountability.personal USING btree (operation, stream)
read_head.operation text collate "C" not null
read_head.module text collate "C" not null
read_head.position bigint not null
read_head.hash text collate "C" not null
CREATE UNIQUE INDEX read_head_pkey ON accountability.read_head USING btree (operation, module)
read_log.operation text collate "C" not null
read_log.at text collate "C" not null
read_log.entry text collate "C" not null
read_log.actor text collate "C" not null
read_log.role text collate "C" not null
read_log.slot text collate "C" not null
read_log.purpose text collate "C" not null
read_log.position bigint
read_log.hash text collate "C"
CREATE UNIQUE INDEX read_log_pkey ON accountability.read_log USING btree (operation, at, entry)
CREATE UNIQUE INDEX read_log_position ON accountability.read_log USING btree (operation, "position")
CREATE INDEX read_log_slot ON accountability.read_log USING btree (operation, slot, at)
row_advocacy.operation text collate "C" not null
row_advocacy.stream text collate "C" not null
row_advocacy.ordinal bigint not null
row_advocacy.adm1 text collate "C"
row_advocacy.adm2 text collate "C"
row_advocacy.target text collate "C"
row_advocacy.status text collate "C"
row_advocacy.because text collate "C"
row_advocacy.use text collate "C"
row_advocacy.day text collate "C"
row_advocacy.figures bigint
row_advocacy.answer text collate "C"
row_advocacy.commitments bigint
CREATE INDEX row_advocacy_area ON accountability.row_advocacy USING btree (operation, adm1 NULLS FIRST, adm2 NULLS FIRST, day NULLS FIRST, stream, ordinal)
CREATE INDEX row_advocacy_day ON accountability.row_advocacy USING btree (operation, day NULLS FIRST, adm1 NULLS FIRST, adm2 NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_advocacy_pkey ON accountability.row_advocacy USING btree (operation, stream, ordinal)
row_case.operation text collate "C" not null
row_case.stream text collate "C" not null
row_case.ordinal bigint not null
row_case.status text collate "C"
row_case.adm1 text collate "C"
row_case.adm2 text collate "C"
row_case.month text collate "C"
row_case.channel text collate "C"
row_case.category text collate "C"
row_case.taxonomyId text collate "C"
row_case.taxonomyVersion text collate "C"
row_case.priority text collate "C"
row_case.language text collate "C"
row_case.lodgedBy text collate "C"
row_case.getsAid text collate "C"
row_case.anonymous bigint
row_case.spokenWith bigint
row_case.sex text collate "C"
row_case.ageBand text collate "C"
row_case.project text collate "C"
row_case.owner text collate "C"
row_case.handOverTo text collate "C"
row_case.recorder text collate "C"
row_case.handler text collate "C"
row_case.handlerPost text collate "C"
row_case.wishUnmet text collate "C"
row_case.level bigint
row_case.reopenings bigint
row_case.acknowledged bigint
row_case.interims bigint
row_case.waits bigint
row_case.referredTo text collate "C"
row_case.referralOutcome text collate "C"
row_case.duplicateOf text collate "C"
row_case.duplicates bigint
row_case.answerKind text collate "C"
row_case.action text collate "C"
row_case.told text collate "C"
row_case.untoldBecause text collate "C"
row_case.owed bigint
row_case.unseen bigint
row_case.safetyCall text collate "C"
row_case.satisfaction text collate "C"
row_case.aboutStaff bigint
row_case.unit1 text collate "C"
row_case.unit2 text collate "C"
row_case.unit3 text collate "C"
row_case.unit4 text collate "C"
row_case.unit5 text collate "C"
row_case.unit6 text collate "C"
row_case.unit7 text collate "C"
row_case.unit8 text collate "C"
CREATE INDEX row_case_area ON accountability.row_case USING btree (operation, adm1 NULLS FIRST, adm2 NULLS FIRST, month NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_case_pkey ON accountability.row_case USING btree (operation, stream, ordinal)
CREATE INDEX row_case_status ON accountability.row_case USING btree (operation, status NULLS FIRST, priority NULLS FIRST, month NULLS FIRST, stream, ordinal)
row_case_batch.operation text collate "C" not null
row_case_batch.stream text collate "C" not null
row_case_batch.ordinal bigint not null
row_case_batch.batch text collate "C"
row_case_batch.status text collate "C"
row_case_batch.adm1 text collate "C"
row_case_batch.adm2 text collate "C"
row_case_batch.recorder text collate "C"
row_case_batch.unit1 text collate "C"
row_case_batch.unit2 text collate "C"
row_case_batch.unit3 text collate "C"
row_case_batch.unit4 text collate "C"
row_case_batch.unit5 text collate "C"
row_case_batch.unit6 text collate "C"
row_case_batch.unit7 text collate "C"
row_case_batch.unit8 text collate "C"
CREATE INDEX row_case_batch_batch ON accountability.row_case_batch USING btree (operation, batch NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_case_batch_pkey ON accountability.row_case_batch USING btree (operation, stream, ordinal)
row_commitment.operation text collate "C" not null
row_commitment.stream text collate "C" not null
row_commitment.ordinal bigint not null
row_commitment.adm1 text collate "C"
row_commitment.adm2 text collate "C"
row_commitment.target text collate "C"
row_commitment.status text collate "C"
row_commitment.because text collate "C"
row_commitment.commitment text collate "C"
row_commitment.day text collate "C"
row_commitment.lookAgainOn text collate "C"
row_commitment.found text collate "C"
row_commitment.looks bigint
row_commitment.lateLooks bigint
CREATE INDEX row_commitment_area ON accountability.row_commitment USING btree (operation, adm1 NULLS FIRST, adm2 NULLS FIRST, "lookAgainOn" NULLS FIRST, stream, ordinal)
CREATE INDEX row_commitment_due ON accountability.row_commitment USING btree (operation, "lookAgainOn" NULLS FIRST, adm1 NULLS FIRST, adm2 NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_commitment_pkey ON accountability.row_commitment USING btree (operation, stream, ordinal)
row_corrective_action.operation text collate "C" not null
row_corrective_action.stream text collate "C" not null
row_corrective_action.ordinal bigint not null
row_corrective_action.issue text collate "C"
row_corrective_action.post text collate "C"
row_corrective_action.day text collate "C"
row_corrective_action.byDay text collate "C"
row_corrective_action.moved bigint
row_corrective_action.status text collate "C"
row_corrective_action.endedOn text collate "C"
row_corrective_action.because text collate "C"
row_corrective_action.late bigint
row_corrective_action.adm1 text collate "C"
row_corrective_action.adm2 text collate "C"
CREATE INDEX row_corrective_action_area ON accountability.row_corrective_action USING btree (operation, adm1 NULLS FIRST, adm2 NULLS FIRST, "byDay" NULLS FIRST, stream, ordinal)
CREATE INDEX row_corrective_action_due ON accountability.row_corrective_action USING btree (operation, status NULLS FIRST, "byDay" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_corrective_action_pkey ON accountability.row_corrective_action USING btree (operation, stream, ordinal)
row_deadline.operation text collate "C" not null
row_deadline.stream text collate "C" not null
row_deadline.ordinal bigint not null
row_deadline.record text collate "C"
row_deadline.kind text collate "C"
row_deadline.dueAt text collate "C"
row_deadline.notedAt text collate "C"
CREATE UNIQUE INDEX row_deadline_pkey ON accountability.row_deadline USING btree (operation, stream, ordinal)
CREATE INDEX row_deadline_record ON accountability.row_deadline USING btree (operation, record NULLS FIRST, kind NULLS FIRST, "dueAt" NULLS FIRST, stream, ordinal)
row_development.operation text collate "C" not null
row_development.stream text collate "C" not null
row_development.ordinal bigint not null
row_development.kind text collate "C"
row_development.day text collate "C"
row_development.byDay text collate "C"
row_development.reference text collate "C"
row_development.project text collate "C"
row_development.suitableForPublic text collate "C"
row_development.status text collate "C"
row_development.adm1 text collate "C"
row_development.adm2 text collate "C"
CREATE INDEX row_development_area ON accountability.row_development USING btree (operation, adm1 NULLS FIRST, adm2 NULLS FIRST, day NULLS FIRST, stream, ordinal)
CREATE INDEX row_development_day ON accountability.row_development USING btree (operation, day NULLS FIRST, adm1 NULLS FIRST, adm2 NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_development_pkey ON accountability.row_development USING btree (operation, stream, ordinal)
row_expectation.operation text collate "C" not null
row_expectation.stream text collate "C" not null
row_expectation.ordinal bigint not null
row_expectation.againOn text collate "C"
row_expectation.level text collate "C"
row_expectation.status text collate "C"
row_expectation.adm1 text collate "C"
row_expectation.adm2 text collate "C"
row_expectation.project text collate "C"
row_expectation.topic text collate "C"
row_expectation.occasion text collate "C"
row_expectation.recorder text collate "C"
row_expectation.sensitive bigint
row_expectation.heardMonth text collate "C"
row_expectation.power text collate "C"
row_expectation.whom text collate "C"
row_expectation.answers bigint
CREATE INDEX row_expectation_area ON accountability.row_expectation USING btree (operation, adm1 NULLS FIRST, adm2 NULLS FIRST, "heardMonth" NULLS FIRST, stream, ordinal)
CREATE INDEX row_expectation_due ON accountability.row_expectation USING btree (operation, status NULLS FIRST, "againOn" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_expectation_pkey ON accountability.row_expectation USING btree (operation, stream, ordinal)
row_import_batch.operation text collate "C" not null
row_import_batch.stream text collate "C" not null
row_import_batch.ordinal bigint not null
row_import_batch.takesIn text collate "C"
row_import_batch.status text collate "C"
row_import_batch.begunAt text collate "C"
row_import_batch.endedAt text collate "C"
row_import_batch.files bigint
row_import_batch.recorded bigint
row_import_batch.corrected bigint
row_import_batch.inConflict bigint
row_import_batch.refusedRows bigint
CREATE INDEX row_import_batch_begun ON accountability.row_import_batch USING btree (operation, "begunAt" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_import_batch_pkey ON accountability.row_import_batch USING btree (operation, stream, ordinal)
row_owed.operation text collate "C" not null
row_owed.stream text collate "C" not null
row_owed.ordinal bigint not null
row_owed.byDay text collate "C"
row_owed.kind text collate "C"
row_owed.level text collate "C"
row_owed.status text collate "C"
row_owed.adm1 text collate "C"
row_owed.adm2 text collate "C"
row_owed.project text collate "C"
row_owed.topic text collate "C"
row_owed.occasion text collate "C"
row_owed.recorder text collate "C"
row_owed.sensitive bigint
row_owed.module text collate "C"
row_owed.subject text collate "C"
row_owed.fromId text collate "C"
row_owed.rule text collate "C"
row_owed.arisenMonth text collate "C"
row_owed.postponed bigint
row_owed.asked bigint
row_owed.asksLeft text collate "C"
row_owed.asksLeftCount bigint
row_owed.timesGiven bigint
row_owed.late bigint
row_owed.closedMonth text collate "C"
row_owed.because text collate "C"
row_owed.vehicle text collate "C"
CREATE INDEX row_owed_area ON accountability.row_owed USING btree (operation, adm1 NULLS FIRST, adm2 NULLS FIRST, "byDay" NULLS FIRST, stream, ordinal)
CREATE INDEX row_owed_due ON accountability.row_owed USING btree (operation, status NULLS FIRST, "byDay" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_owed_pkey ON accountability.row_owed USING btree (operation, stream, ordinal)
row_promise.operation text collate "C" not null
row_promise.stream text collate "C" not null
row_promise.ordinal bigint not null
row_promise.byDay text collate "C"
row_promise.firstByDay text collate "C"
row_promise.level text collate "C"
row_promise.status text collate "C"
row_promise.adm1 text collate "C"
row_promise.adm2 text collate "C"
row_promise.project text collate "C"
row_promise.topic text collate "C"
row_promise.occasion text collate "C"
row_promise.doneBy text collate "C"
row_promise.dependsOn text collate "C"
row_promise.beyond text collate "C"
row_promise.expectation text collate "C"
row_promise.recorder text collate "C"
row_promise.sensitive bigint
row_promise.unbacked bigint
row_promise.checked bigint
row_promise.rules text collate "C"
row_promise.madeMonth text collate "C"
row_promise.moved bigint
row_promise.late bigint
row_promise.closedMonth text collate "C"
row_promise.because text collate "C"
row_promise.told bigint
CREATE INDEX row_promise_area ON accountability.row_promise USING btree (operation, adm1 NULLS FIRST, adm2 NULLS FIRST, "byDay" NULLS FIRST, stream, ordinal)
CREATE INDEX row_promise_due ON accountability.row_promise USING btree (operation, status NULLS FIRST, "byDay" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_promise_pkey ON accountability.row_promise USING btree (operation, stream, ordinal)
row_rehearsal.operation text collate "C" not null
row_rehearsal.stream text collate "C" not null
row_rehearsal.ordinal bigint not null
row_rehearsal.role text collate "C"
row_rehearsal.recipient text collate "C"
row_rehearsal.status text collate "C"
row_rehearsal.way text collate "C"
row_rehearsal.askedOn text collate "C"
row_rehearsal.byDay text collate "C"
row_rehearsal.provedOn text collate "C"
row_rehearsal.holdsUntil text collate "C"
row_rehearsal.because text collate "C"
CREATE INDEX row_rehearsal_holds_until ON accountability.row_rehearsal USING btree (operation, "holdsUntil" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_rehearsal_pkey ON accountability.row_rehearsal USING btree (operation, stream, ordinal)
CREATE INDEX row_rehearsal_role ON accountability.row_rehearsal USING btree (operation, role NULLS FIRST, recipient NULLS FIRST, stream, ordinal)
row_sensitive_case.operation text collate "C" not null
row_sensitive_case.stream text collate "C" not null
row_sensitive_case.ordinal bigint not null
row_sensitive_case.status text collate "C"
row_sensitive_case.category text collate "C"
row_sensitive_case.body text collate "C"
row_sensitive_case.lastForwardedTo text collate "C"
row_sensitive_case.hasIdentity bigint
row_sensitive_case.toForward bigint
row_sensitive_case.acknowledged bigint
row_sensitive_case.support bigint
row_sensitive_case.safetyCall text collate "C"
row_sensitive_case.conclusion text collate "C"
row_sensitive_case.told text collate "C"
row_sensitive_case.untoldBecause text collate "C"
row_sensitive_case.owed bigint
row_sensitive_case.satisfaction text collate "C"
row_sensitive_case.unit1 text collate "C"
row_sensitive_case.unit2 text collate "C"
row_sensitive_case.unit3 text collate "C"
row_sensitive_case.unit4 text collate "C"
row_sensitive_case.unit5 text collate "C"
row_sensitive_case.unit6 text collate "C"
row_sensitive_case.unit7 text collate "C"
row_sensitive_case.unit8 text collate "C"
CREATE UNIQUE INDEX row_sensitive_case_pkey ON accountability.row_sensitive_case USING btree (operation, stream, ordinal)
CREATE INDEX row_sensitive_case_status ON accountability.row_sensitive_case USING btree (operation, status NULLS FIRST, category NULLS FIRST, stream, ordinal)
row_sensitive_expectation.operation text collate "C" not null
row_sensitive_expectation.stream text collate "C" not null
row_sensitive_expectation.ordinal bigint not null
row_sensitive_expectation.againOn text collate "C"
row_sensitive_expectation.level text collate "C"
row_sensitive_expectation.status text collate "C"
row_sensitive_expectation.adm1 text collate "C"
row_sensitive_expectation.adm2 text collate "C"
row_sensitive_expectation.project text collate "C"
row_sensitive_expectation.topic text collate "C"
row_sensitive_expectation.occasion text collate "C"
row_sensitive_expectation.recorder text collate "C"
row_sensitive_expectation.sensitive bigint
row_sensitive_expectation.heardMonth text collate "C"
row_sensitive_expectation.power text collate "C"
row_sensitive_expectation.whom text collate "C"
row_sensitive_expectation.answers bigint
CREATE INDEX row_sensitive_expectation_area ON accountability.row_sensitive_expectation USING btree (operation, adm1 NULLS FIRST, adm2 NULLS FIRST, "heardMonth" NULLS FIRST, stream, ordinal)
CREATE INDEX row_sensitive_expectation_due ON accountability.row_sensitive_expectation USING btree (operation, status NULLS FIRST, "againOn" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_sensitive_expectation_pkey ON accountability.row_sensitive_expectation USING btree (operation, stream, ordinal)
row_sensitive_owed.operation text collate "C" not null
row_sensitive_owed.stream text collate "C" not null
row_sensitive_owed.ordinal bigint not null
row_sensitive_owed.byDay text collate "C"
row_sensitive_owed.kind text collate "C"
row_sensitive_owed.level text collate "C"
row_sensitive_owed.status text collate "C"
row_sensitive_owed.adm1 text collate "C"
row_sensitive_owed.adm2 text collate "C"
row_sensitive_owed.project text collate "C"
row_sensitive_owed.topic text collate "C"
row_sensitive_owed.occasion text collate "C"
row_sensitive_owed.recorder text collate "C"
row_sensitive_owed.sensitive bigint
row_sensitive_owed.module text collate "C"
row_sensitive_owed.subject text collate "C"
row_sensitive_owed.fromId text collate "C"
row_sensitive_owed.rule text collate "C"
row_sensitive_owed.arisenMonth text collate "C"
row_sensitive_owed.postponed bigint
row_sensitive_owed.asked bigint
row_sensitive_owed.asksLeft text collate "C"
row_sensitive_owed.asksLeftCount bigint
row_sensitive_owed.timesGiven bigint
row_sensitive_owed.late bigint
row_sensitive_owed.closedMonth text collate "C"
row_sensitive_owed.because text collate "C"
row_sensitive_owed.vehicle text collate "C"
CREATE INDEX row_sensitive_owed_area ON accountability.row_sensitive_owed USING btree (operation, adm1 NULLS FIRST, adm2 NULLS FIRST, "byDay" NULLS FIRST, stream, ordinal)
CREATE INDEX row_sensitive_owed_due ON accountability.row_sensitive_owed USING btree (operation, status NULLS FIRST, "byDay" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_sensitive_owed_pkey ON accountability.row_sensitive_owed USING btree (operation, stream, ordinal)
row_sensitive_promise.operation text collate "C" not null
row_sensitive_promise.stream text collate "C" not null
row_sensitive_promise.ordinal bigint not null
row_sensitive_promise.byDay text collate "C"
row_sensitive_promise.firstByDay text collate "C"
row_sensitive_promise.level text collate "C"
row_sensitive_promise.status text collate "C"
row_sensitive_promise.adm1 text collate "C"
row_sensitive_promise.adm2 text collate "C"
row_sensitive_promise.project text collate "C"
row_sensitive_promise.topic text collate "C"
row_sensitive_promise.occasion text collate "C"
row_sensitive_promise.doneBy text collate "C"
row_sensitive_promise.dependsOn text collate "C"
row_sensitive_promise.beyond text collate "C"
row_sensitive_promise.expectation text collate "C"
row_sensitive_promise.recorder text collate "C"
row_sensitive_promise.sensitive bigint
row_sensitive_promise.unbacked bigint
row_sensitive_promise.checked bigint
row_sensitive_promise.rules text collate "C"
row_sensitive_promise.madeMonth text collate "C"
row_sensitive_promise.moved bigint
row_sensitive_promise.late bigint
row_sensitive_promise.closedMonth text collate "C"
row_sensitive_promise.because text collate "C"
row_sensitive_promise.told bigint
CREATE INDEX row_sensitive_promise_area ON accountability.row_sensitive_promise USING btree (operation, adm1 NULLS FIRST, adm2 NULLS FIRST, "byDay" NULLS FIRST, stream, ordinal)
CREATE INDEX row_sensitive_promise_due ON accountability.row_sensitive_promise USING btree (operation, status NULLS FIRST, "byDay" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_sensitive_promise_pkey ON accountability.row_sensitive_promise USING btree (operation, stream, ordinal)
state.operation text collate "C" not null
state.stream text collate "C" not null
state.subject text collate "C" not null
state.version bigint not null
state.data text collate "C" not null
CREATE UNIQUE INDEX state_pkey ON accountability.state USING btree (operation, stream)
tally.operation text collate "C" not null
tally.name text collate "C" not null
tally.place text collate "C" not null
tally.period text collate "C" not null
tally.number bigint not null
CREATE UNIQUE INDEX tally_pkey ON accountability.tally USING btree (operation, name, place, period)
