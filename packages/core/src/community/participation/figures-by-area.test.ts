import { describe, expect, it } from "vitest";
import { Community } from "../setting/community.ts";
import { aboutSeenAtLeast } from "./about-seen.ts";
import { figuresByArea } from "./figures-by-area.ts";
import { Participation } from "./participation.ts";

const of = (adm1: string, ...meetings: number[]) => meetings.map((one) => ({ adm1, meetings: one }));

describe("figures of communities that agreed to it", () => {
  it("are sums of five or more, and of fewer it is not even said that they are there", () => {
    expect(figuresByArea([...of("ML05", 9, 1, 2, 3), ...of("ML01", 1, 2, 3, 4, 5)])).toEqual([
      { adm1: "ML01", communities: 5, meetings: 15 },
    ]);
    expect(figuresByArea([])).toEqual([]);
  });

  it("go in steps: one that joins is not told by taking one sum from the other", () => {
    const five = of("ML01", 3, 3, 3, 3, 3);
    for (const own of [1, 2, 3, 4]) expect(figuresByArea([...five, ...of("ML01", own)])).toEqual(figuresByArea(five));
  });
});

describe("how many were there at least", () => {
  const community = Community.parse({
    ...{ adm1: "ML05", adm2: "ML0501" },
    groups: ["women", "men", "leaders", "elders"].map((kind) => ({ code: kind, kind, aboutLiveHere: null })),
  });
  const atLeast = (seen: Readonly<Record<string, number | "did-not-count">>) => {
    const all = Object.entries(seen).map(([group, about]) => ({ group, about }));
    return aboutSeenAtLeast(Participation.parse({ seen: all }), community);
  };

  it("counts nobody twice: leaders are men, elders are women", () => {
    expect(atLeast({ women: 4, men: 3, leaders: 3, elders: 2 })).toBe(7);
    expect(atLeast({ women: 4, men: 6 })).toBe(10);
    expect(atLeast({ women: 2, elders: 12 })).toBe(12);
    expect(atLeast({ women: 20, men: "did-not-count" })).toBeNull();
    expect(atLeast({})).toBe(0);
  });
});
