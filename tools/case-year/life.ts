import type { ActorCode, CaseCommand, CaseEvent, CaseState, Instant, Uuid } from "@answerable/core";
import type { Dice } from "../sample/dice.ts";

/** One case as it is lived: its id, what was asked of the rules and let through, what happened by it, and what that came to. */
export interface Life {
  readonly id: Uuid;
  state: CaseState;
  readonly asked: CaseCommand[];
  readonly history: CaseEvent[];
  /** Times in a row that nobody did anything; after some, nobody ever does. */
  idle: number;
}

/** What somebody tries to do next: the first of these that the rules let through; none: it lies. */
export type Tries = readonly CaseCommand[];

/** A moment in a life, and how to ask for something at that moment. */
export interface Turn {
  readonly dice: Dice;
  readonly at: Instant;
  ask<Type extends CaseCommand["type"]>(
    type: Type,
    more: Omit<Extract<CaseCommand, { type: Type }>, "type" | "at" | "doneAt" | "by">,
    by?: string,
  ): CaseCommand;
}

/** A turn at which what is done is entered at once or a little later. */
export const turnAt = (dice: Dice, doneAt: Instant, at: Instant): Turn => ({
  ...{ dice, at },
  ask: (type, more, by = "desk-01") => ({ type, doneAt, at, by: by as ActorCode, ...more }) as unknown as CaseCommand,
});
