import type { UseCase } from "./use-case.ts";

/** A group of use cases under one word, loaded only when it is asked for. */
export interface Noun {
  readonly summary: string;
  readonly load: () => Promise<readonly UseCase[]>;
}

/** Every noun of the command line and of the API, in the order of its help. */
export const nouns: Readonly<Record<string, Noun>> = {
  init: { summary: "make an operation here", load: async () => (await import("./init.ts")).initUseCases },
  doctor: {
    summary: "look over this operation and say what is unsafe",
    load: async () => (await import("./doctor.ts")).doctorUseCases,
  },
  lock: {
    summary: "close this operation at once; its keys go out of memory",
    load: async () => (await import("./lock.ts")).lockUseCases,
  },
  unlock: {
    summary: "let a locked operation be opened again",
    load: async () => (await import("./lock.ts")).unlockUseCases,
  },
  backup: {
    summary: "save this operation: stores to one place, keys to another",
    load: async () => (await import("./backup.ts")).backupUseCases,
  },
  restore: {
    summary: "bring an operation back from a backup",
    load: async () => (await import("./backup.ts")).restoreUseCases,
  },
  taxonomy: {
    summary: "lists of incident types and how they read in one another",
    load: async () => (await import("./taxonomy.ts")).taxonomyUseCases,
  },
  places: { summary: "p-codes and place names", load: async () => (await import("./places.ts")).placesUseCases },
  documents: {
    summary: "what the agency decided",
    load: async () => (await import("./documents-use-cases.ts")).documentsUseCases,
  },
  destinations: {
    summary: "programs that are told what happens here",
    load: async () => (await import("./destinations-use-cases.ts")).destinationsUseCases,
  },
  tokens: {
    summary: "what a program acts with over HTTP in place of a member of staff",
    load: async () => (await import("./tokens.ts")).tokensUseCases,
  },
  accounts: {
    summary: "members of staff who sign in; each one-time sign-in takes two people",
    load: async () => (await import("./accounts.ts")).accountsUseCases,
  },
  keys: {
    summary: "the keys of people's words: made anew, or held by another passphrase or service",
    load: async () => (await import("./keys.ts")).keysUseCases,
  },
  incidents: { summary: "protection incidents", load: async () => (await import("./incidents.ts")).incidentsUseCases },
  alerts: { summary: "flash alerts", load: async () => (await import("./alerts.ts")).alertsUseCases },
  referrals: {
    summary: "service cards: where there is help, and the words at the desk",
    load: async () => (await import("./referrals.ts")).referralsUseCases,
  },
  cases: {
    summary: "complaints, questions and feedback, until the person was told",
    load: async () => (await import("./cases.ts")).casesUseCases,
  },
  rehearsals: {
    summary: "whether those who receive sensitive complaints can open them",
    load: async () => (await import("./rehearsals.ts")).rehearsalsUseCases,
  },
  person: {
    summary: "what is held about one person: told to her or him, or erased",
    load: async () => (await import("./person.ts")).personUseCases,
  },
  worker: {
    summary: "what the clock raises: whether a worker is at work, and what waits",
    load: async () => (await import("./worker.ts")).workerUseCases,
  },
  deliveries: {
    summary: "deliveries that were given up: looked at, tried again, let go",
    load: async () => (await import("./deliveries-use-cases.ts")).deliveriesUseCases,
  },
  "break-glass": {
    summary: "one record opened in an emergency: two people say so, a third is told",
    load: async () => (await import("./break-glass.ts")).breakGlassUseCases,
  },
  network: {
    summary: "where monitors work; who says that it was quiet",
    load: async () => (await import("./network.ts")).networkUseCases,
  },
  expectations: {
    summary: "what people expect, and what they were told of it; no promise",
    load: async () => (await import("./expectations.ts")).expectationsUseCases,
  },
  promises: {
    summary: "what was promised to people, and what became of it",
    load: async () => (await import("./promises.ts")).promisesUseCases,
  },
  questions: {
    summary: "what people asked; its answer is owed",
    load: async () => (await import("./questions.ts")).questionsUseCases,
  },
  owed: {
    summary: "to whom word is owed, about what and by when",
    load: async () => (await import("./owed.ts")).owedUseCases,
  },
  import: {
    summary: "take in what was collected elsewhere",
    load: async () => [
      ...(await import("./import-incidents.ts")).importUseCases,
      ...(await import("./import-mapping.ts")).importMappingUseCases,
      ...(await import("./import-pull.ts")).importPullUseCases,
    ],
  },
  figures: {
    summary: "tables of figures, for use inside the operation",
    load: async () => (await import("./figures.ts")).figuresUseCases,
  },
  assessments: {
    summary: "key informants' monthly answers",
    load: async () => (await import("./assessments.ts")).assessmentsUseCases,
  },
  index: {
    summary: "the risk index: how key informants see an area and month",
    load: async () => (await import("./risk-index/index-use-cases.ts")).indexUseCases,
  },
  readings: {
    summary: "what people read in the index together, beside what was computed",
    load: async () => (await import("./readings.ts")).readingsUseCases,
  },
  due: {
    summary: "what falls due, of everything you see",
    load: async () => (await import("./due.ts")).dueUseCases,
  },
  developments: {
    summary: "what came of what people told: Action Plans, reports, resolutions, studies, projects",
    load: async () => (await import("./developments.ts")).developmentsUseCases,
  },
  advocacy: {
    summary: "what is asked of those in charge, what they answer, whether they keep it",
    load: async () => (await import("./advocacy.ts")).advocacyUseCases,
  },
  actions: {
    summary: "corrective actions: what is put right, and whether it came back",
    load: async () => (await import("./actions.ts")).actionsUseCases,
  },
  community: {
    summary: "work that communities lead: who took part, what they chose, their own plan",
    load: async () => (await import("./community/community-use-cases.ts")).communityUseCases,
  },
  mentoring: {
    summary: "what a mentor and a facilitator keep between them; nothing of it is ever due",
    load: async () => (await import("./mentoring.ts")).mentoringUseCases,
  },
  journal: {
    summary: "what government, other organisations and we ourselves agreed to, and what became of it",
    load: async () => (await import("./journal.ts")).journalUseCases,
  },
  mechanism: {
    summary: "a complaint mechanism's design, reviewed",
    load: async () => (await import("./mechanism.ts")).mechanismUseCases,
  },
  clocks: {
    summary: "by when what is owed: calendars and policies, tried out",
    load: async () => (await import("./clocks.ts")).clocksUseCases,
  },
  safeguards: {
    summary: "what in a text identifies a person",
    load: async () => (await import("./safeguards.ts")).safeguardsUseCases,
  },
  message: {
    summary: "what is said to people who report or complain, before it is said",
    load: async () => (await import("./message.ts")).messageUseCases,
  },
  bulletin: {
    summary: "a month or period to read: words, tables and pictures",
    load: async () => (await import("./bulletin.ts")).bulletinUseCases,
  },
  audit: { summary: "prove that the log is whole", load: async () => (await import("./audit.ts")).auditUseCases },
  store: { summary: "repair", load: async () => (await import("./store-use-cases.ts")).storeUseCases },
  explain: {
    summary: "what a code in a problem or a refusal means",
    load: async () => (await import("./explain.ts")).explainUseCases,
  },
};
