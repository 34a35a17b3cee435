import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ActorCode, defaultRiskMethod, type Instant, mali2026, type Staff } from "@answerable/core";
import { beginOperation, locate, nouns } from "@answerable/use-cases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { answerSchema } from "./answer-schema.ts";
import { assessmentSubmission } from "./assessment-submission.ts";
import { caseCommandLines, caseMembers, caseOf } from "./case-command-lines.ts";
import { keyServiceHere, stopKeyServices } from "./key-service-here.ts";
import { instanceOf, koboSubmission, violationOf } from "./kobo-submission.ts";
import { sensitiveCommandLines } from "./sensitive-command-lines.ts";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { type Tried, tryAnswerable } from "./try-answerable.ts";

afterAll(removeTemporaryFolders);
afterAll(stopKeyServices);

const SAMPLE = new URL("../../../examples/sample-operation/", import.meta.url);
const WORKED = new URL("../../../examples/risk-index/", import.meta.url);
const mechanismFile = (name: string): string =>
  fileURLToPath(new URL(`../../../examples/mechanism/${name}.json`, import.meta.url));
const mechanismText = readFileSync(mechanismFile("with-faults"), "utf8");
const MONTH = "2020-06";
const code = (text: string): ActorCode => text as ActorCode;

const typed = JSON.stringify({
  ...{ violations: [{ unit: "victims", type: "threat" }], happened: { month: MONTH, precision: "month" } },
  ...{
    place: { adm2: "ML0505" },
    actorCategory: "bandits",
    referrals: [],
    narrative: "La menace a été dite au marché.",
  },
  source: { category: "witness", independentSources: 1, known: "seen" },
});
const referral = JSON.stringify({
  referral: {
    ...{ service: "health", adm2: "ML0505", month: MONTH, outcome: "wished" },
    consent: { to: "service", answer: "given" },
  },
});

let folder: string;
let answerable: ReturnType<typeof tryAnswerable>;

const ids = async (): Promise<{ stream: string; inConflict: number }[]> => {
  const { out } = await answerable(["incidents", "list", "--as", "supervisor-01", "--format", "json"]);
  return JSON.parse(out) as { stream: string; inConflict: number }[];
};

/** An incident recorded for the occasion. */
const fresh = async (): Promise<string> => {
  const args = ["incidents", "record", "--input", "-", "--as", "supervisor-01", "--format", "json"];
  return (JSON.parse((await answerable(args, typed)).out) as { id: string }).id;
};

/** An incident of the sample whose narrative is withheld. */
const withheldOne = async (): Promise<string> => {
  const { out } = await answerable(["incidents", "list", "--as", "im-01", "--format", "json"]);
  return (
    (JSON.parse(out) as { stream: string; withheld: number }[]).find(({ withheld }) => withheld === 1)?.stream ?? ""
  );
};

const after = async (...verbs: string[][]): Promise<string> => {
  const id = await fresh();
  for (const [verb = "", ...rest] of verbs)
    await answerable(["incidents", verb, id, ...rest, "--as", "supervisor-01"], referral);
  return id;
};

/** An incident with two versions that compete, and one of them. */
const rivals = async (): Promise<[string, string]> => {
  const year = { exemple: "EXEMPLE", "grp_incident/mois_incident": MONTH, "grp_incident/date_incident": "nsp" };
  const first = koboSubmission(year);
  const edits = ["menace", "meurtre"].map((type) =>
    koboSubmission({
      ...{ ...year, rep_violations: [violationOf(type)] },
      ...{ "meta/rootUuid": first["meta/rootUuid"], "meta/deprecatedID": first["meta/instanceID"] },
    }),
  );
  await answerable(["import", "incidents", "-", "--as", "im-01"], JSON.stringify({ results: [first, ...edits] }));
  const id = (await ids()).find(({ inConflict }) => inConflict === 1)?.stream ?? "";
  return [id, instanceOf(edits[0] ?? {})];
};

/** Said for the occasion. */
const quietReport = async (area: string): Promise<string> => {
  const args = ["network", "quiet", MONTH, area, "--as", "supervisor-01", "--format", "json"];
  return (JSON.parse((await answerable(args)).out) as { id: string }).id;
};

/** An import with one incident in it. */
const freshBatch = async (): Promise<string> => {
  const invented = { exemple: "EXEMPLE", "grp_incident/mois_incident": MONTH, "grp_incident/date_incident": "nsp" };
  const args = ["import", "incidents", "-", "--as", "im-01", "--format", "json"];
  const { out } = await answerable(args, JSON.stringify({ results: [koboSubmission(invented)] }));
  return (JSON.parse(out) as { batch: string }).batch;
};

/** A page with one submission of the sample's feedback, under an id of its own. */
const feedback = (): string => {
  const page = JSON.parse(readFileSync(new URL("feedback-2020-06.json", SAMPLE), "utf8")) as { results: object[] };
  const id = randomUUID();
  return JSON.stringify({ results: [{ ...page.results[0], _uuid: id, "meta/instanceID": id, "meta/rootUuid": id }] });
};

/** An import with one case in it. */
const freshFeedback = async (): Promise<string> => {
  const args = ["import", "feedback", "-", "--as", "desk-01", "--format", "json"];
  return (JSON.parse((await answerable(args, feedback())).out) as { batch: string }).batch;
};

const alert = JSON.stringify({ trigger: "attack-on-settlement", place: { adm2: "ML0505" } });
const threat = JSON.stringify({ trigger: "threat-to-settlement", place: { adm2: "ML0505" }, narrative: "Au marché." });
const secret = JSON.stringify({
  ...{ trigger: "attack-on-settlement", place: { adm2: "ML0505" } },
  narrative: "Appeler le +223 76 12 34 56.",
});
const NO_NO = ["--could-tell-who-told", "no", "--could-harm", "no"];

