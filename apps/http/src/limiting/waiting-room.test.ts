import { describe, expect, it } from "vitest";
import { waitingRoom } from "./waiting-room.ts";

describe("a waiting room", () => {
  it("leaves outside what does not fit, in the order in which it came", async () => {
    const room = waitingRoom(10);
    const inside: string[] = [];
    const enter = (name: string, bytes: number) => room.enter(name, bytes).then(() => inside.push(name));
    const all = [enter("six", 6), enter("five", 5), enter("one", 1)];
    await all[0];
    expect(inside).toEqual(["six"]);
    room.leave("six", 6);
    await Promise.all(all);
    expect(inside).toEqual(["six", "five", "one"]);
  });

  it("has room for what alone is larger than it", async () => {
    const room = waitingRoom(10);
    await room.enter("large", 50);
    const next = room.enter("next", 1);
    room.leave("large", 50);
    await expect(next).resolves.toBeUndefined();
  });

  it("is never filled by one: whoever comes later from elsewhere is let in before the rest of it", async () => {
    const room = waitingRoom(10);
    const inside: string[] = [];
    const enter = (by: string) => room.enter(by, 2).then(() => inside.push(by));
    const flood = Array.from({ length: 20 }, () => enter("one"));
    await Promise.all([flood[0], flood[1], enter("another")]);
    expect(inside).toEqual(["one", "one", "another"]);
    room.leave("one", 2);
    await flood[2];
    expect(inside.at(-1)).toBe("one");
  });
});
