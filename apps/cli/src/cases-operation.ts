import { type SmallOperation, smallOperation } from "./small-operation.ts";

const NOW = new Date();
export const hoursAgo = (hours: number): string => new Date(NOW.getTime() - hours * 3_600_000).toISOString();
export const dayIn = (days: number): string => new Date(NOW.getTime() + days * 86_400_000).toISOString().slice(0, 10);

const post = (supervisor: string | null, more: object = {}) => ({
  ...{
    post: "complaints-officer",
    organisation: "agency",
    level: "officer",
    office: "field",
    supervisor,
    sex: "woman",
  },
  ...more,
});
const handler = (code: string, more: object = {}, position: object = {}) => ({
  ...{ code, roles: ["case-handler"], areas: ["ML05"], units: ["team-complaints"] },
  position: post("lead-01", position),
  ...more,
});

/** Who works where, under whom: what duties are read from. */
const MEMBERS = [
  { code: "admin-01", roles: ["administrator"], areas: [] },
  { code: "im-01", roles: ["information-manager"], areas: "whole-operation" },
  { code: "analyst-01", roles: ["protection-analyst"], areas: "whole-operation", units: [] },
  { code: "desk-01", roles: ["cfm-operator"], areas: ["ML05"], units: ["team-complaints"] },
  { code: "sfp-01", roles: ["sensitive-focal-point"], areas: ["ML05"], units: [] },
  handler("case-01"),
  handler("case-02"),
  handler("case-03", {}, { sex: "man" }),
  handler("far-01", { areas: ["ML04"] }),
  handler("near-01", { units: ["team-distribution-2"] }),
  handler("nowhere-01", { units: undefined }),
  handler("partner-01", { units: [] }, { organisation: "partner-ong", supervisor: null }),
  handler("new-01", { position: undefined }),
  handler("lead-01", {}, { level: "team-manager", supervisor: "head-01" }),
  {
    ...{ code: "head-01", roles: ["appeal-decider"], areas: ["ML05"], units: [] },
    position: post(null, { post: "head-of-office", level: "senior-management", office: "country" }),
  },
];

const given = { answer: "given", on: dayIn(-3), how: "face-to-face" };
export const NARRATIVE = "L'huile était la moitié de ce qu'on nous avait dit.";

/** At the desk in Koro two days ago: a woman says that the oil was half of what was told. */
export const said = (more: object = {}, wishes: object = {}): object => ({
  ...{ lodgedBy: "self", anonymous: false, channel: "desk-koro", spokenWith: true, hasReceipt: true, language: "fr" },
  receivedAt: hoursAgo(48),
  saidBefore: {
    how: "spoken",
    said: ["can-and-cannot", "by-when", "what-must-be-passed-on", "support-depends-on-nothing", "asked-for-hopes"],
  },
  ...{ category: "quality-timeliness", priority: "usual", adm1: "ML05", adm2: "ML0505", organisation: "agency" },
  contacts: [{ kind: "call", value: "70 00 00 00, l'après-midi" }],
  wishes: {
    ...{ hopes: "Avoir le reste.", unwanted: ["home-visit"], unwantedWords: null, handler: "either" },
    ...{ reply: "wants-word", family: "not-asked", intermediary: "there-is-none", ...wishes },
  },
  consent: { recording: given, referral: given, sharing: given, "contact-back": given, mrm: { answer: "not-asked" } },
  ...{ narrative: NARRATIVE, reference: "porte rouge derrière le moulin", ...more },
});

export interface Acted {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}
interface Listed {
  readonly id: string;
  readonly status: string;
  readonly handler: string | null;
}

/** A complaint desk on the command line: its people, and what they do with cases. */
export interface CasesOperation {
  readonly small: SmallOperation;
  /** What a command line answers. It fails where anything is refused. */
  jsonOf<Output>(who: string, args: readonly string[], stdin?: object): Promise<Output>;
  /** The code that a refused command line names. */
  refusal(who: string, args: readonly string[], stdin?: object): Promise<string>;
  act(who: string, verb: string, id: string, ...rest: readonly string[]): Promise<Acted>;
  refused(who: string, verb: string, id: string, ...rest: readonly string[]): Promise<string>;
  list(who: string, ...flags: readonly string[]): Promise<readonly Listed[]>;
  idsOf(who: string, ...flags: readonly string[]): Promise<readonly string[]>;
  lodged(more?: object, wishes?: object): Promise<string>;
  sorted(more?: object, wishes?: object): Promise<string>;
  inHand(more?: object, who?: string): Promise<string>;
  answered(who?: string): Promise<string>;
}

/** Makes the operation, with its staff. */
export const casesOperation = async (): Promise<CasesOperation> => {
  const small = await smallOperation();
  const shown = await small.as("admin-01", ["documents", "show", "staff", "--format", "json"]);
  const staff = JSON.parse(shown.out) as object;
  const adopted = await small.adopt("admin-01", { ...staff, version: "3", members: MEMBERS }, "staff");
  if (adopted.code !== 0) throw new Error(adopted.err);
  const asked = (who: string, args: readonly string[], stdin?: object) => {
    const more = stdin === undefined ? [] : ["--input", "-"];
    return small.as(who, [...args, ...more, "--format", "json"], JSON.stringify(stdin ?? {}));
  };
  const jsonOf: CasesOperation["jsonOf"] = async <Output>(...[who, args, stdin]: Parameters<typeof asked>) => {
    const { code, out, err } = await asked(who, args, stdin);
    if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${err}`);
    return JSON.parse(out) as Output;
  };
  const refusal: CasesOperation["refusal"] = async (who, args, stdin) => {
    const { code, err } = await asked(who, args, stdin);
    return code === 0 ? "done" : (/"code":"([a-z0-9-]+)"/.exec(err)?.[1] ?? err);
  };
  const act: CasesOperation["act"] = (who, verb, id, ...rest) => jsonOf(who, ["cases", verb, id, ...rest]);
  const list: CasesOperation["list"] = (who, ...flags) => jsonOf(who, ["cases", "list", ...flags]);
  let lodgings = 0;
  const lodged: CasesOperation["lodged"] = async (more, wishes) => {
    lodgings += 1;
    const key = `submission-of-a-test-${lodgings}`;
    return (await jsonOf<Acted>("desk-01", ["cases", "lodge"], { ...said(more, wishes), key })).id;
  };
  const sorted: CasesOperation["sorted"] = async (more, wishes) => {
    const id = await lodged(more, wishes);
    await act("desk-01", "triage", id, "quality-timeliness", "usual");
    return id;
  };
  const inHand: CasesOperation["inHand"] = async (more, who = "case-01") => {
    const id = await sorted(more);
    await act(who, "take", id);
    return id;
  };
  const answered: CasesOperation["answered"] = async (who = "case-01") => {
    const id = await inHand({}, who);
    await act(who, "respond", id, "put-right", "call");
    return id;
  };
  return {
    ...{ small, jsonOf, refusal, act, list, lodged, sorted, inHand, answered },
    refused: (who, verb, id, ...rest) => refusal(who, ["cases", verb, id, ...rest]),
    idsOf: async (who, ...flags) => (await list(who, ...flags)).map(({ id }) => id),
  };
};
