import { complaint, sensitiveComplaint } from "../cases/cases-fixture.ts";

export const MONTH = "2026-05";
const TODAY = "2026-06-15";
const LATER = "2026-09-15";

/** Where a matter of a situation lies: in the asker's own area, or in another one. */
export const areaOf = (situation: string): { readonly adm1: string; readonly adm2: string } =>
  situation === "e" ? { adm1: "ML07", adm2: "ML0701" } : { adm1: "ML05", adm2: "ML0505" };

export const incidentOf = (situation: string) => ({
  ...{ violations: [{ unit: "victims", type: "threat" }], happened: { month: MONTH, precision: "month" } },
  ...{ place: { adm2: areaOf(situation).adm2 }, actorCategory: "bandits", referrals: [] },
  narrative: "La menace a été dite au marché.",
  source: { category: "witness", independentSources: 1, known: "seen" },
});
export const alertOf = (situation: string) => ({
  ...{ trigger: "attack-on-settlement", place: { adm2: areaOf(situation).adm2 }, narrative: "Au marché." },
});
const referral = {
  ...{ service: "health", adm2: "ML0505", month: MONTH, outcome: "wished" },
  consent: { to: "service", answer: "given" },
};

/** A matter between us and one person or a community, as its situation says. */
const matter = (situation: string) => ({
  ...{ level: situation === "c" || situation === "e" ? "community" : "person", area: areaOf(situation).adm2 },
  ...{ occasion: "meeting", topic: "water-point", ...(situation === "s" ? { sensitive: true } : {}) },
});
export const expectationOf = (situation: string) => ({ ...matter(situation), words: "Est-ce que l'argent viendra ?" });
export const promiseOf = (situation: string) => ({
  ...{ ...matter(situation), words: "Nous prévoyons de réparer la pompe.", by: LATER, doneBy: "wash-officer" },
});
export const questionOf = (situation: string) => ({ ...matter(situation), words: "Quand viendra l'eau ?", by: LATER });
export const developmentOf = (situation: string) => ({
  ...{ kind: "action-plan-signed", on: TODAY, areas: [areaOf(situation).adm2] },
});
export const advocacyOf = (situation: string) => ({
  ...{ target: "governorate", messages: ["Schools are not barracks."], on: TODAY, areas: [areaOf(situation).adm2] },
});
export const actionOf = (situation: string) => ({
  ...{ issue: "queue-of-women", post: "distribution-lead", areas: [areaOf(situation).adm2], by: LATER },
  words: "Une seconde file.",
});

/** Whom a complaint is about, as its situation says: the team of whoever is near, or whoever it is about. */
export const caseOf = (situation: string) => {
  const about = { n: { aboutUnits: ["team-distribution"] }, m: { aboutActors: ["subject-01"] } }[situation] ?? {};
  // somebody led the person to us, to whom word is owed as soon as she or he was reached
  const wishes = {
    ...{ hopes: null, unwanted: [], unwantedWords: null, handler: "not-asked" },
    ...{ reply: "wants-word", family: "not-asked", intermediary: "wants-it" },
  };
  return complaint({ ...areaOf(situation), wishes, ...about });
};
export const sensitiveCaseOf = (situation: string) =>
  sensitiveComplaint({ aboutUnits: situation === "x" ? ["team-distribution"] : [] });

type Entering = (situation: string) => object;
/** What is entered anew in a situation. */
export const ENTERING: Readonly<Record<string, Entering>> = {
  ...{ "incidents.record": incidentOf, "alerts.draft": alertOf },
  "network.quiet": (situation) => ({ month: "2026-04", area: areaOf(situation).adm2 }),
  ...{ "cases.lodge": caseOf, "cases.lodge-sensitive": sensitiveCaseOf, "expectations.record": expectationOf },
  ...{ "promises.make": promiseOf, "questions.ask": questionOf, "actions.plan": actionOf },
};

/** Records beside the one that is asked about, which whoever answers for ML05 sees. */
interface Beside {
  readonly incident: string;
  readonly case: string;
}
type Asking = (id: string, beside: Beside) => object;
const withId =
  (more: object = {}): Asking =>
  (id) => ({ id, ...more });
