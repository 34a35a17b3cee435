import { match } from "ts-pattern";
import type { Uuid } from "../../kernel/uuid.ts";
import type { AdvocacyContent } from "../advocacy/advocacy-content.ts";
import type { AdvocacyEvent } from "../advocacy/advocacy-event.ts";
import { type FeedbackFact, ofCommunities } from "./feedback-fact.ts";

/**
 * The facts of a step of advocacy, for the communities of the areas it speaks for; closing it owes nothing of its own.
 * Each step owes its own word, and the same step owes it once.
 */
export const factsOfAdvocacy = (id: Uuid, { areas }: AdvocacyContent, event: AdvocacyEvent): FeedbackFact[] => {
  const fact = (code: FeedbackFact["code"], step: string, on: FeedbackFact["on"]): FeedbackFact[] => [
    { ...ofCommunities, code, from: { module: "accountability", subject: "advocacy", id, fact: step }, on, areas },
  ];
  return match(event)
    .with({ type: "advocacy-launched" }, ({ content }) => fact("advocacy-launched", "launched", content.on))
    .with({ type: "advocacy-answered" }, ({ on, answer }) => fact("advocacy-answered", `answered:${on}:${answer}`, on))
    .with({ type: "commitment-obtained" }, ({ commitment, on }) =>
      fact("commitment-obtained", `commitment-obtained:${commitment}`, on),
    )
    .with({ type: "commitment-looked-at" }, ({ commitment, on, found }) =>
      fact("commitment-looked-at", `commitment-looked-at:${commitment}:${on}:${found}`, on),
    )
    .with({ type: "advocacy-closed" }, () => [])
    .exhaustive();
};
