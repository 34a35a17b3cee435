import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Actor, type ActorCode, actorOf, defaultRoles, type Instant, Staff } from "@answerable/core";
import {
  beginOperation,
  locate,
  nouns,
  type ServedOperation,
  serveOperation,
  useCaseCalled,
} from "@answerable/use-cases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AskOne, askOne, type Question } from "../ask-one.ts";
import { isForPublic } from "../openapi/answer-part.ts";
import { inThreads, type Threads } from "./in-threads.ts";
import { isHeavy } from "./is-heavy.ts";

const NOW = "2026-06-15T09:00:00.000Z" as Instant;
const folders = ["data", "key"].map((name) => mkdtempSync(join(tmpdir(), `answerable-threads-${name}-`)));
const [cwd = "", apart = ""] = folders;
const env = { ANSWERABLE_KEY_FILE: join(apart, "store.key"), ANSWERABLE_KEY_ON_SAME_DISK: "accepted" };
const members: Staff["members"] = [
  { code: "analyst-01" as ActorCode, roles: ["protection-analyst"], areas: "whole-operation", units: [] },
];
const staff = Staff.parse({
  ...{ id: "staff", version: "1", title: { en: "Staff" }, effective: { from: null, to: null } },
  ...{ source: "Answerable default", validations: [], roles: defaultRoles, members },
});

let operation: ServedOperation;
let here: AskOne;
let ask: AskOne;
const begun: Threads[] = [];
const threads = ({ threads: count = 1, computeSeconds = 60, data = { env, cwd } } = {}): AskOne => {
  const made = inThreads({ threads: count, computeSeconds }, data, here);
  begun.push(made);
  return made.ask;
};

beforeAll(async () => {
  const asked = { operation: "threads", country: "MLI", language: "fr", sample: false, members: [...members] };
  (await beginOperation({ env, location: locate(env, cwd) }, asked, NOW))._unsafeUnwrap();
  operation = (await serveOperation({ env, cwd, via: "http", now: () => NOW }))._unsafeUnwrap();
  here = askOne(operation);
  ask = threads();
});
afterAll(async () => {
  await Promise.all(begun.map((one) => one.stop()));
  await operation.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const example = (path: string): Buffer => readFileSync(new URL(`../../../../examples/${path}`, import.meta.url));
const asem = {
  method: { name: "method", bytes: new Uint8Array(example("asem/method.json")) },
  data: { name: "data", blob: new Blob([new Uint8Array(example("asem/ASEM_iData.csv"))]) },
};

const question = async (name: string, input: object, format: Question["format"] = "json"): Promise<Question> => {
  const useCase = await useCaseCalled(name);
  if (useCase === undefined) throw new Error(`no use case is called ${name}`);
  return {
    ...{ useCase, actor: actorOf(staff, "analyst-01" as ActorCode) as Actor, now: NOW, format },
    ...{ input: useCase.input.parse(input), sentUnder: undefined, comes: {} as Question["comes"] },
    ...{ hasPrecondition: false, shownAt: undefined },
  };
};
const nothingBroke = (error: unknown): void => {
  throw error;
};
const told = async (response: Response) => [response.status, [...response.headers], await response.text()];

describe("what is heavy", () => {
  it("is what computes out of files, and what says so; nothing that writes", async () => {
    const all = (await Promise.all(Object.values(nouns).map((noun) => noun.load()))).flat();
    const heavy = all.filter(isHeavy);
    expect(heavy.map(({ name }) => name)).toEqual(expect.arrayContaining(["index.score", "message.check", "bulletin"]));
    expect(heavy.filter(({ kind }) => kind === "create" || kind === "act")).toEqual([]);
  });

  it("is nothing that the public may ask: whoever is not known is known by being the same actor, in one thread", async () => {
    const all = (await Promise.all(Object.values(nouns).map((noun) => noun.load()))).flat();
    expect(all.filter((one) => isHeavy(one) && isForPublic(one))).toEqual([]);
  });
});

describe("what is asked in a thread", () => {
  it.each([
    ["figures.month", { month: "2026-05" }, "csv"],
    ["index.score", asem, "ndjson"],
    ["bulletin", { month: "2026-05" }, "json"],
    ["index.month", { month: "2026-05" }, "json"],
  ] as const)("is answered as it is here: %s", async (name, input, format) => {
    const asked = await question(name, input, format);
    expect(await told(await ask(asked, nothingBroke))).toEqual(await told(await here(asked, nothingBroke)));
  });

  it("gives lines as they are taken, and is free again when whoever takes them leaves", async () => {
    const text = "Your case will be in the UN report\n".repeat(3000);
    const asked = await question("message.check", { files: [{ name: "x", blob: new Blob([text]) }] }, "ndjson");
    const whole = await (await ask(asked, nothingBroke)).text();
    expect(whole.trim().split("\n").length).toBe(3000);
    const left = (await ask(asked, nothingBroke)).body?.getReader();
    await left?.read();
    await left?.cancel();
    expect((await ask(await question("figures.month", { month: "2026-05" }), nothingBroke)).status).toBe(200);
  });

  it("leaves this thread to everybody else while it computes", async () => {
    const done: string[] = [];
    const heavy = ask(await question("index.sensitivity", { ...asem, runs: 64 }), nothingBroke).then(() =>
      done.push("heavy"),
    );
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    done.push("everybody else");
    await heavy;
    expect(done).toEqual(["everybody else", "heavy"]);
  });

  it("is ended where it takes too long, and the next is asked of a new thread", async () => {
    const hasty = threads({ computeSeconds: 2 });
    const ended = await hasty(await question("index.sensitivity", { ...asem, runs: 65_536 }), nothingBroke);
    expect(await ended.json()).toMatchObject({ status: 422, code: "took-too-long" });
    expect((await hasty(await question("explain", { code: "text-withheld" }), nothingBroke)).status).toBe(200);
  });

  it("is asked here where a thread cannot open the operation", async () => {
    const locked = threads({ data: { env: { ...env, ANSWERABLE_KEY_FILE: "/there/is/none" }, cwd } });
    expect((await locked(await question("figures.month", { month: "2026-05" }), nothingBroke)).status).toBe(200);
  });

  it("is refused as it would be here, and a bug reaches whoever asked", async () => {
    const nobody = { ...(await question("figures.month", { month: "2026-05" })) };
    const refused = await ask({ ...nobody, actor: { ...nobody.actor, roles: [] } }, nothingBroke);
    expect(refused.status).toBe(403);
    const { useCase, ...rest } = await question("index.score", asem);
    const unknown = { ...rest, useCase: { ...useCase, name: "index.nothing-of-ours" } };
    await expect(ask(unknown, nothingBroke)).rejects.toThrow("no use case");
  });
});