/** An alert drafted for the occasion, and taken as far as the verbs say. */
const alertAfter = async (verbs: string[][] = [], drafted = alert): Promise<string> => {
  const args = ["alerts", "draft", "--input", "-", "--as", "monitor-01", "--format", "json"];
  const { id } = JSON.parse((await answerable(args, drafted)).out) as { id: string };
  for (const [verb = "", ...rest] of verbs) await answerable(["alerts", verb, id, ...rest, "--as", "supervisor-01"]);
  return id;
};
const CLEARED = ["clear", ...NO_NO];
const SENT = [CLEARED, ["disseminate"]];

/** An assessment with two versions that compete, and one of them. */
const rivalAssessments = async (): Promise<[string, string]> => {
  const first = assessmentSubmission();
  const edits = [1, 2].map(() =>
    assessmentSubmission({ "meta/rootUuid": first["meta/rootUuid"], "meta/deprecatedID": first["meta/instanceID"] }),
  );
  const page = JSON.stringify({ results: [first, ...edits] });
  await answerable(["import", "assessments", "-", "--as", "im-01"], page);
  const { out } = await answerable(["assessments", "list", "--as", "supervisor-01", "--format", "json"]);
  const rows = JSON.parse(out) as { stream: string; inConflict: number; status: string }[];
  const rival = rows.find(({ inConflict, status }) => inConflict === 1 && status === "standing");
  return [rival?.stream ?? "", instanceOf(edits[0] ?? {})];
};

/** A month in which one recorder handed in three interviews that are alike. */
const alikeInterviews = async (): Promise<string> => {
  const page = JSON.stringify({ results: [1, 2, 3].map(() => assessmentSubmission()) });
  await answerable(["import", "assessments", "-", "--as", "im-01"], page);
  return MONTH;
};

/** What a meeting of today read in one cercle of a month, which nobody was asked about, or could be computed for. */
const reading = (month: string): string =>
  JSON.stringify({
    ...{ month, metOn: new Date().toISOString().slice(0, 10), seats: ["protection-cluster", "gbv", "community"] },
    areas: [{ area: "ML0508", agreed: "high", because: "other-sources-say-so" }],
  });
const recordedReading = async (month: string): Promise<string> => {
  const args = ["readings", "record", "--input", "-", "--as", "analyst-01", "--format", "json"];
  return (JSON.parse((await answerable(args, reading(month))).out) as { id: string }).id;
};

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const matter = { level: "community", area: "ML0505", occasion: "meeting", topic: "water-point" };
const promise = JSON.stringify({
  ...{ ...matter, words: "Nous prévoyons de réparer la pompe.", by: dayIn(30), doneBy: "wash-officer" },
});
const expectation = JSON.stringify({ ...matter, words: "Est-ce que l'argent viendra ?" });
const question = JSON.stringify({ ...matter, words: "Quand viendra l'eau ?", by: dayIn(14) });

/** Entered at the desk for the occasion. */
const entered = async (args: string[], typedIn: string): Promise<string> => {
  const { out } = await answerable([...args, "--input", "-", "--as", "desk-01", "--format", "json"], typedIn);
  return (JSON.parse(out) as { id: string }).id;
};
const madePromise = (): Promise<string> => entered(["promises", "make"], promise);
const heardExpectation = (): Promise<string> => entered(["expectations", "record"], expectation);
const askedQuestion = (): Promise<string> => entered(["questions", "ask"], question);

/** A file of answers for `index score`: one informant, every question answered. */
const SCORES = [
  ["adm2", "month", "category", "sex", "ageBand", ...defaultRiskMethod.questions.map((one) => one.code)].join(","),
  ["ML0505", MONTH, "leader", "male", "60-plus", ...defaultRiskMethod.questions.map(() => "2")].join(","),
].join("\n");

const as = (who: string, ...args: string[]): string[] => [...args, "--as", who];

const signed = ["--kind", "action-plan-signed", "--on", "2020-06-15", "--areas", "ML0505"];
const schools = ["--target", "governorate", "--messages", "Schools are not barracks.", "--areas", "ML0505"];
const queue = ["--issue", "queue-of-women", "--post", "distribution-lead", "--areas", "ML0505"];

/** The id of what a command line made. */
const made = async (who: string, ...args: string[]): Promise<string> =>
  (JSON.parse((await answerable([...args, "--as", who, "--format", "json"])).out) as { id: string }).id;

const development = (): Promise<string> => made("analyst-01", "developments", "record", ...signed);
const launched = (): Promise<string> => made("analyst-01", "advocacy", "launch", ...schools, "--on", "2020-06-20");
const committed = async (): Promise<string> => {
  const id = await launched();
  const what = ["schools-left", "--what", "The schools are left.", "--on", "2020-07-01"];
  await answerable(as("analyst-01", "advocacy", "commit", id, ...what, "--look-again-on", "2020-08-31"));
  return id;
};
const planned = (): Promise<string> => made("handler-01", "actions", "plan", ...queue, "--by", dayIn(30));

/** What the desk asked for in an emergency, which nobody or a supervisor said yes to. */
const glassAsked = async (): Promise<string> =>
  made("desk-01", "break-glass", "ask", await fresh(), "--purpose", "danger-to-life");
const glassApproved = async (): Promise<string> => {
  const id = await glassAsked();
  await answerable(as("supervisor-01", "break-glass", "approve", id));
  return id;
};

/** A one-time sign-in of somebody's, of which half was handed out. */
const invited = async (holder: string): Promise<{ readonly id: string; readonly half: string }> => {
  const args = as("admin-01", "accounts", "invite", holder, "--format", "json");
  return JSON.parse((await answerable(args)).out) as { id: string; half: string };
};

/** What is typed to take one up. */
const toAccept = async (holder: string): Promise<string> => {
  const { id, half } = await invited(holder);
  const { out } = await answerable(as("im-01", "accounts", "confirm", id, "--format", "json"));
  return JSON.stringify({ halves: [half, (JSON.parse(out) as { half: string }).half], password: "rain on a tin roof" });
};

