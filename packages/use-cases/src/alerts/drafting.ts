import {
  AlertInput,
  alertSubject,
  type Clearing,
  IncidentPlace,
  Instant,
  type Issue,
  issue,
  LeftOut,
  type RecordedAlert,
  rejection,
  roleThatMay,
  Uuid,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { changed } from "../change-record.ts";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { type Failure, refusedBy, wrongInput } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { type AlertRules, alertRules } from "./alert-rules.ts";
import { fromIncident, standingIncident } from "./from-incident.ts";
import { takeInAlert } from "./take-in-alert.ts";

/** What a person types in: who acts is the drafter, and the taxonomy is the one in effect. */
const Typed = AlertInput.omit({ recorder: true, taxonomy: true }).extend({
  knownAt: Instant.optional().describe(
    "When the monitor learned of it; left out: the moment of drafting, which a note says.",
  ),
});

const DraftInput = Typed.extend({
  place: IncidentPlace.optional().describe("Where it happened; left out: the area of the incident it is made from."),
  fromIncident: Uuid.optional().describe("A documented incident to make it from; what is typed wins. It is linked."),
  incidents: z.array(Uuid).max(50).optional().describe("Documented incidents it is linked to."),
});

/** The two questions, as flat fields. */
export const clearingFields = {
  couldTellWhoTold: z.enum(["yes", "no"]).describe("Could a reader work out who told us?"),
  couldHarm: z.enum(["yes", "no"]).describe("Could somebody be harmed if the wrong people read it?"),
  leftOut: z.array(LeftOut).optional().describe("What is not sent because of the answers."),
} as const;

const CorrectInput = Typed.extend({
  ...changed,
  couldTellWhoTold: clearingFields.couldTellWhoTold.optional(),
  couldHarm: clearingFields.couldHarm.optional(),
  leftOut: clearingFields.leftOut,
});

/** What drafting gives back; notes are codes with their field. */
interface Drafted {
  readonly id: Uuid;
  readonly version: number;
  readonly status: string;
  readonly notes: readonly Pick<Issue, "code" | "path">[];
}

type Words = Pick<AlertInput, "trigger"> & z.output<typeof DraftInput>;

const inputFrom = (typed: Omit<Words, "fromIncident" | "incidents">, ctx: OperationContext, rules: AlertRules) => {
  const { id, version } = rules.taxonomy;
  const { place, knownAt = ctx.now, ...rest } = typed;
  if (place === undefined) return err(wrongInput([issue("missing", ["place"])]));
  return ok({
    input: { ...rest, place, knownAt, recorder: ctx.actor.code, taxonomy: { id, version } } satisfies AlertInput,
    notes: typed.knownAt === undefined ? [issue("known-time-left-out", ["knownAt"])] : [],
  });
};

const isInSight = (ctx: OperationContext, rules: AlertRules, { place, knownAt, recorder }: AlertInput): boolean => {
  const adm1 = rules.places.adm1Of(place.adm2, knownAt.slice(0, 7) as never);
  return adm1 === undefined || ctx.maySee("alert", { adm1, adm2: place.adm2, recorder });
};

const listed = (notes: readonly Issue[]) => notes.map(({ code, path }) => ({ code, path }));

const draftOne = async (
  asked: z.output<typeof DraftInput>,
  ctx: OperationContext,
): Promise<Result<Drafted, Failure>> => {
  const rules = alertRules(ctx);
  if (rules.isErr()) return err(wrongInput(rules.error));
  const { fromIncident: origin, incidents = [], ...typed } = asked;
  const taken = origin === undefined ? ok({}) : await fromIncident(ctx, origin);
  if (taken.isErr()) return err(taken.error);
  for (const linked of incidents) {
    const standing = await standingIncident(ctx, linked);
    if (standing.isErr()) return err(standing.error);
  }
  const made = inputFrom({ ...taken.value, ...typed }, ctx, rules.value);
  if (made.isErr()) return err(made.error);
  const { input, notes } = made.value;
  if (!isInSight(ctx, rules.value, input)) return err(refusedBy(rejection("out-of-scope")));
  const id = ctx.newId();
  const alert = await takeInAlert(ctx, rules.value, input, id);
  if (alert.isErr()) return err(alert.error);
  const { content, slots } = alert.value;
  const command = {
    type: "draft" as const,
    at: ctx.now,
    content,
    incidents: [...(origin === undefined ? [] : [origin]), ...incidents],
  };
  return await decideOne(ctx, alertSubject, id, command, undefined, { slots }).map(({ version, state }) => ({
    id,
    version,
    status: state.status,
    notes: listed([...notes, ...alert.value.notes]),
  }));
};

const draft = useCase({
  name: "alerts.draft",
  kind: "create",
  summary: "draft a flash alert; only trigger and area are needed, and nothing that is missing holds it up",
  input: DraftInput,
  permission: "alerts.draft",
  form: "record",
  handle: (typed, ctx) => new ResultAsync(draftOne(typed, ctx)),
});

type Correction = z.output<typeof CorrectInput>;

const clearingOf = ({ couldTellWhoTold, couldHarm, leftOut = [] }: Correction): Clearing | undefined =>
  couldTellWhoTold === undefined || couldHarm === undefined ? undefined : { couldTellWhoTold, couldHarm, leftOut };

const correctOne = async (
  asked: Correction,
  stands: RecordedAlert,
  version: number,
  ctx: OperationContext,
): Promise<Result<Drafted, Failure>> => {
  // What was sent is corrected by whoever may send.
  if (stands.sent !== null && roleThatMay(ctx.actor, "alerts.clear") === undefined)
    return err(refusedBy(rejection("not-permitted", { permission: "alerts.clear" })));
  // It keeps the limit it was drafted under.
  const rules = alertRules(ctx, stands.content.protocol);
  if (rules.isErr()) return err(wrongInput(rules.error));
  const { id, seen, couldTellWhoTold: _told, couldHarm: _harm, leftOut: _left, ...typed } = asked;
  const made = inputFrom({ knownAt: stands.content.knownAt, ...typed }, ctx, rules.value);
  if (made.isErr()) return err(made.error);
  // What a correction puts right is what was said, never who drafted it.
  const input: AlertInput = { ...made.value.input, recorder: stands.content.recorder };
  if (!isInSight(ctx, rules.value, input)) return err(refusedBy(rejection("out-of-scope")));
  const alert = await takeInAlert(ctx, rules.value, input, id);
  if (alert.isErr()) return err(alert.error);
  const { content, slots, window, notes } = alert.value;
  const clearing = clearingOf(asked);
  const command = {
    type: "correct" as const,
    at: ctx.now,
    content,
    window,
    ...(clearing === undefined ? {} : { clearing }),
  };
  return await decideOne(ctx, alertSubject, id, command, seen ?? version, { slots }).map((outcome) => ({
    id,
    version: outcome.version,
    status: outcome.state.status,
    notes: listed(notes),
  }));
};

const correct = useCase({
  name: "alerts.correct",
  kind: "act",
  summary:
    "put other content in its place; once it was sent the former version stays, and the two questions are asked again",
  input: CorrectInput,
  positional: ["id"],
  permission: "alerts.correct",
  form: "record",
  handle: (asked, ctx) =>
    ctx.read
      .state(alertSubject, asked.id)
      .andThen(({ state, version }) => new ResultAsync(correctOne(asked, state, version, ctx))),
});

/** Writing alerts down. */
export const draftingUseCases = [draft, correct];
