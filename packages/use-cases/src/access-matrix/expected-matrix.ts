import { type Column, KINDS, type Kind, type Reach } from "./matrix-kinds.ts";

const STAFF = "mon sup dsk hdl app sfp inv ana im mrm gbv fac men lin rel par aud key adm";
const LEDGER = "dsk hdl sfp";
const LEDGER_READERS = "dsk hdl sfp ana";
const CASE_READERS = "dsk hdl app sfp";
const MEETS_PEOPLE = "mon sup dsk hdl app sfp ana im mrm gbv fac men par";
const TOLD_WHAT_CAME = "dsk hdl app ana im mrm fac men";
const SAYS_WHAT_CAME = "ana im mrm";
const ACTIONS_READERS = "dsk hdl app ana im fac men";

/** Who may ask what, of which kind of record; without a kind it is about no single record. */
interface ExpectedRow {
  readonly who: string;
  readonly of?: Kind;
  /** Where a role sees less here than of the kind elsewhere, and why. */
  readonly but?: { readonly seen: Reach; readonly because: string };
}
const of = (kind: Kind, ...rows: readonly (readonly [who: string, names: string])[]) =>
  Object.fromEntries(
    rows.flatMap(([who, names]) => names.split(" ").map((name): [string, ExpectedRow] => [name, { who, of: kind }])),
  );
const no = (...rows: readonly (readonly [who: string, names: string])[]) =>
  Object.fromEntries(
    rows.flatMap(([who, names]) => names.split(" ").map((name): [string, ExpectedRow] => [name, { who }])),
  );

/**
 * Who may ask which use case, as practice H3, H5, C2, C7, F5, F7 and I6 have it, thought out beside the roles and not taken
 * from them. `name~what`: the same use case asked of something else.
 */
