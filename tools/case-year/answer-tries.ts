import { type AnswerKind, AnswerWay, type HandlerFacts, NotPossibleBecause, type OfficeCase } from "@answerable/core";
import type { Dice } from "../sample/dice.ts";
import { anyOf, drawn, happens } from "./chance.ts";
import type { Tries, Turn } from "./life.ts";
import { yearSharedActions } from "./year-plan.ts";
import { yearStaff } from "./year-staff.ts";

/** Staff in some order; first those whose sex the person wished for. */
export const inOrder = (dice: Dice, { content }: OfficeCase): readonly HandlerFacts[] => {
  const all = dice.shuffled(yearStaff);
  return happens(dice, 85)
    ? [
        ...all.filter(({ sex }) => sex === content.wishes.handler),
        ...all.filter(({ sex }) => sex !== content.wishes.handler),
      ]
    : all;
};

const answerKind = (dice: Dice): AnswerKind =>
  drawn<() => AnswerKind>(dice, [
    [() => ({ kind: "explained" }), 45],
    [() => ({ kind: "put-right" }), 22],
    [() => ({ kind: "programme-changed", action: dice.oneOf(yearSharedActions) }), 8],
    [() => ({ kind: "passed-on", to: "health-centre" }), 7],
    [
      () => ({
        kind: "not-possible",
        because: anyOf(dice, NotPossibleBecause.options),
      }),
      18,
    ],
  ])();

/** Mostly a way to the person alone, before it is said in public; last of all, no way. */
const waysOf = (dice: Dice): readonly AnswerWay[] => {
  const ways = dice.shuffled(AnswerWay.options.filter((way) => way !== "not-delivered"));
  const isLast = (way: AnswerWay): boolean => way === "public";
  const ordered = happens(dice, 90) ? [...ways.filter((way) => !isLast(way)), ...ways.filter(isLast)] : ways;
  return [...ordered, "not-delivered"];
};

/** An answer of some kind, by whoever may give it and by whichever way is open. */
export const answering = (state: OfficeCase, { dice, ask }: Turn): Tries => {
  const deciders =
    state.status === "in-hand" ? yearStaff.filter(({ actor }) => actor === state.handler.actor) : inOrder(dice, state);
  const answer = answerKind(dice);
  return deciders.flatMap((decider) =>
    waysOf(dice).map((way) =>
      ask(
        "respond",
        {
          ...{ answer, language: state.content.language, way, words: null, decider, basis: null },
          smallGroup: way === "public" ? "was-broadened" : null,
        },
        decider.actor,
      ),
    ),
  );
};