/** What is typed to prove who one is, once the account was taken up. */
const proofAs = async (who: string): Promise<string> => {
  const args = as(who, "accounts", "accept", who, "--input", "-", "--format", "json");
  const { recoveryCodes } = JSON.parse((await answerable(args, await toAccept(who))).out) as {
    recoveryCodes: string[];
  };
  return JSON.stringify({ password: "rain on a tin roof", recovery: recoveryCodes[0] });
};

/** Where a backup of the sample lies, made for the occasion. */
const savedSample = async (): Promise<{ readonly data: string; readonly keys: string }> => {
  const places = ["--out", randomUUID(), "--keys-out", randomUUID(), "--one-disk"];
  const { out } = await answerable(["backup", ...places, "--format", "json"]);
  return JSON.parse(out) as { data: string; keys: string };
};

/** What a command says beside its answer whenever it goes well. */
const alwaysTold: Readonly<Record<string, string>> = {
  backup: "backup-on-the-disk-of-the-data",
  restore: "erased-later-comes-back",
};

/** An operation of its own, for what changes how an operation is opened. */
const onItsOwn =
  (env: () => Promise<Readonly<Record<string, string>>> = async () => ({})): typeof answerable =>
  async (args, stdin) => {
    const place = temporaryFolder("own");
    const begun = await beginOperation(
      { env: {}, location: locate({}, place) },
      {
        ...{ operation: "own", country: "MLI", language: "fr", sample: true },
        members: [
          { code: code("admin-01"), roles: ["administrator"], areas: [] },
          { code: code("keys-01"), roles: ["key-holder"], areas: [] },
        ],
      },
      new Date().toISOString() as Instant,
    );
    expect(begun.isOk()).toBe(true);
    const keyFile = { ANSWERABLE_KEY_FILE: join(place, ".answerable", "sample.key") };
    return await tryAnswerable(place, { ...keyFile, ...(await env()) })(args, stdin);
  };

