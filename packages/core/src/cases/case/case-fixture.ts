import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { LanguageTag } from "../../kernel/language-tag.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { SlotRef } from "../../safeguards/slot-ref.ts";
import { cfmCategories } from "../../taxonomies/cfm-categories/cfm-categories.ts";
import { nothingRecorded } from "../consent/consent-record.ts";
import type { CaseCategory } from "./case-category.ts";
import type { Asked, CaseCommand } from "./case-command.ts";
import { CaseContent, CaseInput } from "./case-content.ts";
import { DEFAULT_CASE_RULES } from "./case-rules.ts";
import type { HandlerFacts } from "./handler.ts";
import { LodgedPrint } from "./lodged-print.ts";
import type { SaidWords } from "./said-words.ts";
import { NamedPath, SensitiveContent } from "./sensitive-content.ts";

export const actor = (code: string): ActorCode => code as ActorCode;
export const instant = (day: string, hour = "12"): Instant => `${day}T${hour}:00:00.000Z` as Instant;
export const idOf = (seed: number): Uuid => `00000000-0000-4000-8000-${String(seed).padStart(12, "0")}` as Uuid;

/** A slot where words stood; sealed to the store, or to the body alone. */
export const slot = (kind: SlotRef["kind"], seed: number, sealedTo = "store"): SlotRef => ({
  ...{ slot: idOf(seed), kind, sealedTo },
  digest: String(seed).padStart(64, "0"),
});

/** Words of ours that were checked, and break no rule. */
export const said = (seed: number): SaidWords => ({ text: slot("narrative", seed), checked: true, rules: [] });

export const printOf = (digit: string): LodgedPrint => LodgedPrint.parse(digit.repeat(64));

/** The body's name among the recipients. */
export const BODY_KEY = "body-key";

const given = { answer: "given", on: "2021-06-14", how: "face-to-face" } as const;
export const allAgreed = { recording: given, referral: given, sharing: given, "contact-back": given, mrm: given };

export const category = (code = "quality-timeliness", way: CaseCategory["way"] = "office"): CaseCategory => ({
  ...{ code, way, taxonomy: { id: cfmCategories.id, version: cfmCategories.version } },
});

export const path: NamedPath = NamedPath.parse({
  mechanism: { id: "koro-cfm", version: "1" },
  ...{ body: "inspector-general", deputy: "deputy-inspector", localAlternative: "women-centre-focal-point" },
  recipient: BODY_KEY,
});

export const rules = { mechanism: null, policy: null, ...DEFAULT_CASE_RULES };

const arrived = {
  ...{ lodgedBy: "self", anonymous: false, channel: "desk-koro", spokenWith: true, hasReceipt: true, language: "fr" },
  receivedAt: instant("2021-06-14"),
  saidBefore: {
    how: "spoken",
    said: ["can-and-cannot", "by-when", "what-must-be-passed-on", "support-depends-on-nothing", "asked-for-hopes"],
  },
};

/** At the desk in Koro on 14 June 2021: a woman says that the oil was half of what was told. */
export const caseInput = (more: object = {}): CaseInput =>
  CaseInput.parse({
    ...arrived,
    ...{ category: "quality-timeliness", priority: "usual", adm1: "ML05", adm2: "ML0505", organisation: "agency" },
    contacts: [{ kind: "call", value: "70 00 00 00, afternoons" }],
    ownWord: { sex: "woman", ageBand: "18-59" },
    wishes: {
      ...{ hopes: "To get the rest of the oil.", unwanted: ["home-visit"], unwantedWords: null, handler: "woman" },
      ...{ reply: "wants-word", family: "not-asked", intermediary: "there-is-none" },
    },
    consent: { ...nothingRecorded, recording: given, "contact-back": given, referral: given, sharing: given },
    narrative: "The oil was half of what they told us.",
    reference: "red gate behind the mill",
    ...more,
  });

