import {
  type CaseCategory,
  type CaseContent,
  type CaseRules,
  type ConsentRecord,
  cfmCategories,
  type Day,
  DEFAULT_CASE_RULES,
  defaultResponsePolicy,
  type Instant,
  NamedPath,
  nothingRecorded,
  type PCode,
  type SensitiveContent,
  type SlotRef,
  UnwantedStep,
  utcDayOf,
} from "@answerable/core";
import type { Dice } from "../sample/dice.ts";
import { drawn, drawnId, happens } from "./chance.ts";
import { type ChannelPlan, yearGroups, yearPlan } from "./year-plan.ts";
import { yearUnits } from "./year-staff.ts";

/** The body's name among the recipients of the year. */
const BODY_KEY = "body-key";

/** The one way of what is sensitive in the year. */
export const yearPath: NamedPath = NamedPath.parse({
  mechanism: { id: "sample-mechanism", version: "1" },
  ...{ body: "inspector-general", deputy: "deputy-inspector", localAlternative: "women-centre-focal-point" },
  recipient: BODY_KEY,
});

const rules: CaseRules = {
  mechanism: null,
  policy: { id: defaultResponsePolicy.id, version: defaultResponsePolicy.version },
  ...DEFAULT_CASE_RULES,
};

export const categoryOf = (code: string, way: CaseCategory["way"]): CaseCategory => ({
  ...{ code, way, taxonomy: { id: cfmCategories.id, version: cfmCategories.version } },
});

/** A slot where words would lie; nothing does. */
export const emptySlot = (dice: Dice, kind: SlotRef["kind"], sealedTo = "store"): SlotRef => ({
  ...{ slot: drawnId(dice), kind, sealedTo, digest: "0".repeat(64) },
});

/** The same for the body, which alone could open it. */
export const bodySlot = (dice: Dice, kind: SlotRef["kind"]): SlotRef => emptySlot(dice, kind, BODY_KEY);

const consentOn = (dice: Dice, on: Day): ConsentRecord => {
  const said = (ofHundred: number): ConsentRecord["referral"] =>
    happens(dice, 85)
      ? { answer: happens(dice, ofHundred) ? "given" : "refused", on, how: "face-to-face" }
      : nothingRecorded.referral;
  return {
    ...{ recording: said(98), referral: said(85), sharing: said(70) },
    ...{ "contact-back": said(92), mrm: said(20) },
  };
};

const SAID: CaseContent["saidBefore"]["said"] = [
  ...(["can-and-cannot", "by-when", "what-must-be-passed-on"] as const),
  ...(["support-depends-on-nothing", "asked-for-hopes"] as const),
];

const saidBefore = (dice: Dice, spoken: boolean): CaseContent["saidBefore"] =>
  spoken
    ? { how: "spoken", said: SAID.filter((one) => one !== "by-when" || happens(dice, 80)) }
    : { how: "came-unasked", said: [] };

const ownWord = (dice: Dice, { women }: ChannelPlan): CaseContent["ownWord"] => ({
  sex: happens(dice, 92) ? (happens(dice, women) ? "woman" : "man") : "not-asked",
  ageBand: drawn(dice, yearPlan.ages),
  groups: yearGroups.flatMap(({ code, share }) => (happens(dice, share * 60) ? [code] : [])),
});

const wishes = (dice: Dice): CaseContent["wishes"] => ({
  ...{ hopes: happens(dice, 50) ? emptySlot(dice, "narrative") : null, unwantedWords: null },
  unwanted: UnwantedStep.options.filter(() => happens(dice, 4)),
  handler: drawn(dice, [
    ["either", 45],
    ["not-asked", 25],
    ["woman", 22],
    ["man", 8],
  ] as const),
  reply: happens(dice, 94) ? "wants-word" : "wants-none",
  family: happens(dice, 12) ? "wants-it" : "not-asked",
  intermediary: drawn(dice, [
    ["there-is-none", 70],
    ["wants-it", 12],
    ["not-asked", 12],
    ["does-not", 6],
  ] as const),
});

/** What both ways have alike. */
const arrived = (dice: Dice, channel: ChannelPlan, receivedAt: Instant) => {
  const anonymous = happens(dice, channel.spoken ? 12 : 45);
  const contacts =
    anonymous && !happens(dice, 20) ? [] : (["call", "desk", "text-message"] as const).filter(() => happens(dice, 65));
  return {
    lodgedBy: drawn(dice, [
      ["self", 80],
      ["proxy", 12],
      ["group", 8],
    ] as const),
    ...{ anonymous, channel: channel.code, spokenWith: channel.spoken, receivedAt },
    hasReceipt: happens(dice, channel.receipts),
    language: (happens(dice, 70) ? "ff" : "fr") as CaseContent["language"],
    saidBefore: saidBefore(dice, channel.spoken),
    contacts: contacts.map((kind) => ({ kind, value: kind === "desk" ? null : emptySlot(dice, "contact") })),
    consent: channel.spoken ? consentOn(dice, utcDayOf(receivedAt)) : nothingRecorded,
    rules,
  };
};

/** One matter of the office as it is lodged. */
export const drawContent = (dice: Dice, channel: ChannelPlan, receivedAt: Instant): CaseContent => {
  const word = channel.spoken && happens(dice, 88) ? ownWord(dice, channel) : null;
  const area = drawn(dice, yearPlan.areas) as PCode;
  const aboutStaff = happens(dice, 6);
  return {
    ...arrived(dice, channel, receivedAt),
    getsAid: drawn(dice, [
      ["yes", 60],
      ["no", 20],
      ["not-asked", 20],
    ] as const),
    category: happens(dice, 65) ? categoryOf(drawn(dice, yearPlan.categories), "office") : null,
    ...{
      priority: drawn(dice, yearPlan.priorities),
      adm1: area.slice(0, 4) as PCode,
      adm2: happens(dice, 95) ? area : null,
    },
    ...{ project: happens(dice, 60) ? "cash" : null, organisation: "agency", ownWord: word },
    child:
      word?.ageBand === "under-18"
        ? { assent: "given", bestInterests: happens(dice, 80) ? "serves" : "not-judged", caregivers: "may-be-told" }
        : null,
    ...{ wishes: wishes(dice), aboutStaff, aboutActors: [] },
    aboutUnits: aboutStaff ? [dice.oneOf(yearUnits)] : [],
    ...{
      narrative: emptySlot(dice, "narrative"),
      reference: null,
      batch: null,
      recorder: "desk-01" as CaseContent["recorder"],
    },
  };
};

/** One sensitive matter as it is lodged: two parts, sealed apart. */
export const drawSensitive = (dice: Dice, channel: ChannelPlan, receivedAt: Instant): SensitiveContent => {
  const base = arrived(dice, channel, receivedAt);
  const mayName = base.consent.sharing.answer === "given" && happens(dice, 70);
  return {
    ...base,
    ...{ category: categoryOf(drawn(dice, yearPlan.sensitive), "investigating-body"), path: yearPath },
    ...{ reply: happens(dice, 92) ? "wants-word" : "wants-none", aboutUnits: [dice.oneOf(yearUnits)] },
    ...{ allegation: bodySlot(dice, "narrative"), identity: mayName ? bodySlot(dice, "name") : null },
  };
};
