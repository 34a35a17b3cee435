import { describe, expect, it } from "vitest";
import { answersReader } from "./kobo-answers.ts";
import { recorderFromAnswer } from "./recorder-from-answer.ts";

const asked = (answer?: string) => {
  const reader = answersReader(answer === undefined ? {} : { releveur: answer }, { row: 4 }, ["nsp"], []);
  const recorder = recorderFromAnswer(reader, "releveur");
  return { recorder, told: reader.issues.map(({ code }) => code), issues: reader.issues };
};

describe("recorderFromAnswer", () => {
  it.each(["2020T1-51", "monitor-01", "R12", "M-07", "DT-K3", "not-asked"])("keeps a code: %s", (code) => {
    expect(asked(code)).toMatchObject({ recorder: code, told: [] });
  });

  it.each(["Aminata.Diallo", "AMINATA", "amadou-traore", "Diallo", "76123456", "76-12-34-56"])(
    "drops who stands in the place of a code, and says so without the words: %s",
    (person) => {
      const { recorder, told, issues } = asked(person);
      expect([recorder, told]).toEqual(["not-asked", ["recorder-not-a-code"]]);
      expect(JSON.stringify(issues)).not.toContain(person);
    },
  );

  it("drops what cannot be a code", () => {
    expect(asked("Aminata Diallo")).toMatchObject({ recorder: "not-asked", told: ["wrong-form"] });
  });

  it("tells nothing where nobody answered, or said that it is not known", () => {
    for (const answer of [undefined, "nsp"]) expect(asked(answer)).toMatchObject({ recorder: "not-asked", told: [] });
  });
});
