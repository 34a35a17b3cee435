import type { InputField } from "@answerable/use-cases";
import { describe, expect, it } from "vitest";
import { saidValue } from "./said-value.ts";

const field = (kind: InputField["kind"]): InputField => ({
  ...{ name: "field", kind, required: false, description: "", choices: [], isSecret: false, isUnspoken: false },
});

describe("what a text says", () => {
  it("is a number where the field takes one and it looks like one", () => {
    expect(["12", "-0.5", "0"].map((text) => saidValue(field("number"), text))).toEqual([12, -0.5, 0]);
    const none = ["007", "1e3", " 1", "", "0x10", "1."];
    expect(none.map((text) => saidValue(field("number"), text))).toEqual(none);
  });

  it("is yes or no where the field is a switch", () => {
    expect(["true", "false", "yes"].map((text) => saidValue(field("switch"), text))).toEqual([true, false, "yes"]);
  });

  it("stays text everywhere else, of a field that nobody knows too", () => {
    expect([saidValue(field("text"), "12"), saidValue(undefined, "true")]).toEqual(["12", "true"]);
  });
});
