import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkMessage } from "../../messages/check-message.ts";
import { Mechanism } from "../document/mechanism.ts";
import { mechanismExplanations } from "../explanations.ts";
import { saysTooMuch } from "./card-parts.ts";
import { type Materials, materialLanguages, materialsOf } from "./materials-of.ts";
import { textDirection } from "./text-direction.ts";

const file = new URL("../../../../../examples/mechanism/without-known-faults.json", import.meta.url);
const text = readFileSync(file, "utf8");
const soundMechanism = (): Mechanism => Mechanism.parse(JSON.parse(text));
const inLanguage = (language: string, mechanism = soundMechanism()): Materials =>
  materialsOf(mechanism, language)._unsafeUnwrap();
const gapsOf = ({ gaps }: Materials): string[] => gaps.map(({ code, path }) => [code, ...path].join(" "));

/** Every text of something, wherever it stands. */
const textsIn = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("fellBack" in value && "text" in value) return [String(value.text)];
  return Object.values(value).flatMap(textsIn);
};

describe("the poster of the example", () => {
  const { poster } = inLanguage("en").parts;

  it("says what one may say, for whom, and by when an answer comes", () => {
    expect(poster.title.text).toBe("Questions · Ideas · Complaints");
    expect(poster.may.text).toMatch(/ask questions.*report bad conduct by staff/);
    expect(poster.forWhom?.text).toMatch(/who receive no aid/);
    expect(poster.answers?.times.map(({ within, about }) => [within.text, about.map(({ text }) => text)])).toEqual([
      ["Within 7 days", ["Danger from others"]],
      ["Within 14 days", ["About aid"]],
      ["Within 30 days", ["Sexual exploitation and abuse", "Fraud and conduct"]],
    ]);
  });

  it("says of each channel its name, number or place, hours, cost, languages and who answers", () => {
    const line = poster.channels.find(({ medium }) => medium === "phone");
    expect([line?.name.text, line?.contact?.text]).toEqual(["Free line", "80 00 00 00"]);
    expect(line?.hours?.map(({ text }) => text)).toEqual(["Monday to Friday, 8:00 to 16:00"]);
    expect(poster.everywhere.map(({ text }) => text)).toEqual([
      ...["free", "Fulfulde", "Bambara", "French", "a woman or a man: you choose"],
    ]);
  });

  it("says of each what does not hold of all", () => {
    const mechanism = soundMechanism();
    Object.assign(mechanism.channels[1] ?? {}, { costsThePerson: true });
    const { channels, everywhere } = inLanguage("en", mechanism).parts.poster;
    expect(channels.map(({ cost }) => cost?.text)).toEqual(["free", "costs money", "free", "free", "free"]);
    expect(everywhere.map(({ text }) => text)).not.toContain("free");
    Object.assign(mechanism.channels[2] ?? {}, { receivedBy: "women" });
    const who = inLanguage("en", mechanism).parts.poster.channels.map((one) => one.who?.text);
    expect(who.slice(1, 4)).toEqual(["a woman or a man: you choose", "a woman answers", undefined]);
  });

  it("says where others see or hear, and never that of a box", () => {
    expect(poster.channels.filter(({ notes }) => notes.length > 0).map(({ medium }) => medium)).toEqual([
      "community-meeting",
    ]);
    expect(poster.channels.find(({ medium }) => medium === "box")?.who).toBeNull();
  });

  it("says where abuse goes, on which ways, and how the body itself is reached", () => {
    expect(poster.serious?.lines.map(({ text }) => text).join()).toMatch(/outside this office/);
    expect(poster.serious?.here?.channels.map(({ text }) => text)).not.toContain("Monthly meeting");
    expect(poster.serious?.directly?.contact.text).toContain("80 00 00 01");
  });

  it("says what cannot be promised, and where to turn next", () => {
    expect(poster.cannot.lines.length).toBe(3);
    expect(poster.appeal?.lines[0]?.text).toContain("80 00 00 02");
  });

  it("has no sentence in which the check of messages finds something, and says nothing of survivors' deadlines", () => {
    for (const language of ["en", "fr"])
      for (const text of textsIn(inLanguage(language).parts.poster)) {
        const answer = checkMessage(text, language);
        expect([text, answer.checked ? answer.findings : []]).toEqual([text, []]);
      }
    expect(JSON.stringify(poster)).not.toContain("Gender-based violence");
  });
});

