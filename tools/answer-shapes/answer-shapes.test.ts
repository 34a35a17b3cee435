import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { AnswerShapes } from "./answer-shapes.ts";

const root = join(import.meta.dirname, "..", "..");
// the places of functions are those of the sources only where these run as they are, in a process of their own
const run = (script: string, ...args: string[]): string =>
  execFileSync(process.execPath, ["--conditions=@answerable/source", join("tools", "answer-shapes", script), ...args], {
    ...{ cwd: root, encoding: "utf8" },
  });

it("is what the handlers answer: `npm run api` writes it anew", () => {
  expect(run("write-answer-shapes.ts", "--check")).toContain("answer shapes ok");
});

const { useCases, named } = JSON.parse(
  readFileSync(join(root, "apps", "http", "src", "openapi", "answer-shapes.json"), "utf8"),
) as AnswerShapes;

it("says fields by name, codes as lists, and what may be left out", () => {
  expect(useCases["incidents.set-aside"]).toEqual({ $ref: "Changed" });
  expect(named["Changed"]).toMatchObject({
    properties: { id: { $ref: "Uuid" }, version: { type: "number" }, status: { type: "string" } },
    required: ["id", "version", "status"],
  });
  expect(useCases["incidents.show"]).toMatchObject({
    properties: { status: { enum: ["alleged", "corroborated", "merged", "set-aside", "withdrawn"] } },
  });
  expect(named["Lodged"]).toMatchObject({ required: ["id", "version", "status", "notes"] });
});

it("says the columns of rows, none of which has to be there, as roles do not see all of them", () => {
  expect(useCases["incidents.list"]).toMatchObject({
    properties: {
      stream: { type: "string" },
      month: { type: ["string", "null"] },
      violations: { type: ["integer", "null"] },
    },
  });
  expect(useCases["incidents.list"]).not.toHaveProperty("required");
  const columns = Object.keys((useCases["cases.list"]?.["properties"] ?? {}) as object);
  expect(columns).toContain("area");
  expect(columns).toContain("lastForwardedTo");
  expect(columns).not.toContain("unit1");
});
