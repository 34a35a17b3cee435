import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Actor, type ActorCode, actorOf, defaultRoles, type Instant, Staff } from "@answerable/core";
import { beginOperation, contextFor, locate, serveOperation, type UseCase, useCaseCalled } from "@answerable/use-cases";
import { createApp } from "./app.ts";
import { askOne } from "./ask-one.ts";
import { type Gate, type GateSettings, openGate } from "./limiting/gate.ts";
import { requestLog } from "./request-log.ts";
import { byBearer } from "./sign-in/by-bearer.ts";
import type { openProvider } from "./sign-in/provider.ts";

type Member = Staff["members"][number];

const member = (code: string, roles: readonly string[], more: Partial<Member> = {}): Member => ({
  ...{ code: code as ActorCode, roles: [...roles], areas: "whole-operation" },
  ...more,
});

/** Somebody in each role, called like the role; some who see a part of the country, or work near whom a complaint is about. */
export const MEMBERS: readonly Member[] = [
  ...defaultRoles
    .filter(({ code }) => code !== "system")
    .map(({ code }) => member(code, [code], code === "administrator" ? { areas: [] } : { units: [] })),
  member("far-01", ["monitor-supervisor"], { areas: ["ML04"], units: [] }),
  member("near-01", ["monitor-supervisor"], { areas: ["ML05"], units: [] }),
  member("desk-01", ["cfm-operator"], { areas: ["ML05"], units: [] }),
  member("driver-01", ["cfm-operator"], { areas: ["ML05"], units: ["team-distribution"] }),
];

const staff = Staff.parse({
  ...{ id: "staff", version: "1", title: { en: "Staff" }, effective: { from: null, to: null } },
  ...{ source: "Answerable default", validations: [], roles: defaultRoles, members: MEMBERS },
});

/** Somebody of the staff, known without a token. */
const actor = (code: string): Actor => {
  const found = actorOf(staff, code);
  if (found === undefined) throw new Error(`nobody is called ${code}`);
  return found;
};

/** The use case of a name. */
const declared = async (name: string): Promise<UseCase> => {
  const found = await useCaseCalled(name);
  if (found === undefined) throw new Error(`no use case is called ${name}`);
  return found;
};

export interface Sent {
  readonly as?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Nobody waits. */
const UNLIMITED: GateSettings = {
  proxies: { header: "forwarded", isTrusted: () => false },
  tokenPerMinute: 1_000_000,
  publicAtOnce: 1000,
};

interface Trying {
  readonly takesPublic?: boolean;
  readonly gate?: Gate;
  /** The agency's own sign-in; left out: it has none. */
  readonly provider?: ReturnType<typeof openProvider>;
}

/** An operation of its own and the app that serves it; no port. `stop` gives it back. */
export const tryServer = async ({ takesPublic = false, gate = openGate(UNLIMITED), provider }: Trying = {}) => {
  const folders = ["data", "key"].map((name) => mkdtempSync(join(tmpdir(), `answerable-http-${name}-`)));
  const [cwd = "", apart = ""] = folders;
  const env = { ANSWERABLE_KEY_FILE: join(apart, "store.key"), ANSWERABLE_KEY_ON_SAME_DISK: "accepted" };
  const clock = { now: new Date().toISOString() as Instant };
  const beginning = { operation: "scratch", country: "MLI", language: "fr", sample: false, members: [...MEMBERS] };
  const begun = await beginOperation({ env, location: locate(env, cwd) }, beginning, clock.now);
  if (begun.isErr()) throw new Error(JSON.stringify(begun.error));
  const operation = (await serveOperation({ env, cwd, via: "http", now: () => clock.now }))._unsafeUnwrap();
  let isClosing = false;
  const logged: string[] = [];
  const app = await createApp({
    ...{ operation, takesPublic, now: () => clock.now, fileBytes: 1_000_000, isClosing: () => isClosing },
    authenticate: byBearer(operation, provider),
    gate,
    askHeavy: askOne(operation),
    metricsDoor: { token: undefined, isLocal: true },
    log: requestLog("info", { write: (line) => logged.push(line) }),
  });
  const tokens = new Map<string, string>();

  /** What the operation answers in this process, without any HTTP. */
  const asked = async <Output>(code: string, name: string, input: object): Promise<Output> => {
    const useCase = await declared(name);
    const ready = await operation.ready(useCase, { actor: actor(code), now: clock.now, tell: () => undefined });
    const answer = await ready._unsafeUnwrap().handle(useCase.input.parse(input));
    if (answer.isErr()) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value as Output;
  };

  /** The token of a member of staff, made at first need. */
  const tokenOf = async (code: string): Promise<string> => {
    const made = tokens.get(code) ?? (await asked<{ token: string }>(code, "tokens.issue", {})).token;
    tokens.set(code, made);
    return made;
  };

  const send = async (method: string, path: string, { as, body, headers = {} }: Sent = {}): Promise<Response> => {
    const isText = typeof body === "string" || body instanceof FormData;
    const request = new Request(`http://localhost${path}`, {
      ...{
        method,
        headers: { ...(body !== undefined && !isText && { "content-type": "application/json" }), ...headers },
      },
      ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
    });
    if (as !== undefined) request.headers.set("authorization", `Bearer ${await tokenOf(as)}`);
    return await app.fetch(request);
  };

  /** The same question as a command line asks it: opened, asked once, closed. */
  const byCommand = async (code: string, name: string, input: object, more: object = {}) => {
    const useCase = await declared(name);
    const options = {
      env: { ...env, ...more },
      cwd,
      actor: code,
      via: "cli" as const,
      now: clock.now,
      progress: () => undefined,
    };
    const ready = await contextFor(useCase, options);
    if (ready.isErr()) return ready.error;
    try {
      return (await ready.value.handle(useCase.input.parse(input))).match<unknown>(
        (output) => JSON.parse(ready.value.write(output, "json")) as unknown,
        (failure) => failure,
      );
    } finally {
      await ready.value.close();
    }
  };

  return {
    ...{ app, operation, clock, logged, send, tokenOf, asked, byCommand },
    /** The body of an answer, as JSON. */
    json: async <Body>(method: string, path: string, sent: Sent = {}): Promise<Body> =>
      (await (await send(method, path, sent)).json()) as Body,
    /** How far the log of incidents has come: it stays where it is when nothing was written. */
    position: async () => (await operation.position((await declared("incidents.list")) as never))._unsafeUnwrap(),
    goDown: () => {
      isClosing = true;
    },
    stop: async () => {
      await operation.close();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
};

export type TryServer = Awaited<ReturnType<typeof tryServer>>;

/** An incident as somebody types it, in Koro. */
export const threat = (more: object = {}): object => ({
  ...{ violations: [{ unit: "victims", type: "threat" }], happened: { month: "2020-06", precision: "month" } },
  ...{ place: { adm2: "ML0505" }, actorCategory: "bandits", referrals: [] },
  source: { category: "witness", independentSources: 1, known: "seen" },
  ...more,
});
