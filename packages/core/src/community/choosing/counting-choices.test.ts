import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ballot } from "./choice.ts";
import { condorcetOf } from "./condorcet.ts";
import { countBallots } from "./count-choice.ts";

/** `30 a b c`: thirty people want a most, then b, then c; `a=b` are wanted alike. */
const ballotsOf = (...lines: readonly string[]): Ballot[] =>
  lines.map((line) => {
    const [people, ...places] = line.split(" ");
    return { people: Number(people), wanted: places.map((alike) => alike.split("=")) };
  });
const pointsOf = (counted: { points: readonly { harm: string; points: number }[] }) =>
  Object.fromEntries(counted.points.map(({ harm, points }) => [harm, points]));

const LETTERS = ["a", "b", "c"];

describe("three rules of counting, on published profiles", () => {
  it("Condorcet's 81 voters: one harm beats each other, and Borda's count puts another first", () => {
    // Condorcet, as in Black, The theory of committees and elections (1958), and Fishburn and Gehrlein (1976)
    const ballots = ballotsOf("30 a b c", "1 a c b", "29 b a c", "10 b c a", "10 c a b", "1 c b a");
    const { borda, condorcet, people } = countBallots(LETTERS, ballots);
    expect(people).toBe(81);
    expect(condorcet.winner).toBe("a");
    expect(condorcet.pairs).toEqual([
      { one: "a", other: "b", wantOne: 41, wantOther: 40 },
      { one: "a", other: "c", wantOne: 60, wantOther: 21 },
      { one: "b", other: "c", wantOne: 69, wantOther: 12 },
    ]);
    expect(pointsOf(borda)).toEqual({ a: 101, b: 109, c: 33 });
    expect(borda.ahead).toEqual(["b"]);
  });

  it("Condorcet's 60 voters: people go round in a circle, and no harm beats each other", () => {
    // Condorcet (1785), as in Young, Condorcet's theory of voting, American Political Science Review 82 (1988)
    const ballots = ballotsOf("23 a b c", "17 b c a", "2 b a c", "10 c a b", "8 c b a");
    const { winner, ahead, pairs } = condorcetOf(LETTERS, ballots);
    expect(winner).toBeNull();
    expect(ahead).toEqual(LETTERS);
    expect(pairs.map(({ wantOne, wantOther }) => [wantOne, wantOther])).toEqual([
      [33, 27],
      [25, 35],
      [42, 18],
    ]);
  });

  it("Borda's 21 voters: most have it first, and each other beats it", () => {
    // Borda (1784), as in Black (1958): 1 abc, 7 acb, 7 bca, 6 cba
    const { borda, condorcet } = countBallots(LETTERS, ballotsOf("1 a b c", "7 a c b", "7 b c a", "6 c b a"));
    expect(pointsOf(borda)).toEqual({ a: 16, b: 21, c: 26 });
    expect(condorcet.winner).toBe("c");
    expect(condorcet.pairs.filter(({ one }) => one === "a").map(({ wantOther }) => wantOther)).toEqual([13, 13]);
  });

  it("by hand: what is left out was not wanted, and what is level shares the points", () => {
    const { approval, borda, condorcet } = countBallots(LETTERS, ballotsOf("3 a=b c", "2 c"));
    expect(pointsOf(approval)).toEqual({ a: 3, b: 3, c: 5 });
    expect(approval.ahead).toEqual(["c"]);
    expect(pointsOf(borda)).toEqual({ a: 3 * 1.5 + 2 * 0.5, b: 3 * 1.5 + 2 * 0.5, c: 2 * 2 });
    expect(condorcet).toMatchObject({ winner: null, ahead: ["a", "b"] });
  });
});

const HARMS = ["a", "b", "c", "d", "e"];
/** Harms in an order, some of them in one place with the one before. */
const placesOf = (order: readonly string[], alike: readonly boolean[]): string[][] => {
  const places: string[][] = [];
  for (const [at, harm] of order.entries()) {
    const last = places.at(-1);
    if (alike[at] === true && last !== undefined) last.push(harm);
    else places.push([harm]);
  }
  return places;
};
const ballot: fc.Arbitrary<Ballot> = fc
  .tuple(
    fc.shuffledSubarray(HARMS, { minLength: 1 }),
    fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([order, alike, people]) => ({ wanted: placesOf(order, alike), people }));
const ballots = fc.array(ballot, { minLength: 1, maxLength: 12 });

/** Whether more people, one by one, have it before the other. */
const beats = (all: readonly Ballot[], one: string, other: string): boolean => {
  let margin = 0;
  for (const { wanted, people } of all) {
    const places = [one, other].map((harm) => wanted.findIndex((alike) => alike.includes(harm)));
    const [first = 0, second = 0] = places.map((place) => (place < 0 ? Number.POSITIVE_INFINITY : place));
    if (first < second) margin += people;
    if (second < first) margin -= people;
  }
  return margin > 0;
};

describe("counting", () => {
  it("names the harm that beats each other, exactly where there is one", () => {
    fc.assert(
      fc.property(ballots, (all) => {
        const winners = HARMS.filter((one) => HARMS.every((other) => other === one || beats(all, one, other)));
        const { winner, ahead } = condorcetOf(HARMS, all);
        expect(winner).toBe(winners[0] ?? null);
        for (const one of ahead)
          for (const other of HARMS) if (!ahead.includes(other)) expect(beats(all, one, other)).toBe(true);
        if (winner !== null) expect(ahead).toEqual([winner]);
      }),
    );
  });

  it("knows nobody: neither the order of ballots nor who holds them changes anything", () => {
    fc.assert(
      fc.property(ballots, (all) => {
        const one = (people: Ballot) => Array.from({ length: people.people }, () => ({ ...people, people: 1 }));
        expect(countBallots(HARMS, all.toReversed().flatMap(one))).toEqual(countBallots(HARMS, all));
      }),
    );
  });

  it("favours no harm: other names for harms give the same counts under them", () => {
    fc.assert(
      fc.property(ballots, fc.shuffledSubarray(HARMS, { minLength: 5 }), (all, names) => {
        const renamed = (harm: string): string => names[HARMS.indexOf(harm)] ?? harm;
        const under = all.map((one) => ({ ...one, wanted: one.wanted.map((alike) => alike.map(renamed)) }));
        const [before, after] = [countBallots(HARMS, all), countBallots(HARMS.map(renamed), under)];
        expect(after.borda.ahead).toEqual(before.borda.ahead.map(renamed));
        expect(after.approval.ahead).toEqual(before.approval.ahead.map(renamed));
        expect(after.condorcet.winner).toEqual(
          before.condorcet.winner === null ? null : renamed(before.condorcet.winner),
        );
      }),
    );
  });

  it("gives each person the same points to give", () => {
    fc.assert(
      fc.property(ballots, (all) => {
        const { borda, people } = countBallots(HARMS, all);
        expect(borda.points.reduce((sum, { points }) => sum + points, 0)).toBe(people * 10);
      }),
    );
  });
});
