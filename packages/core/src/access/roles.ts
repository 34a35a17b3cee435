import type { Role } from "./role.ts";

const label = (en: string, fr: string): Role["label"] => ({ en, fr });

const RECORDING = ["incidents.record", "incidents.correct", "incidents.withdraw", "incidents.refer"];
const SETTLING = ["incidents.corroborate", "incidents.set-aside", "incidents.merge", "incidents.candidates"];
const IMPORTING = ["import.incidents", "import.list", "import.show", "import.undo", "import.candidates"];
const READING = ["incidents.list", "incidents.show"];
const FIGURES = ["figures.month"];
const ASSESSMENTS = ["assessments.list", "assessments.settle", "assessments.withdraw", "import.assessments"];
const INDEX = ["index.month"];
const READINGS = ["readings.record", "readings.correct", "readings.withdraw", "readings.list", "readings.show"];
const BULLETIN = ["bulletin.write"];
/** Service cards are for whoever sits at a desk or stands before people. */
const CARDS = ["referrals.cards", "referrals.gaps", "referrals.page"];
const QUIET = ["network.quiet", "network.withdraw", "network.list"];

const ALERT_READING = ["alerts.list", "alerts.show"];
const ALERT_DRAFTING = ["alerts.draft", "alerts.correct"];
const ALERT_SENDING = [
  ...["alerts.clear", "alerts.disseminate", "alerts.take-up", "alerts.follow-up", "alerts.merge", "alerts.cancel"],
  ...["alerts.not-materialised", "alerts.link", "alerts.read-text", "alerts.summary"],
];
const ALERTS = [...ALERT_READING, ...ALERT_DRAFTING, ...ALERT_SENDING];

/** Who recorded what is for those who supervise recorders; the alleged actor stands in no row at all. */
const HIDES_RECORDER: Role["hides"] = {
  incident: ["recorder"],
  violation: ["recorder"],
  alert: ["recorder"],
  alert_violation: ["recorder"],
  assessment: ["recorder"],
};

const bare = (code: string, en: string, fr: string): Role => ({
  code,
  label: label(en, fr),
  permissions: ["documents.list", "documents.show"],
  sees: { document: "all" },
  hides: {},
});

/** A role that nothing is built for yet, and whose holder meets people who ask where there is help. */
const meetingPeople = (code: string, en: string, fr: string): Role => ({
  ...bare(code, en, fr),
  permissions: [...CARDS, "documents.list", "documents.show"],
});

/**
 * The roles an operation begins with; permissions arrive with their use cases. Community focal points and committee
 * members have no accounts, so they are no roles.
 * Source: practice H3 (roles; the administrator cannot read, grant itself reading, or approve a release), F5 and F7 (the
 * actor and the recorder stay out of outgoing rows); which role does what is an Answerable default.
 */
