import type { Erasing, Fact, Said } from "../kept/fact.ts";
import type { CommunityCommand } from "./community-command.ts";

type Asked<Type extends CommunityCommand["type"]> = Said<CommunityCommand, Type>;

export type CommunityEvent =
  | (Fact<"community-introduced"> & Asked<"introduce">)
  | (Fact<"community-described"> & Asked<"describe">)
  | (Fact<"community-accompanied"> & Asked<"accompany">)
  | (Fact<"working-decided"> & Asked<"decide-on-working">)
  | (Fact<"end-told"> & Asked<"tell-of-end">)
  | (Fact<"phase-noted"> & Asked<"note-phase">)
  | (Fact<"meeting-taken-down"> & Asked<"take-down-meeting">)
  | (Fact<"meeting-corrected"> & Asked<"correct-meeting"> & Erasing)
  | (Fact<"meeting-withdrawn"> & Asked<"withdraw-meeting"> & Erasing)
  | (Fact<"harms-chosen"> & Asked<"choose">)
  | (Fact<"planned"> & Asked<"plan"> & Erasing)
  | (Fact<"copy-returned"> & Asked<"return-copy">)
  | (Fact<"plan-taken-away"> & Asked<"take-plan-away"> & Erasing)
  | (Fact<"figures-agreed"> & Asked<"let-figures-leave">);
