import {
  addDays,
  compareText,
  incidentSubject,
  incidentTable,
  monthOf,
  type SilentPosts,
  type Subject,
  silentPosts,
  type Uuid,
  utcDayOf,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { coveragePlanOf } from "../figures/coverage-plan-of.ts";
import type { ApartWhy } from "./pull-standing.ts";
import { type StandingForm, standingForms } from "./pulled-forms.ts";

/** Why something is to be put right at its source, or here; the first is the most pressing. */
const WHYS = [
  ...["text-withheld", "taken-back-here", "attachments"],
  ...["gone-at-source", "not-approved-at-source", "on-hold-at-source"],
] as const;
type Why = (typeof WHYS)[number];

const APART: Readonly<Record<ApartWhy, Why>> = {
  ...{ goneThere: "gone-at-source", notApprovedThere: "not-approved-at-source" },
  ...{ onHoldThere: "on-hold-at-source", stillThere: "taken-back-here" },
};

/** A submission that is to be looked at where it was collected. */
export interface ToClean {
  readonly why: Why;
  readonly form: string;
  /** The id of its first version there, `meta/rootUuid`. */
  readonly submission: Uuid;
  readonly incident: Uuid;
}

/** A submission that was refused and has not come in since: a document here, or the submission there, is to be put right. */
export interface NotTaken {
  readonly form: string;
  /** The id of its first version there; null: it has none that can be read. */
  readonly submission: Uuid | null;
  /** What is wrong with it, as `answerable explain` explains it. */
  readonly codes: readonly string[];
}

/** What is to be cleaned after a pull, what was refused, and from how many nothing came. */
export interface CleaningList {
  readonly submissions: readonly ToClean[];
  readonly refused: readonly NotTaken[];
  readonly silentDays: number;
  readonly silent: readonly SilentPosts[];
}

type Found = Map<string, Set<Why>>;

const add = (found: Found, stream: string, why: Why): void => {
  found.set(stream, (found.get(stream) ?? new Set()).add(why));
};

/** Incidents of forms that hold a text that was withheld, or left something attached at its source. */
const findHere = async (ctx: OperationContext, found: Found): Promise<Result<void, Failure>> => {
  const filter = {
    all: [
      { not: { column: "originForm", is: null } },
      { not: { column: "status", is: "withdrawn" } },
      {
        any: [
          { column: "withheld", is: 1 },
          { column: "attachments", from: 1 },
        ],
      },
    ],
  };
  const request = { subject: incidentSubject as Subject, table: incidentTable, order: "month", filter };
  for await (const page of ctx.read.pages(request)) {
    if (page.isErr()) return err(page.error);
    for (const { stream, withheld, attachments } of page.value) {
      if (withheld === 1) add(found, String(stream), "text-withheld");
      if (typeof attachments === "number" && attachments > 0) add(found, String(stream), "attachments");
    }
  }
  return ok(undefined);
};

/** What stood apart from its source when that was last looked through; what is gone there has nothing left to clean. */
const findApart = (forms: readonly StandingForm[], found: Found): void => {
  for (const { standing } of forms)
    for (const [apart, { streams }] of Object.entries(standing?.apart ?? {}))
      for (const stream of streams) {
        if (apart === "goneThere") found.delete(stream);
        add(found, stream, APART[apart as ApartWhy]);
      }
};

/** What was refused; only for who answers for the whole operation, as nobody can tell where it belongs. */
const notTaken = ({ actor }: OperationContext, forms: readonly StandingForm[]): readonly NotTaken[] =>
  actor.areas === "whole-operation"
    ? forms.flatMap(({ form: { form }, standing }) =>
        (standing?.refused ?? []).map(({ submission, codes }) => ({ form, submission, codes })),
      )
    : [];

/** The submissions behind what was found, as far as the actor sees them. */
const submissionsOf = async (ctx: OperationContext, found: Found): Promise<readonly ToClean[]> => {
  const listed: ToClean[] = [];
  for (const [stream, whys] of found) {
    const incident = await ctx.read.state(incidentSubject, stream);
    const origin = incident.isOk() ? incident.value.state.content.origin : undefined;
    if (origin === undefined) continue;
    for (const why of whys)
      listed.push({ why, form: origin.form, submission: origin.rootId, incident: stream as Uuid });
  }
  return listed.toSorted((a, b) => WHYS.indexOf(a.why) - WHYS.indexOf(b.why) || compareText(a.incident, b.incident));
};

/** From how many posts nothing came; only for who answers for the whole operation, as a part could be taken from it. */
const silentNow = async (ctx: OperationContext, days: number): Promise<Result<readonly SilentPosts[], Failure>> => {
  const plan = coveragePlanOf(ctx);
  if (plan.isErr()) return err(wrongInput(plan.error));
  const posts = plan.value?.posts;
  if (posts === undefined || ctx.actor.areas !== "whole-operation") return ok([]);
  const today = utcDayOf(ctx.now);
  const heard = await ctx.recordersHeard(addDays(today, -days));
  return heard.isErr() ? err(heard.error) : ok(silentPosts(posts, monthOf(today), heard.value));
};

/** What the source should be rid of or asked about, and from how many recorders nothing came for some days. Source: practice W6, F4. */
export const toClean = async (ctx: OperationContext, silentDays: number): Promise<Result<CleaningList, Failure>> => {
  const found: Found = new Map();
  const here = await findHere(ctx, found);
  if (here.isErr()) return err(here.error);
  const forms = await standingForms(ctx);
  if (forms.isErr()) return err(forms.error);
  findApart(forms.value, found);
  const silent = await silentNow(ctx, silentDays);
  if (silent.isErr()) return err(silent.error);
  const refused = notTaken(ctx, forms.value);
  return ok({ submissions: await submissionsOf(ctx, found), refused, silentDays, silent: silent.value });
};
