import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LanguageTag } from "../../kernel/language-tag.ts";
import { checkMessage } from "../../messages/check-message.ts";
import { checkOutgoingMessage } from "../../messages/check-outgoing-message.ts";
import { messageRuleCodes } from "../../messages/message-rule.ts";
import { spokenRules } from "../../messages/spoken-rules.ts";
import { Channel } from "../document/channel.ts";
import { Mechanism } from "../document/mechanism.ts";
import { type ScriptParts, scriptParts, spokenText } from "./script-parts.ts";
import { BY_HAND } from "./spoken-sentence.ts";

const file = new URL("../../../../../examples/mechanism/without-known-faults.json", import.meta.url);
const text = readFileSync(file, "utf8");
const sound = Mechanism.parse(JSON.parse(text));

/** Sentences of a fact, which has one or two. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.?])\s+(?=\p{Lu})/u);

const ASKED = new Set<string>([...spokenRules.map(({ rule }) => rule), ...messageRuleCodes]);

/** What the check of messages says of a script that somebody has spoken and that was said back. */
const foundIn = ({ language, parts }: ScriptParts): string[] =>
  parts.flatMap(({ facts }) => {
    const texts = facts.map(({ text }) => text);
    const spoken = { sentences: texts.flatMap(sentencesOf), facts: texts, saidBy: "a post", saidBack: true };
    const asked = { text: texts.join(" "), lang: LanguageTag.parse(language), level: "community" as const };
    const answer = checkOutgoingMessage({ ...asked, spoken: { ...spoken, language: asked.lang } });
    const rules: string[] = answer.checked ? answer.findings.map(({ rule }) => rule) : [];
    return rules.filter((rule) => ASKED.has(rule));
  });

describe("the script of the example", () => {
  it("passes the rules of what is spoken and the check of messages, in English and French", () => {
    for (const language of ["en", "fr"]) {
      const script = scriptParts(sound, language);
      expect(foundIn(script)).toEqual([]);
      expect(checkMessage(spokenText(script.parts), language)).toMatchObject({ checked: true, findings: [] });
    }
  });

  it("says how each channel is called, its number or place and its hours", () => {
    const said = spokenText(scriptParts(sound, "en").parts);
    for (const fact of [
      "Free line",
      "80 00 00 00",
      "Monday to Friday, 8:00 to 16:00",
      "Under the large tree at the market",
    ])
      expect(said).toContain(fact);
    expect(spokenText(scriptParts(sound, "fr").parts)).toContain("du lundi au vendredi, de 8 h à 16 h");
  });

  it("leaves a place for the speaker's name, and ends by asking for it to be said back", () => {
    const { parts } = scriptParts(sound, "fr");
    expect(parts[0]?.facts[0]?.text).toContain(BY_HAND);
    expect(parts.at(-1)?.facts.at(-1)?.text).toMatch(/redire/);
  });

  it("says once what holds of every channel", () => {
    expect(spokenText(scriptParts(sound, "en").parts).match(/Fulfulde, Bambara and French/g)).toHaveLength(1);
  });

  it("says nothing that nobody has said", () => {
    const silent: Mechanism = {
      ...sound,
      channels: sound.channels.map((one) => ({ ...one, contact: null, hours: null })),
      categories: sound.categories.map((one) => ({ ...one, answerWithinDays: null, acknowledgeWithinDays: null })),
      sensitivePath: null,
      followUp: { ...sound.followUp, appeal: null },
    };
    const said = spokenText(scriptParts(silent, "en").parts);
    for (const word of [/The hours/, /The number/, /within/, /outside this office/, /turn here/])
      expect(said).not.toMatch(word);
  });

  it("promises a first word on who will know only where the document does", () => {
    const path = sound.sensitivePath;
    const unsaid = { ...sound, sensitivePath: path === null ? null : { ...path, toldBefore: false } };
    expect(spokenText(scriptParts(sound, "en").parts)).toContain("we tell you who will know");
    expect(spokenText(scriptParts(unsaid, "en").parts)).not.toContain("we tell you who will know");
  });
});

const named = (label: string): Mechanism => ({
  ...sound,
  channels: sound.channels.map((one) => ({ ...one, label: { en: label } })),
});

describe("words of the document that cannot be spoken", () => {
  it("are left to the speaker, with what stands there: an acronym, a long name", () => {
    for (const label of [
      "CFM desk",
      "The desk of the office for questions and complaints that stands behind the large market of the town",
    ]) {
      const script = scriptParts(named(label), "en");
      expect(foundIn(script)).toEqual([]);
      expect(spokenText(script.parts)).not.toContain(label);
      expect(
        script.parts.flatMap(({ facts }) => facts).filter(({ byHand }) => byHand === label).length,
      ).toBeGreaterThan(0);
    }
  });

  it("are nowhere where they must not be said at all", () => {
    const script = scriptParts(named("Pay me and you get the card."), "en");
    expect(foundIn(script)).toEqual([]);
    expect(JSON.stringify(script)).not.toContain("Pay me");
  });

  it("hinder nothing in any mechanism: whatever is written in it, what is spoken passes", () => {
    const word = fc.oneof(
      fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
      fc.constantFrom(
        ...[
          "Pay me.",
          "Tell us and you get food",
          "Sexual abuse",
          "Aide contre argent",
          "ONU",
          "We promise safety",
          "{}",
          "$&",
        ],
        ...["Si vous témoignez,", "vous aurez la carte", "Food for information", "Your name will be in the report"],
      ),
    );
    const mechanisms = fc.record({
      channels: fc.array(
        fc.record({
          label: word,
          contact: fc.option(word),
          medium: fc.constantFrom(...Channel.shape.medium.options),
          costsThePerson: fc.boolean(),
          openToNonBeneficiaries: fc.boolean(),
          takesSensitive: fc.boolean(),
        }),
        { maxLength: 5 },
      ),
      categories: fc.array(fc.record({ label: word, days: fc.option(fc.nat(60)) }), { maxLength: 4 }),
      appeal: fc.option(word),
    });
    const [model] = sound.channels;
    const [category] = sound.categories;
    fc.assert(
      fc.property(mechanisms, fc.constantFrom("en", "fr", "bm"), ({ channels, categories, appeal }, language) => {
        if (model === undefined || category === undefined) throw new Error("the example has channels and categories");
        const mechanism: Mechanism = {
          ...sound,
          channels: channels.map((one) => ({
            ...model,
            ...one,
            label: { en: one.label },
            contact: one.contact === null ? null : { fr: one.contact },
          })),
          categories: categories.map(({ label, days }) => ({
            ...category,
            label: { fr: label },
            answerWithinDays: days,
          })),
          followUp: { ...sound.followUp, appeal: appeal === null ? null : { en: appeal } },
        };
        const script = scriptParts(mechanism, language);
        expect(foundIn(script)).toEqual([]);
        const answer = checkMessage(spokenText(script.parts), script.language);
        expect(answer.checked ? answer.findings : []).toEqual([]);
        for (const { facts } of script.parts) expect(facts.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
