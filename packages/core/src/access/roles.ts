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
/** Feedback that was collected on forms: lodging it, and undoing that; what an import brought is seen as its cases are. */
const FEEDBACK_IMPORT = ["import.feedback"];
const IMPORTED_CASES_OF_OWN_AREAS: Role["sees"] = { case_batch: "own-areas", import_batch: "all" };
/** Where the GBV sub-cluster agreed: one more was told of services; and how many, once it says nothing of anybody. */
const GBV_TALLY = ["cases.tally"];
const GBV_TALLY_FIGURES = ["cases.tally-figures"];
const QUIET = ["network.quiet", "network.withdraw", "network.list"];

/** What people expect, what was promised to them, what they asked, and the word that is owed to them. */
const EXPECTATIONS = [
  ...["expectations.record", "expectations.answer", "expectations.withdraw"],
  ...["expectations.list", "expectations.show"],
];
const PROMISES = [
  ...["promises.make", "promises.keep", "promises.move", "promises.explain", "promises.release"],
  ...["promises.list", "promises.show", "promises.read-text"],
];
const QUESTIONS = ["questions.ask", "questions.list"];
const OWED = [
  ...["owed.give", "owed.postpone", "owed.explain", "owed.waive", "owed.intermediary", "owed.family"],
  ...["owed.list", "owed.show", "owed.read-text", "due.list"],
];
const LEDGER = [...EXPECTATIONS, ...PROMISES, ...QUESTIONS, ...OWED];
const LEDGER_READING = [
  ...["expectations.list", "expectations.show", "promises.list", "promises.show", "promises.measures"],
  ...["questions.list", "owed.list", "owed.show"],
];
/** Whoever referred a person gives word of what became of it. */
const OWN_WORD = OWED.filter((permission) => permission !== "owed.intermediary");
const LEDGER_OF_OWN_AREAS: Role["sees"] = { expectation: "own-areas", promise: "own-areas", owed: "own-areas" };
/** Sensitive matters stand in rows of their own, for whoever is named to deal with them. */
const SENSITIVE_LEDGER_OF_OWN_AREAS: Role["sees"] = {
  ...{ sensitive_expectation: "own-areas", sensitive_promise: "own-areas", sensitive_owed: "own-areas" },
};

/** Public facts, advocacy and corrective actions, of which communities are owed word. */
const DEVELOPMENTS = ["developments.record", "developments.correct", "developments.withdraw"];
const ADVOCACY = [
  ...["advocacy.launch", "advocacy.answer", "advocacy.commit", "advocacy.look-again", "advocacy.close"],
];
const ACTIONS = ["actions.plan", "actions.add-case", "actions.move", "actions.done", "actions.drop"];
const WHAT_CAME_OF_IT = [
  ...["developments.list", "developments.show", "advocacy.list", "advocacy.show", "actions.list", "actions.show"],
];
const SEES_WHAT_CAME_OF_IT: Role["sees"] = { development: "all", advocacy: "all", commitment: "all" };
/** Whoever holds sessions hears communities, and of single persons only who spoke with her or him. */
const HEARS_COMMUNITIES: Role["sees"] = {
  ...{ expectation: "communities-of-own-areas", owed: "communities-of-own-areas", corrective_action: "own-areas" },
  ...SEES_WHAT_CAME_OF_IT,
};

/** What is owed to the person in every case, whichever of the two ways it takes: word, a way back, safety. */
const CASE_READING = ["cases.list", "cases.show", "cases.history"];
const CASE_WORD = [
  ...["cases.acknowledge", "cases.interim", "cases.record-attempt", "cases.confirm-received", "cases.close-untold"],
  ...["cases.reopen", "cases.record-consent", "cases.record-reply-wish", "cases.take-information"],
  ...["cases.tell-intermediary", "cases.agree-safety-call", "cases.decline-safety-call", "cases.make-safety-call"],
  ...["cases.satisfaction", "cases.contact"],
];
/** What a desk does besides: the person sits before it. */
const CASE_DESK = ["cases.triage", "cases.appeal", "cases.withdraw", "cases.tell-family", "cases.candidates"];
/** Dealing with a case, to the answer. */
const CASE_ANSWERING = [
  ...["cases.take", "cases.recuse", "cases.wait", "cases.go-on", "cases.respond", "cases.read-text"],
  ...["cases.look-at-information", "cases.refer", "cases.record-outcome"],
];
const CASE_HANDLING = [
  ...CASE_ANSWERING,
  ...["cases.hand-on", "cases.hand-over", "cases.mark-duplicate", "cases.not-a-duplicate", "cases.learn-about"],
  ...["cases.offer-hand-over", "cases.accept-hand-over", "cases.refuse-hand-over", "cases.run-out-hand-over"],
];
const CASES_OF_OWN_AREAS: Role["sees"] = { case: "own-areas" };
/** Sensitive cases have no area; whoever is named to deal with them sees all but those about her or his own unit. */
const SENSITIVE_CASES: Role["sees"] = { sensitive_case: "all" };

