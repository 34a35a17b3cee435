import { describe, expect, it } from "vitest";
import type { LocalCode } from "../../kernel/local-code.ts";
import { moment, rule } from "../clocks-fixture.ts";
import { defaultResponsePolicy } from "./default-response-policy.ts";
import { eraseAfter } from "./erase-after.ts";
import { policyFor } from "./policy-for.ts";
import { readResponsePolicy } from "./read-response-policy.ts";
import type { PolicyEntry, ResponsePolicy } from "./response-policy.ts";

const code = (text: string): LocalCode => text as LocalCode;
const entry = (category: string | null, priority: string | null, clocks: PolicyEntry["clocks"]): PolicyEntry => ({
  ...{
    category: category === null ? null : code(category),
    priority: priority === null ? null : code(priority),
    clocks,
  },
});
const policyWith = (...entries: PolicyEntry[]): ResponsePolicy => ({ ...defaultResponsePolicy, entries });
const codes = (policy: unknown): string[] =>
  readResponsePolicy(policy).match(
    () => [],
    (issues) => issues.map((one) => `${one.path.join(".")} ${one.code}`),
  );

describe("which clocks hold for a matter", () => {
  const policy = policyWith(
    entry(null, "urgent", { acknowledgement: rule("24 hours"), interim: null }),
    entry("diversion-fraud", null, { acknowledgement: rule("2 calendar-days"), closure: null }),
    entry("diversion-fraud", "urgent", { response: rule("3 calendar-days") }),
  );

  it("the default, where nothing more specific is said", () => {
    expect(policyFor(policy, {})).toEqual({ clocks: defaultResponsePolicy.default, from: "default" });
    expect(policyFor(policy, { category: "never-heard-of", priority: "low" }).from).toBe("default");
  });

  it("each clock comes from the most specific entry that names it; none is said with null", () => {
    const { clocks, from } = policyFor(policy, { category: "diversion-fraud", priority: "urgent" });
    expect(from).toBe("category-and-priority");
    expect(clocks).toMatchObject({
      acknowledgement: { within: 2, unit: "calendar-days" },
      response: { within: 3 },
      ...{ interim: null, closure: null, appeal: defaultResponsePolicy.default.appeal },
    });
  });
});

describe("a policy that is read", () => {
  it("the shipped one is whole, a draft, and claims to be nobody's norm", () => {
    expect(codes(defaultResponsePolicy)).toEqual([]);
    expect(defaultResponsePolicy).toMatchObject({ source: "Answerable default", validations: [] });
  });

  it.each([
    [
      "two entries for the same",
      policyWith(entry("a", null, { interim: null }), entry("a", null, { closure: null })),
      "entries.1 entry-stands-twice",
    ],
    ["an entry for everything", policyWith(entry(null, null, { interim: null })), "entries.0 entry-for-everything"],
    ["an entry that says nothing", policyWith(entry("a", null, {})), "entries.0.clocks entry-without-clocks"],
    [
      "a response sooner than its acknowledgement, once both are put together",
      policyWith(entry("a", null, { acknowledgement: rule("16 working-days") })),
      "entries.0.clocks.response due-before-an-earlier-step",
    ],
    [
      "pauses that spare less in all than each",
      policyWith(entry("a", null, { response: { ...rule("30 hours"), pause: { each: 3, inAll: 2 } } })),
      "entries.0.clocks.response.pause.inAll pauses-in-all-below-each",
    ],
    [
      "no time at all",
      policyWith(entry("a", null, { response: { ...rule("30 hours"), within: 0 } })),
      "entries.0.clocks.response.within too-small",
    ],
    [
      "a person's name where a code stands",
      { ...defaultResponsePolicy, entries: [{ category: "Aminata", priority: null, clocks: { interim: null } }] },
      "entries.0.category wrong-form",
    ],
  ])("refuses %s, with its place", (_what, policy, expected) => {
    expect(codes(policy)).toContain(expected);
  });

  it("tells every problem at once", () => {
    expect(codes({ ...defaultResponsePolicy, retention: {}, default: {}, x: 1 })).toHaveLength(7);
  });
});

describe("how long things are kept", () => {
  const after = (closed: string, months: number, zone = "Africa/Bamako") =>
    eraseAfter(moment(closed), { retention: { months } }, zone);

  it("the same day of the month, or its last one", () => {
    expect(after("2026-03-27T16:00Z", 24)).toBe("2028-03-27");
    expect([after("2026-08-31T10:00Z", 6), after("2027-08-31T10:00Z", 6)]).toEqual(["2027-02-28", "2028-02-29"]);
    expect(after("2026-12-31T10:00Z", 2)).toBe("2027-02-28");
  });

  it("by the office's own day", () => {
    expect(after("2026-03-31T20:00Z", 1, "Asia/Kabul")).toBe("2026-05-01");
  });
});
