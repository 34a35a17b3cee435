import { describe, expect, it } from "vitest";
import type { Instant } from "./instant.ts";
import { logCursorSubject } from "./log-cursor.ts";

const at = "2026-01-01T00:00:00.000Z" as Instant;
const { decide, evolve, initial } = logCursorSubject;

describe("how far a log was followed", () => {
  it("goes on and never back, and says nothing where nothing is new", () => {
    const [first] = decide({ type: "advance", at, to: 7 }, initial)._unsafeUnwrap();
    const state = first === undefined ? initial : evolve(initial, first);
    expect(state).toEqual({ position: 7 });
    for (const to of [7, 3]) expect(decide({ type: "advance", at, to }, state)._unsafeUnwrap()).toEqual([]);
  });
});
