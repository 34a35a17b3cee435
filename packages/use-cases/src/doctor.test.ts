import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complaint, MEMBERS, NOW } from "./cases/cases-fixture.ts";
import { contextFor } from "./context-for.ts";
import type { Observation } from "./doctor/observation.ts";
import { doctorUseCases } from "./doctor.ts";
import { explain } from "./explanations.ts";
import { member, testOperations } from "./operation-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
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

/** What the doctor says of an operation. */
const examined = async ({ env, cwd }: Pick<Awaited<ReturnType<typeof operations.begin>>, "env" | "cwd">) => {
  const [doctor] = doctorUseCases;
  if (doctor === undefined) throw new Error("no doctor");
  const asked = { env, cwd, actor: undefined, via: "cli" as const, now: NOW, progress: () => undefined };
  const ready = (await contextFor(doctor, asked))._unsafeUnwrap();
  const seen = (await ready.handle({}))._unsafeUnwrap() as readonly Observation[];
  return { seen, isFailure: doctor.isFailure?.(seen) };
};

describe("a real operation whose key lies on the disk of its data", () => {
  it("is unsafe, though somebody accepted it, and a script is told by the exit", async () => {
    const { seen, isFailure } = await examined(await operations.begin("sqlite", { members: MEMBERS, now: NOW }));
    expect(seen).toContainEqual(expect.objectContaining({ level: "unsafe", code: "key-on-the-disk-of-the-data" }));
    expect(isFailure).toBe(true);
    const reached = seen.find(({ code }) => code === "deadlines-reach-nobody");
    expect(reached).toMatchObject({ level: "note", about: expect.stringContaining("case-handler") });
    expect(reached?.about).not.toContain("handler-01");
  });
});

describe("the people of an operation", () => {
  it("are looked over: nobody to be told of an emergency, and what was opened and nobody has looked at", async () => {
    const codesAt = async (at: Parameters<typeof examined>[0]) => (await examined(at)).seen.map(({ code }) => code);
    const few = MEMBERS.filter(({ roles }) => !roles.some((one) => ["auditor", "key-holder"].includes(one)));
    const untold = await operations.begin("sqlite", { members: few, now: NOW });
    expect(await codesAt(untold)).toContain("glass-nobody-to-tell");

    const more = [member("monitor-01", ["monitor"], { units: [] }), member("key-01", ["key-holder"], { areas: [] })];
    const operation = await operations.begin("sqlite", { members: [...few, ...more], now: NOW });
    expect(await codesAt(operation)).not.toContain("glass-nobody-to-tell");
    const record = (await operation.ask<{ id: string }>("desk-01", "cases.lodge", complaint())).id;
    const asked = { record, purpose: "danger-to-life" };
    const { id } = await operation.ask<{ id: string }>("monitor-01", "break-glass.ask", asked);
    await operation.ask("handler-01", "break-glass.approve", { id });
    expect(await codesAt(operation)).toContain("break-glass-unseen");
    await operation.ask("key-01", "break-glass.acknowledge", { id });
    expect(await codesAt(operation)).not.toContain("break-glass-unseen");
  });

  it("are looked over: somebody of an older staff document who manages accounts and reads", async () => {
    const both = member("both-01", ["administrator", "protection-analyst"]);
    const { seen } = await examined(await operations.begin("sqlite", { members: [...MEMBERS, both], now: NOW }));
    expect(seen).toContainEqual(expect.objectContaining({ level: "unsafe", code: "manages-and-reads" }));
  });
});
