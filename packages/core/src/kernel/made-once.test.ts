import { describe, expect, it } from "vitest";
import { madeOnce } from "./made-once.ts";

describe("madeOnce", () => {
  it("makes nothing before it is asked, and one thing however often it is", () => {
    const made: object[] = [];
    const thing = madeOnce(() => {
      made.push({});
      return made.at(-1);
    });
    expect(made).toEqual([]);
    expect(thing()).toBe(thing());
    expect(made.length).toBe(1);
  });

  it("keeps a thing that is nothing, too", () => {
    let asked = 0;
    const nothing = madeOnce(() => {
      asked += 1;
      return undefined;
    });
    expect([nothing(), nothing()]).toEqual([undefined, undefined]);
    expect(asked).toBe(1);
  });
});
