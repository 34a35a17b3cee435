import { ok, type Result } from "neverthrow";
import { describe, expect, it } from "vitest";
import type { Failure } from "../failure.ts";
import { oneAtATime } from "./one-at-a-time.ts";

const stranger = (from: string) => ({ from, isKnown: false, isFlooded: false });
const known = (from: string) => ({ from, isKnown: true, isFlooded: true });
const told = (answer: Result<string, Failure>): string =>
  answer.match(
    (done) => done,
    (failure) => (failure.owner === "rule" ? failure.rejection.code : failure.owner),
  );

describe("the line before signing in", () => {
  /** A line whose first work does not end until it is let; so many from each of so many addresses stand in it. */
  const filled = (addresses: number, each: number) => {
    const line = oneAtATime();
    const end = Promise.withResolvers<Result<string, Failure>>();
    const all = Array.from({ length: addresses * each }, (_, at) =>
      line(stranger(`address-${at % addresses}`), () => end.promise),
    );
    return { line, all, letEnd: () => end.resolve(ok("done")) };
  };

  it("is not filled by one address", async () => {
    const { line, all, letEnd } = filled(1, 11);
    const another = line(stranger("elsewhere"), async () => ok("let in"));
    letEnd();
    expect((await Promise.all(all)).map(told).filter((one) => one === "sign-in-busy").length).toBe(1);
    expect(told(await another)).toBe("let in");
  });

  it("filled from many addresses, keeps out strangers, and nobody who signed in from there before", async () => {
    const { line, all, letEnd } = filled(10, 5);
    const holder = line(known("office"), async () => ok("let in"));
    expect(told(await line(stranger("elsewhere"), async () => ok("let in")))).toBe("sign-in-busy");
    letEnd();
    expect(told(await holder)).toBe("let in");
    expect(new Set((await Promise.all(all)).map(told))).toEqual(new Set(["done"]));
  });

  it("lets strangers come further apart after a flood of wrong answers, and whoever is known past all of them", async () => {
    const paused = Promise.withResolvers<void>();
    let pauses = 0;
    const line = oneAtATime(async () => {
      pauses += 1;
      await paused.promise;
    });
    const heard: string[] = [];
    const answer = (who: string) => async (): Promise<Result<string, Failure>> => {
      heard.push(who);
      return ok(who);
    };
    const strangers = ["one", "two"].map((who) => line({ ...stranger(who), isFlooded: true }, answer(who)));
    expect(told(await line(known("office"), answer("holder")))).toBe("holder");
    expect(heard).toEqual(["holder"]);
    paused.resolve();
    expect((await Promise.all(strangers)).map(told)).toEqual(["one", "two"]);
    expect([heard, pauses]).toEqual([["holder", "one", "two"], 2]);
  });
});
