import { describe, expect, it } from "vitest";
import { waitingRoom } from "./waiting-room.ts";

describe("a waiting room", () => {
  it("leaves outside what does not fit, in the order in which it came", async () => {
    const room = waitingRoom(10);
    const inside: string[] = [];
    const enter = (name: string, bytes: number) => room.enter(bytes).then(() => inside.push(name));
    const all = [enter("six", 6), enter("five", 5), enter("one", 1)];
    await all[0];
    expect(inside).toEqual(["six"]);
    room.leave(6);
    await Promise.all(all);
    expect(inside).toEqual(["six", "five", "one"]);
  });

  it("has room for what alone is larger than it", async () => {
    const room = waitingRoom(10);
    await room.enter(50);
    const next = room.enter(1);
    room.leave(50);
    await expect(next).resolves.toBeUndefined();
  });
});
