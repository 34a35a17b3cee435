import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** What is deployed: the folder that a build makes, where it lies afterwards, and what is started of it. */
const DEPLOYED = [
  { app: "http", program: "/opt/answerable/dist/server.js", unit: "answerable-http.service" },
  { app: "worker", program: "/opt/answerable/worker/worker.js", unit: "answerable-worker.service" },
] as const;

const SECRETS = ["ANSWERABLE_PASSPHRASE", "ANSWERABLE_METRICS_TOKEN"];

const variablesIn = (text: string): readonly string[] => text.match(/\bANSWERABLE_[A-Z_]+[A-Z](?==)/g) ?? [];

/** Every variable that an app reads, as its own settings or where the data lies. */
const knownTo = (app: string): ReadonlySet<string> => {
  const own = join(root, "apps", app, "src");
  const files = readdirSync(own, { recursive: true, encoding: "utf8" })
    .filter((name) => /(config|-settings)\.ts$/.test(name))
    .map((name) => join(own, name));
  const shared = ["unlock.ts", "location.ts"].map((name) => join(root, "packages", "use-cases", "src", name));
  return new Set(
    [...files, ...shared].flatMap((path) => [
      ...(readFileSync(path, "utf8").match(/\bANSWERABLE_[A-Z_]+[A-Z]\b/g) ?? []),
    ]),
  );
};

describe.each(DEPLOYED)("$app, deployed", ({ app, program, unit }) => {
  const read = (name: string): string => readFileSync(join(root, "apps", app, "packaging", name), "utf8");
  /** Instructions of the Dockerfile, lines that go on joined. */
  const instructions = read("Dockerfile")
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line !== "");
  const argumentsOf = (name: string): readonly string[] =>
    instructions.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const settings = read(unit)
    .split("\n")
    .filter((line) => /^[A-Z][A-Za-z]+=/.test(line));

  it("copies into its image what a build makes and is there, from a pinned line of Node, as nobody in particular", () => {
    expect(argumentsOf("FROM")).toEqual(["node:24-bookworm-slim"]);
    const copied = argumentsOf("COPY").map((line) => line.split(" ").at(-2) ?? "");
    expect(copied).toEqual([`apps/${app}/dist`]);
    expect(existsSync(join(root, "apps", app, "tsup.config.ts"))).toBe(true);
    expect(argumentsOf("USER")).toEqual(["answerable"]);
    expect(instructions.findIndex((line) => line.startsWith("USER"))).toBeGreaterThan(
      instructions.findLastIndex((line) => line.startsWith("RUN")),
    );
  });

  it("is stopped by a signal that it understands, is the first process, and says how it is looked at", () => {
    expect(argumentsOf("STOPSIGNAL")).toEqual(["SIGTERM"]);
    expect(JSON.parse(argumentsOf("CMD").at(-1) ?? "")).toEqual(["node", program]);
    const [check = ""] = argumentsOf("HEALTHCHECK");
    if (check !== "NONE") expect(JSON.parse(check.slice(check.indexOf("[")))).toHaveLength(3);
  });

  it.each(["Dockerfile", unit])("sets in %s variables that it reads, and no secret", (name) => {
    const set = variablesIn(read(name));
    const known = knownTo(app);
    expect(set.length).toBeGreaterThan(0);
    expect(set.filter((one) => !known.has(one))).toEqual([]);
    expect(set.filter((one) => SECRETS.includes(one))).toEqual([]);
  });

  it("does not try again what does not get better, keeps its memory to itself and may write its own folder alone", () => {
    for (const line of [
      ...["RestartPreventExitStatus=2", "LimitCORE=0", "MemorySwapMax=0", "UMask=0077"],
      ...["NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=yes", "CapabilityBoundingSet="],
    ])
      expect(settings).toContain(line);
    expect(settings.filter((line) => line.startsWith("ReadWritePaths"))).toEqual([]);
  });

  it("starts as a service the file that a build makes", () => {
    expect(settings).toContain(`ExecStart=/usr/bin/node ${program}`);
  });
});

describe("what is deployed beside one another", () => {
  it("shares the account, the data, what opens it, and how it is kept apart from the rest of the machine", () => {
    const kept = DEPLOYED.map(({ app, unit }) =>
      readFileSync(join(root, "apps", app, "packaging", unit), "utf8")
        .split("\n")
        .filter((line) => /^[A-Z][A-Za-z]+=/.test(line))
        .filter((line) => !/^(Description|ExecStart|EnvironmentFile|TimeoutStopSec|LimitNOFILE)=/.test(line)),
    );
    expect(kept[1]).toEqual(kept[0]);
  });
});