/** Every use case with a command line for it; a use case that is not here fails the first test. */
const commandLines: Readonly<Record<string, () => Promise<readonly [string[], string?]>>> = {
  init: async () => [
    ["init", "second", "--country", "MLI", "--administrator", "admin-01", "--information-manager", "im-01"],
  ],
  doctor: async () => [["doctor"]],
  lock: async () => [["lock"]],
  // what comes after it finds the sample open again
  unlock: async () => [["unlock"]],
  backup: async () => [["backup", "--out", "saved", "--keys-out", "saved-keys", "--one-disk"]],
  restore: async () => {
    const { data, keys } = await savedSample();
    return [["restore", data, "--keys", keys]];
  },
  "taxonomy.list": async () => [["taxonomy", "list"]],
  "taxonomy.show": async () => [["taxonomy", "show", "mali", "--lang", "en"]],
  "taxonomy.validate": async () => [["taxonomy", "validate", "mali.json"]],
  "taxonomy.crosswalk": async () => [["taxonomy", "crosswalk", "mali", "mrm"]],
  "taxonomy.diff": async () => [["taxonomy", "diff", "mali.json", "mali.json"]],
  "places.list": async () => [["places", "list", "--level", "1"]],
  "places.resolve": async () => [["places", "resolve", "Koro", "--parent", "ML05"]],
  "places.validate": async () => [["places", "validate", "places.json"]],
  "documents.adopt": async () => [as("im-01", "documents", "adopt", "mali.json", "--kind", "taxonomy")],
  "documents.list": async () => [as("analyst-01", "documents", "list")],
  "documents.show": async () => [as("analyst-01", "documents", "show", "settings")],
  "documents.retention": async () => [as("analyst-01", "documents", "retention")],
  "break-glass.ask": async () => [as("desk-01", "break-glass", "ask", await fresh(), "--purpose", "medical-emergency")],
  "break-glass.approve": async () => [as("supervisor-01", "break-glass", "approve", await glassAsked())],
  "break-glass.refuse": async () => [as("supervisor-01", "break-glass", "refuse", await glassAsked())],
  "break-glass.open": async () => [as("desk-01", "break-glass", "open", await glassApproved())],
  "break-glass.list": async () => {
    await glassAsked();
    return [as("auditor-01", "break-glass", "list")];
  },
  "break-glass.acknowledge": async () => [as("auditor-01", "break-glass", "acknowledge", await glassApproved())],
  "documents.grants": async () => [as("analyst-01", "documents", "grants")],
  "tokens.issue": async () => [as("analyst-01", "tokens", "issue", "--days", "1")],
  "tokens.list": async () => [as("analyst-01", "tokens", "list")],
  "tokens.revoke": async () => {
    const { out } = await answerable(as("analyst-01", "tokens", "issue", "--format", "json"));
    return [as("analyst-01", "tokens", "revoke", (JSON.parse(out) as { id: string }).id)];
  },
  "accounts.invite": async () => [as("admin-01", "accounts", "invite", "desk-01")],
  "accounts.confirm": async () => [as("im-01", "accounts", "confirm", (await invited("desk-01")).id)],
  "accounts.list": async () => {
    await invited("desk-01");
    return [as("auditor-01", "accounts", "list")];
  },
  "accounts.end": async () => [as("admin-01", "accounts", "end", (await invited("desk-01")).id)],
  "accounts.accept": async () => [
    as("analyst-01", "accounts", "accept", "analyst-01", "--input", "-"),
    await toAccept("analyst-01"),
  ],
  "accounts.sign-in": async () => [
    as("analyst-01", "accounts", "sign-in", "analyst-01", "--input", "-"),
    await proofAs("analyst-01"),
  ],
  "accounts.sign-out": async () => {
    await invited("auditor-01");
    return [as("auditor-01", "accounts", "sign-out")];
  },
  "accounts.change-password": async () => [
    as("analyst-01", "accounts", "change-password", "--input", "-"),
    JSON.stringify({ ...JSON.parse(await proofAs("analyst-01")), newPassword: "mud on the market road" }),
  ],
  "accounts.issue-token": async () => [
    as("analyst-01", "accounts", "issue-token", "--days", "30", "--permissions", "incidents.list", "--input", "-"),
    await proofAs("analyst-01"),
  ],
  "accounts.renew-authenticator": async () => [
    as("analyst-01", "accounts", "renew-authenticator", "--input", "-"),
    await proofAs("analyst-01"),
  ],
  "incidents.record": async () => [as("monitor-01", "incidents", "record", "--input", "-"), typed],
  "incidents.correct": async () => [as("supervisor-01", "incidents", "correct", await fresh(), "--input", "-"), typed],
  "incidents.list": async () => [as("analyst-01", "incidents", "list", "--month", MONTH, "--area", "ML0505")],
  "incidents.show": async () => [as("analyst-01", "incidents", "show", await fresh())],
  "incidents.candidates": async () => [as("analyst-01", "incidents", "candidates", MONTH)],
  "incidents.read-text": async () => [
    as("supervisor-01", "incidents", "read-text", await fresh(), "narrative", "--purpose", "referral"),
  ],
  "person.export": async () => [as("supervisor-01", "person", "export", await fresh(), "--format", "json")],
  "person.erase": async () => [as("supervisor-01", "person", "erase", await fresh(), "--wished-by", "the-person")],
  "incidents.withheld": async () => [
    as("im-01", "incidents", "withheld", await withheldOne(), "narrative", "--purpose", "correction"),
  ],
  "incidents.corroborate": async () => [
    as("supervisor-01", "incidents", "corroborate", await fresh(), "--by", "second-source", "--sources", "2"),
  ],
  "incidents.set-aside": async () => [
    as("supervisor-01", "incidents", "set-aside", await fresh(), "--reason", "not-credible"),
  ],
  "incidents.reconsider": async () => [
    as("supervisor-01", "incidents", "reconsider", await after(["set-aside", "--reason", "not-credible"])),
  ],
  "incidents.withdraw": async () => [
    as("supervisor-01", "incidents", "withdraw", await fresh(), "--reason", "recorded-by-mistake"),
  ],
  "incidents.settle": async () => {
    const [id, keep] = await rivals();
    return [as("supervisor-01", "incidents", "settle", id, "--keep", keep)];
  },
  "incidents.refer": async () => [as("supervisor-01", "incidents", "refer", await fresh(), "--input", "-"), referral],
  "incidents.outcome": async () => {
    const id = await after(["refer", "--input", "-"]);
    const outcome = ["--referral", "1", "--outcome", "provided", "--month", MONTH];
    return [as("supervisor-01", "incidents", "outcome", id, ...outcome)];
  },
  "incidents.merge": async () => [as("supervisor-01", "incidents", "merge", await fresh(), await fresh())],
  "alerts.draft": async () => [as("monitor-01", "alerts", "draft", "--input", "-"), alert],
  "alerts.correct": async () => [
    as("supervisor-01", "alerts", "correct", await alertAfter(SENT), ...NO_NO, "--input", "-"),
    alert,
  ],
  "alerts.clear": async () => [as("supervisor-01", "alerts", "clear", await alertAfter(), ...NO_NO)],
  "alerts.disseminate": async () => [as("supervisor-01", "alerts", "disseminate", await alertAfter([CLEARED]))],
  "alerts.take-up": async () => [
    as("supervisor-01", "alerts", "take-up", await alertAfter(SENT), "--answer", "nobody"),
  ],
  "alerts.follow-up": async () => [
    as("supervisor-01", "alerts", "follow-up", await alertAfter(SENT), "--done", "visited"),
  ],
  "alerts.merge": async () => [as("supervisor-01", "alerts", "merge", await alertAfter(SENT), await alertAfter(SENT))],
  "alerts.cancel": async () => [as("supervisor-01", "alerts", "cancel", await alertAfter(SENT), "--reason", "rumour")],
  "alerts.not-materialised": async () => [
    as("supervisor-01", "alerts", "not-materialised", await alertAfter(SENT, threat)),
  ],
  "alerts.link": async () => [as("supervisor-01", "alerts", "link", await alertAfter(SENT), await fresh())],
  "alerts.unlink": async () => {
    const incident = await fresh();
    return [as("supervisor-01", "alerts", "unlink", await alertAfter([...SENT, ["link", incident]]), incident)];
  },
  "alerts.list": async () => [as("analyst-01", "alerts", "list", "--area", "ML0505")],
  "alerts.show": async () => [as("analyst-01", "alerts", "show", await alertAfter(SENT))],
  "alerts.read-text": async () => [
    as("supervisor-01", "alerts", "read-text", await alertAfter([], threat), "narrative", "--purpose", "clearing"),
  ],
  "alerts.withheld": async () => [
    as("im-01", "alerts", "withheld", await alertAfter([], secret), "narrative", "--purpose", "correction"),
  ],
  "alerts.summary": async () => [as("analyst-01", "alerts", "summary", MONTH)],
  "import.incidents": async () => [as("im-01", "import", "incidents", "-"), '{"count":0,"results":[]}'],
  "import.list": async () => [as("im-01", "import", "list")],
  "import.show": async () => [as("im-01", "import", "show", await freshBatch())],
  "import.candidates": async () => [as("im-01", "import", "candidates", await freshBatch())],
  "import.undo": async () => [as("im-01", "import", "undo", await freshBatch())],
  "import.feedback": async () => [as("desk-01", "import", "feedback", "-"), feedback()],
  "import.feedback-list": async () => [as("desk-01", "import", "feedback-list")],
  "import.feedback-show": async () => [as("desk-01", "import", "feedback-show", await freshFeedback())],
  "import.feedback-undo": async () => [as("desk-01", "import", "feedback-undo", await freshFeedback())],
  "import.draft-mapping": async () => [["import", "draft-mapping", "form.xlsx", "--taxonomy", "mali"]],
  "import.check-mapping": async () => [["import", "check-mapping", "form-mapping.json", "--form", "form.xlsx"]],
  "import.assessments": async () => [as("im-01", "import", "assessments", "-"), '{"count":0,"results":[]}'],
  "assessments.list": async () => [as("analyst-01", "assessments", "list", "--month", MONTH)],
  "assessments.questions": async () => [as("supervisor-01", "assessments", "questions", await alikeInterviews())],
  "assessments.settle": async () => {
    const [id, keep] = await rivalAssessments();
    return [as("supervisor-01", "assessments", "settle", id, "--keep", keep)];
  },
  "assessments.withdraw": async () => {
    const [id] = await rivalAssessments();
    return [as("supervisor-01", "assessments", "withdraw", id, "--reason", "informant-asked")];
  },
  "index.score": async () => [["index", "score", "--data", "-"], SCORES],
  "index.explain": async () => [["index", "explain", "--data", "-", "--area", "ML0505", "--month", MONTH], SCORES],
  "index.trend": async () => [["index", "trend", "--data", "-", "--by", "month"], SCORES],
  "index.sensitivity": async () => {
    writeFileSync(join(folder, "worked-method.json"), readFileSync(new URL("method.json", WORKED), "utf8"));
    const answers = readFileSync(new URL("answers.csv", WORKED), "utf8");
    return [["index", "sensitivity", "--method", "worked-method.json", "--data", "-", "--runs", "16"], answers];
  },
  "index.validate": async () => {
    const { out } = await answerable(["index", "show", "protection-risk-default", "--format", "json"]);
    return [["index", "validate", "-"], out];
  },
  "index.methods": async () => [["index", "methods"]],
  "index.show": async () => [["index", "show", "protection-risk-default"]],
  "index.month": async () => [as("analyst-01", "index", "month", MONTH, "--area", "ML05")],
  "readings.record": async () => [as("analyst-01", "readings", "record", "--input", "-"), reading("2020-01")],
  "readings.correct": async () => [
    as("analyst-01", "readings", "correct", await recordedReading("2020-02"), "--input", "-"),
    reading("2020-02"),
  ],
  "readings.withdraw": async () => {
    const id = await recordedReading("2020-03");
    return [as("analyst-01", "readings", "withdraw", id, "--reason", "recorded-by-mistake")];
  },
  "readings.list": async () => {
    await recordedReading("2020-04");
    return [as("analyst-01", "readings", "list", "--month", "2020-04")];
  },
  "readings.show": async () => [as("analyst-01", "readings", "show", await recordedReading("2020-05"))],
  "index.months": async () => [
    as("analyst-01", "index", "months", "--from", "2020-04", "--to", MONTH, "--area", "ML05"),
  ],
  "referrals.cards": async () => [as("monitor-01", "referrals", "cards", "ML0505", "--day", "2020-06-30")],
  "referrals.gaps": async () => [as("monitor-01", "referrals", "gaps", "--day", "2020-06-30")],
  "referrals.page": async () => [
    as("monitor-01", "referrals", "page", "ML0505", "--day", "2020-06-30", "--out", "cards"),
  ],
  "referrals.validate": async () => [["referrals", "validate", "service-cards.json"]],
  "referrals.show": async () => [["referrals", "show", "service-cards.json", "ML0505"]],
  ...caseCommandLines((args, stdin) => answerable(args, stdin)),
  ...sensitiveCommandLines((args, stdin) => answerable(args, stdin)),
  "cases.measures": async () => [as("analyst-01", "cases", "measures", "--from", "2026-01", "--to", "2026-12")],
  "cases.tally": async () => [as("desk-01", "cases", "tally", "--adm1", "ML05")],
  "cases.tally-figures": async () => [as("analyst-01", "cases", "tally-figures")],
  "referrals.words": async () => [["referrals", "words", "--lang", "en"]],
  "network.quiet": async () => [as("supervisor-01", "network", "quiet", MONTH, "ML0501")],
  "network.withdraw": async () => [
    as("supervisor-01", "network", "withdraw", await quietReport("ML0502"), "--reason", "nobody-had-looked"),
  ],
  "developments.record": async () => [as("analyst-01", "developments", "record", ...signed)],
  "developments.correct": async () => [
    as("analyst-01", "developments", "correct", await development(), ...signed, "--suitable-for-public", "yes"),
  ],
  "developments.withdraw": async () => [
    as("analyst-01", "developments", "withdraw", await development(), "--reason", "did-not-happen"),
  ],
  "developments.list": async () => [as("desk-01", "developments", "list", "--area", "ML0505")],
  "developments.show": async () => [as("desk-01", "developments", "show", await development())],
  "advocacy.launch": async () => [as("analyst-01", "advocacy", "launch", ...schools, "--on", "2020-06-20")],
  "advocacy.answer": async () => [
    as("analyst-01", "advocacy", "answer", await launched(), "partly", "--on", "2020-06-30"),
  ],
  "advocacy.commit": async () => {
    const what = ["schools-left", "--what", "The schools are left.", "--on", "2020-07-01"];
    return [as("analyst-01", "advocacy", "commit", await launched(), ...what, "--look-again-on", "2020-08-31")];
  },
  "advocacy.look-again": async () => [
    as("analyst-01", "advocacy", "look-again", await committed(), "schools-left", "kept", "--on", "2020-08-31"),
  ],
  "advocacy.close": async () => [
    as("analyst-01", "advocacy", "close", await launched(), "--because", "no-answer-comes"),
  ],
  "advocacy.list": async () => [as("desk-01", "advocacy", "list", "--status", "open")],
  "advocacy.commitments": async () => [as("desk-01", "advocacy", "commitments", "--overdue")],
  "advocacy.measures": async () => [as("analyst-01", "advocacy", "measures")],
  "advocacy.show": async () => [as("desk-01", "advocacy", "show", await committed())],
  "actions.plan": async () => [as("handler-01", "actions", "plan", ...queue, "--by", dayIn(30))],
  "actions.add-case": async () => [as("handler-01", "actions", "add-case", await planned(), await caseOf(answerable))],
  "actions.move": async () => [
    as("handler-01", "actions", "move", await planned(), "--until", dayIn(60), "--because", "rains"),
  ],
  "actions.done": async () => [as("handler-01", "actions", "done", await planned(), "--on", dayIn(0))],
  "actions.drop": async () => [
    as("handler-01", "actions", "drop", await planned(), "--on", dayIn(0), "--because", "no-funds"),
  ],
  "actions.list": async () => [as("analyst-01", "actions", "list", "--overdue")],
  "actions.measures": async () => [as("analyst-01", "actions", "measures")],
  "actions.show": async () => [as("analyst-01", "actions", "show", await planned())],
  "actions.read-text": async () => {
    const args = ["actions", "plan", ...queue, "--by", dayIn(30), "--input", "-", "--as", "handler-01"];
    const { out } = await answerable([...args, "--format", "json"], JSON.stringify({ words: "Une seconde file." }));
    const { id } = JSON.parse(out) as { id: string };
    return [as("handler-01", "actions", "read-text", id, "--purpose", "doing")];
  },
  "actions.recurrences": async () => [as("analyst-01", "actions", "recurrences", "--issue", "queue-of-women")],
  "expectations.record": async () => [as("desk-01", "expectations", "record", "--input", "-"), expectation],
  "expectations.answer": async () => [
    as("desk-01", "expectations", "answer", await heardExpectation(), "beyond-our-power", "--vehicle", "own-meeting"),
  ],
  "expectations.withdraw": async () => [
    as("desk-01", "expectations", "withdraw", await heardExpectation(), "--reason", "said-otherwise"),
  ],
  "expectations.list": async () => [as("analyst-01", "expectations", "list", "--area", "ML0505")],
  "expectations.show": async () => [as("analyst-01", "expectations", "show", await heardExpectation())],
  "promises.make": async () => [as("desk-01", "promises", "make", "--input", "-"), promise],
  "promises.keep": async () => [as("desk-01", "promises", "keep", await madePromise())],
  "promises.move": async () => {
    const why = ["--because", "rains", "--vehicle", "call"];
    return [as("desk-01", "promises", "move", await madePromise(), dayIn(60), ...why)];
  },
  "promises.explain": async () => [
    as("desk-01", "promises", "explain", await madePromise(), "--because", "no-funds", "--vehicle", "visit"),
  ],
  "promises.release": async () => [as("desk-01", "promises", "release", await madePromise(), "--by", "the-community")],
  "promises.list": async () => [as("analyst-01", "promises", "list", "--area", "ML0505")],
  "promises.show": async () => [as("analyst-01", "promises", "show", await madePromise())],
  "promises.read-text": async () => [
    as("desk-01", "promises", "read-text", await madePromise(), "words", "--purpose", "keeping"),
  ],
  "promises.withheld": async () => {
    const id = await entered(["promises", "make"], promise.replace("la pompe", "la pompe de Moussa Traoré"));
    return [as("im-01", "promises", "withheld", id, "words", "--purpose", "correction")];
  },
  "expectations.withheld": async () => {
    const id = await entered(["expectations", "record"], expectation.replace("l'argent", "Moussa Traoré"));
    return [as("im-01", "expectations", "withheld", id, "words", "--purpose", "answering")];
  },
  "owed.withheld": async () => {
    const id = await entered(["questions", "ask"], question.replace("l'eau", "Moussa Traoré, au 76 12 34 56,"));
    return [as("im-01", "owed", "withheld", id, "words", "--purpose", "answering")];
  },
  "promises.measures": async () => [as("analyst-01", "promises", "measures")],
  "promises.said-and-done": async () => {
    await askedQuestion();
    return [as("analyst-01", "promises", "said-and-done", "--area", "ML0505")];
  },
  "questions.ask": async () => [as("desk-01", "questions", "ask", "--input", "-"), question],
  "questions.list": async () => [as("desk-01", "questions", "list", "--area", "ML0505")],
  "owed.give": async () => {
    const how = ["--vehicle", "own-meeting", "--language", "bm", "--women", "20", "--men", "12"];
    return [as("desk-01", "owed", "give", await askedQuestion(), ...how)];
  },
  "owed.postpone": async () => [
    as("desk-01", "owed", "postpone", await askedQuestion(), dayIn(40), "--vehicle", "radio"),
  ],
  "owed.explain": async () => {
    const why = ["--because", "depends-on-others", "--vehicle", "own-meeting"];
    return [as("desk-01", "owed", "explain", await askedQuestion(), ...why)];
  },
  "owed.waive": async () => [as("desk-01", "owed", "waive", await askedQuestion(), "--by", "the-community")],
  "owed.intermediary": async () => [as("desk-01", "owed", "intermediary", "--area", "ML0505", "--wish", "wants-it")],
  "owed.family": async () => {
    const taken = referral.replace("wished", "accepted");
    await answerable(["incidents", "refer", await fresh(), "--input", "-", "--as", "supervisor-01"], taken);
    const { out } = await answerable([
      "owed",
      "list",
      "--kind",
      "referral-step",
      "--as",
      "desk-01",
      "--format",
      "json",
    ]);
    return [as("desk-01", "owed", "family", (JSON.parse(out) as { id: string }[])[0]?.id ?? "")];
  },
  "owed.list": async () => [as("analyst-01", "owed", "list")],
  "owed.show": async () => [as("analyst-01", "owed", "show", await askedQuestion())],
  "owed.read-text": async () => [
    as("desk-01", "owed", "read-text", await askedQuestion(), "words", "--purpose", "answering"),
  ],
  "due.list": async () => {
    await askedQuestion();
    // of word alone: of cases there are some that were entered late, which is told beside
    return [as("desk-01", "due", "list", "--of", "word", "--by", "2100-01-01T00:00:00.000Z")];
  },
  "network.list": async () => [as("analyst-01", "network", "list", "--month", MONTH)],
  "figures.table": async () => [
    as("analyst-01", "figures", "table", "--from", "2020-04", "--to", MONTH, "--by", "month", "--area", "ML05"),
  ],
  bulletin: async () => [as("analyst-01", "bulletin", "--month", MONTH, "--out", "bulletin")],
  "figures.states": async () => [as("analyst-01", "figures", "states", "--month", MONTH, "--area", "ML05")],
  "figures.revision": async () => [
    as("analyst-01", "figures", "revision", "--month", MONTH, "--published-on", new Date().toISOString()),
  ],
  "figures.month": async () => [as("analyst-01", "figures", "month", MONTH, "--area", "ML05")],
  "mechanism.review": async () => [
    ["mechanism", "review", "-", "--observed", mechanismFile("observed-use")],
    mechanismText,
  ],
  "mechanism.coverage": async () => [["mechanism", "coverage", "-"], mechanismText],
  "mechanism.yardsticks": async () => [["mechanism", "yardsticks", "-"], mechanismText],
  "mechanism.materials": async () => [
    ["mechanism", "materials", mechanismFile("without-known-faults"), "--out", "materials"],
  ],
  "clocks.due": async () => [
    ["clocks", "due", "--calendar", "-", "--priority", "urgent", "--received", "2026-03-27T16:00Z"],
    JSON.stringify(mali2026),
  ],
  "clocks.validate": async () => [["clocks", "validate", "-"], JSON.stringify(mali2026)],
  "clocks.list": async () => [["clocks", "list"]],
  "clocks.show": async () => [["clocks", "show", "mali-2026"]],
  "safeguards.check": async () => [["safeguards", "check", "-", "--lang", "fr"], "Appeler le 76 12 34 56"],
  "safeguards.measure": async () => [
    ["safeguards", "measure", "-"],
    JSON.stringify({ id: "t-1", lang: "fr", text: "Le marché a repris", identifying: false, kinds: [], spans: [] }),
  ],
  "message.check": async () => [["message", "check", "-", "--lang", "en"], "We will call you by Friday"],
  "message.measure": async () => [
    ["message", "measure", "-"],
    JSON.stringify({ id: "t-1", lang: "fr", text: "L'aide est gratuite", findings: [] }),
  ],
  "keys.show": async () => [as("auditor-01", "keys", "show")],
  "keys.rotate": async () => [as("keys-01", "keys", "rotate")],
  "keys.change-passphrase": async () => [
    as("keys-01", "keys", "change-passphrase", "-"),
    "le puits du village\nle puits du village\n",
  ],
  "keys.change-key": async () => [as("keys-01", "keys", "change-key", "-"), `${"A".repeat(43)}\n`],
  "keys.hand-to-service": async () => [as("keys-01", "keys", "hand-to-service")],
  "audit.reads": async () => [as("auditor-01", "audit", "reads")],
  "audit.verify": async () => [as("auditor-01", "audit", "verify")],
  "store.rebuild": async () => [as("admin-01", "store", "rebuild")],
  "store.upgrade": async () => [["store", "upgrade"]],
  explain: async () => [["explain", "text-withheld"]],
};

