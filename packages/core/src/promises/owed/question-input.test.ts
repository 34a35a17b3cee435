import { describe, expect, it } from "vitest";
import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import { owedRefusal } from "./may-be-owed.ts";
import { noonOf } from "./owed-fixture.ts";
import { prepareQuestion, QuestionInput } from "./question-input.ts";

const asked = (more: object = {}) =>
  prepareQuestion(
    QuestionInput.parse({
      ...{ level: "community", adm1: "ML05", adm2: "ML0505", occasion: "meeting", topic: "water-point" },
      ...{ words: "Quand viendra l'eau ?", askedOn: "2021-06-14", byDay: "2021-06-28", ...more },
    }),
    { id: "00000000-0000-4000-8000-000000000009" as Uuid, now: noonOf("2021-06-15"), recorder: "desk-01" as ActorCode },
  );
const codesOf = (more: object) =>
  asked(more)
    ._unsafeUnwrapErr()
    .map(({ code }) => code);

describe("a question", () => {
  it("owes its answer, by the day that people were told", () => {
    const { content, notes } = asked()._unsafeUnwrap();
    expect(content).toMatchObject({ kind: "answer", asks: ["answer"], arisenOn: "2021-06-14", byDay: "2021-06-28" });
    expect([notes, owedRefusal(content)]).toEqual([[], undefined]);
  });

  it("cannot have been asked tomorrow, nor be due before it was asked", () => {
    expect(codesOf({ askedOn: "2021-06-17", byDay: "2021-06-16" })).toEqual([
      "date-in-the-future",
      "dates-are-backwards",
    ]);
  });

  it("that speaks of sexual violence keeps no word; of one person nothing is kept at all", () => {
    const words = "Que faites-vous pour les femmes qui ont été violées ?";
    const { content, notes } = asked({ words })._unsafeUnwrap();
    expect([content.words, notes.map(({ code }) => code)]).toEqual([null, ["text-not-kept"]]);
    expect(codesOf({ words, level: "person" })).toEqual(["speaks-of-sexual-violence"]);
  });
});
