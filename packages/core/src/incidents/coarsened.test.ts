import { describe, expect, it } from "vitest";
import type { Instant } from "../kernel/instant.ts";
import { coarsened } from "./coarsened.ts";
import { IncidentInput } from "./incident-input.ts";

const input = IncidentInput.parse({
  violations: [{ unit: "victims", type: "killing" }],
  happened: { month: "2020-06", precision: "day", day: "2020-06-14" },
  learned: { month: "2020-06", day: "2020-06-15" },
  place: { adm2: "ML0505", locality: "Village 017" },
  actorCategory: "unknown",
  source: { category: "witness", independentSources: 1, known: "seen" },
  recorder: "R-20-2-07",
  referrals: [],
  taxonomy: { id: "mali", version: "2021" },
});

describe("an incident that is old when it comes in", () => {
  it("keeps no exact day and no place below admin 2", () => {
    const old = coarsened(input, "2021-07-01T00:00:00.000Z" as Instant, 12);
    expect(old.happened).toEqual({ month: "2020-06", precision: "month" });
    expect(old.learned).toEqual({ month: "2020-06" });
    expect(old.place).toEqual({ adm2: "ML0505" });
    expect(IncidentInput.safeParse(old).success).toBe(true);
  });

  it("keeps them to the last moment of the last month", () => {
    expect(coarsened(input, "2021-06-30T23:59:59.999Z" as Instant, 12)).toEqual(input);
  });
});
