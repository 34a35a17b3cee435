import { FLOOD, type Instant, instantNumber, instantOfNumber, PATIENCE } from "@answerable/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessGuard } from "./guess-guard.ts";

const NOW = "2026-03-01T10:00:00.000Z" as Instant;
const later = (seconds: number): Instant => instantOfNumber(instantNumber(NOW) + seconds * 1000);
const her = { account: "analyst-01", from: "office" };
const guesser = (from: string, account = "analyst-01") => ({ account, from });

/** A guard that heard so many wrong answers. */
const after = (wrong: readonly (readonly [who: { account: string; from: string }, times: number])[]) => {
  const guard = guessGuard();
  for (const [who, times] of wrong) for (let time = 0; time < times; time += 1) guard.wrong(who, NOW);
  return guard;
};

describe("whoever guesses", () => {
  it("is heard five times at once, then later and later, and a quarter of an hour later at most", () => {
    expect(after([[her, 4]]).waitOf(her, NOW)).toBe(0);
    expect(after([[her, 5]]).waitOf(her, NOW)).toBe(1);
    expect(after([[her, 5]]).waitOf(her, later(1))).toBe(0);
    expect(after([[her, 18]]).waitOf(her, NOW)).toBe(900);
  });

  it("from many addresses makes the account wait a minute at most, and its holder where she signed in before not at all", () => {
    const guard = guessGuard();
    guard.right(her);
    for (let from = 0; from < 500; from += 1) guard.wrong(guesser(`somewhere-${from}`), NOW);
    expect(guard.waitOf(guesser("elsewhere"), NOW)).toBe(60);
    expect(guard.waitOf(her, NOW)).toBe(0);
  });

  it("at many accounts from one address makes that address wait, whichever account is next", () => {
    const guard = guessGuard();
    for (let at = 0; at < 60; at += 1) guard.wrong(guesser("camp", `code-${at}`), NOW);
    expect(guard.waitOf(guesser("camp", "code-99"), NOW)).toBe(60);
    expect(guard.waitOf(guesser("office", "code-99"), NOW)).toBe(0);
  });

  it("at any account from anywhere floods the door, until twenty minutes without it", () => {
    const guard = guessGuard();
    for (let at = 0; at < FLOOD.wrong - 1; at += 1) guard.wrong(guesser(`from-${at}`, `code-${at}`), NOW);
    expect(guard.isFlooded(NOW)).toBe(false);
    guard.wrong(her, NOW);
    expect(guard.isFlooded(NOW)).toBe(true);
    expect(guard.isFlooded(later(FLOOD.withinSeconds))).toBe(true);
    expect(guard.isFlooded(later(2 * FLOOD.withinSeconds))).toBe(false);
  });

  it("is forgotten an hour after the last wrong answer, and by a right one", () => {
    const guard = after([[her, 10]]);
    expect(guard.waitOf(her, later(3601))).toBe(0);
    guard.wrong(her, later(3601));
    expect(guard.waitOf(her, later(3601))).toBe(0);
    const right = after([[her, 8]]);
    right.right(her);
    expect(right.waitOf(her, NOW)).toBe(0);
  });

  it("fills no memory, however many names and addresses are tried", () => {
    const guard = guessGuard();
    for (let at = 0; at < 30_000; at += 1) guard.wrong(guesser(`from-${at}`, `code-${at}`), NOW);
    // the longest silent were forgotten
    for (let time = 0; time < 5; time += 1) guard.wrong(guesser("from-1", "code-1"), NOW);
    expect(guard.waitOf(guesser("from-1", "code-1"), NOW)).toBe(1);
  });

  it("never locks anybody out for good (law)", () => {
    const answers = fc.array(fc.tuple(fc.constantFrom("office", "camp", "cafe"), fc.constantFrom("a-1", "b-1")));
    fc.assert(
      fc.property(answers, (wrong) => {
        const guard = guessGuard();
        for (const [from, account] of wrong) guard.wrong({ from, account }, NOW);
        for (const from of ["office", "camp"])
          expect(guard.waitOf({ from, account: "a-1" }, later(PATIENCE.pair.mostSeconds))).toBe(0);
      }),
    );
  });
});
