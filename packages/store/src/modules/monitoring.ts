import {
  alertSubject,
  assessmentSubject,
  documentSubject,
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

/** Incidents and counts of survivors, with the documents they are recorded under. */
export const monitoringModule: StoreModule = {
  name: "monitoring",
  subjects: [
    documentSubject,
    importBatchSubject,
    incidentSubject,
    survivorCountSubject,
    alertSubject,
    assessmentSubject,
    quietReportSubject,
    readingSubject,
  ],
  migrations: [createMonitoring, createAlert, createAssessment, createQuietReport, createImportBatch, createReading],
};