const onlyId = withId();
const text = (field: string, purpose: string) => withId({ field, purpose });

/** What is asked of one record. */
export const ASKING: Readonly<Record<string, Asking>> = {
  "incidents.correct": withId(incidentOf("a")),
  "incidents.withdraw": withId({ reason: "recorded-by-mistake" }),
  "incidents.refer": withId({ referral }),
  "incidents.outcome": withId({ referral: 1, outcome: "provided", month: MONTH }),
  "incidents.settle": (id) => ({ id, keep: id }),
  "incidents.corroborate": withId({ by: "second-source", sources: 2 }),
  "incidents.set-aside": withId({ reason: "not-credible" }),
  "incidents.reconsider": onlyId,
  "incidents.merge": (id) => ({ id, into: id }),
  "incidents.show": onlyId,
  "incidents.read-text": text("narrative", "referral"),
  "incidents.withheld": text("narrative", "correction"),
  "person.export": (id) => ({ ids: [id] }),
  "person.export~case": (id) => ({ ids: [id] }),
  "person.erase": (id) => ({ ids: [id], wishedBy: "the-person" }),
  "person.erase~case": (id) => ({ ids: [id], wishedBy: "the-person" }),
  "alerts.correct": withId({ trigger: "attack-on-settlement", place: { adm2: "ML0505" } }),
  "alerts.show": onlyId,
  "alerts.clear": withId({ couldTellWhoTold: "no", couldHarm: "no" }),
  "alerts.disseminate": onlyId,
  "alerts.take-up": withId({ answer: "nobody" }),
  "alerts.follow-up": withId({ done: "visited" }),
  "alerts.merge": (id) => ({ id, into: id }),
  "alerts.cancel": withId({ reason: "rumour" }),
  "alerts.not-materialised": onlyId,
  "alerts.link": (id, { incident }) => ({ id, incident }),
  "alerts.unlink": (id, { incident }) => ({ id, incident }),
  "alerts.read-text": text("narrative", "clearing"),
  "alerts.withheld": text("narrative", "correction"),
  "network.withdraw": withId({ reason: "nobody-had-looked" }),
  "assessments.settle": (id) => ({ id, keep: id }),
  "assessments.withdraw": withId({ reason: "informant-asked" }),
  "cases.show": onlyId,
  "cases.history": onlyId,
  "cases.read-text": text("narrative", "handling"),
  "cases.contact": withId({ purpose: "telling" }),
  "cases.acknowledge": withId({ how: "at-intake" }),
  "cases.record-consent": withId({ purpose: "referral", answer: "withdrawn", on: TODAY, how: "by-phone" }),
  "cases.record-reply-wish": withId({ reply: "wants-none" }),
  "cases.tell-intermediary": withId({ vehicle: "call", language: "fr" }),
  "cases.tell-family": onlyId,
  "cases.take-information": withId({ words: "Il manque encore." }),
  "cases.look-at-information": onlyId,
  "cases.triage": withId({ category: "quality-timeliness", priority: "soon" }),
  "cases.take": onlyId,
  "cases.hand-on": withId({ to: "other-01" }),
  "cases.recuse": withId({ because: "knows-the-person" }),
  "cases.wait": onlyId,
  "cases.go-on": onlyId,
  "cases.refer": withId({ to: "health-centre" }),
  "cases.record-outcome": withId({ outcome: "provided" }),
  "cases.learn-about": withId({ units: ["team-cash"] }),
  "cases.candidates": onlyId,
  "cases.mark-duplicate": (id) => ({ id, of: id }),
  "cases.not-a-duplicate": onlyId,
  "cases.offer-hand-over": withId({ to: "partner-ong" }),
  "cases.accept-hand-over": onlyId,
  "cases.refuse-hand-over": onlyId,
  "cases.run-out-hand-over": onlyId,
  "cases.interim": withId({ says: "work-goes-on", way: "call" }),
  "cases.respond": withId({ kind: "put-right", way: "call" }),
  "cases.record-attempt": withId({ way: "call" }),
  "cases.confirm-received": withId({ how: "said-it-back" }),
  "cases.close-untold": withId({ because: "declined" }),
  "cases.satisfaction": withId({ answer: "content", asking: "behind-the-receipt" }),
  "cases.reopen": withId({ because: "new-information" }),
  "cases.appeal": onlyId,
  "cases.withdraw": onlyId,
  "cases.agree-safety-call": withId({ callAt: `${TODAY}T10:00:00Z`, how: "call", post: "complaints-officer" }),
  "cases.decline-safety-call": onlyId,
  "cases.make-safety-call": withId({ outcome: "is-safe" }),
  "cases.reclassify": withId({ category: "diversion-fraud" }),
  "cases.forward": withId({ to: "deputy" }),
  "cases.packet": onlyId,
  "cases.record-body-acknowledged": onlyId,
  "cases.record-body-conclusion": withId({ conclusion: "measures-taken" }),
  "cases.return-from-body": withId({
    ...{ category: "quality-timeliness", priority: "usual", adm1: "ML05", organisation: "agency" },
    summary: "La liste est affichée trop tard.",
  }),
  "cases.give-support": withId({ given: ["service-card"] }),
  "cases.add-identity": withId({ identity: "Celle du portail rouge." }),
  "cases.take-identity-back": onlyId,
  "expectations.answer": withId({ power: "beyond-our-power", vehicle: "own-meeting" }),
  "expectations.withdraw": withId({ reason: "said-otherwise" }),
  "expectations.show": onlyId,
  "expectations.withheld": text("words", "answering"),
  "promises.keep": onlyId,
  "promises.move": withId({ until: LATER, because: "rains", vehicle: "call" }),
  "promises.explain": withId({ because: "no-funds", vehicle: "visit" }),
  "promises.release": withId({ by: "the-community" }),
  "promises.show": onlyId,
  "promises.read-text": text("words", "keeping"),
  "promises.withheld": text("words", "correction"),
  "owed.give": withId({ vehicle: "own-meeting", language: "fr" }),
  "owed.postpone": withId({ until: LATER, vehicle: "radio" }),
  "owed.explain": withId({ because: "depends-on-others", vehicle: "own-meeting" }),
  "owed.waive": withId({ by: "the-community" }),
  "owed.family": onlyId,
  "owed.show": onlyId,
  "owed.read-text": text("words", "answering"),
  "owed.withheld": text("words", "answering"),
  "developments.correct": withId(developmentOf("a")),
  "developments.withdraw": withId({ reason: "did-not-happen" }),
  "developments.show": onlyId,
  "advocacy.answer": withId({ answer: "partly", on: TODAY }),
  "advocacy.commit": withId({ commitment: "schools-left", what: "They leave.", on: TODAY, lookAgainOn: LATER }),
  "advocacy.look-again": withId({ commitment: "schools-left", found: "kept", on: TODAY }),
  "advocacy.close": withId({ because: "no-answer-comes" }),
  "advocacy.show": onlyId,
  "actions.add-case": (id, beside) => ({ id, case: beside.case }),
  "actions.move": withId({ until: LATER, because: "rains" }),
  "actions.done": withId({ on: TODAY }),
  "actions.drop": withId({ on: TODAY, because: "no-funds" }),
  "actions.show": onlyId,
  "actions.read-text": withId({ purpose: "doing" }),
};

