import {
  type DevelopmentContent,
  DevelopmentInput,
  DevelopmentKind,
  type DevelopmentState,
  DevelopmentWithdrawal,
  developmentSubject,
  developmentTable,
  type FlatRow,
  issue,
  PCode,
  prepareDevelopment,
  type Subject,
  studyOf,
  Uuid,
  utcDayOf,
} from "@answerable/core";
import { err, ok, okAsync, type ResultAsync } from "neverthrow";
import * as z from "zod";
import { type Changed, changed, changesOf } from "./change-record.ts";
import type { OperationContext, Recorded } from "./context.ts";
import { decideOne } from "./decide-one.ts";
import { type Failure, wrongInput } from "./failure.ts";
import { adoptedRegistry } from "./incident-rules.ts";
import { inSight } from "./promises/areas-in-sight.ts";
import { matching, picked } from "./promises/ledger-rows.ts";
import { promiseAreasOf } from "./promises/promise-areas.ts";
import { useCase } from "./use-case.ts";

const module = "accountability";

const noStudy = wrongInput([issue("follows-no-study", ["follows"])]);

/** A step of a study names its first step, whichever of them was typed in: what the study owes is owed once. */
const withFirstStep = (
  content: DevelopmentContent,
  ctx: OperationContext,
): ResultAsync<DevelopmentContent, Failure> => {
  const { follows } = content;
  if (follows === null) return okAsync(content);
  return ctx.read
    .state(developmentSubject, follows)
    .mapErr(() => noStudy)
    .andThen(({ state }) => {
      const study = studyOf(follows, state.content);
      return study === undefined ? err(noStudy) : ok({ ...content, follows: study });
    });
};

/** Err `follows-no-study`, `out-of-scope`, and what {@link prepareDevelopment} finds. */
const prepared = (input: DevelopmentInput, ctx: OperationContext): ResultAsync<DevelopmentContent, Failure> =>
  adoptedRegistry(ctx)
    .andThen((registry) => prepareDevelopment(input, { areas: promiseAreasOf(registry), today: utcDayOf(ctx.now) }))
    .mapErr(wrongInput)
    .andThen((content) => inSight(content, developmentTable.name, ctx))
    .asyncAndThen((content) => withFirstStep(content, ctx));

const record = useCase({
  name: "developments.record",
  kind: "create",
  summary:
    "something came of it: an Action Plan, a report, a resolution, a study, a project; communities are owed word",
  input: DevelopmentInput,
  permission: "developments.record",
  module,
  form: "record",
  handle: (input, ctx) =>
    prepared(input, ctx).andThen((content) => {
      const id = ctx.newId();
      const command = { type: "record" as const, at: ctx.now, content };
      return decideOne(ctx, developmentSubject, id, command).map(
        ({ version, state }): Changed => ({ id, version, status: state.status }),
      );
    }),
});

const CorrectionInput = z.strictObject({ ...changed, ...DevelopmentInput.shape });

const correct = useCase({
  name: "developments.correct",
  kind: "act",
  summary: "it was recorded wrongly: the whole of it again; word that is owed already stays owed",
  input: CorrectionInput,
  positional: ["id"],
  permission: "developments.correct",
  module,
  form: "record",
  handle: ({ id, seen, ...input }, ctx) =>
    // read first: what is out of sight answers like what is not there
    ctx.read
      .state(developmentSubject, id)
      .andThen(() => prepared(input, ctx))
      .andThen((content) =>
        decideOne(ctx, developmentSubject, id, { type: "correct" as const, at: ctx.now, content }, seen),
      )
      .map(({ version, state }): Changed => ({ id, version, status: state.status })),
});

const withdraw = changesOf(
  "developments",
  developmentSubject,
  module,
)({
  verb: "withdraw",
  summary: "it does not hold, and why; word that is owed about it is then explained, never forgotten",
  fields: { reason: DevelopmentWithdrawal },
  command: ({ reason }, ctx) => ok({ type: "withdraw", at: ctx.now, reason }),
});

const COLUMNS = ["day", "kind", "reference", "area", "adm1", "adm2", "project", "byDay", "status"];

const list = useCase({
  name: "developments.list",
  kind: "list",
  summary: "what came about, newest last: kind, day, document, area or project",
  input: z.strictObject({
    kind: DevelopmentKind.optional().describe("Only this kind."),
    area: PCode.optional().describe("Only this admin 1 or admin 2 unit."),
    status: z.enum(["standing", "withdrawn"]).optional().describe("Only this status."),
  }),
  permission: "developments.list",
  module,
  form: "rows",
  isPaged: true,
  columns: () => ["id", ...COLUMNS],
  tableColumns: ["id", "day", "kind", "reference", "area", "project", "status"],
  handle: ({ kind, area, status }, ctx) =>
    ctx.read
      .rows({
        subject: developmentSubject as unknown as Subject,
        table: developmentTable,
        order: "day",
        filter: matching(area, { kind, status }),
      })
      .map((rows) => rows.map((row) => picked(row, COLUMNS, {}))),
});

const shown = (id: Uuid, version: number, state: Recorded<DevelopmentState>) => ({
  ...{ id, version, status: state.status, ...state.content },
  ...(state.status === "withdrawn" ? { reason: state.reason } : {}),
});

const shownRows = ({ areas, ...one }: ReturnType<typeof shown>): FlatRow[] => [
  { ...one, areas: areas.map(({ adm1, adm2 }) => adm2 ?? adm1).join(" ") },
];

const show = useCase({
  name: "developments.show",
  kind: "show",
  summary: "one of them, with its areas and the document it stands in",
  input: z.strictObject({ id: Uuid.describe("The development.") }),
  positional: ["id"],
  permission: "developments.show",
  module,
  form: "record",
  handle: ({ id }, ctx) =>
    ctx.read.state(developmentSubject, id).map(({ state, version }) => shown(id, version, state)),
  flat: shownRows,
});

/** What came of what people told, so that communities hear of it. Source: Tool 36, step 2; practice C21. */
export const developmentsUseCases = [record, correct, withdraw, list, show];
