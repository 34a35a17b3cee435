import { communitySubject, Uuid } from "@answerable/core";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { dayAsked } from "../day-asked.ts";
import { useCase } from "../use-case.ts";
import { askedLanguage, lang, on } from "./asked-language.ts";
import { lookedBack, questionRows } from "./looking-back.ts";
import { countedChoice, countedRows, lastChoice, reflectedChoice, reflectedRows } from "./thinking-of-choices.ts";

const id = Uuid.describe("The community.");
const kept = { kind: "show", positional: ["id"], module: "community", form: "record" } as const;

const known = (ctx: OperationContext, one: Uuid) => ctx.read.state(communitySubject, one).map(({ state }) => state);

/** What facilitator and mentor think about with what is kept of a community; in no export, list or product. */
export const thinkingUseCases = [
  useCase({
    ...kept,
    name: "community.review-kept",
    summary: "the questions of a review, asked of what is kept of a community; for facilitator and mentor, no grade",
    input: z.strictObject({ id, on, lang }),
    permission: "community.show",
    handle: ({ id: one, ...input }, ctx) =>
      known(ctx, one).map((state) =>
        lookedBack(
          { ...state, meetings: Object.values(state.meetings) },
          dayAsked(input.on, ctx),
          askedLanguage(input.lang, ctx),
        ),
      ),
    listed: ({ findings }) => findings,
    flat: questionRows,
  }),
  useCase({
    ...kept,
    name: "community.count-kept",
    summary: "three rules of counting beside a community's last choice; none of them decides",
    input: z.strictObject({ id }),
    permission: "community.show",
    handle: ({ id: one }, ctx) => known(ctx, one).map((state) => countedChoice(lastChoice(state))),
    flat: countedRows,
  }),
  useCase({
    ...kept,
    name: "community.reflect-kept",
    summary:
      "for facilitator and mentor alone: whether the last choice would differ without leaders, or among girls alone",
    input: z.strictObject({ id, lang }),
    permission: "community.show",
    handle: ({ id: one, lang: language }, ctx) =>
      known(ctx, one).map((state) => reflectedChoice(lastChoice(state), state.community, askedLanguage(language, ctx))),
    listed: ({ reflected }) => reflected,
    flat: reflectedRows,
  }),
];
