import { describe, expect, it } from "vitest";
import { breath } from "./breath.ts";

/** Works without waiting for anything, as a database in this process does. */
const work = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

describe("a breath", () => {
  it("lets others have the event loop while somebody works query after query", async () => {
    let isOver = false;
    let turnsOfOthers = 0;
    const others = (): void => {
      turnsOfOthers += 1;
      if (!isOver) setImmediate(others);
    };
    setImmediate(others);
    for (let query = 0; query < 20; query += 1) {
      await breath();
      work(5);
    }
    isOver = true;
    expect(turnsOfOthers).toBeGreaterThan(3);
  });
});
