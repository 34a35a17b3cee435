import { asDraft, DRAFT_AUDIENCE, type Instant, type SchedulePeriod } from "@answerable/core";
import { writeTable } from "@answerable/interchange";
import type { Work } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { bulletinOf } from "../bulletin.ts";
import type { Failure } from "../failure.ts";
import type { Environment, Location } from "../location.ts";
import type { OpenOperation } from "../open-operation.ts";
import { operationContext } from "../operation-context.ts";
import type { OutputFile } from "../output-file.ts";
import { monthIndex } from "../risk-index/month-index.ts";

/** What is made of a period. */
export type DraftKind = "bulletin" | "index";

export interface DraftAsked {
  readonly kind: DraftKind;
  readonly period: Pick<SchedulePeriod, "from" | "to">;
  /** On whose behalf: it holds what this member may see, and nothing else. */
  readonly member: string;
  readonly now: Instant;
  readonly via: Work["via"];
  readonly setup: { readonly env: Environment; readonly location: Location };
}

const PERMISSIONS = { bulletin: "bulletin.write", index: "index.month" } as const satisfies Record<DraftKind, string>;

/** The files of a draft, as the operation is known now. Fails as the member's own asking would. */
export const draftFiles = async (
  open: OpenOperation,
  { kind, period, member, now, via, setup }: DraftAsked,
): Promise<Result<readonly OutputFile[], Failure>> => {
  const compute = { now, language: open.settings.language, setup, progress: () => undefined, tell: () => undefined };
  const acting = { who: member, permission: PERMISSIONS[kind], module: "monitoring", via } as const;
  const ctx = await operationContext(open, compute, acting);
  if (ctx.isErr()) return err(ctx.error);
  if (kind === "bulletin")
    return (await bulletinOf(period, ctx.value, DRAFT_AUDIENCE)).map(({ files }) =>
      files.map(({ name, text }) => ({ name: `draft-${name}`, text })),
    );
  const index = await monthIndex({ month: period.to }, ctx.value);
  if (index.isErr()) return err(index.error);
  const text = writeTable(asDraft(index.value), "csv", ctx.value.language);
  return ok([{ name: `draft-index-${period.to}.csv`, text }]);
};
