import { ok, type Result } from "neverthrow";
import { describe, expect, it } from "vitest";
import type { Failure } from "../failure.ts";
import { oneAtATime } from "./one-at-a-time.ts";

const stranger = (from: string) => ({ from, isKnown: false });
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
    const holder = line({ from: "office", isKnown: true }, async () => ok("let in"));
    expect(told(await line(stranger("elsewhere"), async () => ok("let in")))).toBe("sign-in-busy");
    letEnd();
    expect(told(await holder)).toBe("let in");
    expect(new Set((await Promise.all(all)).map(told))).toEqual(new Set(["done"]));
  });
});
