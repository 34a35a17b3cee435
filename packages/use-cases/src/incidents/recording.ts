import { IncidentInput, incidentSubject, rejection, survivorCountSubject, type Uuid } from "@answerable/core";
import { step } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import type * as z from "zod";
import type { AskedWork, OperationContext } from "../context.ts";
import { type Failure, refusedBy, storeFailed, wrongInput } from "../failure.ts";
import { incidentRules } from "../incident-rules.ts";
import { takeIn } from "../intake.ts";
import { useCase } from "../use-case.ts";
import { changed } from "./change-incident.ts";

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

const take = async (typed: Typed, asked: Asked, ctx: OperationContext): Promise<Result<Recorded, Failure>> => {
  const rules = incidentRules(ctx);
  if (rules.isErr()) return err(wrongInput(rules.error));
  const { id, version } = rules.value.taxonomy;
  const input: IncidentInput = { ...typed, recorder: ctx.actor.code, taxonomy: { id, version } };
  const taken = await takeIn(ctx, rules.value, input, asked.id);
  if (taken.isErr())
    return err("store" in taken.error ? storeFailed(taken.error.store) : wrongInput(taken.error.issues));
  const { incident, survivorCounts, notes } = taken.value;
  const counts = survivorCounts.map(
    (content): AskedWork => ({
      // An id of its own at random: nothing leads from the count to this incident.
      steps: [step(survivorCountSubject, ctx.newRandomId(), { type: "record", content })],
      isUnattributed: true,
    }),
  );
  if (
    incident &&
    !ctx.maySee("incident", {
      adm1: incident.content.place.adm1,
      adm2: incident.content.place.adm2,
      recorder: ctx.actor.code,
    })
  )
    return err(refusedBy(rejection("out-of-scope")));
  const works: AskedWork[] = incident
    ? [
        {
          steps: [
            step(
              incidentSubject,
              asked.id,
              { type: asked.type, at: ctx.now, answer: { id: ctx.newId() }, content: incident.content },
              asked.seen === undefined ? {} : { expectedVersion: asked.seen },
            ),
          ],
          slots: incident.slots,
        },
        ...counts,
      ]
    : counts;
  const answers = await ctx.decide(works);
  if (answers.isErr()) return err(storeFailed(answers.error));
  const [first] = answers.value;
  if (first?.isErr()) return err(refusedBy(first.error));
  const recorded = first?.isOk() ? first.value.steps[0] : undefined;
  return ok({
    id: incident ? asked.id : null,
    version: incident ? (recorded?.version ?? 0) : 0,
    notes: notes.map(({ code, path }) => ({ code, path })),
  });
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
  handle: ({ id, seen, ...typed }, ctx) => new ResultAsync(take(typed, { id, type: "correct", seen }, ctx)),
});

/** Writing incidents down. */
export const recordingUseCases = [record, correct];
