import {
  type IncidentContent,
  IncidentInput,
  incidentSubject,
  rejection,
  type SurvivorCount,
  survivorCountSubject,
  type Uuid,
} from "@answerable/core";
import { step } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import type * as z from "zod";
import { changed } from "../change-record.ts";
import type { AskedWork, OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { type Failure, refusedBy, storeFailed, wrongInput } from "../failure.ts";
import { type IncidentRules, incidentRules } from "../incident-rules.ts";
import { takeIn } from "../intake.ts";
import { useCase } from "../use-case.ts";

/** What a person types in: who acts is the recorder, the taxonomy is the one in effect, and the origin is here. */
const Typed = IncidentInput.omit({ recorder: true, origin: true, receivedAt: true, taxonomy: true, attachments: true });
type Typed = z.infer<typeof Typed>;

interface Asked {
  readonly id: Uuid;
  readonly type: "record" | "correct";
  readonly seen?: number | undefined;
}

/** What recording gives back; notes are codes with their field. */
interface Recorded {
  readonly id: Uuid | null;
  readonly version: number;
  readonly notes: readonly { readonly code: string; readonly path: readonly (string | number)[] }[];
}

const inputFrom = (
  typed: Typed,
  ctx: OperationContext,
  rules: IncidentRules,
  stands?: IncidentContent,
): IncidentInput => {
  const { id, version } = rules.taxonomy;
  const { origin, attachments, recorder = ctx.actor.code } = stands ?? {};
  return {
    ...typed,
    // What a correction puts right is what was said, never who recorded it or where it came from.
    recorder,
    ...(origin === undefined ? {} : { origin }),
    ...(attachments === undefined ? {} : { attachments }),
    taxonomy: { id, version },
  };
};

/** Ids that say nothing and come out the same when the same is said again, so that nobody is counted twice. */
const countsFor = (ctx: OperationContext, { origin }: IncidentInput, id: Uuid, counts: readonly SurvivorCount[]) =>
  counts.map((content, index): AskedWork => {
    const source = `${origin === undefined ? id : `${origin.form}/${origin.rootId}`}/${content.type}/${index}`;
    const stream = ctx.unlinkableIdFrom(source);
    return { steps: [step(survivorCountSubject, stream, { type: "record", content })], isUnattributed: true };
  });

const take = async (
  typed: Typed,
  asked: Asked,
  ctx: OperationContext,
  stands?: IncidentContent,
): Promise<Result<Recorded, Failure>> => {
  const rules = incidentRules(ctx);
  if (rules.isErr()) return err(wrongInput(rules.error));
  const input = inputFrom(typed, ctx, rules.value, stands);
  const { adm2 } = input.place;
  const adm1 = rules.value.places.adm1Of(adm2, input.happened.month);
  if (adm1 !== undefined && !ctx.maySee("incident", { adm1, adm2, recorder: input.recorder }))
    return err(refusedBy(rejection("out-of-scope")));
  const taken = await takeIn(ctx, rules.value, input, asked.id);
  if (taken.isErr())
    return err("store" in taken.error ? storeFailed(taken.error.store) : wrongInput(taken.error.issues));
  const { incident, survivorCounts, notes } = taken.value;
  if (!incident && asked.type === "correct") return err(refusedBy(rejection("nothing-left-to-keep")));
  let version = 0;
  if (incident) {
    const command = { type: asked.type, at: ctx.now, answer: { id: ctx.newId() }, content: incident.content };
    const recorded = await decideOne(ctx, incidentSubject, asked.id, command, asked.seen, { slots: incident.slots });
    if (recorded.isErr()) return err(recorded.error);
    version = recorded.value.version;
  }
  // Only after the incident was taken: what was refused leaves no count behind.
  // What holds nothing else is kept under no key of its request; its ids alone say that it was counted.
  const source = incident ? asked.id : (ctx.once?.id ?? asked.id);
  const counted = await ctx.decide(countsFor(ctx, input, source, survivorCounts));
  if (counted.isErr()) return err(storeFailed(counted.error));
  return ok({ id: incident ? asked.id : null, version, notes: notes.map(({ code, path }) => ({ code, path })) });
};

const record = useCase({
  name: "incidents.record",
  kind: "create",
  summary: "record one incident; text that would tell who somebody is is withheld, and costs no incident",
  input: Typed,
  permission: "incidents.record",
  form: "record",
  handle: (typed, ctx) => new ResultAsync(take(typed, { id: ctx.newId(), type: "record" }, ctx)),
});

const correct = useCase({
  name: "incidents.correct",
  kind: "act",
  summary: "put another answer in place of the one that stands; the old one stays in the history",
  input: Typed.extend(changed),
  positional: ["id"],
  permission: "incidents.correct",
  form: "record",
  handle: ({ id, seen, ...typed }, ctx) =>
    ctx.read
      .state(incidentSubject, id)
      .andThen(({ state }) => new ResultAsync(take(typed, { id, type: "correct", seen }, ctx, state.content))),
});

/** Writing incidents down. */
export const recordingUseCases = [record, correct];
