import type { OwedAsk } from "../../owed/owed-kind.ts";
import type { FeedbackFactCode } from "../feedback-fact.ts";
import type { FeedbackRule } from "../feedback-rules.ts";

const PERSON = "Tool 36, step 2, individual level; domain §4.6";
const FAMILY = "Tool 36, step 2, individual level; practice C4";

const step = (
  fact: FeedbackFactCode,
  withinDays: number,
  asks: readonly OwedAsk[],
  fr: string,
  en: string,
): FeedbackRule[] => {
  const rule = { fact, kind: "referral-step" as const, withinDays, daysBefore: null, asks: [...asks] };
  return [
    {
      ...rule,
      code: `${fact}-to-the-person`,
      to: "person",
      says: { en: `Tell the person that ${en}.`, fr: `Dire à la personne que ${fr}.` },
      source: PERSON,
    },
    {
      ...rule,
      code: `${fact}-to-the-family`,
      to: "family",
      says: {
        en: `If the person wants it, tell the family that ${en}.`,
        fr: `Si la personne le veut, dire à la famille que ${fr}.`,
      },
      source: FAMILY,
    },
  ];
};

const asPromised = { to: "as-promised", daysBefore: null } as const satisfies Partial<FeedbackRule>;

/** What is owed to one person, to whom that person wants told, and to those a promise was made to. */
export const addressedRules: readonly FeedbackRule[] = [
  ...step(
    "referral-accepted",
    7,
    ["what-happened", "next-step", "depends-on-others"],
    "le service l'attend, ce qui suit et ce qui dépend du service",
    "the service will see her or him, what follows, and what depends on the service",
  ),
  ...step(
    "referral-provided",
    14,
    ["what-happened"],
    "le service dit avoir aidé",
    "the service says that it has helped",
  ),
  ...step(
    "referral-unavailable",
    3,
    ["what-happened", "why-not", "next-step"],
    "le service n'existe pas ou est plein, et ce qui peut être tenté d'autre",
    "there is no such service or it is full, and what else can be tried",
  ),
  ...step(
    "referral-no-answer",
    7,
    ["what-happened", "next-step", "depends-on-others"],
    "le service n'a pas répondu, et ce qui suit",
    "the service has not answered, and what follows",
  ),
  ...step(
    "referral-lost-contact",
    30,
    ["what-happened", "next-step"],
    "le service ne l'a pas trouvée, par un moyen convenu avec elle",
    "the service could not find her or him, by a way that was agreed on",
  ),
  {
    code: "contact-made-through-somebody",
    fact: "contacted-through-intermediary",
    to: "intermediary",
    kind: "contact-made",
    withinDays: 7,
    daysBefore: null,
    asks: ["contact-and-thanks"],
    says: {
      en: "Tell whoever told you that contact was made, and thank them; no word of what was said or what came of it.",
      fr: "Dire à qui vous a prévenu que le contact est pris, et remercier ; rien de ce qui a été dit ni de la suite.",
    },
    source: "Tool 36, step 2, individual level (intermediary); practice C4",
  },
  {
    ...asPromised,
    code: "promise-kept",
    fact: "promise-kept",
    kind: "promise",
    withinDays: 7,
    asks: ["what-happened"],
    says: { en: "Say that what was promised is done.", fr: "Dire que ce qui était promis est fait." },
    source: "Tool 36, step 1",
  },
  {
    ...asPromised,
    code: "promise-nobody-can-back",
    fact: "promise-unbacked",
    kind: "correction",
    withinDays: 3,
    asks: ["what-happened", "why-not", "depends-on-others"],
    says: {
      en: "Something was promised that nobody here can back: say so soon, say why, and say what depends on others.",
      fr: "On a promis ce que personne ici ne peut garantir : le dire vite, dire pourquoi, et ce qui dépend d'autres.",
    },
    source: "Tool 36, step 1 and don'ts",
  },
];