const months = { from: MONTH, to: "2026-06" };
/** Lists, counts, tables and products: all that is asked of each, so that any record that it is made of changes an answer. */
export const LISTING: Readonly<Record<string, readonly object[]>> = {
  ...{ "incidents.list": [{}], "incidents.candidates": [{ month: MONTH }], bulletin: [{ month: MONTH }] },
  ...{ "figures.month": [{ month: MONTH }], "figures.table": [{ ...months, by: "month" }] },
  "figures.revision": [{ month: MONTH, publishedOn: "2026-06-15T09:00:00.000Z" }],
  ...{ "alerts.list": [{}], "alerts.summary": [{ month: "2026-06" }], "network.list": [{}] },
  ...{ "assessments.list": [{}], "index.month": [{ month: MONTH }], "index.months": [{ month: MONTH }] },
  ...{ "cases.list": [{}, { sensitive: true }], "cases.measures": [months], "expectations.list": [{}] },
  ...{ "promises.list": [{}], "promises.measures": [{}], "promises.said-and-done": [{}], "questions.list": [{}] },
  ...{ "owed.list": [{}], "due.list": [{ by: "2026-12-31T00:00:00.000Z" }], "developments.list": [{}] },
  ...{ "advocacy.list": [{}], "advocacy.measures": [{}], "actions.list": [{}], "actions.measures": [{}] },
};

