import type { Instant } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import type { CollectedForm } from "./collecting-servers.ts";
import { type ListedForm, listedForms, moduleOf } from "./planned-form.ts";
import { noteOfForm, type PullStanding, standingIn } from "./pull-standing.ts";

/** A form that is pulled, and how far it is; undefined: it was never pulled. */
export interface StandingForm extends ListedForm {
  readonly standing: PullStanding | undefined;
}

/** Every form that is pulled, in the order of the document, with what is noted of it. */
export const standingForms = async (ctx: OperationContext): Promise<Result<readonly StandingForm[], Failure>> => {
  const listed = listedForms(ctx.documents, ctx.now);
  if (listed.isErr()) return err(listed.error);
  const standing: StandingForm[] = [];
  for (const { server, form } of listed.value) {
    // a part that this operation does not run has no notes
    const part = ctx.inPart(moduleOf(form));
    const noted =
      part === undefined ? ok(undefined) : await part.andThen(({ note }) => note(noteOfForm(server.code, form.asset)));
    if (noted.isErr()) return err(noted.error);
    standing.push({ server, form, standing: standingIn(noted.value) });
  }
  return ok(standing);
};

/** One form as it is told: when it was pulled and what stopped it, and no number of its submissions. */
export interface PulledForm {
  readonly server: string;
  readonly form: string;
  readonly collects: CollectedForm["collects"];
  readonly pulledAt: Instant | null;
  /** When all of it was last looked through. */
  readonly lookedAt: Instant | null;
  /** Why the last pull broke off; null: it did not. */
  readonly trouble: string | null;
  /** Submissions that were refused and have not come in since. */
  readonly refused: number;
}

const refusedIn = (standing: PullStanding | undefined): number =>
  (standing?.stretches ?? []).reduce((sum, { refused }) => sum + refused, 0);

export const pulledForms = async (ctx: OperationContext): Promise<Result<readonly PulledForm[], Failure>> =>
  (await standingForms(ctx)).andThen((forms) =>
    ok(
      forms.map(({ server, form, standing }) => ({
        ...{ server: server.code, form: form.form, collects: form.collects },
        ...{ pulledAt: standing?.pulledAt ?? null, lookedAt: standing?.lookedAt ?? null },
        ...{ trouble: standing?.trouble ?? null, refused: refusedIn(standing) },
      })),
    ),
  );
