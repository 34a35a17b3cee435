import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MEMBERS, NOW } from "./cases/cases-fixture.ts";
import { contextFor } from "./context-for.ts";
import type { Observation } from "./doctor/observation.ts";
import { doctorUseCases } from "./doctor.ts";
import { explain } from "./explanations.ts";
import { testOperations } from "./operation-fixture.ts";

const operations = testOperations();
beforeAll(operations.start, 60_000);
afterAll(operations.stop);

it("explains every code that it answers with", () => {
  const folder = new URL("doctor/", import.meta.url);
  const files = readdirSync(folder).filter((name) => !name.endsWith(".test.ts"));
  const sources = [new URL("doctor.ts", import.meta.url), ...files.map((name) => new URL(name, folder))];
  const codes = sources.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/code: "([a-z-]+)"/g)].map(([, code]) => code ?? ""),
  );
  expect(codes.length).toBeGreaterThan(12);
  expect(codes.filter((code) => explain(code) === undefined)).toEqual([]);
});

describe("a real operation whose key lies on the disk of its data", () => {
  it("is unsafe, though somebody accepted it, and a script is told by the exit", async () => {
    const { env, cwd } = await operations.begin("sqlite", { members: MEMBERS, now: NOW });
    const [doctor] = doctorUseCases;
    if (doctor === undefined) throw new Error("no doctor");
    const asked = { env, cwd, actor: undefined, via: "cli" as const, now: NOW, progress: () => undefined };
    const ready = (await contextFor(doctor, asked))._unsafeUnwrap();
    const seen = (await ready.handle({}))._unsafeUnwrap() as readonly Observation[];
    expect(seen).toContainEqual(expect.objectContaining({ level: "unsafe", code: "key-on-the-disk-of-the-data" }));
    expect(doctor.isFailure?.(seen)).toBe(true);
  });
});