describe("what nobody has said", () => {
  it("is not printed, and is a gap with its place: hours, number, days, body, appeal", () => {
    const mechanism = soundMechanism();
    const [visits, line] = mechanism.channels;
    if (visits === undefined || line === undefined) throw new Error("the example has channels");
    visits.hours = null;
    line.contact = null;
    for (const one of mechanism.categories) Object.assign(one, { answerWithinDays: null });
    Object.assign(mechanism.sensitivePath ?? {}, { contact: null });
    mechanism.followUp.appeal = null;
    const made = inLanguage("fr", mechanism);
    expect(made.parts.poster.channels[0]?.hours).toBeNull();
    expect(made.parts.poster.answers).toBeNull();
    expect(made.parts.card.sides.flat().map(({ name }) => name.text)).not.toContain("Ligne gratuite");
    expect(gapsOf(made)).toEqual([
      "hours-not-said channels 0 hours",
      "contact-not-said channels 1 contact",
      ...[0, 1, 2, 4].map((index) => `answer-without-a-time categories ${index} answerWithinDays`),
      "body-not-told-to-people sensitivePath contact",
      "nowhere-to-turn-next followUp appeal",
    ]);
  });

  it("is nothing in the example", () => {
    for (const language of ["en", "fr"]) expect(gapsOf(inLanguage(language))).toEqual([]);
  });
});

describe("another language", () => {
  const bambara = () => {
    const mechanism = soundMechanism();
    for (const one of mechanism.channels) Object.assign(one, { label: { ...one.label, bm: `${one.code} bm` } });
    return mechanism;
  };

  it("has materials where a channel has a name in it, and none otherwise", () => {
    expect(materialLanguages(bambara())).toEqual(["en", "fr", "bm"]);
    expect(materialsOf(soundMechanism(), "bm")._unsafeUnwrapErr()).toMatchObject([{ code: "no-name-in-language" }]);
    expect(inLanguage("fr-ML").parts.poster.channels[0]?.name.text).toBe("Visites à domicile");
  });

  it("uses the document's own words, falls back to French, and says which sentences do", () => {
    const made = inLanguage("bm", bambara());
    expect(made.parts.poster.channels[0]?.name).toEqual({ text: "visits bm", language: "bm", fellBack: false });
    expect(made.parts.poster.free.heading).toMatchObject({ language: "fr", fellBack: true });
    const french = made.gaps.find(({ code }) => code === "sentences-in-french");
    expect(french?.facts?.["sentences"]).toContain("free");
    expect(gapsOf(made)).toContain("text-not-in-language channels 0 contact");
  });

  it("takes a key message of the document where it is written in the language", () => {
    const mechanism = bambara();
    for (const one of mechanism.sensitisation.messages)
      if (one.about === "nothing-is-owed") Object.assign(one, { text: { bm: "Fu don" } });
    const made = inLanguage("bm", mechanism);
    expect(made.parts.poster.free.lines[0]).toEqual({ text: "Fu don", language: "bm", fellBack: false });
    expect(made.gaps.find(({ code }) => code === "sentences-in-french")?.facts?.["sentences"]).not.toContain(
      "nothingOwed",
    );
  });

  it("knows from which side it is read", () => {
    const sides = ["fr", "ff", "ff-Adlm", "ar-TD", "nqo", "fa-Latn"].map(textDirection);
    expect(sides).toEqual(["ltr", "ltr", "rtl", "rtl", "rtl", "ltr"]);
  });
});

describe("the card", () => {
  const said = (language: string, mechanism = soundMechanism()): string =>
    textsIn(inLanguage(language, mechanism).parts.card).join(" ");

  it("has numbers, hours, cost and languages, on two sides", () => {
    const { sides } = inLanguage("en").parts.card;
    expect(sides.map((side) => side.length)).toEqual([3, 3]);
    for (const fact of ["80 00 00 00", "80 00 00 01", "Monday to Friday, 8:00 to 16:00", "free", "Bambara"])
      expect(said("en")).toContain(fact);
  });

  it("says nothing by which its finder would know what it is for", () => {
    for (const language of ["en", "fr"]) expect(saysTooMuch({ [language]: said(language) })).toBe(false);
  });

  it("has a plain word for a channel whose name tells, and leaves out a place that tells", () => {
    const mechanism = soundMechanism();
    const [, line, desk] = mechanism.channels;
    Object.assign(line ?? {}, { label: { en: "Complaints hotline", fr: "Ligne de plaintes" } });
    Object.assign(desk ?? {}, { contact: { en: "Behind the centre for survivors" } });
    const made = inLanguage("fr", mechanism);
    expect(said("fr", mechanism)).toContain("Téléphone");
    expect(said("fr", mechanism)).not.toMatch(/plainte|survivors/);
    expect(gapsOf(made)).toEqual([
      "text-not-in-language channels 2 contact",
      "name-says-too-much channels 1 label",
      "contact-says-too-much channels 2 contact",
    ]);
  });

  it("has room for six lines, and says which are not on it", () => {
    const mechanism = soundMechanism();
    const [first] = mechanism.channels;
    if (first === undefined) throw new Error("the example has channels");
    mechanism.channels.push({ ...first, code: "more" as typeof first.code });
    expect(gapsOf(inLanguage("en", mechanism))).toEqual(["card-is-full channels 5"]);
    expect(said("en", mechanism)).toContain("80 00 00 01");
  });
});

it("explains every gap", () => {
  for (const code of [
    "sentences-in-french",
    "card-words-not-known",
    "left-to-the-speaker",
    "hours-not-said",
    "card-is-full",
  ])
    expect(mechanismExplanations[code]).toMatch(/\.$/);
});
