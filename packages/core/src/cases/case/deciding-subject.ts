import type { Asked } from "./case-command.ts";
import { type Decision, decided, factOf, refused } from "./case-rejection.ts";
import type { LodgedCase } from "./case-state.ts";
import { nearnessRefusal } from "./duties.ts";

/**
 * It became known whom the case is about. Whoever deals with it and is near to them stands aside at once, in the same
 * decision. Beside a sensitive case stand units alone: a member of staff would be accused there in clear.
 */
export const learnAbout = (state: LodgedCase, asked: Asked<"learn-about">): Decision => {
  const { units, actors, handler } = asked;
  if (state.way === "investigating-body")
    return actors.length > 0
      ? refused(state, "nobody-named-here")
      : decided({ type: "subject-learned", ...factOf(asked), units, actors });
  const learned = { type: "subject-learned" as const, ...factOf(asked), units, actors };
  if (state.status !== "in-hand") return decided(learned);
  if (handler?.actor !== state.handler.actor) return refused(state, "not-the-handler");
  const about = { aboutUnits: units, aboutActors: [...actors] };
  return nearnessRefusal(about, handler) === undefined
    ? decided(learned)
    : decided({ type: "handler-recused", ...factOf(asked), because: "is-near-the-subject" }, learned);
};
