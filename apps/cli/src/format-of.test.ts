import { describe, expect, it } from "vitest";
import { formatOf } from "./format-of.ts";

const endings = (...asked: Parameters<typeof formatOf>) => formatOf(...asked)._unsafeUnwrapErr().facts?.["endings"];

describe("the format of a result", () => {
  it("is a table where nothing says otherwise, else what was asked for, else what the name ends in", () => {
    expect(formatOf(undefined, undefined)._unsafeUnwrap()).toBe("table");
    expect(formatOf("csv", undefined)._unsafeUnwrap()).toBe("csv");
    for (const [name, kind] of Object.entries({
      "a.csv": "csv",
      "b.c.JSON": "json",
      "a.ndjson": "ndjson",
      "x/a.txt": "table",
    }))
      expect(formatOf(undefined, name)._unsafeUnwrap()).toBe(kind);
    expect(formatOf("csv", "scores.txt")._unsafeUnwrap()).toBe("csv");
    expect(formatOf("csv", "scores")._unsafeUnwrap()).toBe("csv");
  });

  it("is refused where the name says that the file is something else; the endings that fit are given", () => {
    expect(endings(undefined, "scores.xlsx")).toEqual([".csv", ".ndjson", ".json", ".txt"]);
    expect(endings(undefined, "month.of.june/scores")).toEqual([".csv", ".ndjson", ".json", ".txt"]);
    expect(endings("csv", "scores.xlsx")).toEqual([".csv", ".txt"]);
    expect(endings("table", "scores.csv")).toEqual([".txt"]);
  });
});
