import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { postgresBinaries } from "./postgres-binaries.ts";

/** A PostgreSQL server for tests; give each test file, or each test, a database of its own. */
export interface TestPostgres {
  /** The address of the server's first database. */
  readonly url: string;
  /** Makes a database with a random name, empty or like another one that nobody uses; its address. It goes when the server stops. */
  createDatabase(like?: string): Promise<string>;
  /** Ends the server in the midst of everything and starts it again on the same data; rejected where it is lent: others work on it. */
  restart(): Promise<void>;
  /** Stops what was started; on a server that was lent, drops the databases that were made. */
  stop(): Promise<void>;
}

export interface StartPostgres {
  /** True: every commit reaches the disk, as in earnest (benchmarks). Default false. */
  readonly durable?: boolean;
  /** True: a server of its own although one is lent, for whoever restarts it or reads all of its disk. Default false. */
  readonly ofItsOwn?: boolean;
}

const query = async (url: string, text: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** What the server says of a database that somebody has just left and that it still counts. */
const IN_USE = "55006";

/** Asks again for as long as somebody is about to leave. */
const onceNobodyIsThere = async (url: string, text: string, tries = 100): Promise<void> => {
  try {
    await query(url, text);
  } catch (error) {
    if (tries === 0 || (error as { readonly code?: string }).code !== IN_USE) throw error;
    await pause(20);
    await onceNobodyIsThere(url, text, tries - 1);
  }
};

const databasesOf =
  (url: string, made: string[]) =>
  async (like?: string): Promise<string> => {
    const name = `t${randomBytes(6).toString("hex")}`;
    const [server] = await query(url, "select current_setting('server_version_num')::int as version");
    // Copying files is several times faster than writing every page to the log; servers before 15 know no other way.
    const strategy = Number(server?.["version"]) >= 150_000 ? "strategy file_copy" : "";
    const template = like === undefined ? "template0" : new URL(like).pathname.slice(1);
    await onceNobodyIsThere(url, `create database ${name} template ${template} ${strategy} encoding 'UTF8' locale 'C'`);
    made.push(name);
    const address = new URL(url);
    address.pathname = `/${name}`;
    return address.href;
  };

/** The user the server runs as when we are root: `postgres` where there is one, else `nobody`. */
const serverUser = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const ask = (flag: string, name: string) =>
    Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  for (const name of ["postgres", "nobody"]) {
    try {
      return { uid: ask("-u", name), gid: ask("-g", name) };
    } catch {
      // Not on this machine: try the next.
    }
  }
  return {};
};

// The shell outlives us only until our end of the pipe closes, so not even kill -9 leaves a server behind. A line in it: begin again.
const SUPERVISE = `begin() {
"$1" -D "$2" -p "$3" -h 127.0.0.1 -c fsync="$4" -c unix_socket_directories= -c max_connections=200 </dev/null >/dev/null 2>&1 &
server=$!
}
begin "$@"
while read -r again; do
kill -INT $server
wait $server
begin "$@"
done
kill -INT $server
wait $server
rm -rf "$2"`;

const BREAK_OFF =
  "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and usename = user";
const beganAt = async (url: string): Promise<unknown> =>
  (await query(url, "select pg_postmaster_start_time()::text as at"))[0]?.["at"];

const lent = (url: string): TestPostgres => {
  const made: string[] = [];
  return {
    url,
    createDatabase: databasesOf(url, made),
    restart: () => Promise.reject(new Error("a server that is lent is not restarted")),
    stop: async () => {
      for (const name of made.splice(0)) await query(url, `drop database if exists ${name} with (force)`);
    },
  };
};

/**
 * Starts a PostgreSQL of its own port and folder in about a second, as root or not; it goes with the process that
 * started it, however that ends. `ANSWERABLE_TEST_POSTGRES=url` lends a running server instead (its user must be
 * allowed to create databases). The data are for tests: local connections are trusted.
 */
export const startPostgres = async ({
  durable = false,
  ofItsOwn = false,
}: StartPostgres = {}): Promise<TestPostgres> => {
  const other = process.env["ANSWERABLE_TEST_POSTGRES"];
  if (!ofItsOwn && other !== undefined && other !== "") return lent(other);
  const { initdb, postgres } = postgresBinaries();
  const user = serverUser();
  const data = mkdtempSync(join(tmpdir(), "answerable-pg-"));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(data, user.uid, user.gid);
  const [env, cwd] = [{ PATH: process.env["PATH"] ?? "", LC_ALL: "C" }, tmpdir()];
  const flags = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  execFileSync(initdb, flags, { ...user, env, cwd, stdio: ["ignore", "ignore", "inherit"] });
  const port = await freePort();
  const shell = ["-c", SUPERVISE, "sh", postgres, data, String(port), durable ? "on" : "off"];
  const server: ChildProcess =
    process.platform === "win32"
      ? spawn(postgres, ["-D", data, "-p", String(port), "-h", "127.0.0.1"], { env, cwd, stdio: "ignore" })
      : spawn("sh", shell, { ...user, env, cwd, stdio: ["pipe", "ignore", "ignore"], detached: true });
  server.unref();
  const exited = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await answers(url);
  return {
    url,
    createDatabase: databasesOf(url, []),
    restart: async () => {
      const before = await beganAt(url);
      if (server.stdin) server.stdin.write("again\n");
      else await query(url, BREAK_OFF);
      while (server.stdin && (await beganAt(url).catch(() => before)) === before) await pause(20);
    },
    stop: async () => {
      server.ref();
      if (server.stdin) server.stdin.end();
      else server.kill();
      await exited;
      rmSync(data, { recursive: true, force: true });
    },
  };
};

const answers = async (url: string): Promise<void> => {
  for (let attempt = 0; ; attempt++) {
    try {
      await query(url, "select 1");
      return;
    } catch (error) {
      if (attempt >= 200) throw error;
      await pause(50);
    }
  }
};
