import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Result } from "neverthrow";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Failure } from "../failure.ts";
import { testOperations } from "../operation-fixture.ts";
import { type SavedOperation, savedOperation } from "./backup-fixture.ts";

const operations = testOperations({ alone: true });
beforeAll(operations.start);
afterAll(operations.stop);

const LONG = process.env["ANSWERABLE_LONG"] === "1";
const PROCESS = fileURLToPath(new URL("backup-in-a-process.ts", import.meta.url));
const NODE = [process.execPath, "--conditions=@answerable/source", PROCESS] as const;

const codeOf = (result: Result<unknown, Failure>): string | undefined =>
  result.isOk()
    ? undefined
    : ((result.error.owner === "input" ? result.error.issues[0]?.code : undefined) ??
      (result.error.owner === "rule" ? result.error.rejection.code : undefined));

describe.each(["sqlite", "postgres"] as const)("on %s", (database) => {
  let saved: SavedOperation;
  beforeEach(async () => {
    saved = await savedOperation(operations, database);
    await saved.lodge();
  });
  afterEach(() => saved.remove());

  /** Runs it in a process, which is killed once it has come so far; what it said before. */
  const inProcess = (asked: object, killWhen: () => boolean, shell?: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { cwd, env } = saved.operation;
      const input = JSON.stringify({ cwd, env, at: saved.later(), ...asked });
      const [node, ...args] = NODE;
      const child =
        shell === undefined
          ? spawn(node, [...args, input], { stdio: ["ignore", "pipe", "inherit"] })
          : spawn("sh", ["-c", shell, "sh", ...NODE, input], { stdio: ["ignore", "pipe", "inherit"] });
      let said = "";
      const watch = setInterval(() => killWhen() && child.kill("SIGKILL"), 2);
      child.stdout.on("data", (chunk: Buffer) => {
        said += chunk.toString();
      });
      child.once("error", reject);
      child.once("close", () => {
        clearInterval(watch);
        resolve(said);
      });
    });

  /** What was begun and not finished of either output. */
  const unfinished = () =>
    [saved.asked.out, saved.asked.keysOut].flatMap((place) =>
      existsSync(place)
        ? readdirSync(place)
            .filter((name) => name.endsWith(".part"))
            .map((name) => join(place, name))
        : [],
    );

  it("a backup that is killed is none, and leaves no word in clear; the next one is whole", async () => {
    await inProcess({ backup: saved.asked }, () => unfinished().length > 0);
    const [folder = ""] = unfinished();
    const whole = await saved.save();
    expect(codeOf(await saved.restore({ ...whole, data: folder }))).toBe("operation-exists-already");
    await saved.burn();
    expect(codeOf(await saved.restore({ ...whole, data: folder }))).toBe("backup-not-whole");
    expect((await saved.restore(whole)).isOk()).toBe(true);
  });

  it("a restore that is killed is opened by nobody, and done anew it is whole", async () => {
    const backup = await saved.save();
    const before = await saved.everyRow();
    const { location } = saved.setup;
    const mark = join(location.directory, "restoring.json");
    for (const afterMs of LONG || database === "sqlite" ? [0, 15, 60] : [15]) {
      await saved.burn();
      let seen = 0;
      const asked = { restore: { ...backup, identities: [saved.identity] } };
      const said = await inProcess(asked, () => {
        if (seen === 0 && existsSync(mark)) seen = Date.now();
        return seen > 0 && Date.now() - seen >= afterMs;
      });
      // it may have been quicker than the signal
      if (!said.includes("done"))
        await expect(saved.operation.ask("im-01", "audit.verify")).rejects.toThrow("operation-not-found");
      if (!said.includes("done")) expect((await saved.restore(backup)).isOk()).toBe(true);
      expect(await saved.everyRow()).toEqual(before);
      expect(existsSync(mark)).toBe(false);
    }
  });

  it("a backup for which there is no room says so and leaves nothing", async () => {
    for (let count = 0; count < 8; count++) await saved.lodge({ narrative: "L'huile. ".repeat(2000) });
    await saved.save({ out: undefined });
    // a file may hold as much as the stores' own need while nothing changes, and not what lies in them
    const said = await inProcess({ backup: saved.asked }, () => false, 'ulimit -f 160; "$@"');
    expect(said).toContain("backup-not-written");
    expect(existsSync(saved.asked.out) ? readdirSync(saved.asked.out) : []).toEqual([]);
    expect((await saved.save()).files.length).toBe(5);
  });

  it("a backup taken while people write is of one moment, and holds all that was acknowledged before it", async () => {
    const acknowledged: string[] = [];
    let goesOn = true;
    const writing = (async () => {
      while (goesOn) acknowledged.push(await saved.lodge());
    })();
    while (acknowledged.length < 3) await pause(5);
    const known = [...acknowledged];
    const backup = await saved.save();
    goesOn = false;
    await writing;
    await saved.burn();
    const restored = (await saved.restore(backup))._unsafeUnwrap();
    for (const { part, head } of backup.files.filter(({ part: one }) => one !== "keys" && one !== "erased"))
      expect(restored.parts.find(({ module }) => module === part)?.position).toBe(head?.position);
    for (const id of known) expect(await saved.read(id)).toMatchObject({ text: expect.any(String) });
    expect(await saved.operation.ask("im-01", "audit.verify")).toMatchObject(Array(3).fill({ intact: true }));
    expect(await saved.operation.ask("admin-01", "store.rebuild")).toMatchObject(Array(3).fill({ differences: 0 }));
    expect(readdirSync(saved.asked.out)).toHaveLength(1);
  });
});