/** Somebody comes with a receipt, or with the words agreed on: whoever sits before her or him. */
const BEHIND_RECEIPTS = ["cases.status", "cases.add-information", "cases.status-by-words"];
/** Taking complaints, questions and feedback down; what is sensitive is sealed to the body at once, or as soon as it is found. */
const CASE_INTAKE = ["cases.lodge", "cases.lodge-sensitive", "cases.reclassify", ...BEHIND_RECEIPTS];
/** What the body does with what was forwarded to it, and says of it. */
const OF_THE_BODY = [
  ...["cases.packet", "cases.record-body-acknowledged", "cases.record-body-conclusion", "cases.return-from-body"],
];
/** What the office may do in a sensitive case: hand it on, give support, change what the person wishes to be known. */
const CASE_FORWARDING = [
  ...[...OF_THE_BODY, "cases.forward", "cases.give-support", "cases.add-identity", "cases.take-identity-back"],
];
/** Whether the body, its deputy and the local alternative can open what is sealed to them. */
const PROVING = ["rehearsals.prove", "rehearsals.not-opened", "rehearsals.list"];
/** Nothing in these rows comes from a case; whoever takes complaints needs them to know whether sensitive ones are taken. */
const SEES_REHEARSALS: Role["sees"] = { rehearsal: "all" };

/** Whoever sees a person's records and may open them tells that person what is held, or erases it. */
const PERSON = ["person.export", "person.erase"];

/** Somebody who does not manage accounts hands out the other half of each one-time sign-in, and sees who got one. */
const CONFIRMING = ["accounts.confirm"];
const SEES_ACCOUNTS: Role["sees"] = { account: "all" };

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
  expectation: ["recorder"],
  promise: ["recorder"],
  owed: ["recorder"],
  case: ["recorder", "handler"],
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

/** The same role with more that it may do and see. */
const besides = (role: Role, permissions: readonly string[], sees: Role["sees"]): Role => ({
  ...role,
  permissions: [...role.permissions, ...permissions],
  sees: { ...role.sees, ...sees },
});

/** Whoever holds the keys makes them anew and hands them on, and reads nothing that they open. */
const KEYS = ["keys.show", "keys.rotate", "keys.change", "audit.reads"];

/**
 * The roles an operation begins with; permissions arrive with their use cases. Community focal points and committee
 * members have no accounts, so they are no roles.
 * Source: practice H3 (roles; the administrator cannot read, grant itself reading, or approve a release), F5 and F7 (the
 * actor and the recorder stay out of outgoing rows); which role does what is an Answerable default.
 */
