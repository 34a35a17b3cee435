import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fairQueue } from "./fair-queue.ts";

describe("a fair queue", () => {
  it("begins more where more may work at once, as soon as it is told to look", async () => {
    let most = 1;
    const queue = fairQueue(() => most);
    const ends: (() => void)[] = [];
    const works = ["a", "b", "c"].map((lane) => queue.enter(lane, () => new Promise<void>((end) => ends.push(end))));
    expect(ends.length).toBe(1);
    most = 3;
    queue.wake();
    expect(ends.length).toBe(3);
    for (const end of ends) end();
    await Promise.all(works);
  });

  it("puts a lane of one back by a turn, however many wait in another", async () => {
    const queue = fairQueue(() => 1);
    const done: string[] = [];
    const enter = (lane: string, name: string) => queue.enter(lane, async () => done.push(name));
    const flood = Array.from({ length: 100 }, (_, at) => enter("flood", `flood ${at}`));
    await Promise.all([...flood, enter("somebody", "somebody")]);
    expect(done.indexOf("somebody")).toBeLessThanOrEqual(2);
    expect(done.filter((name) => name !== "somebody")).toEqual(flood.map((_, at) => `flood ${at}`));
  });

  it("lets a work that broke reach its own caller and goes on", async () => {
    const queue = fairQueue(() => 1);
    const broken = queue.enter("a", () => Promise.reject(new Error("broke")));
    const next = queue.enter("a", async () => "done");
    await expect(broken).rejects.toThrow("broke");
    expect(await next).toBe("done");
  });

  it("never does more at once than it may, forgets none, and keeps the order within a lane", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.constantFrom("a", "b", "c")),
        async (most, lanes) => {
          const queue = fairQueue(() => most);
          let running = 0;
          let highest = 0;
          const begun: Record<string, number[]> = {};
          const works = lanes.map((lane, at) =>
            queue.enter(lane, async () => {
              running += 1;
              highest = Math.max(highest, running);
              begun[lane] = [...(begun[lane] ?? []), at];
              await Promise.resolve();
              running -= 1;
              return at;
            }),
          );
          expect(await Promise.all(works)).toEqual(lanes.map((_, at) => at));
          expect(highest).toBeLessThanOrEqual(most);
          for (const order of Object.values(begun)) expect(order).toEqual(order.toSorted((one, two) => one - two));
        },
      ),
      { numRuns: 50 },
    );
  });
});
