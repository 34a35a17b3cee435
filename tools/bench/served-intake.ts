// How fast complaints are taken in over HTTP, as ratios to the same framework with one prepared insert behind the same fsync.
// Run: node --conditions=@answerable/source tools/bench/served-intake.ts [seconds per figure, default 5] [connections, default 64]
// What lies between the two is: who asks, strict JSON, the rules, seven sealed values, the chain, rows and deadlines.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { lodging } from "../public-flood.ts";
import { servedOperation } from "../served-operation.ts";

const SECONDS = Number(process.argv[2] ?? 5);
const CONNECTIONS = Number(process.argv[3] ?? 64);

interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Lodges matters for so long, each under a key of its own. */
const lodged = async (url: string): Promise<Figures> => {
  const result = await autocannon({
    ...{ url, connections: CONNECTIONS, duration: SECONDS, timeout: 120 },
    requests: [
      {
        ...{ method: "POST", headers: { "content-type": "application/json" } },
        setupRequest: (request: object) => ({ ...request, body: JSON.stringify(lodging()) }),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} broke`);
  return { perSecond: result["2xx"] / SECONDS, p50: result.latency.p50, p99: result.latency.p99 };
};

const bare = async (): Promise<Figures> => {
  const child = spawn(process.execPath, [fileURLToPath(new URL("bare-intake.ts", import.meta.url))], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [first] = (await once(child.stdout, "data")) as [Buffer];
  const figures = await lodged(first.toString().trim());
  child.kill("SIGTERM");
  return figures;
};

const ours = async (database: "sqlite" | "postgres"): Promise<Figures> => {
  const served = await servedOperation({ database, env: { ANSWERABLE_HTTP_PUBLIC: "yes" } });
  await lodged(`${served.address}/v1/cases`);
  const figures = await lodged(`${served.address}/v1/cases`);
  await served.stop();
  return figures;
};

const without = await bare();
console.log(`${CONNECTIONS} connections, ${SECONDS} s each`);
const print = (name: string, { perSecond, p50, p99 }: Figures): void =>
  console.log(
    `${name.padEnd(30)}${perSecond.toFixed(0).padStart(7)}/s${(perSecond / without.perSecond).toFixed(3).padStart(8)}` +
      `${p50.toFixed(0).padStart(7)} ms p50${p99.toFixed(0).padStart(7)} ms p99`,
  );
print("hono, one prepared insert", without);
print("answerable on SQLite", await ours("sqlite"));
print("answerable on PostgreSQL", await ours("postgres"));
