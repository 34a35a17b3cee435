import type { Day } from "../../kernel/day.ts";
import type { PCode } from "../../places/p-code.ts";
import type { PromiseAreas } from "../read-areas.ts";
import { type DevelopmentContent, DevelopmentInput } from "./development.ts";
import type { DevelopmentChecks } from "./prepare-development.ts";

/** Two cercles of Mopti and their region, whatever the month. */
export const areasOfMopti: PromiseAreas = {
  areaOf: (code) =>
    code === "ML05"
      ? { adm1: code, adm2: null }
      : code === "ML0505" || code === "ML0506"
        ? { adm1: "ML05" as PCode, adm2: code }
        : undefined,
};

export const developmentChecks: DevelopmentChecks = { areas: areasOfMopti, today: "2020-06-20" as Day };

/** An Action Plan signed on a Monday in June, told to two cercles. */
export const developmentInput = (more: object = {}): DevelopmentInput =>
  DevelopmentInput.parse({
    kind: "action-plan-signed",
    on: "2020-06-15",
    reference: "S/2020/525",
    areas: ["ML0505", "ML0506"],
    ...more,
  });

/** The same as it is kept. */
export const developmentContent = (more: Partial<DevelopmentContent> = {}): DevelopmentContent => ({
  kind: "action-plan-signed",
  on: "2020-06-15" as Day,
  reference: "S/2020/525",
  suitableForPublic: "not-decided",
  by: null,
  areas: [
    { adm1: "ML05" as PCode, adm2: "ML0505" as PCode },
    { adm1: "ML05" as PCode, adm2: "ML0506" as PCode },
  ],
  project: null,
  follows: null,
  ...more,
});
