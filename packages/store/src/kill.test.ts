import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Instant } from "@answerable/core";
import { describe, expect, it } from "vitest";
import { ADAPTERS, type TestBench, testBench } from "./testing/test-stores.ts";
import { wellSubject } from "./testing/well.ts";

const LONG = process.env["ANSWERABLE_LONG"] === "1";
const ROUNDS = LONG ? 20 : 2;
const CHILD = fileURLToPath(new URL("./testing/append-until-killed.ts", import.meta.url));

/** Ids that a process had acknowledged when it was killed, some time after its first. */
const acknowledgedUntilKilled = (bench: TestBench, name: string, afterMs: number): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const values = [bench.at, bench.keysAt, name].map((value) => JSON.stringify(value));
    const child = spawn(process.execPath, ["--conditions=@answerable/source", CHILD, ...values], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    child.stdout.on("data", (chunk: Buffer) => {
      if (printed === "") setTimeout(() => child.kill("SIGKILL"), afterMs);
      printed += chunk.toString();
    });
    child.once("error", reject);
    child.once("close", () => resolve(printed.split("\n").slice(0, -1)));
  });

describe.each(ADAPTERS)("a process killed while it appends to %s", (adapter) => {
  it(`has lost nothing that it acknowledged, in ${ROUNDS} rounds`, async () => {
    const bench = await testBench(adapter);
    const keys = await bench.openKeys();
    const store = await bench.open(undefined, keys);
    let [acknowledged, position] = [0, 0];
    for (let round = 0; round < ROUNDS; round++) {
      const streams = await acknowledgedUntilKilled(bench, `r${round}`, 40 + 37 * (round % 7));
      acknowledged += streams.length;
      expect(streams.length).toBeGreaterThan(0);
      for (const stream of streams) {
        const { version, state } = (await store.state(wellSubject, stream))._unsafeUnwrap();
        expect(version).toBe(1);
        if (state.status !== "standing" || state.story === null) throw new Error("not as it was written");
        const reading = { at: "2026-01-02T00:00:00.000Z" as Instant, actor: "s", role: "r", purpose: "test" };
        if (stream.endsWith("0")) expect((await store.open(state.story, reading))._unsafeUnwrap()).toBe(stream);
      }
      const verified = (await store.verify())._unsafeUnwrap();
      if (!verified.intact) throw new Error(`${verified.why} at ${verified.position}`);
      position = verified.positions;
    }
    expect((await store.rebuild())._unsafeUnwrap()).toMatchObject({ differences: 0 });
    await bench.close();
    if (LONG)
      console.log(
        `${adapter}: ${ROUNDS} kills, ${acknowledged} acknowledged, 0 lost, ${position - acknowledged} more committed`,
      );
  });
});