const rolesAtWork: readonly Role[] = [
  {
    ...bare("monitor", "Protection monitor", "Moniteur de protection"),
    permissions: [
      ...RECORDING,
      ...READING,
      ...ALERT_READING,
      ...ALERT_DRAFTING,
      ...QUIET,
      ...CARDS,
      ...OWN_WORD,
      "documents.list",
      "documents.show",
    ],
    sees: {
      incident: "own-records",
      violation: "own-records",
      alert: "own-records",
      quiet_report: "own-areas",
      owed: "own-records",
      sensitive_owed: "own-records",
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
      ...PERSON,
      ...CARDS,
      ...OWN_WORD,
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
      owed: "own-areas",
      sensitive_owed: "own-records",
      document: "all",
    },
  },
  besides(
    meetingPeople("cfm-operator", "Complaint and feedback operator", "Opérateur du mécanisme de plainte et de retour"),
    [
      ...LEDGER,
      ...WHAT_CAME_OF_IT,
      ...CASE_INTAKE,
      ...CASE_READING,
      ...CASE_WORD,
      ...CASE_DESK,
      ...GBV_TALLY,
      ...FEEDBACK_IMPORT,
    ],
    {
      ...{ ...LEDGER_OF_OWN_AREAS, ...SEES_WHAT_CAME_OF_IT, ...CASES_OF_OWN_AREAS, ...SEES_REHEARSALS },
      ...IMPORTED_CASES_OF_OWN_AREAS,
      corrective_action: "own-areas",
    },
  ),
  besides(
    meetingPeople("case-handler", "Case handler", "Gestionnaire de cas"),
    [
      ...[...LEDGER, ...WHAT_CAME_OF_IT, ...ACTIONS, "actions.read-text", "actions.recurrences"],
      ...[...CASE_INTAKE, ...CASE_READING, ...CASE_WORD, ...CASE_DESK, ...CASE_HANDLING, ...GBV_TALLY, ...PERSON],
      "cases.measures",
    ],
    {
      ...{ ...LEDGER_OF_OWN_AREAS, ...SEES_WHAT_CAME_OF_IT, ...CASES_OF_OWN_AREAS, ...SEES_REHEARSALS },
      corrective_action: "own-areas",
    },
  ),
  besides(
    meetingPeople("appeal-decider", "Decides appeals", "Décide des recours"),
    [...CASE_READING, ...CASE_ANSWERING, "cases.interim", "cases.contact", "due.list", ...ACTIONS, ...WHAT_CAME_OF_IT],
    { ...CASES_OF_OWN_AREAS, ...SEES_WHAT_CAME_OF_IT, corrective_action: "own-areas" },
  ),
  besides(
    meetingPeople(
      "sensitive-focal-point",
      "Focal point for sensitive complaints",
      "Point focal des plaintes sensibles",
    ),
    [
      ...[...LEDGER, ...CASE_READING, ...CASE_WORD, "cases.learn-about", "cases.lodge-sensitive", ...BEHIND_RECEIPTS],
      ...[...CASE_FORWARDING, ...PROVING, "rehearsals.ask", ...PERSON],
    ],
    { ...LEDGER_OF_OWN_AREAS, ...SENSITIVE_LEDGER_OF_OWN_AREAS, ...SENSITIVE_CASES, ...SEES_REHEARSALS },
  ),
  besides(
    bare("investigating-body", "Investigating body", "Organe d'enquête"),
    [...OF_THE_BODY, "cases.list", "cases.show", ...PROVING],
    { ...SENSITIVE_CASES, ...SEES_REHEARSALS },
  ),
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
      ...LEDGER_READING,
      ...DEVELOPMENTS,
      ...ADVOCACY,
      ...WHAT_CAME_OF_IT,
      "actions.recurrences",
      // of cases the counts alone: no list, no single one
      "cases.measures",
      ...GBV_TALLY_FIGURES,
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
      expectation: "all",
      promise: "all",
      owed: "all",
      case: "all",
      ...SENSITIVE_CASES,
      ...SEES_WHAT_CAME_OF_IT,
      corrective_action: "all",
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
      ...DEVELOPMENTS,
      ...ADVOCACY,
      ...WHAT_CAME_OF_IT,
      "incidents.read-withheld",
      "alerts.read-withheld",
      ...["expectations.read-withheld", "promises.read-withheld", "owed.read-withheld"],
      ...IMPORTING,
      ...FEEDBACK_IMPORT,
      "documents.adopt",
      "documents.list",
      "documents.show",
      "audit.verify",
      ...CONFIRMING,
    ],
    sees: {
      ...SEES_ACCOUNTS,
      incident: "all",
      incident_batch: "all",
      incident_edit: "all",
      import_batch: "all",
      // to lodge what a form brought; no permission to read a case goes with it
      case: "all",
      case_batch: "all",
      violation: "all",
      alert: "all",
      alert_violation: "all",
      survivor_count: "all",
      quiet_report: "all",
      assessment: "all",
      assessment_answer: "all",
      assessment_batch: "all",
      ...SEES_WHAT_CAME_OF_IT,
      corrective_action: "all",
      reading: "all",
      reading_area: "all",
      expectation: "all",
      promise: "all",
      owed: "all",
      document: "all",
    },
    hides: HIDES_RECORDER,
  },
  besides(
    meetingPeople("mrm-focal-point", "MRM focal point", "Point focal MRM"),
    [...DEVELOPMENTS, ...ADVOCACY, "developments.list", "developments.show", "advocacy.list", "advocacy.show"],
    SEES_WHAT_CAME_OF_IT,
  ),
  besides(
    meetingPeople("gbv-focal-point", "GBV focal point", "Point focal VBG"),
    [...GBV_TALLY, ...GBV_TALLY_FIGURES],
    {},
  ),
  besides(
    meetingPeople("facilitator", "Facilitator", "Facilitateur"),
    [...EXPECTATIONS, ...QUESTIONS, ...WHAT_CAME_OF_IT],
    HEARS_COMMUNITIES,
  ),
  besides(
    meetingPeople("mentor", "Mentor", "Mentor"),
    [...EXPECTATIONS, ...QUESTIONS, ...WHAT_CAME_OF_IT],
    HEARS_COMMUNITIES,
  ),
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
    permissions: ["audit.verify", "audit.reads", "keys.show", "documents.list", "documents.show"],
    sees: { document: "all", ...SEES_ACCOUNTS },
  },
  besides(bare("key-holder", "Key holder", "Détenteur de clé"), [...CONFIRMING, ...KEYS], SEES_ACCOUNTS),
  {
    ...bare("administrator", "Administrator", "Administrateur"),
    permissions: [
      ...["staff.adopt", "store.rebuild", "audit.verify", "documents.list", "documents.show"],
      ...["tokens.issue-for", "accounts.invite", "accounts.end"],
    ],
    sees: { document: "all", token: "all", account: "all" },
  },
];

