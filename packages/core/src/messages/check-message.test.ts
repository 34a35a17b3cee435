import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMessage, type DontFinding } from "./check-message.ts";
import { checkOutgoingMessage } from "./check-outgoing-message.ts";
import { doRules } from "./do-rules.ts";
import { messagesExplanations } from "./explanations.ts";
import type { MessageRule } from "./message-rule.ts";
import { OutgoingMessage } from "./outgoing-message.ts";
import { humanChecklist } from "./says/checklist.ts";
import { advice, unbackedAdvice } from "./says/say-instead.ts";

const findingsIn = (text: string, language?: string): readonly DontFinding[] => {
  const answer = checkMessage(text, language);
  return answer.checked ? answer.findings : [];
};
const rulesIn = (text: string, language: string): MessageRule[] => findingsIn(text, language).map(({ rule }) => rule);

const BROKEN = [
  ["promise-un-report", "en", "Your case will appear in the report to the Security Council."],
  ["promise-un-report", "fr", "Votre cas figurera dans le rapport au Conseil de sécurité."],
  ["conditional-assistance", "en", "Only those who report an attack will receive food."],
  ["conditional-assistance", "fr", "Si vous ne témoignez pas, pas de carte."],
  ["unbacked-promise", "en", "The man who did this will be arrested this week, I promise."],
  ["unbacked-promise", "fr", "Votre sécurité est garantie, personne ne saura que c'est vous."],
  ["exchange-for-assistance", "en", "Give me 500 and I put your name on the list."],
  ["exchange-for-assistance", "fr", "Passe chez moi ce soir et tu auras ta carte."],
  ["conditional-assistance", "en", "If you report the incident we will register you."],
  ["conditional-assistance", "en", "We will support your family if you stay silent."],
  ["conditional-assistance", "fr", "Si vous signalez l'incident, nous vous inscrirons."],
  ["conditional-assistance", "fr", "Nous vous inscrirons si vous témoignez."],
  ["exchange-for-assistance", "en", "A rumour says the list is closed. You will get the card if you pay me."],
  ["exchange-for-assistance", "fr", "Une rumeur dit que la liste est fermée. Vous aurez la carte si vous me payez."],
  ["exchange-for-assistance", "en", "No one may ask you for money, but you will get the card if you pay me."],
  ["exchange-for-assistance", "en", "A rumour says the list is closed, but you will get the card if you pay me."],
] as const;

const HARMLESS = [
  ["a denial", "en", "We cannot promise that your case will appear in a report to the Security Council."],
  ["a denial", "fr", "Nous ne pouvons pas garantir votre sécurité."],
  ["a right", "en", "Nobody may ask you for money or favours to be registered."],
  ["a right", "fr", "L'aide est gratuite ; vous n'avez rien à donner au comité."],
  ["a right", "fr", "Personne n'a le droit de vous demander de l'argent ou du travail en échange de l'aide."],
  ["a right", "en", "Nobody has the right to ask you for money or work in exchange for aid."],
  ["what others said, in two sentences", "en", "You get the card if you pay me. That is what the guard told me."],
  ["a call back", "en", "If you report the incident, we will call you back within three days."],
  ["a question", "en", "Did anybody ask you for money for the card?"],
  ["a question", "fr", "Est-ce que quelqu'un vous a demandé de l'argent pour la carte ?"],
  ["a complaint that is passed on", "en", "A woman told us that the vendor demanded 2,000 CFA for the voucher."],
  ["a complaint that is passed on", "fr", "Une femme nous a dit que le vendeur exige 2 000 francs pour le coupon."],
  ["a lesson", "en", "Never say: 'only those who report get help'."],
  ["a lesson", "fr", "Ne dites jamais : « seuls ceux qui témoignent auront de l'aide »."],
  ["a warning", "en", "Do not believe anyone who promises that the commander will be arrested."],
  ["an offer that depends on nothing", "en", "If you wish, we can refer you to the clinic."],
  ["what a service needs", "en", "If you report a rape within 72 hours, the clinic can give you medicine."],
  ["what a service needs", "fr", "Si vous signalez un viol dans les 72 heures, le centre peut donner un traitement."],
  ["cash for work", "en", "You will be paid 1,500 CFA a day for the work on the road."],
  ["cash for work", "fr", "Vous serez payé 1 500 francs par jour pour le travail."],
  ["a commitment within one's power", "en", "We will call you by Friday to say what was decided."],
] as const;

