import { describe, expect, it } from "vitest";
import type { Month } from "../kernel/month.ts";
import { ageingExpiry } from "./ageing-expiry.ts";

describe("ageing", () => {
  it("ends twelve months after the end of the month, unless told otherwise", () => {
    expect(ageingExpiry("2020-06" as Month)).toBe("2021-07-01T00:00:00.000Z");
    expect(ageingExpiry("2020-12" as Month, 3)).toBe("2021-04-01T00:00:00.000Z");
  });
});
