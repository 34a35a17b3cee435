import type { Failure } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import { describe, expect, it } from "vitest";
import { runRounds } from "./rounds.ts";

const away: Failure = { owner: "store", error: { code: "store-unreachable" } };

/** Rounds that come to what is given, one after the other; stops when there is no more. */
const lived = async (outcomes: readonly (Result<unknown, Failure> | Error)[]) => {
  const rests: number[] = [];
  const said: string[] = [];
  const log = {
    note: () => undefined,
    failed: (code: string) => void said.push(code),
    broke: (error: unknown) => void said.push(error instanceof Error ? error.name : "unknown"),
  };
  await new Promise<void>((over) => {
    let round = 0;
    const under = runRounds({
      ...{ everyMs: 1000, log },
      work: async () => {
        const outcome = outcomes[round++];
        if (outcome instanceof Error) throw outcome;
        return outcome ?? ok(undefined);
      },
      rest: async (ms) => {
        rests.push(ms);
        if (round >= outcomes.length) void under.stop().then(over);
      },
    });
  });
  return { rests, said };
};

describe("rounds", () => {
  it("go on at their pace while all goes well", async () => {
    expect(await lived([ok(1), ok(2), ok(3)])).toEqual({ rests: [1000, 1000, 1000], said: [] });
  });

  it("rest longer each time the store is away, up to five minutes, and as ever when it is back", async () => {
    const { rests, said } = await lived([...Array.from({ length: 10 }, () => err(away)), ok(1)]);
    expect(rests.slice(0, 3)).toEqual([2000, 4000, 8000]);
    expect(rests.slice(-2)).toEqual([300_000, 1000]);
    expect(new Set(said)).toEqual(new Set(["store-unreachable"]));
  });

  it("go on after a bug, of which its kind is said and never its message", async () => {
    const { rests, said } = await lived([new TypeError("Mariam's words"), ok(1)]);
    expect([rests, said]).toEqual([[2000, 1000], ["TypeError"]]);
  });

  it("end after the round that was begun, and no other begins", async () => {
    let finish = (): void => undefined;
    let begun = 0;
    const log = { note: () => undefined, failed: () => undefined, broke: () => undefined };
    const under = runRounds({
      ...{ everyMs: 1, log, rest: async () => undefined },
      work: () => {
        begun += 1;
        return new Promise((resolve) => (finish = () => resolve(ok(undefined))));
      },
    });
    let isOver = false;
    const over = under.stop().then(() => (isOver = true));
    await Promise.resolve();
    expect([isOver, begun]).toEqual([false, 1]);
    finish();
    await over;
    expect(begun).toBe(1);
  });
});
