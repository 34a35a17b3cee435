import {
  AboutUnits,
  ActorCode,
  type HandlerFacts,
  issuesFrom,
  LocalCode,
  type Staff,
  UNIT_NOT_KNOWN,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { type Failure, wrongInput } from "../failure.ts";
import { type CaseAtHand, preparedAct } from "./change-case.ts";
import { dutyFacts } from "./duties.ts";
import { keepsFromIntermediary } from "./intermediary.ts";

/** The units of members of staff, by the staff document; undefined for one of whom it says nothing. */
const unitsOf = ({ members }: Staff, actors: readonly ActorCode[]) =>
  actors.map((code) => members.find((one) => one.code === code)?.units);

/**
 * The units near whom a case is about: those that were named, and those in which the members of staff it is about work by the
 * staff document. Where it says nothing of one of them and nobody named a unit, `not-known` hides the case from whoever works
 * in any. Err: there are too many for one case. Source: practice C7.
 */
export const unitsAround = (
  staff: Staff,
  named: readonly string[],
  actors: readonly ActorCode[],
): Result<AboutUnits, Failure> => {
  const theirs = unitsOf(staff, actors);
  const unplaced = named.length === 0 && theirs.includes(undefined) ? [UNIT_NOT_KNOWN] : [];
  const units = [...new Set([...named, ...theirs.flatMap((some) => some ?? []), ...unplaced])];
  const read = AboutUnits.safeParse(units);
  if (read.success) return ok(read.data);
  return err(wrongInput(issuesFrom(read.error, units).map((one) => ({ ...one, path: ["units", ...one.path] }))));
};

/** Whoever deals with it now; of somebody who has left, nothing is known that would keep her or him away from anybody. */
const handlerNow = ({ state, ctx }: CaseAtHand): HandlerFacts | null => {
  if (state.way !== "office" || state.status !== "in-hand") return null;
  const unknown = { organisation: state.owner, sex: "not-said" as const, units: undefined, supervisors: [] };
  return dutyFacts(ctx, state.handler.actor).unwrapOr({ ...state.handler, ...unknown });
};

const noSteps = Promise.resolve(ok([]));

/** It became known whom a case is about. */
export const subjectUseCases = [
  preparedAct({
    verb: "learn-about",
    summary:
      "it became known whom it is about: nobody near sees it from now on, and whoever deals with it and is near stands aside",
    fields: {
      units: z.array(LocalCode).optional().describe("All sites, teams, partners or suppliers it is about, as codes."),
      actors: z
        .array(ActorCode)
        .max(20)
        .optional()
        .describe("All members of staff it is about, by code; their units are read from the staff document."),
    },
    prepare: ({ units = [], actors = [] }, at) =>
      unitsAround(at.ctx.staff, units, actors).asyncAndThen((around) =>
        // what others see is owed because of it goes out of their sight too
        new ResultAsync(around.length === 0 ? noSteps : keepsFromIntermediary(at.id, at.ctx)).map((also) => ({
          ...{ act: { type: "learn-about", units: around, actors, handler: handlerNow(at) }, also },
        })),
      ),
  }),
];