beforeAll(async () => {
  folder = temporaryFolder("every");
  answerable = tryAnswerable(folder);
  const begun = await beginOperation(
    { env: {}, location: locate({}, folder) },
    {
      ...{ operation: "sample", country: "MLI", language: "fr", sample: true },
      members: [
        { code: code("admin-01"), roles: ["administrator"], areas: [] },
        { code: code("im-01"), roles: ["information-manager"], areas: "whole-operation" },
        { code: code("supervisor-01"), roles: ["monitor-supervisor"], areas: ["ML05"] },
        { code: code("analyst-01"), roles: ["protection-analyst"], areas: "whole-operation" },
        { code: code("monitor-01"), roles: ["monitor"], areas: ["ML0505"] },
        { code: code("auditor-01"), roles: ["auditor"], areas: [] },
        { code: code("keys-01"), roles: ["key-holder"], areas: [] },
        { code: code("desk-01"), roles: ["cfm-operator"], areas: ["ML05"], units: [] },
        ...caseMembers.map(({ code: one, ...more }) => ({ ...more, code: code(one) }) as Staff["members"][number]),
      ],
    },
    new Date().toISOString() as Instant,
  );
  expect(begun.isOk()).toBe(true);
  const text = (name: string) => readFileSync(new URL(name, SAMPLE), "utf8");
  const adopt = ["documents", "adopt", "-", "--as", "im-01", "--kind"];
  expect((await answerable([...adopt, "form-mapping"], text("form-mapping.json"))).code).toBe(0);
  expect((await answerable([...adopt, "assessment-mapping"], text("assessment-mapping.json"))).code).toBe(0);
  expect((await answerable([...adopt, "coverage-plan"], text("coverage-plan.json"))).code).toBe(0);
  expect((await answerable([...adopt, "service-cards"], text("service-cards.json"))).code).toBe(0);
  expect((await answerable([...adopt, "gbv-tally"], text("gbv-tally.json"))).code).toBe(0);
  expect((await answerable([...adopt, "feedback-mapping"], text("feedback-mapping.json"))).code).toBe(0);
  writeFileSync(join(folder, "service-cards.json"), text("service-cards.json"));
  // 3: the sample holds rows that are refused, as a real month does.
  const month = ["import", "incidents", "-", "--as", "im-01"];
  expect((await answerable(month, text("kobo-2020-06.json"))).code).toBe(3);
  writeFileSync(join(folder, "form-mapping.json"), text("form-mapping.json"));
  writeFileSync(join(folder, "form.xlsx"), readFileSync(new URL("incident-form.xlsx", SAMPLE)));
  for (const [id, file] of [
    ["mali", "mali.json"],
    ["places-mali", "places.json"],
  ] as const) {
    const shown: Tried = await answerable(["documents", "show", id, "--as", "analyst-01", "--format", "json"]);
    // What marks an answer of a sample is no part of the document.
    const { sample: _sample, ...document } = JSON.parse(shown.out) as { sample?: boolean };
    writeFileSync(join(folder, file), JSON.stringify(document));
  }
});

