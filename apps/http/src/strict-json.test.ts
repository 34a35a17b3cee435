import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strictJson } from "./strict-json.ts";

const codes = (text: string): string[] =>
  strictJson(text).match(
    () => [],
    (issues) => issues.map(({ code, path }) => [code, ...path].join(" ")),
  );

describe("strict JSON", () => {
  it("says where a field stands twice, however it is written", () => {
    expect(codes('{"a":{"b":[{"c":1,"c":2}]},"a":3}')).toEqual(["key-stands-twice a b 0 c", "key-stands-twice a"]);
    expect(codes(String.raw`{"\"":1,"\u0022":2}`)).toEqual(['key-stands-twice "']);
  });

  it("takes the same field in different objects, and a text that looks like one", () => {
    expect(codes('[{"a":1},{"a":2},"\\"a\\":1,\\"a\\":2"]')).toEqual([]);
  });

  it("does not go down without end", () => {
    expect(codes(`${"[".repeat(32)}${"]".repeat(32)}`)).toEqual([]);
    expect(codes(`${"[".repeat(33)}${"]".repeat(33)}`)).toEqual(["nested-too-deep"]);
    expect(codes('{"a":'.repeat(1_000_000))).toEqual(["nested-too-deep"]);
  });

  it("stops at a hundred, and goes no deeper then", () => {
    const many = Array.from({ length: 5000 }, () => '"a":1').join(",");
    expect(codes(`{${many},"b":${"[".repeat(100_000)}${"]".repeat(100_000)}}`).length).toBe(100);
    expect(codes(`[${Array.from({ length: 5000 }, () => "1e999").join(",")}]`).length).toBe(100);
  });

  it("reads a text of many megabytes", () => {
    expect(codes(`["${"é".repeat(12_000_000)}"]`)).toEqual([]);
    expect(codes(`["${"\\\\".repeat(5_000_000)}`)).toEqual(["not-json"]);
  });

  it("takes no text or number that a store does not keep as it is", () => {
    expect(codes(String.raw`{"a":["\ud800"],"b":"\u0000","c":1e999,"d":9007199254740993}`)).toEqual([
      "text-not-whole a 0",
      "text-not-whole b",
      "number-too-large c",
      "number-too-large d",
    ]);
  });

  it("reads what anybody writes as JSON.parse does, where no level is too deep (law)", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        const read = strictJson(text);
        if (read.isOk()) expect(read.value).toEqual(JSON.parse(text));
        else
          expect(read.error.every(({ code }) => code === "text-not-whole" || code === "number-too-large")).toBe(true);
      }),
    );
  });

  it("refuses what JSON.parse refuses, and never throws (law)", () => {
    const noise = fc
      .array(fc.constantFrom('"', "\\", "{", "}", "[", "]", ",", ":", "1", "a", " ", "u0061"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(noise, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        if (!isJson) expect(strictJson(text).isErr()).toBe(true);
      }),
    );
  });
});