/** What everybody may do about her or his own tokens. */
const OWN_TOKENS = ["tokens.issue", "tokens.list", "tokens.revoke"];

/** What everybody may do about her or his own way in. */
const OWN_ACCOUNT = [
  ...["accounts.list", "accounts.accept", "accounts.sign-in", "accounts.sign-out"],
  ...["accounts.change-password", "accounts.renew-authenticator", "accounts.issue-token"],
];

/** Whoever meets people may ask, in an emergency, for one record out of her or his sight. */
const BREAKING_GLASS = ["break-glass.ask", "break-glass.open", "break-glass.list"];
/** Who may open such records anyhow says yes or no to it; and whoever does neither is told. */
const APPROVING_IT = ["break-glass.approve", "break-glass.list"];
const TOLD_OF_IT = ["break-glass.acknowledge", "break-glass.list"];

type InEmergencies = Pick<Role, "permissions" | "sees">;
const ASKS: InEmergencies = { permissions: BREAKING_GLASS, sees: { break_glass: "own-records" } };
const ASKS_AND_APPROVES: InEmergencies = {
  permissions: [...BREAKING_GLASS, ...APPROVING_IT],
  sees: { break_glass: "all" },
};
const IS_TOLD: InEmergencies = { permissions: TOLD_OF_IT, sees: { break_glass: "all" } };

/** Break-glass by role. Source: practice H5; which role does what is an Answerable default. */
const inEmergencies: Readonly<Record<string, InEmergencies>> = {
  ...{ monitor: ASKS, "cfm-operator": ASKS, "sensitive-focal-point": ASKS, facilitator: ASKS, mentor: ASKS },
  ...{ "monitor-supervisor": ASKS_AND_APPROVES, "case-handler": ASKS_AND_APPROVES },
  "appeal-decider": { permissions: APPROVING_IT, sees: { break_glass: "all" } },
  ...{ auditor: IS_TOLD, "key-holder": IS_TOLD },
};

/** The roles an operation begins with, each with its own tokens, its part in emergencies, and the system's own. */
export const defaultRoles: readonly Role[] = [
  ...rolesAtWork.map((role) => ({
    ...role,
    permissions: [
      ...new Set([
        ...[...role.permissions, ...(inEmergencies[role.code]?.permissions ?? [])],
        ...[...OWN_TOKENS, ...OWN_ACCOUNT],
      ]),
    ],
    sees: {
      ...{ token: "own-records" as const, account: "own-records" as const, ...role.sees },
      ...inEmergencies[role.code]?.sees,
    },
  })),
  { ...bare("system", "The system itself", "Le système"), permissions: ["documents.adopt", "staff.adopt"] },
];