/** The same as it is kept; slots stand where words stood. */
export const caseContent = (more: object = {}): CaseContent =>
  CaseContent.parse({
    ...caseInput(),
    ...{ category: category(), rules, recorder: "desk-01" },
    contacts: [{ kind: "call", value: slot("contact", 1) }],
    wishes: { ...caseInput().wishes, hopes: slot("narrative", 2) },
    ...{ narrative: slot("narrative", 3), reference: slot("relation", 4) },
    ...more,
  });

/** Somebody says that a list was sold: two parts, sealed apart to the body. */
export const sensitiveContent = (more: object = {}): SensitiveContent =>
  SensitiveContent.parse({
    ...arrived,
    ...{ category: category("diversion-fraud", "investigating-body"), path, rules, reply: "wants-word" },
    contacts: [{ kind: "call", value: slot("contact", 11) }],
    ...{ consent: allAgreed, aboutUnits: ["team-distribution-2"] },
    ...{ allegation: slot("narrative", 12, BODY_KEY), identity: slot("name", 13, BODY_KEY) },
    ...more,
  });

/** An officer of the agency in the field, a woman, of no unit that anything is about. */
export const handler = (code: string, more: Partial<HandlerFacts> = {}): HandlerFacts => ({
  ...{ actor: actor(code), post: "complaints-officer", level: "officer", office: "field", organisation: "agency" },
  ...{ sex: "woman", units: ["team-complaints"], supervisors: [actor("chief")] },
  ...more,
});

/** A command as somebody of the desk enters it on the day it was done. */
export const ask = <Type extends CaseCommand["type"]>(
  type: Type,
  day: string,
  more: Omit<Asked<Type>, "type" | "at" | "doneAt" | "by">,
  by = "desk-01",
): CaseCommand =>
  ({
    ...{ type, at: instant(day, "18"), doneAt: instant(day, "14"), by: actor(by) },
    ...more,
  }) as unknown as CaseCommand;

export const lodge = (more: object = {}): CaseCommand =>
  ask("lodge", "2021-06-14", { content: caseContent(more), print: printOf("1") });
export const lodgeSensitive = (more: object = {}): CaseCommand =>
  ask("lodge-sensitive", "2021-06-14", { content: sensitiveContent(more), print: printOf("2") });
export const triage = (day = "2021-06-15"): CaseCommand =>
  ask("triage", day, { category: category(), priority: "usual" });
export const take = (code = "case-01", more: Partial<HandlerFacts> = {}, day = "2021-06-16"): CaseCommand =>
  ask("take", day, { handler: handler(code, more), wishUnmet: null }, code);
export const respond = (
  code = "case-01",
  more: Partial<Asked<"respond">> = {},
  facts: Partial<HandlerFacts> = {},
  day = "2021-06-18",
): CaseCommand =>
  ask(
    "respond",
    day,
    {
      ...{ answer: { kind: "put-right" }, language: "fr" as LanguageTag, way: "call", smallGroup: null },
      ...{ words: said(5), decider: handler(code, facts), basis: null, ...more },
    },
    code,
  );
export const confirm = (by = "desk-01", day = "2021-06-19"): CaseCommand =>
  ask("confirm-received", day, { how: "said-it-back" }, by);
export const untold = (because: Asked<"close-untold">["because"], day = "2021-06-30", by = "desk-01"): CaseCommand =>
  ask("close-untold", day, { because }, by);
export const tried = (day: string): CaseCommand => ask("record-attempt", day, { way: "call" });
export const reclassify = (identity: SlotRef | null = slot("name", 22, BODY_KEY), by = "desk-01"): CaseCommand =>
  ask(
    "reclassify",
    "2021-06-20",
    {
      ...{ category: category("diversion-fraud", "investigating-body"), path },
      ...{ allegation: slot("narrative", 21, BODY_KEY), identity },
    },
    by,
  );
export const comeBack = (more: object = {}, body = path.body, day = "2021-07-20"): CaseCommand =>
  ask("return-from-body", day, {
    body,
    content: caseContent({ narrative: slot("narrative", 31), aboutUnits: [], ...more }),
  });
