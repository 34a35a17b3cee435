import type { Erasing, Fact, Said } from "../kept/fact.ts";
import type { MentoringCommand } from "./mentoring-command.ts";

type Asked<Type extends MentoringCommand["type"]> = Said<MentoringCommand, Type>;

export type MentoringEvent =
  | (Fact<"mentoring-begun"> & Asked<"begin">)
  | (Fact<"contact-planned"> & Asked<"plan-contact">)
  | (Fact<"contact-held"> & Asked<"hold-contact"> & Erasing)
  | (Fact<"contact-dropped"> & Asked<"drop-contact">)
  | (Fact<"dilemma-noted"> & Asked<"note-dilemma"> & Erasing)
  | (Fact<"line-manager-met"> & Asked<"liaise">)
  /** What both kept goes with it: it was theirs. */
  | (Fact<"mentoring-ended"> & Erasing);
