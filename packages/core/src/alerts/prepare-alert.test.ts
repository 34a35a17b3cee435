import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mali2021 } from "../taxonomies/mali-2021/mali-2021.ts";
import { historyOf } from "../testing/decider-specification.ts";
import { alertDecider } from "./alert-decider.ts";
import { attack, checks, contentOf, inputOf, instant, least, protocolOfAttacks } from "./alert-fixture.ts";
import { AlertInput } from "./alert-input.ts";
import { prepareAlert } from "./prepare-alert.ts";
import { withoutSexualViolence } from "./without-sexual-violence.ts";

const prepared = (alert: object, change: object = {}) => prepareAlert(inputOf(alert), { ...checks, ...change });
const content = (alert: object, change: object = {}) => prepared(alert, change)._unsafeUnwrap().content;
const noted = (alert: object) =>
  prepared(alert)
    ._unsafeUnwrap()
    .notes.map(({ code }) => code);
const refusals = (alert: object) =>
  prepared(alert)
    ._unsafeUnwrapErr()
    .map(({ code }) => code);

describe("an alert that holds next to nothing", () => {
  it("is never held up by a missing field: trigger, area and the moment of knowing are enough", () => {
    expect(content(least)).toMatchObject({
      occurred: { month: "2020-06", precision: "unknown-day" },
      severity: "unknown",
      urgency: "unknown",
      certainty: "unknown",
      violations: [],
      responses: [],
    });
    expect(noted(least)).toEqual([]);
  });

  it("can be drafted, cleared and sent with any of its optional fields and without any", () => {
    const { timeOfDay: _time, ...fields } = attack;
    const optional = Object.keys(fields).filter((field) => !(field in least));
    fc.assert(
      fc.property(fc.subarray(optional), fc.boolean(), (kept, harm) => {
        const some = Object.fromEntries(
          Object.entries(fields).filter(([field]) => field in least || kept.includes(field)),
        );
        const leftOut = harm ? (["narrative", "locality"] as const) : [];
        const { state } = historyOf(alertDecider, [
          { type: "draft", at: checks.now, content: contentOf(some), incidents: [] },
          {
            ...{ type: "clear", at: checks.now, by: "im-01" as never },
            clearing: { couldTellWhoTold: harm ? "yes" : "no", couldHarm: harm ? "yes" : "no", leftOut: [...leftOut] },
          },
          { type: "disseminate", at: checks.now, window: { from: checks.now, to: checks.now } },
        ]);
        expect(state.status).toBe("disseminated");
      }),
    );
  });
});

describe("what cannot be is left out, and costs no alert", () => {
  it.each([
    ["type-left-out", { violations: [{ unit: "victims", type: "no-such-type" }] }],
    ["unit-not-of-the-type", { violations: [{ unit: "objects", type: "killing", object: "house" }] }],
    ["known-before-it-happened", { occurred: { month: "2020-06", precision: "day", day: "2020-06-20" } }],
    ["known-before-it-happened", { occurred: { month: "2020-09", precision: "month" }, timeOfDay: undefined }],
    ["happened-too-long-ago", { occurred: { month: "1970-01", precision: "month" }, timeOfDay: undefined }],
    ["time-without-its-day", { occurred: { month: "2020-06", precision: "month" } }],
    ["response-not-in-the-protocol", { responses: [{ kind: "miracle", of: "protection-cluster" }] }],
  ])("%s", (code, change) => {
    expect(noted({ ...attack, ...change })).toEqual([code]);
  });

  it("a date after it was known becomes the month of knowing", () => {
    const occurred = { month: "2020-06", precision: "day", day: "2020-06-20" };
    expect(content({ ...attack, occurred })).toMatchObject({
      occurred: { month: "2020-06", precision: "unknown-day" },
    });
    expect(content({ ...attack, occurred })).not.toHaveProperty("timeOfDay");
  });
});

