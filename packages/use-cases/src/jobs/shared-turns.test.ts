import { describe, expect, it } from "vitest";
import { sharedTurns } from "./shared-turns.ts";

/** A work that ends when it is told to, and what it was asked each time. */
const heldWork = () => {
  const asked: number[] = [];
  const ends: (() => void)[] = [];
  const turns = sharedTurns(async (one: number) => {
    asked.push(one);
    await new Promise<void>((resolve) => ends.push(resolve));
    return one;
  });
  const end = async () => {
    await Promise.resolve();
    ends.shift()?.();
  };
  return { asked, turns, end };
};

describe("turns that are shared", () => {
  it("are taken one at a time; all who wait share the next, with what the last of them asked", async () => {
    const { asked, turns, end } = heldWork();
    const first = turns(1);
    await Promise.resolve();
    const waiting = [turns(2), turns(3), turns(4)];
    expect(asked).toEqual([1]);
    await end();
    expect(await first).toBe(1);
    await end();
    expect(await Promise.all(waiting)).toEqual([4, 4, 4]);
    expect(asked).toEqual([1, 4]);
  });

  it("go on after one that broke", async () => {
    let times = 0;
    const turns = sharedTurns(async () => {
      times += 1;
      if (times === 1) throw new Error("broke");
      return times;
    });
    await expect(turns(undefined)).rejects.toThrow("broke");
    expect(await turns(undefined)).toBe(2);
  });
});
