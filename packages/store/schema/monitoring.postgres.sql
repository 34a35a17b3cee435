due.operation text collate "C" not null
due.at text collate "C" not null
due.stream text collate "C" not null
due.kind text collate "C" not null
CREATE INDEX due_at ON monitoring.due USING btree (operation, at, stream, kind)
CREATE UNIQUE INDEX due_pkey ON monitoring.due USING btree (operation, stream, kind, at)
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
CREATE INDEX jobs_at ON monitoring.jobs USING btree (operation, queue, at, place)
CREATE UNIQUE INDEX jobs_pkey ON monitoring.jobs USING btree (operation, queue, place)
CREATE INDEX jobs_record ON monitoring.jobs USING btree (operation, record, queue, place)
jobs_queue.operation text collate "C" not null
jobs_queue.queue text collate "C" not null
jobs_queue.position bigint not null
jobs_queue.place bigint not null
CREATE UNIQUE INDEX jobs_queue_pkey ON monitoring.jobs_queue USING btree (operation, queue)
jobs_unheard.operation text collate "C" not null
jobs_unheard.queue text collate "C" not null
jobs_unheard.record text collate "C" not null
CREATE UNIQUE INDEX jobs_unheard_pkey ON monitoring.jobs_unheard USING btree (operation, queue, record)
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
CREATE UNIQUE INDEX log_event_pkey ON monitoring.log_event USING btree (operation, "position")
CREATE UNIQUE INDEX log_event_stream ON monitoring.log_event USING btree (operation, stream, version)
log_head.operation text collate "C" not null
log_head.module text collate "C" not null
log_head.position bigint not null
log_head.hash text collate "C" not null
CREATE UNIQUE INDEX log_head_pkey ON monitoring.log_head USING btree (operation, module)
migration.name text collate "C" not null
CREATE UNIQUE INDEX migration_pkey ON monitoring.migration USING btree (name)
note.operation text collate "C" not null
note.name text collate "C" not null
note.version bigint not null
note.text text collate "C" not null
CREATE UNIQUE INDEX note_pkey ON monitoring.note USING btree (operation, name)
once.operation text collate "C" not null
once.request text collate "C" not null
once.body text collate "C" not null
once.answer text collate "C" not null
once.until text collate "C" not null
CREATE UNIQUE INDEX once_pkey ON monitoring.once USING btree (operation, request)
CREATE INDEX once_until ON monitoring.once USING btree (operation, until)
personal.operation text collate "C" not null
personal.slot text collate "C" not null
personal.stream text collate "C" not null
personal.kind text collate "C" not null
personal.sealed_to text collate "C" not null
personal.bytes bytea
personal.expires_at text collate "C"
CREATE INDEX personal_expiry ON monitoring.personal USING btree (operation, expires_at)
CREATE UNIQUE INDEX personal_pkey ON monitoring.personal USING btree (operation, slot)
CREATE INDEX personal_stream ON monitoring.personal USING btree (operation, stream)
read_head.operation text collate "C" not null
read_head.module text collate "C" not null
read_head.position bigint not null
read_head.hash text collate "C" not null
CREATE UNIQUE INDEX read_head_pkey ON monitoring.read_head USING btree (operation, module)
read_log.operation text collate "C" not null
read_log.at text collate "C" not null
read_log.entry text collate "C" not null
read_log.actor text collate "C" not null
read_log.role text collate "C" not null
read_log.slot text collate "C" not null
read_log.purpose text collate "C" not null
read_log.position bigint
read_log.hash text collate "C"
CREATE UNIQUE INDEX read_log_pkey ON monitoring.read_log USING btree (operation, at, entry)
CREATE UNIQUE INDEX read_log_position ON monitoring.read_log USING btree (operation, "position")
CREATE INDEX read_log_slot ON monitoring.read_log USING btree (operation, slot, at)
row_alert.operation text collate "C" not null
row_alert.stream text collate "C" not null
row_alert.ordinal bigint not null
row_alert.month text collate "C"
row_alert.datePrecision text collate "C"
row_alert.adm1 text collate "C"
row_alert.adm2 text collate "C"
row_alert.status text collate "C"
row_alert.trigger text collate "C"
row_alert.linked bigint
row_alert.recorder text collate "C"
row_alert.taxonomyId text collate "C"
row_alert.taxonomyVersion text collate "C"
row_alert.threat bigint
row_alert.severity text collate "C"
row_alert.urgency text collate "C"
row_alert.certainty text collate "C"
row_alert.knownMonth text collate "C"
row_alert.limitHours bigint
row_alert.runsOn text collate "C"
row_alert.sentMonth text collate "C"
row_alert.channel text collate "C"
row_alert.hoursFromKnowledge bigint
row_alert.inTimeFromKnowledge bigint
row_alert.leastHoursFromOccurrence bigint
row_alert.mostHoursFromOccurrence bigint
row_alert.inTimeFromOccurrence bigint
row_alert.violations bigint
row_alert.corrections bigint
row_alert.withheld bigint
row_alert.responsesAsked bigint
row_alert.uptake text collate "C"
row_alert.mergedInto text collate "C"
row_alert.protocolId text collate "C"
row_alert.protocolVersion text collate "C"
CREATE INDEX row_alert_month ON monitoring.row_alert USING btree (operation, month NULLS FIRST, adm2 NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_alert_pkey ON monitoring.row_alert USING btree (operation, stream, ordinal)
row_alert_violation.operation text collate "C" not null
row_alert_violation.stream text collate "C" not null
row_alert_violation.ordinal bigint not null
row_alert_violation.month text collate "C"
row_alert_violation.datePrecision text collate "C"
row_alert_violation.adm1 text collate "C"
row_alert_violation.adm2 text collate "C"
row_alert_violation.status text collate "C"
row_alert_violation.trigger text collate "C"
row_alert_violation.linked bigint
row_alert_violation.recorder text collate "C"
row_alert_violation.taxonomyId text collate "C"
row_alert_violation.taxonomyVersion text collate "C"
row_alert_violation.category text collate "C"
row_alert_violation.type text collate "C"
row_alert_violation.unit text collate "C"
row_alert_violation.objectKind text collate "C"
row_alert_violation.least bigint
row_alert_violation.most bigint
row_alert_violation.approximate bigint
row_alert_violation.households bigint
row_alert_violation.women bigint
row_alert_violation.men bigint
row_alert_violation.girls bigint
row_alert_violation.boys bigint
row_alert_violation.otherSex bigint
row_alert_violation.unknownLeast bigint
row_alert_violation.unknownMost bigint
CREATE INDEX row_alert_violation_month ON monitoring.row_alert_violation USING btree (operation, month NULLS FIRST, adm2 NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_alert_violation_pkey ON monitoring.row_alert_violation USING btree (operation, stream, ordinal)
row_assessment.operation text collate "C" not null
row_assessment.stream text collate "C" not null
row_assessment.ordinal bigint not null
row_assessment.month text collate "C"
row_assessment.adm1 text collate "C"
row_assessment.adm2 text collate "C"
row_assessment.status text collate "C"
row_assessment.inConflict bigint
row_assessment.category text collate "C"
row_assessment.sex text collate "C"
row_assessment.ageBand text collate "C"
row_assessment.receivedMonth text collate "C"
row_assessment.methodId text collate "C"
row_assessment.methodVersion text collate "C"
row_assessment.recorder text collate "C"
row_assessment.answered bigint
row_assessment.missing bigint
row_assessment.corrections bigint
row_assessment.originForm text collate "C"
CREATE INDEX row_assessment_month ON monitoring.row_assessment USING btree (operation, month NULLS FIRST, adm2 NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_assessment_pkey ON monitoring.row_assessment USING btree (operation, stream, ordinal)
row_assessment_answer.operation text collate "C" not null
row_assessment_answer.stream text collate "C" not null
row_assessment_answer.ordinal bigint not null
row_assessment_answer.month text collate "C"
row_assessment_answer.adm1 text collate "C"
row_assessment_answer.adm2 text collate "C"
row_assessment_answer.status text collate "C"
row_assessment_answer.inConflict bigint
row_assessment_answer.category text collate "C"
row_assessment_answer.sex text collate "C"
row_assessment_answer.ageBand text collate "C"
row_assessment_answer.receivedMonth text collate "C"
row_assessment_answer.methodId text collate "C"
row_assessment_answer.methodVersion text collate "C"
row_assessment_answer.question text collate "C"
row_assessment_answer.answer bigint
row_assessment_answer.missing text collate "C"
CREATE INDEX row_assessment_answer_month ON monitoring.row_assessment_answer USING btree (operation, month NULLS FIRST, adm2 NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_assessment_answer_pkey ON monitoring.row_assessment_answer USING btree (operation, stream, ordinal)
row_assessment_batch.operation text collate "C" not null
row_assessment_batch.stream text collate "C" not null
row_assessment_batch.ordinal bigint not null
row_assessment_batch.batch text collate "C"
row_assessment_batch.month text collate "C"
row_assessment_batch.adm1 text collate "C"
row_assessment_batch.adm2 text collate "C"
row_assessment_batch.recorder text collate "C"
row_assessment_batch.status text collate "C"
CREATE INDEX row_assessment_batch_batch ON monitoring.row_assessment_batch USING btree (operation, batch NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_assessment_batch_pkey ON monitoring.row_assessment_batch USING btree (operation, stream, ordinal)
row_deadline.operation text collate "C" not null
row_deadline.stream text collate "C" not null
row_deadline.ordinal bigint not null
row_deadline.record text collate "C"
row_deadline.kind text collate "C"
row_deadline.dueAt text collate "C"
row_deadline.notedAt text collate "C"
CREATE UNIQUE INDEX row_deadline_pkey ON monitoring.row_deadline USING btree (operation, stream, ordinal)
CREATE INDEX row_deadline_record ON monitoring.row_deadline USING btree (operation, record NULLS FIRST, kind NULLS FIRST, "dueAt" NULLS FIRST, stream, ordinal)
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
CREATE INDEX row_import_batch_begun ON monitoring.row_import_batch USING btree (operation, "begunAt" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_import_batch_pkey ON monitoring.row_import_batch USING btree (operation, stream, ordinal)
row_incident.operation text collate "C" not null
row_incident.stream text collate "C" not null
row_incident.ordinal bigint not null
row_incident.month text collate "C"
row_incident.datePrecision text collate "C"
row_incident.adm1 text collate "C"
row_incident.adm2 text collate "C"
row_incident.status text collate "C"
row_incident.recorder text collate "C"
row_incident.receivedOn text collate "C"
row_incident.receivedMonth text collate "C"
row_incident.taxonomyId text collate "C"
row_incident.taxonomyVersion text collate "C"
row_incident.learnedMonth text collate "C"
row_incident.violations bigint
row_incident.independentSources bigint
row_incident.withheld bigint
row_incident.inConflict bigint
row_incident.corrections bigint
row_incident.referrals bigint
row_incident.attachments bigint
row_incident.originForm text collate "C"
row_incident.mergedInto text collate "C"
CREATE INDEX row_incident_month ON monitoring.row_incident USING btree (operation, month NULLS FIRST, adm2 NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_incident_pkey ON monitoring.row_incident USING btree (operation, stream, ordinal)
CREATE INDEX row_incident_received ON monitoring.row_incident USING btree (operation, "receivedOn" NULLS FIRST, stream, ordinal)
row_incident_batch.operation text collate "C" not null
row_incident_batch.stream text collate "C" not null
row_incident_batch.ordinal bigint not null
row_incident_batch.batch text collate "C"
row_incident_batch.month text collate "C"
row_incident_batch.adm1 text collate "C"
row_incident_batch.adm2 text collate "C"
row_incident_batch.recorder text collate "C"
row_incident_batch.status text collate "C"
CREATE INDEX row_incident_batch_batch ON monitoring.row_incident_batch USING btree (operation, batch NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_incident_batch_pkey ON monitoring.row_incident_batch USING btree (operation, stream, ordinal)
row_incident_edit.operation text collate "C" not null
row_incident_edit.stream text collate "C" not null
row_incident_edit.ordinal bigint not null
row_incident_edit.version text collate "C"
row_incident_edit.root text collate "C"
row_incident_edit.form text collate "C"
row_incident_edit.adm1 text collate "C"
row_incident_edit.adm2 text collate "C"
row_incident_edit.recorder text collate "C"
CREATE UNIQUE INDEX row_incident_edit_pkey ON monitoring.row_incident_edit USING btree (operation, stream, ordinal)
CREATE INDEX row_incident_edit_version ON monitoring.row_incident_edit USING btree (operation, version NULLS FIRST, stream, ordinal)
row_quiet_report.operation text collate "C" not null
row_quiet_report.stream text collate "C" not null
row_quiet_report.ordinal bigint not null
row_quiet_report.month text collate "C"
row_quiet_report.adm1 text collate "C"
row_quiet_report.adm2 text collate "C"
row_quiet_report.status text collate "C"
CREATE INDEX row_quiet_report_month ON monitoring.row_quiet_report USING btree (operation, month NULLS FIRST, adm2 NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_quiet_report_pkey ON monitoring.row_quiet_report USING btree (operation, stream, ordinal)
row_reading.operation text collate "C" not null
row_reading.stream text collate "C" not null
row_reading.ordinal bigint not null
row_reading.month text collate "C"
row_reading.methodId text collate "C"
row_reading.methodVersion text collate "C"
row_reading.metOn text collate "C"
row_reading.asKnownOn text collate "C"
row_reading.seats text collate "C"
row_reading.status text collate "C"
row_reading.areas bigint
row_reading.otherwise bigint
row_reading.noAgreement bigint
row_reading.withDissent bigint
CREATE INDEX row_reading_month ON monitoring.row_reading USING btree (operation, month NULLS FIRST, "metOn" NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_reading_pkey ON monitoring.row_reading USING btree (operation, stream, ordinal)
row_reading_area.operation text collate "C" not null
row_reading_area.stream text collate "C" not null
row_reading_area.ordinal bigint not null
row_reading_area.month text collate "C"
row_reading_area.methodId text collate "C"
row_reading_area.methodVersion text collate "C"
row_reading_area.metOn text collate "C"
row_reading_area.asKnownOn text collate "C"
row_reading_area.seats text collate "C"
row_reading_area.status text collate "C"
row_reading_area.adm1 text collate "C"
row_reading_area.adm2 text collate "C"
row_reading_area.computed text collate "C"
row_reading_area.agreed text collate "C"
row_reading_area.because text collate "C"
row_reading_area.dissenting bigint
CREATE INDEX row_reading_area_month ON monitoring.row_reading_area USING btree (operation, month NULLS FIRST, adm2 NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_reading_area_pkey ON monitoring.row_reading_area USING btree (operation, stream, ordinal)
row_survivor_count.operation text collate "C" not null
row_survivor_count.stream text collate "C" not null
row_survivor_count.ordinal bigint not null
row_survivor_count.month text collate "C"
row_survivor_count.adm1 text collate "C"
row_survivor_count.adm2 text collate "C"
row_survivor_count.status text collate "C"
row_survivor_count.category text collate "C"
row_survivor_count.type text collate "C"
row_survivor_count.taxonomyId text collate "C"
row_survivor_count.taxonomyVersion text collate "C"
row_survivor_count.least bigint
row_survivor_count.most bigint
row_survivor_count.approximate bigint
row_survivor_count.households bigint
row_survivor_count.women bigint
row_survivor_count.men bigint
row_survivor_count.girls bigint
row_survivor_count.boys bigint
row_survivor_count.otherSex bigint
row_survivor_count.unknownLeast bigint
row_survivor_count.unknownMost bigint
CREATE INDEX row_survivor_count_month ON monitoring.row_survivor_count USING btree (operation, month NULLS FIRST, adm1 NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_survivor_count_pkey ON monitoring.row_survivor_count USING btree (operation, stream, ordinal)
row_violation.operation text collate "C" not null
row_violation.stream text collate "C" not null
row_violation.ordinal bigint not null
row_violation.month text collate "C"
row_violation.datePrecision text collate "C"
row_violation.adm1 text collate "C"
row_violation.adm2 text collate "C"
row_violation.status text collate "C"
row_violation.recorder text collate "C"
row_violation.receivedOn text collate "C"
row_violation.receivedMonth text collate "C"
row_violation.taxonomyId text collate "C"
row_violation.taxonomyVersion text collate "C"
row_violation.category text collate "C"
row_violation.type text collate "C"
row_violation.unit text collate "C"
row_violation.objectKind text collate "C"
row_violation.least bigint
row_violation.most bigint
row_violation.approximate bigint
row_violation.households bigint
row_violation.women bigint
row_violation.men bigint
row_violation.girls bigint
row_violation.boys bigint
row_violation.otherSex bigint
row_violation.unknownLeast bigint
row_violation.unknownMost bigint
CREATE INDEX row_violation_month ON monitoring.row_violation USING btree (operation, month NULLS FIRST, adm2 NULLS FIRST, stream, ordinal)
CREATE UNIQUE INDEX row_violation_pkey ON monitoring.row_violation USING btree (operation, stream, ordinal)
CREATE INDEX row_violation_received ON monitoring.row_violation USING btree (operation, "receivedOn" NULLS FIRST, stream, ordinal)
state.operation text collate "C" not null
state.stream text collate "C" not null
state.subject text collate "C" not null
state.version bigint not null
state.data text collate "C" not null
CREATE UNIQUE INDEX state_pkey ON monitoring.state USING btree (operation, stream)
