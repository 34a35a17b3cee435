import {
  type AboutUnits,
  ActorCode,
  actorsAbout,
  type CaseState,
  caseSubject,
  type HandlerFacts,
  LocalCode,
  UNIT_NOT_KNOWN,
  type Uuid,
  unitsAround,
} from "@answerable/core";
import { type Step, step } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { Recorded } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { type CaseAtHand, type PreparedAct, preparedAct } from "./change-case.ts";
import { dutyFacts } from "./duties.ts";
import { keepsFromIntermediary } from "./intermediary.ts";

type Lodged = Recorded<CaseState>;

/** Whoever deals with it now; of somebody who has left, nothing is known that would keep her or him away from anybody. */
const handlerNow = ({ state, ctx }: Pick<CaseAtHand, "state" | "ctx">): HandlerFacts | null => {
  if (state.way !== "office" || state.status !== "in-hand") return null;
  const unknown = { organisation: state.owner, sex: "not-said" as const, units: undefined, supervisors: [] };
  return dutyFacts(ctx, state.handler.actor).unwrapOr({ ...state.handler, ...unknown });
};

interface Learned {
  readonly units: AboutUnits;
  readonly actors: readonly ActorCode[];
}

/** What is asked of a case of which it became known whom it is about. */
export const learning = (learned: Learned, at: Pick<CaseAtHand, "state" | "ctx">) => ({
  ...{ type: "learn-about" as const, ...learned, handler: handlerNow(at) },
});

/** Cases marked as the same matter. */
const marked = (state: Lodged): readonly Uuid[] => [
  ...(state.way === "office" ? state.duplicates : []),
  ...(state.status === "duplicate" ? [state.of] : []),
];

/** The same is learned of what is marked as the same matter: who no longer sees one would see the mark on the other. */
const ofTheSameMatter = async (
  learned: Learned,
  { state, ctx, entry }: CaseAtHand,
): Promise<Result<readonly Step[], Failure>> => {
  const also: Step[] = [];
  for (const id of marked(state)) {
    const other = await ctx.read.state(caseSubject, id);
    if (other.isErr()) {
      // what went to the body meanwhile is marked no more
      if (other.error.owner === "store") return err(other.error);
      continue;
    }
    const command = { ...learning(learned, { state: other.value.state, ctx }), ...entry };
    also.push(step(caseSubject, id, command, { expectedVersion: other.value.version }));
  }
  return ok(also);
};

/** All that goes along: what others see is owed because of it goes out of their sight too. */
const goingAlong = async (learned: Learned, at: CaseAtHand): Promise<Result<readonly Step[], Failure>> => {
  const marks = await ofTheSameMatter(learned, at);
  if (marks.isErr() || learned.units.length === 0) return marks;
  const owed = await keepsFromIntermediary(at.id, at.ctx);
  return owed.map((steps) => [...marks.value, ...steps]);
};

/** It became known whom it is about; what is left out stays as it was known. */
const prepareLearning = async (
  {
    units,
    actors,
  }: { readonly units?: readonly string[] | undefined; readonly actors?: readonly ActorCode[] | undefined },
  at: CaseAtHand,
): Promise<Result<PreparedAct, Failure>> => {
  const { state, version, ctx } = at;
  const about = actors ?? actorsAbout(state);
  const isPlaced = actors !== undefined && actors.length > 0;
  const named = units ?? state.content.aboutUnits.filter((unit) => !isPlaced || unit !== UNIT_NOT_KNOWN);
  const aboutStaff = state.way === "office" && state.content.aboutStaff;
  const around = unitsAround(ctx.staff, { units: named, actors: about, aboutStaff }).mapErr(wrongInput);
  if (around.isErr()) return err(around.error);
  const learned = { units: around.value, actors: about };
  const also = await goingAlong(learned, at);
  return also.map((steps) => ({ act: learning(learned, at), also: steps, seen: version }));
};

/** It became known whom a case is about. */
export const subjectUseCases = [
  preparedAct({
    verb: "learn-about",
    summary:
      "it became known whom it is about: nobody near sees it from now on, and whoever deals with it and is near stands aside",
    fields: {
      units: z
        .array(LocalCode)
        .optional()
        .describe("All sites, teams, partners or suppliers it is about, as codes; left out: as it stands."),
      actors: z
        .array(ActorCode)
        .max(20)
        .optional()
        .describe(
          "All members of staff it is about, by code; their units are read from the staff document. Left out: as it stands.",
        ),
    },
    prepare: (given, at) => new ResultAsync(prepareLearning(given, at)),
  }),
];
