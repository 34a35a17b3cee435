/** Incidents, alerts, assessments, readings, and what is made of them, in bundles that roles take whole. */
export const RECORDING = ["incidents.record", "incidents.correct", "incidents.withdraw", "incidents.refer"];
const SETTLING = ["incidents.corroborate", "incidents.set-aside", "incidents.merge", "incidents.candidates"];
export const IMPORTING = [
  ...["import.incidents", "import.list", "import.show", "import.undo", "import.candidates"],
  ...["import.pulled", "import.to-clean"],
];
export const READING = ["incidents.list", "incidents.show"];
export const FIGURES = ["figures.month"];
const ASSESSMENTS = ["assessments.list", "assessments.settle", "assessments.withdraw", "import.assessments"];
export const INDEX = ["index.month"];
export const READINGS = ["readings.record", "readings.correct", "readings.withdraw", "readings.list", "readings.show"];
export const BULLETIN = ["bulletin.write"];
export const QUIET = ["network.quiet", "network.withdraw", "network.list"];

export const ALERT_READING = ["alerts.list", "alerts.show"];
export const ALERT_DRAFTING = ["alerts.draft", "alerts.correct"];
const ALERT_SENDING = [
  ...["alerts.clear", "alerts.disseminate", "alerts.take-up", "alerts.follow-up", "alerts.merge", "alerts.cancel"],
  ...["alerts.not-materialised", "alerts.link", "alerts.read-text", "alerts.summary"],
];
export const ALERTS = [...ALERT_READING, ...ALERT_DRAFTING, ...ALERT_SENDING];

/** All that is done with what monitors recorded, until it is written about. */
export const MONITORING = [
  ...[...RECORDING, ...SETTLING, ...READING, ...FIGURES, ...ALERTS],
  ...[...QUIET, ...ASSESSMENTS, ...INDEX, ...BULLETIN],
];
