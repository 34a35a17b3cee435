import type { ActorCode } from "../../kernel/actor-code.ts";
import type { LodgedCase } from "./case-state.ts";

/** The members of staff a case is about; beside a sensitive one nobody is named. */
export const actorsAbout = (state: LodgedCase): readonly ActorCode[] =>
  state.way === "office" ? state.content.aboutActors : [];

const isSameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

/** Whether two cases are about the same people and units, so that whoever sees one of them sees the other. Source: practice C7. */
export const isAboutTheSame = (one: LodgedCase, other: LodgedCase): boolean =>
  isSameSet(one.content.aboutUnits, other.content.aboutUnits) && isSameSet(actorsAbout(one), actorsAbout(other));
