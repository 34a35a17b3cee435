import { match } from "ts-pattern";
import type { Uuid } from "../../kernel/uuid.ts";
import type { ActionContent } from "../corrective-action/action-content.ts";
import type { ActionEvent } from "../corrective-action/action-event.ts";
import { type FeedbackFact, ofCommunities } from "./feedback-fact.ts";

/**
 * The facts of a corrective action, for the communities of its areas: done, and dropped with its reason. What was planned by
 * mistake was never said to anybody, so nobody is told that it is dropped. Source: practice C9.
 */
export const factsOfAction = (id: Uuid, { areas, issue }: ActionContent, event: ActionEvent): FeedbackFact[] => {
  const fact = (code: "action-done" | "action-dropped", on: FeedbackFact["on"]): FeedbackFact[] => [
    {
      ...ofCommunities,
      code,
      from: { module: "accountability", subject: "corrective-action", id, fact: code },
      on,
      areas,
      topic: issue,
    },
  ];
  return match(event)
    .with({ type: "action-done" }, ({ on }) => fact("action-done", on))
    .with({ type: "action-dropped" }, ({ on, because }) =>
      because === "planned-by-mistake" ? [] : fact("action-dropped", on),
    )
    .with({ type: "action-planned" }, { type: "case-added" }, { type: "action-moved" }, () => [])
    .exhaustive();
};
