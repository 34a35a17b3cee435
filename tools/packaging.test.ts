import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const packaging = join(root, "apps", "http", "packaging");
const read = (name: string): string => readFileSync(join(packaging, name), "utf8");

/** Instructions of a Dockerfile, lines that go on joined. */
const instructions = read("Dockerfile")
  .replaceAll(/^#.*\n/gm, "")
  .replaceAll(/\\\n\s*/g, "")
  .split("\n")
  .filter((line) => line !== "");
const argumentsOf = (name: string): readonly string[] =>
  instructions.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));

/** Variables the server reads, as its own settings or where the data lies. */
const KNOWN = new Set(
  ["apps/http/src/config.ts", "packages/use-cases/src/unlock.ts", "packages/use-cases/src/location.ts"].flatMap(
    (path) => [...(readFileSync(join(root, path), "utf8").match(/\bANSWERABLE_[A-Z_]+[A-Z]\b/g) ?? [])],
  ),
);
const variablesIn = (text: string): readonly string[] => text.match(/\bANSWERABLE_[A-Z_]+[A-Z](?==)/g) ?? [];

describe("the image", () => {
  it("copies what a build makes and is there, from a pinned line of Node, as nobody in particular", () => {
    expect(argumentsOf("FROM")).toEqual(["node:24-bookworm-slim"]);
    const copied = argumentsOf("COPY").map((line) => line.split(" ").at(-2) ?? "");
    expect(copied).toEqual(["apps/http/dist"]);
    expect(existsSync(join(root, "apps", "http", "tsup.config.ts"))).toBe(true);
    expect(argumentsOf("USER")).toEqual(["answerable"]);
    expect(instructions.findIndex((line) => line.startsWith("USER"))).toBeGreaterThan(
      instructions.findLastIndex((line) => line.startsWith("RUN")),
    );
  });

  it("is stopped by a signal that the server understands, and starts the server as the first process", () => {
    expect(argumentsOf("STOPSIGNAL")).toEqual(["SIGTERM"]);
    expect(JSON.parse(argumentsOf("CMD").at(-1) ?? "")).toEqual(["node", "/opt/answerable/dist/server.js"]);
    const [check = ""] = argumentsOf("HEALTHCHECK");
    expect(JSON.parse(check.slice(check.indexOf("[")))).toHaveLength(3);
  });
});

describe.each(["Dockerfile", "answerable-http.service"])("%s", (name) => {
  it("sets variables that the server reads, and holds no secret", () => {
    const set = variablesIn(read(name));
    expect(set.length).toBeGreaterThan(0);
    expect(set.filter((one) => !KNOWN.has(one))).toEqual([]);
    expect(set.filter((one) => ["ANSWERABLE_PASSPHRASE", "ANSWERABLE_METRICS_TOKEN"].includes(one))).toEqual([]);
  });
});

describe("the service", () => {
  const settings = read("answerable-http.service")
    .split("\n")
    .filter((line) => /^[A-Z][A-Za-z]+=/.test(line));

  it("does not try again what does not get better, keeps its memory to itself and may write its own folder alone", () => {
    for (const line of [
      ...["RestartPreventExitStatus=2", "LimitCORE=0", "MemorySwapMax=0", "UMask=0077"],
      ...["NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=yes", "CapabilityBoundingSet="],
    ])
      expect(settings).toContain(line);
    expect(settings.filter((line) => line.startsWith("ReadWritePaths"))).toEqual([]);
  });

  it("starts the file that a build makes", () => {
    expect(settings).toContain("ExecStart=/usr/bin/node /opt/answerable/dist/server.js");
  });
});
