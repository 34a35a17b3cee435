import { defaultRoles } from "@answerable/core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { explain, explanationLists } from "./explanations.ts";
import { nouns } from "./nouns.ts";

const declared = (await Promise.all(Object.values(nouns).map((noun) => noun.load()))).flat();

/** Asked of the document that is adopted, or of whom a token is for, not of a use case. */
const ASKED_OF_THE_INPUT = ["documents.adopt", "staff.adopt", "tokens.issue-for"];

describe("the use cases", () => {
  it("stand under the noun they are named after, each name once", async () => {
    for (const [noun, { load }] of Object.entries(nouns))
      for (const { name } of await load()) expect(name.split(".")[0]).toBe(noun);
    expect(new Set(declared.map(({ name }) => name)).size).toBe(declared.length);
  });

  it("ask for permissions that some role holds, and every permission of a role opens something", () => {
    const held = new Set(defaultRoles.flatMap((role) => role.permissions));
    const asked = new Set([...declared.flatMap(({ permission }) => permission ?? []), ...ASKED_OF_THE_INPUT]);
    expect([...asked].filter((permission) => !held.has(permission))).toEqual([]);
    expect([...held].filter((permission) => !asked.has(permission))).toEqual([]);
  });

  it("take strict input whose every field is described", () => {
    for (const { name, input } of declared) {
      const schema = z.toJSONSchema(input, { io: "input", unrepresentable: "any" }) as {
        properties?: Record<string, { description?: string; $ref?: string }>;
      };
      expect(input.safeParse({ "no-such-field": 1 }).success, name).toBe(false);
      for (const [field, { description, $ref }] of Object.entries(schema.properties ?? {}))
        expect(description ?? $ref, `${name} ${field}`).toBeTruthy();
    }
  });

  it("name positional fields that exist", () => {
    for (const { name, input, positional = [] } of declared) {
      const fields = Object.keys((input as z.ZodObject).shape);
      for (const field of positional) expect(fields, name).toContain(field);
    }
  });
});

describe("explanations", () => {
  it("say one thing of a code: no two lists have the same one", () => {
    const codes = explanationLists.flatMap((list) => Object.keys(list));
    expect(codes.filter((code, index) => codes.indexOf(code) < index)).toEqual([]);
  });

  it("know what a server answers and its log says, wherever it is asked", () => {
    for (const code of ["route-not-found", "too-many-requests", "tokens-in-the-clear", "worker-silent"])
      expect([code, explain(code)]).toEqual([code, expect.stringMatching(/\S/)]);
  });

  it("are sentences, and none for what every object inherits", () => {
    expect(explain("missing")).toMatch(/\.$/);
    expect(explain("constructor")).toBeUndefined();
  });
});
