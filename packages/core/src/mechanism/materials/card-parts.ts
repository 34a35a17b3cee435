import { foldText } from "../../kernel/folded-text.ts";
import { type ChosenText, type LocalizedText, textIn } from "../../kernel/localized-text.ts";
import type { Channel } from "../document/channel.ts";
import type { Mechanism } from "../document/mechanism.ts";
import { channelFacts } from "./channel-facts.ts";
import { sharedFact } from "./shared-fact.ts";

/** A line of a card: what it is called, where it is, when, and what it costs. */
export interface CardLine {
  readonly name: ChosenText;
  readonly contact: ChosenText;
  readonly hours: readonly ChosenText[] | null;
  /** Null: it is not ours to say. */
  readonly cost: ChosenText | null;
  readonly languages: readonly ChosenText[];
}

/** A card in a pocket: nothing on it says that whoever carries it ever complained. */
export interface CardParts {
  readonly title: ChosenText;
  readonly sides: readonly [readonly CardLine[], readonly CardLine[]];
  /** The languages, where they are the same of every channel; then no line has them. */
  readonly languages: readonly ChosenText[];
}

/** What does not stand on the card, and where in the document it is. */
export interface CardOmission {
  readonly code: "name-says-too-much" | "contact-says-too-much" | "card-is-full";
  readonly path: readonly (string | number)[];
}

const TITLE = { en: "Useful numbers", fr: "Numéros utiles" } as const;
const ALSO = { en: "Also", fr: "Aussi" } as const;

/** What a channel is called where its own name would say what it is for. */
const neutral = {
  phone: { en: "Telephone", fr: "Téléphone" },
  desk: { en: "Office", fr: "Bureau" },
  box: { en: "Letters", fr: "Lettres" },
  "community-meeting": { en: "Meeting", fr: "Réunion" },
  "in-person": { en: "Visits", fr: "Visites" },
  written: { en: "Letters", fr: "Lettres" },
  online: { en: "Internet", fr: "Internet" },
  spoken: { en: "In person", fr: "Sur place" },
} as const satisfies Record<Channel["medium"], LocalizedText>;

/**
 * Words by which whoever finds a card would know what it is for, English and French, folded. Source: Answerable default.
 */
const TELLING = new RegExp(
  [
    "complain|grievance|feedback|report|abuse|misconduct|fraud|theft|corrupt|whistle|inspect|investigat|harass|psea|sea\\b",
    "violence|gbv|survivor|victim|safeguard|protection|confidential|integrity|ethic|accountab|cfm",
    "plainte|plaindre|doleance|reclamation|grief|retours?\\b|signal|denon[cs]|abus|faute|fraude|vol\\b|inspect|enquet",
    "harcel|vbg|survivant|redevab|confidentiel|deontolog|mgp\\b",
  ].join("|"),
  "u",
);

/** Whether a text says what a number is for; words of other languages than English and French are not known. */
export const saysTooMuch = (text: LocalizedText): boolean =>
  Object.values(text).some((one) => TELLING.test(foldText(one ?? "").text));

/** What fits on two sides in letters that can be read. */
const MOST_LINES = 6;

interface Candidate {
  readonly line: CardLine;
  readonly path: readonly (string | number)[];
}

const channelLines = (mechanism: Mechanism, language: string): Candidate[] =>
  mechanism.channels.flatMap((channel, index): Candidate[] => {
    if (channel.contact === null || saysTooMuch(channel.contact)) return [];
    const { hours, cost, languages, name } = channelFacts(mechanism, channel, language);
    const shown = saysTooMuch(channel.label) ? textIn(neutral[channel.medium], language) : name;
    const contact = textIn(channel.contact, language);
    return [{ path: ["channels", index], line: { name: shown, contact, hours, cost, languages } }];
  });

const bodyLine = ({ sensitivePath }: Mechanism, language: string): Candidate[] => {
  const contact = sensitivePath?.contact ?? null;
  if (contact === null || saysTooMuch(contact)) return [];
  const line = { name: textIn(ALSO, language), contact: textIn(contact, language) };
  return [{ path: ["sensitivePath"], line: { ...line, hours: null, cost: null, languages: [] } }];
};

/** The body's own number keeps its place; of the channels, those that stand last give way. */
const onTheCard = (mechanism: Mechanism, language: string): readonly [Candidate[], Candidate[]] => {
  const body = bodyLine(mechanism, language);
  const channels = channelLines(mechanism, language);
  const room = MOST_LINES - body.length;
  return [[...channels.slice(0, room), ...body], channels.slice(room)];
};

/** What a card says of a mechanism in a language, on both sides. Source: practice C22; table 9 (contacts and hours). */
export const cardParts = (mechanism: Mechanism, language: string): CardParts => {
  const all = onTheCard(mechanism, language)[0].map(({ line }) => line);
  const languages = sharedFact(
    all.filter((line) => line.languages.length > 0),
    (line) => line.languages,
  );
  const lines = languages === undefined ? all : all.map((line) => ({ ...line, languages: [] }));
  const half = Math.ceil(lines.length / 2);
  return {
    title: textIn(TITLE, language),
    sides: [lines.slice(0, half), lines.slice(half)],
    languages: languages ?? [],
  };
};

/** What a card leaves out because it would tell too much, or has no room. */
export const cardOmissions = (mechanism: Mechanism, language: string): CardOmission[] => {
  const { channels, sensitivePath } = mechanism;
  const contacts = [
    ...channels.map(({ contact }, index) => ({ contact, path: ["channels", index, "contact"] })),
    { contact: sensitivePath?.contact ?? null, path: ["sensitivePath", "contact"] },
  ];
  return [
    ...channels.flatMap(({ label }, index): CardOmission[] =>
      saysTooMuch(label) ? [{ code: "name-says-too-much", path: ["channels", index, "label"] }] : [],
    ),
    ...contacts.flatMap(({ contact, path }): CardOmission[] =>
      contact !== null && saysTooMuch(contact) ? [{ code: "contact-says-too-much", path }] : [],
    ),
    ...onTheCard(mechanism, language)[1].map(({ path }): CardOmission => ({ code: "card-is-full", path })),
  ];
};