describe("what costs the alert", () => {
  it.each([
    ["trigger-unknown", { trigger: "bad-mood" }],
    ["place-unknown", { place: { adm2: "ML9999" } }],
    ["known-in-the-future", { knownAt: "2020-06-16T08:00:00.001Z" }],
    ["known-too-long-ago", { knownAt: "1970-01-01T00:00:00.000Z" }],
    ["sent-in-the-future", { sentOutside: { at: "2020-06-17T08:00:00.000Z", channel: "radio" } }],
    ["sent-before-known", { sentOutside: { at: "2020-06-15T07:59:00.000Z", channel: "radio" } }],
  ])("%s", (code, change) => {
    expect(refusals({ ...least, ...change })).toContain(code);
  });

  it("is said all at once", () => {
    const codes = refusals({ ...least, trigger: "bad-mood", place: { adm2: "ML9999" } });
    expect(codes).toEqual(["trigger-unknown", "place-unknown"]);
  });
});

describe("the limit", () => {
  it("runs on knowledge unless the protocol says otherwise, and threats have a shorter one", () => {
    expect(content(attack).limit).toMatchObject({ hours: 48, runsOn: "knowledge", startedAt: attack.knownAt });
    expect(content({ ...least, trigger: "threat-to-settlement" }).limit.hours).toBe(24);
  });

  it("that runs on the occurrence begins when it happened, and on knowledge where no day is known", () => {
    const protocol = protocolOfAttacks({ runsOn: "occurrence" });
    expect(content(attack, { protocol }).limit).toMatchObject({
      runsOn: "occurrence",
      startedAt: "2020-06-14T00:00:00.000Z",
    });
    expect(content(least, { protocol }).limit).toMatchObject({ runsOn: "knowledge", startedAt: least.knownAt });
  });
});

describe("an alert of long ago that was sent by another way", () => {
  const sentOutside = { at: "2020-06-16T05:00:00.000Z", channel: "e-mail" };
  const later = { now: instant("2026-01-01T00:00:00.000Z") };

  it("is measured before its exact time is let go, and keeps neither hour nor village", () => {
    const kept = content({ ...attack, sentOutside }, later);
    expect(kept.sentOutside?.delays).toEqual({
      fromKnowledge: { hours: 21, inTime: true },
      fromOccurrence: { least: 24, most: 48, inTime: "yes" },
    });
    expect(kept.occurred).toEqual({ month: "2020-06", precision: "month" });
    expect(kept.place).toEqual({ adm2: "ML0505", adm1: "ML05" });
    expect(kept).not.toHaveProperty("timeOfDay");
  });
});

describe("sexual and gender-based violence", () => {
  const rape = { unit: "victims", type: "rape", victims: { amount: { kind: "exact", people: 1 }, cells: [] } };
  const split = (change: object) => withoutSexualViolence(inputOf({ ...attack, ...change }), mali2021);

  it("makes no alert by itself", () => {
    const refused = split({ violations: [rape] });
    expect(refused._unsafeUnwrapErr().map(({ code }) => code)).toEqual(["type-not-collected"]);
  });

  it("leaves an attack without its type, its words and the counts that could be the survivors", () => {
    const { input, notes } = split({ violations: [...attack.violations, rape] })._unsafeUnwrap();
    expect(input.violations?.map(({ type }) => type)).toEqual(["killing", "arson"]);
    for (const field of ["narrative", "affected", "displaced"]) expect(input).not.toHaveProperty(field);
    expect(notes.map(({ code }) => code)).toEqual(["type-not-collected", "text-not-kept", "people-not-kept"]);
  });

  it("takes the narrative with it where words alone speak of it", () => {
    const { input, notes } = split({ narrative: "Deux hommes ont violé une femme." })._unsafeUnwrap();
    expect(input).not.toHaveProperty("narrative");
    expect(input.affected).toBeDefined();
    expect(notes.map(({ code }) => code)).toEqual(["text-not-kept"]);
  });
});

describe("what there is no field for", () => {
  it.each(["actor", "actorCategory", "sourceName", "contact", "sender", "referrals"])("%s", (field) => {
    expect(AlertInput.safeParse({ ...least, [field]: "somebody" }).success).toBe(false);
  });
});
