import { errAsync, ok, okAsync } from "neverthrow";
import { describe, expect, it } from "vitest";
import { onWell } from "../testing/test-stores.ts";
import { groupCommit } from "./group-commit.ts";
import type { Work } from "./work.ts";

const work = onWell("w1", { type: "measure", depth: 1 });
const answer = (position: number) => ({ done: ok({ steps: [], position }) });

describe("commits in groups", () => {
  it("takes what arrives together into one commit, at most 500 works", async () => {
    const sizes: number[] = [];
    const queue = groupCommit((works) => {
      sizes.push(works.length);
      return okAsync(works.map((_, at) => answer(at)));
    });
    const calls = await Promise.all(Array.from({ length: 1200 }, () => queue.handle([work])));
    expect(calls.every((call) => call.isOk())).toBe(true);
    expect(sizes).toEqual([500, 500, 200]);
  });

  it("lets a failed commit fail for every caller of its batch, and for no other", async () => {
    let commits = 0;
    const queue = groupCommit((works: readonly Work[]) => {
      commits += 1;
      return commits === 1
        ? errAsync({ code: "store-unreachable" as const })
        : okAsync(works.map((_, at) => answer(at)));
    });
    const [first, second] = await Promise.all([queue.handle([work]), queue.handle([work, work])]);
    expect([first._unsafeUnwrapErr(), second._unsafeUnwrapErr()]).toEqual([
      { code: "store-unreachable" },
      { code: "store-unreachable" },
    ]);
    expect((await queue.handle([work]))._unsafeUnwrap()).toHaveLength(1);
  });

  it("answers an empty call at once", async () => {
    expect((await groupCommit(() => okAsync([])).handle([]))._unsafeUnwrap()).toEqual([]);
  });
});