export const EXPECTED: Readonly<Record<string, ExpectedRow>> = {
  // documents, tokens, accounts, keys, the log: everybody knows what was decided; one role manages who may what
  ...no(
    [STAFF, "documents.list documents.show documents.grants documents.retention"],
    // who works where could lead to the monitor of a cercle (F7)
    ["im aud adm", "documents.show~staff"],
    ["im", "documents.adopt destinations.secret"],
    ["adm", "documents.adopt~staff"],
    [STAFF, "tokens.issue tokens.list tokens.revoke"],
    ["adm", "tokens.issue~another"],
    [STAFF, "accounts.list accounts.accept accounts.sign-in accounts.sign-out"],
    [STAFF, "accounts.change-password accounts.renew-authenticator accounts.issue-token"],
    [STAFF, "accounts.reach accounts.forget-reach accounts.reached"],
    ["adm", "accounts.invite accounts.end accounts.reach-for"],
    ["im key", "accounts.confirm accounts.confirm-reach"],
    ["aud key", "keys.show"],
    ["key", "keys.rotate keys.change-passphrase keys.change-key keys.hand-to-service"],
    ["im aud adm", "audit.verify"],
    ["im aud adm", "worker.status"],
    ["sfp im aud adm", "deliveries.dead deliveries.dropped"],
    ["sfp im adm", "deliveries.replay deliveries.replay-all deliveries.drop deliveries.drop-all"],
    // nothing is read by it, and who keeps the machine knows its clock
    ["im adm", "worker.confirm-clock"],
    ["aud key", "audit.reads"],
    ["adm", "store.rebuild"],
  ),
  // incidents: who records, who settles; words are opened where referrals are made, withheld ones by one role (F4)
  ...of("incident, entered", ["mon sup im", "incidents.record"]),
  ...of(
    "incident",
    ["mon sup im", "incidents.correct incidents.withdraw incidents.refer incidents.outcome incidents.settle"],
    ["sup im", "incidents.corroborate incidents.set-aside incidents.reconsider incidents.merge"],
    ["mon sup ana im", "incidents.list incidents.show"],
    ["sup", "incidents.read-text"],
    ["im", "incidents.withheld"],
  ),
  ...of("incident, counted", ["sup ana im", "incidents.candidates"]),
  bulletin: {
    ...{ who: "sup ana im", of: "incident, counted" },
    but: { seen: { sup: "" }, because: "It speaks of the whole operation, so it is refused to who sees a part." },
  },
  ...of("incident, counted", ["sup ana im rel", "figures.month figures.table figures.revision"]),
  ...of("person's incident", ["sup hdl sfp", "person.export person.erase"]),
  ...of("person's case", ["sup hdl sfp", "person.export~case person.erase~case"]),
  // alerts
  ...of("alert, entered", ["mon sup ana im", "alerts.draft"]),
  ...of(
    "alert",
    ["mon sup ana im", "alerts.correct alerts.list alerts.show"],
    ["sup ana im", "alerts.clear alerts.disseminate alerts.take-up alerts.follow-up alerts.merge alerts.cancel"],
    ["sup ana im", "alerts.not-materialised alerts.link alerts.unlink alerts.read-text alerts.summary"],
    ["im", "alerts.withheld"],
  ),
  // where monitors work
  ...of("quiet report, entered", ["mon sup im", "network.quiet"]),
  ...of("quiet report", ["mon sup im", "network.withdraw"], ["mon sup ana im", "network.list"]),
  ...no(["sup ana im rel", "figures.states"]),
  // key informants: by recorder to the supervisor only (I6)
  ...of(
    "assessment",
    ["sup ana im", "assessments.list"],
    ["sup im", "assessments.settle assessments.withdraw"],
    ["sup ana im rel", "index.month index.months"],
  ),
  ...no(
    ["sup", "assessments.questions"],
    ["ana im", "readings.record readings.correct readings.withdraw readings.list readings.show"],
    ["sup im", "import.incidents import.assessments import.list import.show import.candidates import.undo"],
    ["sup im", "import.pulled import.to-clean"],
    ["dsk im", "import.feedback import.feedback-list import.feedback-show import.feedback-undo"],
    [MEETS_PEOPLE, "referrals.cards referrals.gaps referrals.page"],
  ),
  // complaints: taken by three, and by anybody who is not known; dealt with by handlers, and decided above them
  ...of("case, entered", ["dsk hdl pub", "cases.lodge"]),
  ...of("sensitive case, entered", ["dsk hdl sfp", "cases.lodge-sensitive"]),
  ...no(
    ["dsk hdl sfp", "cases.first-words cases.sensitive-intake"],
    // whoever holds the receipt, at a desk or alone
    ["dsk hdl sfp pub", "cases.status cases.add-information"],
    // who comes back without a receipt sits before somebody (H6)
    ["dsk hdl sfp", "cases.status-by-words cases.add-by-words"],
    ["dsk hdl gbv", "cases.tally"],
    ["ana gbv", "cases.tally-figures"],
    ["hdl", "cases.hand-over"],
    ["sfp", "rehearsals.ask"],
    ["sfp inv", "rehearsals.prove rehearsals.not-opened rehearsals.list"],
  ),
  ...of(
    "case",
    [`${CASE_READERS} inv`, "cases.list cases.show"],
    [CASE_READERS, "cases.history cases.interim cases.contact"],
    ["hdl app", "cases.read-text cases.take cases.recuse cases.wait cases.go-on cases.respond"],
    ["hdl app", "cases.look-at-information cases.refer cases.record-outcome"],
    ["dsk hdl", "cases.triage cases.appeal cases.withdraw cases.tell-family cases.candidates cases.reclassify"],
    ["hdl", "cases.hand-on cases.mark-duplicate cases.not-a-duplicate"],
    ["hdl", "cases.offer-hand-over cases.accept-hand-over cases.refuse-hand-over cases.run-out-hand-over"],
    ["hdl sfp", "cases.learn-about cases.keep-longer"],
    [LEDGER, "cases.acknowledge cases.record-attempt cases.confirm-received cases.close-untold"],
    [LEDGER, "cases.reopen cases.record-consent cases.record-reply-wish cases.take-information"],
    [LEDGER, "cases.tell-intermediary cases.agree-safety-call cases.decline-safety-call cases.make-safety-call"],
    [LEDGER, "cases.satisfaction cases.agree-messages cases.decline-messages cases.ask-to-call"],
    ["sfp inv", "cases.packet cases.record-body-acknowledged cases.record-body-conclusion cases.return-from-body"],
    ["sfp", "cases.forward cases.give-support cases.add-identity cases.take-identity-back"],
  ),
  "cases.measures": {
    ...{ who: "hdl ana", of: "case" },
    but: { seen: { ana: "ae" }, because: "Sensitive ones are told by year alone, and a small number not at all." },
  },
  // expectations, promises, word owed: who hears communities hears of single persons only what was said to her or him
  ...of("expectation, entered", [`${LEDGER} fac men`, "expectations.record"]),
  ...of(
    "expectation",
    [`${LEDGER} fac men`, "expectations.answer expectations.withdraw"],
    [`${LEDGER_READERS} fac men`, "expectations.list expectations.show"],
    ["im", "expectations.withheld"],
  ),
  ...of("promise, entered", [LEDGER, "promises.make"]),
  ...of(
    "promise",
    [LEDGER, "promises.keep promises.move promises.explain promises.release promises.read-text"],
    [LEDGER_READERS, "promises.list promises.show"],
    ["ana", "promises.measures"],
    ["im", "promises.withheld"],
  ),
  "promises.said-and-done": {
    ...{ who: "ana", of: "promise" },
    but: {
      seen: { ana: "ce" },
      because: "It is what communities were told; what was promised to one person is not in it.",
    },
  },
  ...of("question, entered", [`${LEDGER} fac men`, "questions.ask"]),
  ...of(
    "owed",
    [`${LEDGER_READERS} fac men`, "questions.list"],
    [`mon sup ${LEDGER}`, "owed.give owed.postpone owed.explain owed.waive owed.family owed.read-text"],
    [`mon sup ${LEDGER_READERS}`, "owed.list owed.show"],
    [`mon sup ${LEDGER} app inv`, "due.list"],
    ["im", "owed.withheld"],
  ),
  ...no([LEDGER, "owed.intermediary"]),
  // what came of it
  ...no(
    [SAYS_WHAT_CAME, "developments.record advocacy.launch"],
    [TOLD_WHAT_CAME, "advocacy.commitments"],
    ["hdl ana", "actions.recurrences"],
  ),
  ...of(
    "what came of it",
    [SAYS_WHAT_CAME, "developments.correct developments.withdraw"],
    [SAYS_WHAT_CAME, "advocacy.answer advocacy.commit advocacy.look-again advocacy.close"],
    [TOLD_WHAT_CAME, "developments.list developments.show advocacy.list advocacy.show advocacy.measures"],
  ),
  ...of("action, entered", ["hdl app", "actions.plan"]),
  ...of(
    "action",
    ["hdl app", "actions.add-case actions.move actions.done actions.drop"],
    [ACTIONS_READERS, "actions.list actions.show actions.measures"],
    ["hdl", "actions.read-text"],
  ),
  // work that communities lead
  ...of("community, entered", ["fac men", "community.introduce community.keep"]),
  ...of(
    "community",
    ["fac men", "community.describe community.accompany community.decide community.tell-of-end community.note-phase"],
    ["fac men", "community.meet community.correct-meeting community.withdraw-meeting community.choose"],
    ["fac men", "community.plan community.return-copy community.take-plan-away community.let-figures-leave"],
    ["fac men", "community.list community.expectations community.show community.meetings community.copy"],
    ["fac men", "community.review-kept community.count-kept community.reflect-kept"],
  ),
  ...no(["im", "community.figures"]),
  // what a mentor and a facilitator keep, and the journal
  ...no(["fac men", "mentoring.begin"], ["fac men lin", "mentoring.questions mentoring.settings"]),
  ...of(
    "pair",
    ["fac men", "mentoring.plan mentoring.hold mentoring.drop mentoring.dilemma mentoring.liaise mentoring.end"],
    ["fac men", "mentoring.list mentoring.show mentoring.read-text mentoring.contacts"],
  ),
  ...of("pair, planned", ["men", "mentoring.not-yet-held"]),
  ...of("pair, managed", ["lin", "mentoring.kept"]),
  ...of("journal entry, written", ["fac men", "journal.write"]),
  ...of(
    "journal entry",
    ["fac men", "journal.correct journal.note-kept journal.note-reminded journal.withdraw"],
    ["fac men", "journal.list journal.show journal.read-text journal.standing"],
  ),
  // emergencies: one asks, one who may open it anyhow says yes, a third is told (H5)
  ...no(
    ["mon sup dsk hdl sfp fac men", "break-glass.ask break-glass.open"],
    ["sup hdl app", "break-glass.approve break-glass.refuse"],
    ["aud key", "break-glass.acknowledge"],
    ["mon sup dsk hdl app sfp fac men aud key", "break-glass.list"],
  ),
};

/** The cells of a row: for each role that may ask, the situations in which it sees something; `y` where it is of no record. */
export const expectedCells = (row: string): Partial<Record<Column, string>> => {
  const { who = "", of, but } = EXPECTED[row] ?? {};
  const seen: Reach = of === undefined ? {} : { ...KINDS[of].seen, ...but?.seen };
  const cells = (who.split(" ") as Column[]).map((column) => [column, of === undefined ? "y" : (seen[column] ?? "")]);
  return Object.fromEntries(cells.filter(([, letters]) => letters !== "")) as Partial<Record<Column, string>>;
};