/** Who reads what; the analyst the rest. */
const readers: Readonly<Record<string, string>> = { audit: "auditor-01", import: "im-01" };

const declared = new Map(
  (await Promise.all(Object.values(nouns).map(({ load }) => load()))).flat().map((one) => [one.name, one]),
);

/** A record without what marks it as one of a sample. */
const unmarked = (printed: unknown): unknown => {
  if (Array.isArray(printed)) return printed.map(unmarked);
  if (typeof printed !== "object" || printed === null) return printed;
  const { sample: _sample, ...own } = printed as { readonly sample?: true };
  return own;
};

/** How what was printed as JSON differs from what the OpenAPI document says of it; beside rows stands whom they may go to. */
const unlikeContract = (name: string, out: string) => {
  const form = declared.get(name)?.form;
  if (form === "files" || form === "text") return [];
  const answer = answerSchema({ name });
  const isRows = form === "rows";
  const printed: unknown = JSON.parse(out, (key, value: unknown) => (isRows && key === "marks" ? undefined : value));
  return (isRows ? z.array(answer) : answer).safeParse(unmarked(printed)).error?.issues ?? [];
};

describe("every command", () => {
  it("that help names is here, and help names every noun", async () => {
    const loaded = await Promise.all(Object.values(nouns).map((noun) => noun.load()));
    const names = loaded.flat().map(({ name }) => name);
    expect(Object.keys(commandLines).toSorted()).toEqual(names.toSorted());
    const { out } = await answerable(["--help"]);
    for (const noun of Object.keys(nouns)) expect(out).toMatch(new RegExp(`^ {2}${noun}\\b`, "m"));
  });

  for (const [name, lineOf] of Object.entries(commandLines)) {
    it(`${name} runs on the sample, and helps`, async () => {
      const [args, stdin] = await lineOf();
      const elsewhere = temporaryFolder("second");
      const ownKey = { ANSWERABLE_KEY_FILE: join(elsewhere, "key"), ANSWERABLE_KEY_ON_SAME_DISK: "accepted" };
      const keyOfSample = { ANSWERABLE_KEY_FILE: join(folder, ".answerable", "sample.key") };
      const runners: Readonly<Record<string, typeof answerable>> = {
        init: tryAnswerable(elsewhere, ownKey),
        restore: tryAnswerable(elsewhere, keyOfSample),
        "keys.change-passphrase": onItsOwn(),
        "keys.change-key": onItsOwn(),
        "keys.hand-to-service": onItsOwn(() => keyServiceHere(elsewhere)),
      };
      const isPlain = declared.get(name)?.form === "lines" || args.includes("--format") || args.includes("--out");
      const inJson = isPlain ? args : [...args, "--format", "json"];
      const { code: ended, out, err } = await (runners[name] ?? answerable)(inJson, stdin);
      const told = alwaysTold[name];
      if (told === undefined) expect([ended, err]).toEqual([0, ""]);
      else expect([ended, err]).toEqual([0, expect.stringContaining(told)]);
      expect(out).not.toBe("");
      if (!isPlain) expect(unlikeContract(name, out)).toEqual([]);
      const help = await answerable([...name.split("."), "--help"]);
      expect([help.code, help.err]).toEqual([0, ""]);
    });
  }

  it("of a sample says so, whatever the format", async () => {
    for (const args of [
      ["incidents", "list"],
      ["figures", "month", MONTH],
      ["documents", "list"],
      ["audit", "verify"],
      ["alerts", "list"],
      ["network", "list"],
      ["referrals", "cards", "ML0505"],
      ["referrals", "gaps"],
      ["index", "month", MONTH],
      ["index", "months", "--month", MONTH],
      ["incidents", "candidates", MONTH],
      ["import", "list"],
    ])
      for (const format of ["table", "csv", "ndjson", "json"]) {
        const { out } = await answerable(as(readers[args[0] as string] ?? "analyst-01", ...args, "--format", format));
        expect([args[0], format, /sample|exemple/i.test(out)]).toEqual([args[0], format, true]);
      }
  });

  it("of a sample says so in every record and every line of CSV, so that none taken out of its list is without", async () => {
    const listed = await answerable(as("im-01", "import", "list", "--format", "json"));
    const [{ stream } = { stream: "" }] = JSON.parse(listed.out) as { stream: string }[];
    for (const args of [
      ["incidents", "candidates", MONTH],
      ["import", "show", stream],
      ["import", "candidates", stream],
      ["referrals", "cards", "ML0505"],
      ["referrals", "gaps"],
    ]) {
      const said = async (format: string) =>
        (await answerable(as("im-01", ...args, "--format", format))).out.trim().split(/\r?\n/);
      for (const line of await said("ndjson")) expect(JSON.parse(line)).toMatchObject({ sample: true });
      const [head = "", ...rows] = await said("csv");
      expect(rows.length).toBeGreaterThan(0);
      for (const line of [head, ...rows]) expect(line).toMatch(/sample|true/);
      expect((await said("table")).slice(0, 2).join("\n")).toMatch(/SAMPLE|EXEMPLE|sample +true/);
    }
  });
});
