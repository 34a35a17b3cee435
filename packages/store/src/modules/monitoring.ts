import {
  alertSubject,
  assessmentSubject,
  deadlineSubject,
  erasureSubject,
  importBatchSubject,
  incidentSubject,
  quietReportSubject,
  readingSubject,
  survivorCountSubject,
} from "@answerable/core";
import { createAlert } from "../migrations/create-alert.ts";
import { createAssessment } from "../migrations/create-assessment.ts";
import { createImportBatch } from "../migrations/create-import-batch.ts";
import { createMonitoring } from "../migrations/create-monitoring.ts";
import { createQuietReport } from "../migrations/create-quiet-report.ts";
import { createReading } from "../migrations/create-reading.ts";
import type { StoreModule } from "../store.ts";

/** What is monitored: incidents, alerts, assessments, and what is read in them. */
export const monitoringModule: StoreModule = {
  name: "monitoring",
  subjects: [
    importBatchSubject,
    incidentSubject,
    survivorCountSubject,
    alertSubject,
    assessmentSubject,
    quietReportSubject,
    readingSubject,
    erasureSubject,
    deadlineSubject,
  ],
  migrations: [createMonitoring, createAlert, createAssessment, createQuietReport, createImportBatch, createReading],
};