describe("a message before it goes out", () => {
  it.each(BROKEN)("breaks %s (%s): %s", (rule, language, text) => {
    expect(rulesIn(text, language)).toContain(rule);
  });

  it.each(HARMLESS)("may be %s (%s): %s", (_, language, text) => {
    expect(rulesIn(text, language)).toEqual([]);
  });

  it("is answered with why, with what may be said instead, and with the source, in its own language", () => {
    const [finding] = findingsIn("Votre cas sera dans le rapport de l'ONU.");
    expect(finding).toMatchObject({ kind: "dont", instead: expect.stringContaining("Nous ne pouvons pas") });
    expect(finding?.source).toContain("Tool 36");
  });

  it("is read in small letters and capitals, with and without accents, in the spelling of short messages", () => {
    for (const text of ["VOTRE CAS SERA CITÉ DANS LE RAPPORT DE L'ONU", "votre cas sera cite ds le raport de l’onu"])
      expect(rulesIn(text, "fr"), text).toEqual(["promise-un-report"]);
  });

  it("may hold a word that every object of the machine inherits", () => {
    for (const language of ["en", "fr"])
      expect(checkMessage("The constructor builds the road.", language)).toMatchObject({ findings: [] });
  });
});

describe("a language that is not known", () => {
  it.each([
    ["Fulfulde", "Ko naati yimbe njahi luumo Koro hannde"],
    ["Bambara", "muso fila taara dugu kono"],
    ["Arabic", "سنعطيكم الطعام فقط إذا أبلغتم"],
    ["Bangla", "শুধু যারা অভিযোগ করবে তারাই সাহায্য পাবে"],
    ["French with Arabic in it", "Vous aurez la carte إذا أبلغتم demain"],
  ])("is not checked (%s): a short list for a human instead of findings", (_, text) => {
    const answer = checkMessage(text);
    expect(answer).toMatchObject({ lang: null, checked: false });
    expect("findings" in answer).toBe(false);
    expect(answer.checked ? [] : answer.checklist).toHaveLength(humanChecklist.en.length + humanChecklist.fr.length);
  });

  it("is not checked because somebody says that it is one of ours", () => {
    expect(checkMessage("Your card", "ar")).toMatchObject({ lang: "ar", checked: false });
    expect(checkMessage("سنعطيكم الطعام", "fr").checked).toBe(false);
  });
});

const INSTEADS = [
  ...[...Object.values(advice), ...Object.values(unbackedAdvice)].flatMap(({ en, fr }) => [
    ["en", en.instead] as const,
    ["fr", fr.instead] as const,
  ]),
  ...doRules.flatMap(({ instead }) => [["en", instead.en] as const, ["fr", instead.fr] as const]),
];

describe("what may be said instead", () => {
  it.each(INSTEADS)("passes the check itself (%s): %s", (language, text) => {
    expect(rulesIn(text, language)).toEqual([]);
  });
});

describe("words that answers are made of", () => {
  it("never say that a message is safe", () => {
    const said = [
      ...Object.values(messagesExplanations),
      ...Object.values(humanChecklist).flat(),
      ...INSTEADS.map(([, text]) => text),
      ...doRules.flatMap(({ why }) => Object.values(why)),
    ].join("\n");
    expect(said).not.toMatch(/\b(?:message|text|texte) (?:is|est) (?:safe|ok|fine|sûr|sans risque)|no problem found/iu);
    const clean = checkMessage("We will call you by Friday.", "en");
    expect(Object.keys(clean).sort()).toEqual(["checked", "findings", "lang"]);
  });
});

