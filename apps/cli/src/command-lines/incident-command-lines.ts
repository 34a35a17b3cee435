import { instanceOf, koboSubmission, violationOf } from "../kobo-submission.ts";
import { as, type CommandLines, MONTH, type Place } from "./command-line.ts";
import { freshIncident, referral, typed } from "./fresh-incident.ts";

const alert = JSON.stringify({ trigger: "attack-on-settlement", place: { adm2: "ML0505" } });
const threat = JSON.stringify({ trigger: "threat-to-settlement", place: { adm2: "ML0505" }, narrative: "Au marché." });
const secret = JSON.stringify({
  ...{ trigger: "attack-on-settlement", place: { adm2: "ML0505" } },
  narrative: "Appeler le +223 76 12 34 56.",
});

const NO_NO = ["--could-tell-who-told", "no", "--could-harm", "no"];
const CLEARED = ["clear", ...NO_NO];
const SENT = [CLEARED, ["disseminate"]];

/** Incidents, alerts, what was quiet, and what is held of a person. */
export const incidentCommandLines = (place: () => Place): CommandLines => {
  const answerable: Place["answerable"] = (args, stdin) => place().answerable(args, stdin);

  const ids = async (): Promise<{ stream: string; inConflict: number }[]> => {
    const { out } = await answerable(["incidents", "list", "--as", "supervisor-01", "--format", "json"]);
    return JSON.parse(out) as { stream: string; inConflict: number }[];
  };
  /** An incident of the sample whose narrative is withheld. */
  const withheldOne = async (): Promise<string> => {
    const { out } = await answerable(["incidents", "list", "--as", "im-01", "--format", "json"]);
    return (
      (JSON.parse(out) as { stream: string; withheld: number }[]).find(({ withheld }) => withheld === 1)?.stream ?? ""
    );
  };
  const after = async (...verbs: string[][]): Promise<string> => {
    const id = await freshIncident(answerable);
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
  /** An alert drafted for the occasion, and taken as far as the verbs say. */
  const alertAfter = async (verbs: string[][] = [], drafted = alert): Promise<string> => {
    const args = ["alerts", "draft", "--input", "-", "--as", "monitor-01", "--format", "json"];
    const { id } = JSON.parse((await answerable(args, drafted)).out) as { id: string };
    for (const [verb = "", ...rest] of verbs) await answerable(["alerts", verb, id, ...rest, "--as", "supervisor-01"]);
    return id;
  };
  return {
    "incidents.record": async () => [as("monitor-01", "incidents", "record", "--input", "-"), typed],
    "incidents.correct": async () => [
      as("supervisor-01", "incidents", "correct", await freshIncident(answerable), "--input", "-"),
      typed,
    ],
    "incidents.list": async () => [as("analyst-01", "incidents", "list", "--month", MONTH, "--area", "ML0505")],
    "incidents.show": async () => [as("analyst-01", "incidents", "show", await freshIncident(answerable))],
    "incidents.candidates": async () => [as("analyst-01", "incidents", "candidates", MONTH)],
    "incidents.read-text": async () => [
      as(
        "supervisor-01",
        "incidents",
        "read-text",
        await freshIncident(answerable),
        "narrative",
        "--purpose",
        "referral",
      ),
    ],
    "person.export": async () => [
      as("supervisor-01", "person", "export", await freshIncident(answerable), "--format", "json"),
    ],
    "person.erase": async () => [
      as("supervisor-01", "person", "erase", await freshIncident(answerable), "--wished-by", "the-person"),
    ],
    "incidents.withheld": async () => [
      as("im-01", "incidents", "withheld", await withheldOne(), "narrative", "--purpose", "correction"),
    ],
    "incidents.corroborate": async () => [
      as(
        "supervisor-01",
        "incidents",
        "corroborate",
        await freshIncident(answerable),
        "--by",
        "second-source",
        "--sources",
        "2",
      ),
    ],
    "incidents.set-aside": async () => [
      as("supervisor-01", "incidents", "set-aside", await freshIncident(answerable), "--reason", "not-credible"),
    ],
    "incidents.reconsider": async () => [
      as("supervisor-01", "incidents", "reconsider", await after(["set-aside", "--reason", "not-credible"])),
    ],
    "incidents.withdraw": async () => [
      as("supervisor-01", "incidents", "withdraw", await freshIncident(answerable), "--reason", "recorded-by-mistake"),
    ],
    "incidents.settle": async () => {
      const [id, keep] = await rivals();
      return [as("supervisor-01", "incidents", "settle", id, "--keep", keep)];
    },
    "incidents.refer": async () => [
      as("supervisor-01", "incidents", "refer", await freshIncident(answerable), "--input", "-"),
      referral,
    ],
    "incidents.outcome": async () => {
      const id = await after(["refer", "--input", "-"]);
      const outcome = ["--referral", "1", "--outcome", "provided", "--month", MONTH];
      return [as("supervisor-01", "incidents", "outcome", id, ...outcome)];
    },
    "incidents.merge": async () => [
      as("supervisor-01", "incidents", "merge", await freshIncident(answerable), await freshIncident(answerable)),
    ],
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
    "alerts.merge": async () => [
      as("supervisor-01", "alerts", "merge", await alertAfter(SENT), await alertAfter(SENT)),
    ],
    "alerts.cancel": async () => [
      as("supervisor-01", "alerts", "cancel", await alertAfter(SENT), "--reason", "rumour"),
    ],
    "alerts.not-materialised": async () => [
      as("supervisor-01", "alerts", "not-materialised", await alertAfter(SENT, threat)),
    ],
    "alerts.link": async () => [
      as("supervisor-01", "alerts", "link", await alertAfter(SENT), await freshIncident(answerable)),
    ],
    "alerts.unlink": async () => {
      const incident = await freshIncident(answerable);
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
    "network.quiet": async () => [as("supervisor-01", "network", "quiet", MONTH, "ML0501")],
    "network.withdraw": async () => [
      as("supervisor-01", "network", "withdraw", await quietReport("ML0502"), "--reason", "nobody-had-looked"),
    ],
    "network.list": async () => [as("analyst-01", "network", "list", "--month", MONTH)],
  };
};
