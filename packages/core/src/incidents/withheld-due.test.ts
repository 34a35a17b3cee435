import { describe, expect, it } from "vitest";
import type { Instant } from "../kernel/instant.ts";
import type { WithheldText } from "./incident-content.ts";
import { withheldDue } from "./withheld-due.ts";

const text = (field: WithheldText["field"], until?: string): WithheldText => ({
  ...{ field, rules: ["phone-number"] },
  ...(until === undefined ? {} : { until: until as Instant }),
});

describe("text that was withheld", () => {
  it("is said to go three days before the first of it is gone", () => {
    const both = [text("narrative", "2026-03-20T08:00:00.000Z"), text("locality", "2026-03-19T08:00:00.000Z")];
    expect(withheldDue(both, "incident-text-goes")).toEqual([
      { at: "2026-03-16T08:00:00.000Z", kind: "incident-text-goes" },
    ]);
  });

  it("falls due no more once it was cleaned, nor where nobody wrote down until when it lies", () => {
    expect(withheldDue([], "incident-text-goes")).toEqual([]);
    expect(withheldDue([text("narrative")], "incident-text-goes")).toEqual([]);
  });
});
