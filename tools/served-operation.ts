import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ActorCode, Instant, Staff } from "@answerable/core";
import { startPostgres, type TestPostgres } from "@answerable/store/testing";
import { beginOperation, contextFor, locate, useCaseCalled } from "@answerable/use-cases";

const SOURCE = [
  "--conditions=@answerable/source",
  fileURLToPath(new URL("../apps/http/src/server.ts", import.meta.url)),
];

/** A server as a process of its own. */
export interface ServedBy {
  readonly address: string;
  readonly process: ChildProcess;
}

/** An operation on one database, and the servers that serve it. */
export interface ServedOperation {
  readonly servers: readonly ServedBy[];
  /** Of the first of them. */
  readonly address: string;
  /** What whoever is called so shows for herself or himself. */
  tokenOf(code: string): Promise<string>;
  /** What a member of staff asks where the data lies. */
  done<Output>(code: string, name: string, input: object): Promise<Output>;
  /** A request to one of the servers, in turn by `at`, as the information manager. */
  send(at: number, path: string, request?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

/** Somebody of the staff in one role, who sees all of the operation that the role may. */
export const servedMember = (code: string, role: string): Staff["members"][number] => ({
  ...{ code: code as ActorCode, roles: [role] },
  ...(role === "administrator" ? { areas: [] } : { areas: "whole-operation" as const, units: [] }),
});

const MEMBERS = [
  servedMember("admin-01", "administrator"),
  servedMember("im-01", "information-manager"),
  servedMember("desk-01", "cfm-operator"),
];

const started = (program: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<ServedBy> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, program, {
      ...{ cwd, env: { ...env, ANSWERABLE_HTTP_PORT: "0", ANSWERABLE_LOG: "error" } },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /answerable serves at (http:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve({ address, process: child });
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });

interface Serving {
  /** Left out: files. */
  readonly database?: "sqlite" | "postgres";
  /** How many processes serve it; left out: one. */
  readonly servers?: number;
  /** Left out: an administrator, an information manager, a desk. */
  readonly members?: Staff["members"];
  readonly env?: Readonly<Record<string, string>>;
  /** What Node runs as a server; left out: its source. */
  readonly program?: readonly string[];
}

/** Makes an operation in folders of its own, and starts servers on it. `stop` takes all of it away. */
export const servedOperation = async ({
  database = "sqlite",
  servers: count = 1,
  members = MEMBERS,
  env: more = {},
  program = SOURCE,
}: Serving): Promise<ServedOperation> => {
  const folders = ["data", "key"].map((name) => mkdtempSync(join(tmpdir(), `answerable-served-${name}-`)));
  const [cwd = "", apart = ""] = folders;
  const server: TestPostgres | undefined = database === "postgres" ? await startPostgres() : undefined;
  const env = {
    ...{ ANSWERABLE_KEY_FILE: join(apart, "store.key"), ANSWERABLE_KEY_ON_SAME_DISK: "accepted" },
    ...(server === undefined ? {} : { DATABASE_URL: await server.createDatabase() }),
    ...more,
  };
  const asked = { operation: "served", country: "MLI", language: "fr", sample: false, members: [...members] };
  const begunAt = new Date().toISOString() as Instant;
  (await beginOperation({ env, location: locate(env, cwd) }, asked, begunAt))._unsafeUnwrap();

  const done = async <Output>(code: string, name: string, input: object): Promise<Output> => {
    const useCase = await useCaseCalled(name);
    if (useCase === undefined) throw new Error(`no use case is called ${name}`);
    const now = new Date().toISOString() as Instant;
    const asking = { env, cwd, actor: code, via: "cli" as const, now, progress: () => undefined };
    const ready = (await contextFor(useCase, asking))._unsafeUnwrap();
    try {
      return (await ready.handle(useCase.input.parse(input)))._unsafeUnwrap() as Output;
    } finally {
      await ready.close();
    }
  };
  const tokenOf = async (code: string): Promise<string> =>
    (await done<{ token: string }>(code, "tokens.issue", {})).token;
  const servers: ServedBy[] = [];
  for (let at = 0; at < count; at += 1) servers.push(await started(program, cwd, env));
  let token: Promise<string> | undefined;
  return {
    ...{ servers, address: servers[0]?.address ?? "", tokenOf, done },
    send: async (at, path, { headers = {}, ...request } = {}) => {
      token ??= tokenOf("im-01");
      const own = { authorization: `Bearer ${await token}`, "content-type": "application/json" };
      return await fetch(`${servers[at % servers.length]?.address}${path}`, {
        ...request,
        headers: { ...own, ...(headers as object) },
      });
    },
    stop: async () => {
      for (const one of servers) one.process.kill("SIGKILL");
      await server?.stop();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
};
