import { describe, expect, it } from "vitest";
import * as z from "zod";
import { Day } from "./day.ts";
import { issuesFrom } from "./issue.ts";

const Visit = z.strictObject({
  on: Day,
  people: z.strictObject({ f: z.int().nonnegative(), m: z.int().nonnegative() }),
  kind: z.enum(["visit", "call"]),
  note: z.string().min(3),
});

const problemsOf = (input: unknown) => {
  const parsed = Visit.safeParse(input);
  return parsed.success ? [] : issuesFrom(parsed.error, input, { row: 7, id: "uuid:1c3f" });
};

describe("issues", () => {
  it("lists everything that is wrong at once, each with its place", () => {
    const found = problemsOf({ on: "2020-02-30", people: { f: "douze" }, kind: "gossip", note: "x", extra: 1 });
    expect(found.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["on", "not-a-day"],
      ["people.f", "not-a-number"],
      ["people.m", "missing"],
      ["kind", "not-in-the-list"],
      ["note", "too-short"],
      ["extra", "unknown-field"],
    ]);
    expect(found.every((one) => one.row === 7 && one.id === "uuid:1c3f")).toBe(true);
  });

  it("never repeats what somebody wrote", () => {
    const words = "la fille du chef";
    expect(JSON.stringify(problemsOf({ on: words, people: words, kind: words, note: 3 }))).not.toContain(words);
    const named = problemsOf({ [words]: 1 });
    expect(named.at(-1)).toMatchObject({ path: ["…"], code: "unknown-field" });
    expect(JSON.stringify(named)).not.toContain(words);
  });

  it("names the forms that a field takes, where one of its fields says which it is", () => {
    const Answer = z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("count"), n: z.int() }),
      z.strictObject({ kind: z.literal("unknown") }),
    ]);
    const parsed = Answer.safeParse({ kind: "conut", n: 1 });
    expect(parsed.success ? [] : issuesFrom(parsed.error, { kind: "conut", n: 1 })).toEqual([
      { path: ["kind"], code: "no-form-fits", facts: { allowed: ["count", "unknown"] } },
    ]);
  });

  it("what a rule without a name asks for and nobody gave is missing", () => {
    const Sent = z.strictObject({ file: z.custom<Uint8Array>((value) => value instanceof Uint8Array) });
    const codes = (input: unknown) => {
      const parsed = Sent.safeParse(input);
      return parsed.success ? [] : issuesFrom(parsed.error, input);
    };
    expect(codes({})).toEqual([{ path: ["file"], code: "missing" }]);
    expect(codes({ file: 1 })).toEqual([{ path: ["file"], code: "refused" }]);
  });

  it("looks into the branch of a union that came closest", () => {
    const Count = z.union([z.strictObject({ exact: z.int() }), z.strictObject({ from: z.int(), to: z.int() })]);
    const parsed = Count.safeParse({ from: 1, to: "many" });
    expect(parsed.success ? [] : issuesFrom(parsed.error, { from: 1, to: "many" })).toEqual([
      { path: ["to"], code: "not-a-number" },
    ]);
  });
});