const NO_RECORD = "018f2b5e-0000-7000-8000-00000000dead";
const anyone = { id: NO_RECORD };
/** What is about no single record; it is asked only to see who may. */
export const PLAIN: Readonly<Record<string, object>> = {
  ...{
    "documents.list": {},
    "documents.show": { id: "settings" },
    "documents.show~staff": { id: "staff" },
    "documents.grants": {},
    "documents.retention": {},
  },
  ...{ "tokens.issue": { days: 1 }, "tokens.issue~another": { holder: "nobody-01" }, "tokens.list": {} },
  ...{ "tokens.revoke": anyone, "audit.verify": {}, "audit.reads": {}, "figures.states": { month: MONTH } },
  "assessments.questions": { month: MONTH },
  "readings.record": {
    month: MONTH,
    metOn: TODAY,
    seats: ["gbv"],
    areas: [{ area: "ML0508", agreed: "high", because: "other-sources-say-so" }],
  },
  "readings.correct": {
    ...{ ...anyone, month: MONTH, metOn: TODAY, seats: ["gbv"] },
    areas: [{ area: "ML0508", agreed: "high", because: "other-sources-say-so" }],
  },
  "readings.withdraw": { ...anyone, reason: "recorded-by-mistake" },
  ...{ "readings.list": {}, "readings.show": anyone, "import.list": {}, "import.feedback-list": {} },
  "import.show": { batch: NO_RECORD },
  ...{ "import.candidates": { batch: NO_RECORD }, "import.undo": { batch: NO_RECORD } },
  ...{ "import.feedback-show": { batch: NO_RECORD }, "import.feedback-undo": { batch: NO_RECORD } },
  ...{ "referrals.cards": { area: "ML0505" }, "referrals.gaps": {}, "referrals.page": { area: "ML0505" } },
  ...{ "cases.first-words": {}, "cases.sensitive-intake": {}, "cases.status": { receipt: "1234 5678 9012" } },
  "cases.add-information": { receipt: "1234 5678 9012", words: "Il manque encore." },
  ...{ "cases.tally": { adm1: "ML05" }, "cases.tally-figures": {} },
  "cases.hand-over": { from: "nobody-01", to: "nobody-02" },
  ...{ "rehearsals.ask": { role: "body" }, "rehearsals.prove": { role: "body", read: "x" }, "rehearsals.list": {} },
  "rehearsals.not-opened": { role: "body", because: "never-arrived" },
  "owed.intermediary": { area: "ML0505", wish: "wants-it" },
  ...{ "developments.record": developmentOf("a"), "advocacy.launch": advocacyOf("a") },
  "advocacy.commitments": {},
  "actions.recurrences": { issue: "queue-of-women" },
  "break-glass.ask": { record: NO_RECORD, purpose: "danger-to-life" },
  ...{ "break-glass.open": anyone, "break-glass.approve": anyone, "break-glass.refuse": anyone },
  ...{ "break-glass.acknowledge": anyone, "break-glass.list": {} },
};

/** What would change more than one record, or needs what nobody has here: only whether one may is asked. */
export const ONLY_WHETHER: ReadonlySet<string> = new Set([
  ...["keys.show", "keys.rotate", "keys.change-passphrase", "keys.hand-to-service", "store.rebuild"],
  ...["accounts.list", "accounts.accept", "accounts.sign-in", "accounts.sign-out"],
  ...[
    "accounts.change-password",
    "accounts.renew-authenticator",
    "accounts.issue-token",
    "accounts.invite",
    "accounts.end",
  ],
  ...["accounts.confirm", "import.incidents", "import.assessments", "import.feedback", "keys.change-key"],
  ...["cases.status-by-words", "cases.add-by-words"],
]);