describe("a message with what it takes care to say", () => {
  const whole = {
    text: "We will call you by Friday.",
    lang: "en",
    level: "individual",
    purpose: "to refer you",
    followUp: "we ask the clinic",
    byWhen: "Friday",
    dependsOn: "the clinic decides",
    support: ["referral"],
    processOfSupport: "the clinic answers in three days",
    howToComplain: "desk or 3030",
    aidIsFree: true,
    wishes: "no visit at home",
    provides: ["referral"],
  } as const;
  const askOf = (change: object) => {
    const answer = checkOutgoingMessage(
      OutgoingMessage.parse({ ...whole, provides: [...whole.provides], support: ["referral"], ...change }),
    );
    return answer.checked ? answer.findings.map(({ rule }) => rule) : [];
  };

  it("lacks nothing where all of it is said", () => {
    expect(askOf({})).toEqual([]);
  });

  it.each([
    [{ byWhen: undefined }, "timeframe-not-said"],
    [{ aidIsFree: false }, "that-aid-is-free-not-said"],
    [{ securityRisk: true, protectionByOthers: "the women's centre" }, "protection-not-said"],
    [{ protection: [{ what: "a room at the sisters'" }] }, "length-of-protection-not-said"],
    [{ mentionsReport: true }, "why-monitoring-matters-not-said"],
    [{ level: "intermediary" }, "contact-made-not-said"],
    [{ support: ["cash"], processOfSupport: "paid by phone" }, "unbacked-promise"],
    [{ text: "You will receive cash on Monday." }, "unbacked-promise"],
    [
      { spoken: { sentences: ["The OCHA list is out."], saidBy: "facilitator", language: "ff", saidBack: true } },
      "acronym-spoken",
    ],
  ])("lacks what %o leaves out", (change, rule) => {
    expect(askOf(change)).toEqual([rule]);
  });
});

describe("laws", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom(...BROKEN.map(([, , text]) => text), "🙏", "‏", "\u200b", '"', "'", "?", "..."),
  );

  it("spans lie in the text and hold something, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom("en", "fr"), (pieces, language) => {
        const text = pieces.join(" ");
        for (const { span } of findingsIn(text, language)) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("a harmless sentence before or after changes no finding", () => {
    const around = { en: "We meet on Thursday at the school. ", fr: "On se retrouve jeudi à l'école. " };
    fc.assert(
      fc.property(fc.constantFrom(...BROKEN), fc.boolean(), ([rule, language, text], before) => {
        const longer = before ? `${around[language]}${text}` : `${text} ${around[language]}`;
        expect(rulesIn(longer, language)).toContain(rule);
      }),
    );
  });

  it("signs that nobody sees and capitals hide nothing", () => {
    for (const [rule, language, text] of BROKEN) {
      expect(rulesIn(text.toUpperCase(), language)).toContain(rule);
      expect(rulesIn(text.split("").join("\u200b"), language)).toContain(rule);
    }
  });
});

const HOSTILE = [
  "only ",
  "if you tell ",
  "no card ",
  "' ",
  '"a ',
  "si vous ",
  "é",
  "😀",
  "a.",
  "1,",
  "a?",
  "… ",
  "مرحبا ",
  "the un report ",
  "tell and get ",
];

describe("a text made to be slow", () => {
  it.each(HOSTILE.map((seed) => [JSON.stringify(seed), seed] as const))(
    "of 200,000 times %s is read to its end",
    (_, seed) => {
      const text = `We will ${seed.repeat(Math.ceil(200_000 / seed.length))}`;
      expect(checkMessage(text, "en").lang).toBe("en");
    },
  );

  it("of 5 MB is read to its end", () => {
    const text = "Your story will be in the UN report next year. We will call you. ".repeat(80_000);
    expect(findingsIn(text, "en")).toHaveLength(80_000);
  });
});
