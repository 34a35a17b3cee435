import { BodyConclusion, type CaseContent, type SensitiveCase, SupportGiven, type Uuid } from "@answerable/core";
import { anyOf, drawn, happens } from "./chance.ts";
import { bodySlot, drawContent, emptySlot } from "./draw-content.ts";
import type { Tries, Turn } from "./life.ts";
import { acknowledging, adding, asking, closing, interim, reconsidering, safety } from "./shared-steps.ts";
import { yearPlan } from "./year-plan.ts";

const forwarding = ({ dice, ask }: Turn): Tries =>
  (happens(dice, 90) ? (["body", "deputy"] as const) : (["local-alternative", "deputy"] as const)).map((to) =>
    ask("forward", { to }),
  );

/** Something about the programme, in the body's own summary. */
const comingBack = (state: SensitiveCase, { dice, ask }: Turn): Tries => {
  const { receivedAt } = state.content;
  const channel = drawn(dice, yearPlan.channels);
  const content: CaseContent = {
    ...drawContent(dice, channel, receivedAt),
    ...{ category: null, narrative: emptySlot(dice, "narrative"), aboutUnits: [], aboutStaff: false },
  };
  const sorted = {
    ...content,
    category: { ...state.content.category, code: "other-programmatic", way: "office" as const },
  };
  return [ask("return-from-body", { body: state.content.path.body, content: sorted })];
};

const withTheBody = (state: SensitiveCase, turn: Turn): Tries => {
  const { dice, ask } = turn;
  if (state.status === "forwarded" && happens(dice, 70)) return [ask("record-body-acknowledged", {})];
  if (happens(dice, 12)) return comingBack(state, turn);
  return happens(dice, 55) ? [ask("record-body-conclusion", { conclusion: anyOf(dice, BodyConclusion.options) })] : [];
};

/** What the focal point tries next with a sensitive case: never anything of substance. */
export const sensitiveTries = (state: SensitiveCase, reprisal: Uuid, turn: Turn): Tries => {
  const { dice, ask } = turn;
  if (!state.acknowledged && happens(dice, 70)) return acknowledging(turn);
  if (state.safetyCall.is !== "not-owed" && happens(dice, 30)) return safety(state, reprisal, turn);
  if (happens(dice, 8)) return [ask("give-support", { given: [anyOf(dice, SupportGiven.options)] })];
  if (happens(dice, 4)) return [adding(state, turn)];
  if (happens(dice, 1)) return reconsidering(turn);
  if (happens(dice, 3))
    return [ask("take-identity-back", {}), ask("add-identity", { identity: bodySlot(dice, "name") })];
  switch (state.status) {
    case "lodged":
    case "acknowledged":
    case "reopened":
      return forwarding(turn);
    case "forwarded":
    case "with-the-body":
      return happens(dice, 8) ? interim(turn) : withTheBody(state, turn);
    case "body-concluded":
      return happens(dice, 4) ? [ask("reopen", { because: "new-information" })] : closing(turn);
    case "loop-closed":
      return happens(dice, 30) && state.satisfaction === null ? asking(turn) : [];
  }
};