export const defaultRoles: readonly Role[] = [
  {
    ...bare("monitor", "Protection monitor", "Moniteur de protection"),
    permissions: [
      ...RECORDING,
      ...READING,
      ...ALERT_READING,
      ...ALERT_DRAFTING,
      ...QUIET,
      ...CARDS,
      "documents.list",
      "documents.show",
    ],
    sees: {
      incident: "own-records",
      violation: "own-records",
      alert: "own-records",
      quiet_report: "own-areas",
      document: "all",
    },
  },
  {
    ...bare("monitor-supervisor", "Monitor supervisor", "Superviseur des moniteurs"),
    permissions: [
      ...RECORDING,
      ...SETTLING,
      ...READING,
      ...FIGURES,
      ...ALERTS,
      ...QUIET,
      ...ASSESSMENTS,
      "assessments.questions",
      ...INDEX,
      ...BULLETIN,
      "incidents.read-text",
      ...CARDS,
      ...IMPORTING,
      "documents.list",
      "documents.show",
    ],
    sees: {
      incident: "own-areas",
      incident_batch: "own-areas",
      incident_edit: "own-areas",
      import_batch: "all",
      violation: "own-areas",
      alert: "own-areas",
      alert_violation: "own-areas",
      survivor_count: "own-areas",
      quiet_report: "own-areas",
      assessment: "own-areas",
      assessment_answer: "own-areas",
      reading_area: "own-areas",
      assessment_batch: "own-areas",
      document: "all",
    },
  },
  meetingPeople("cfm-operator", "Complaint and feedback operator", "Opérateur du mécanisme de plainte et de retour"),
  meetingPeople("case-handler", "Case handler", "Gestionnaire de cas"),
  meetingPeople("sensitive-focal-point", "Focal point for sensitive complaints", "Point focal des plaintes sensibles"),
  bare("investigating-body", "Investigating body", "Organe d'enquête"),
  {
    ...bare("protection-analyst", "Protection analyst", "Analyste de protection"),
    permissions: [
      ...READING,
      ...FIGURES,
      ...ALERTS,
      ...INDEX,
      ...READINGS,
      ...BULLETIN,
      ...CARDS,
      "assessments.list",
      "network.list",
      "incidents.candidates",
      "documents.list",
      "documents.show",
    ],
    sees: {
      incident: "all",
      violation: "all",
      alert: "all",
      alert_violation: "all",
      survivor_count: "all",
      quiet_report: "all",
      assessment: "all",
      assessment_answer: "all",
      reading: "all",
      reading_area: "all",
      document: "all",
    },
    // a category, sex and age in a cercle can be one person, and no figure needs the three together
    hides: { ...HIDES_RECORDER, assessment: ["recorder", "sex", "ageBand"] },
  },
  {
    ...bare("information-manager", "Information manager", "Gestionnaire de l'information"),
    permissions: [
      ...RECORDING,
      ...SETTLING,
      ...READING,
      ...FIGURES,
      ...ALERTS,
      ...QUIET,
      ...ASSESSMENTS,
      ...INDEX,
      ...READINGS,
      ...BULLETIN,
      ...CARDS,
      "incidents.read-withheld",
      "alerts.read-withheld",
      ...IMPORTING,
      "documents.adopt",
      "documents.list",
      "documents.show",
      "audit.verify",
    ],
    sees: {
      incident: "all",
      incident_batch: "all",
      incident_edit: "all",
      import_batch: "all",
      violation: "all",
      alert: "all",
      alert_violation: "all",
      survivor_count: "all",
      quiet_report: "all",
      assessment: "all",
      assessment_answer: "all",
      assessment_batch: "all",
      reading: "all",
      reading_area: "all",
      document: "all",
    },
    hides: HIDES_RECORDER,
  },
  meetingPeople("mrm-focal-point", "MRM focal point", "Point focal MRM"),
  meetingPeople("gbv-focal-point", "GBV focal point", "Point focal VBG"),
  meetingPeople("facilitator", "Facilitator", "Facilitateur"),
  meetingPeople("mentor", "Mentor", "Mentor"),
  {
    ...bare("release-approver", "Release approver", "Approbateur des diffusions"),
    permissions: [...FIGURES, ...INDEX, "documents.list", "documents.show"],
    sees: {
      violation: "all",
      alert_violation: "all",
      survivor_count: "all",
      quiet_report: "all",
      assessment_answer: "all",
      reading_area: "all",
      document: "all",
    },
    hides: HIDES_RECORDER,
  },
  meetingPeople("partner", "Partner", "Partenaire"),
  {
    ...bare("auditor", "Auditor", "Auditeur"),
    permissions: ["audit.verify", "documents.list", "documents.show"],
  },
  bare("key-holder", "Key holder", "Détenteur de clé"),
  {
    ...bare("administrator", "Administrator", "Administrateur"),
    permissions: ["staff.adopt", "store.rebuild", "audit.verify", "documents.list", "documents.show"],
  },
  { ...bare("system", "The system itself", "Le système"), permissions: ["documents.adopt", "staff.adopt"] },
];
