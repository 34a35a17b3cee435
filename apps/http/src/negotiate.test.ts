import { describe, expect, it } from "vitest";
import { negotiated } from "./negotiate.ts";

describe("the format of an answer", () => {
  it.each([
    [null, "json"],
    ["*/*", "json"],
    ["text/csv", "csv"],
    ["application/json;q=0.1, text/csv", "csv"],
    ["text/*, application/json;q=0.5", "csv"],
    ["application/x-ndjson;q=0, */*", "json"],
    ["text/html, application/xhtml+xml, */*;q=0.8", "json"],
    ["image/png", undefined],
    ["application/json;q=0, application/x-ndjson;q=0, text/csv;q=0", undefined],
  ])("for %s is %s", (header, format) => {
    expect(negotiated(header, ["json", "ndjson", "csv"])).toBe(format);
  });
});
