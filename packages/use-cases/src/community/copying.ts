import { type CopyLine, communityCopy, communitySubject, type FlatRow, type PlanInput, Uuid } from "@answerable/core";
import { err, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { calledHere, settingsInEffect } from "../mentoring/settings-in-effect.ts";
import { useCase } from "../use-case.ts";
import { askedLanguage, lang } from "./asked-language.ts";
import { openedWords } from "./opened-words.ts";

interface Copy {
  readonly id: Uuid;
  readonly lines: readonly CopyLine[];
  /** The plan as data, in the community's own shape. */
  readonly plan: PlanInput | null;
}

const copied = async (id: Uuid, language: "en" | "fr", ctx: OperationContext): Promise<Result<Copy, Failure>> => {
  const standing = await ctx.read.state(communitySubject, id);
  if (standing.isErr()) return err(standing.error);
  const { state } = standing.value;
  const settings = settingsInEffect(ctx);
  if (settings.isErr()) return err(wrongInput(settings.error));
  const called = calledHere(settings.value, language);
  const words = await openedWords(ctx, state.plan, "telling");
  return words.map((opened) => {
    const plan = opened as PlanInput | null;
    return { id, lines: communityCopy({ ...state, plan }, language, called), plan };
  });
};

/** What stands about a community, given back to it. Source: practice M10. */
export const copyingUseCases = [
  useCase({
    name: "community.copy",
    kind: "show",
    summary: "what stands about a community, in plain words, to give back to it; then say so: `community return-copy`",
    input: z.strictObject({ id: Uuid.describe("The community."), lang }),
    positional: ["id"],
    permission: "community.show",
    module: "community",
    form: "record",
    toFile: true,
    handle: ({ id, lang: language }, ctx) => new ResultAsync(copied(id, askedLanguage(language, ctx), ctx)),
    flat: ({ lines }) => lines.map(({ part, says }): FlatRow => ({ part, says })),
  }),
];
