import { describe, expect, it } from "vitest";
import { streamed } from "./answer.ts";

describe("lines that are given out as they are made", () => {
  it("break off without an end where something breaks, which is told to the log alone", async () => {
    const broken: unknown[] = [];
    const lines = (async function* () {
      yield "one\n";
      throw new Error("la fille du chef");
    })();
    const response = new Response(streamed(lines, (error) => broken.push(error)));
    await expect(response.text()).rejects.toThrow("the answer broke off");
    expect(broken).toHaveLength(1);
  });

  it("are made no longer once nobody takes them", async () => {
    let made = 0;
    let ended = false;
    const lines = (async function* () {
      try {
        for (; ; made += 1) yield `${made}\n`;
      } finally {
        ended = true;
      }
    })();
    const reader = streamed(lines, () => undefined).getReader();
    await reader.read();
    await reader.cancel();
    expect([ended, made < 5]).toEqual([true, true]);
  });
});
