import {
  type FlatRow,
  JournalEntryInput,
  journalSubject,
  journalTable,
  obligationsStanding,
  PCode,
  rejection,
  type Scoped,
  type StandingObligation,
  type Subject,
  sensitiveJournalTable,
  standingObligations,
  Uuid,
  type WrittenEntry,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { openedWords } from "../community/opened-words.ts";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy } from "../failure.ts";
import { ledgerRows, matching, picked } from "../promises/ledger-rows.ts";
import { useCase } from "../use-case.ts";
import { communitiesInSight } from "./communities-in-sight.ts";

const module = "community";
const tables = [journalTable, sensitiveJournalTable];

const within = {
  area: PCode.optional().describe("Only this admin 1 or 2 unit."),
  community: Uuid.optional().describe("Only what is about this community."),
} as const;

/** Whether an answer about one community may be given at all; about none in particular it may. */
const isInSight = async (ctx: OperationContext, community: Uuid | undefined): Promise<boolean> =>
  community === undefined || (await communitiesInSight(ctx, [community])).has(community);

const LISTED = ["month", "party", "area", "community", "status", "agreed", "open"];

const listInput = z.strictObject({
  ...within,
  with: JournalEntryInput.shape.with.optional().describe("Only with these."),
  status: z.enum(["standing", "withdrawn"]).optional().describe("Only this status."),
});

/** Entries within sight; of a community that is out of sight neither its id nor which entries are about it. */
const listed = async (
  { area, with: party, community, ...cells }: z.output<typeof listInput>,
  ctx: OperationContext,
): Promise<Result<readonly Scoped[], Failure>> => {
  if (!(await isInSight(ctx, community))) return ok([]);
  const rows = await ledgerRows(ctx, {
    ...{ subject: journalSubject as unknown as Subject, tables, order: "month", by: "month" },
    filter: matching(area, { ...cells, community, party }),
  });
  if (rows.isErr()) return err(rows.error);
  const communityOf = (row: Scoped): unknown => (row as FlatRow)["community"];
  const seen = await communitiesInSight(ctx, rows.value.map(communityOf));
  return ok(
    rows.value.map((row) => {
      const shownRow = picked(row, LISTED, {});
      return seen.has(communityOf(row)) ? shownRow : { ...shownRow, community: null };
    }),
  );
};

const list = useCase({
  name: "journal.list",
  kind: "list",
  summary: "your own entries and, of your areas, those that are not sensitive; codes and months",
  input: listInput,
  permission: "journal.list",
  module,
  form: "rows",
  columns: () => ["id", ...LISTED],
  handle: (asked, ctx) => new ResultAsync(listed(asked, ctx)),
});

const shown = (id: Uuid, version: number, state: WrittenEntry, seen: ReadonlySet<unknown>) => {
  const { points, gaps, agreed, recorder: _recorder, community: about, ...codes } = state.entry;
  const community = seen.has(about) ? about : null;
  const sealed = { points: points !== null, gaps: gaps !== null, what: agreed.some(({ what }) => what !== null) };
  return { ...{ id, version, status: state.status, community, ...codes }, agreed: standingObligations(state), sealed };
};

const remindedRow = ({ reminded, ...one }: StandingObligation): FlatRow => ({
  ...one,
  reminded: reminded.map(({ on, how }) => `${on} ${how}`).join("; "),
});

const show = useCase({
  name: "journal.show",
  kind: "show",
  summary: "one entry in codes and days: what was agreed, by whom it is owed, what became of it, who was reminded when",
  input: z.strictObject({ id: Uuid.describe("The entry.") }),
  positional: ["id"],
  permission: "journal.show",
  module,
  form: "record",
  handle: ({ id }, ctx) =>
    ctx.read
      .state(journalSubject, id)
      .andThen(({ state, version }) =>
        ResultAsync.fromSafePromise(communitiesInSight(ctx, [state.entry.community])).map((seen) =>
          shown(id, version, state, seen),
        ),
      ),
  flat: ({ agreed }) => agreed.map(remindedRow),
  columns: () => ["code", "of", "by", "kept", "reminded"],
});

const readText = useCase({
  name: "journal.read-text",
  kind: "show",
  summary: "open the words of one entry: points, gaps, what was agreed; who opened them is written down",
  input: z.strictObject({
    id: Uuid.describe("The entry."),
    purpose: z.enum(["keeping", "accompanying", "correction"]).describe("What it is opened for."),
  }),
  positional: ["id"],
  permission: "journal.read-text",
  module,
  form: "record",
  handle: ({ id, purpose }, ctx) =>
    ctx.read.state(journalSubject, id).andThen(({ state: { entry } }) => {
      const agreed = entry.agreed.flatMap(({ code, what }) => (what === null ? [] : [{ code, what }]));
      if (entry.points === null && entry.gaps === null && agreed.length === 0)
        return err(refusedBy(rejection("nothing-sealed")));
      const words = { points: entry.points, gaps: entry.gaps, agreed };
      return new ResultAsync(openedWords(ctx, words, purpose)).map((opened) => ({ id, ...opened }));
    }),
});

/** What was agreed in the entries within sight that stand. */
const agreedIn = async (
  ctx: OperationContext,
  { area, community }: { readonly area?: PCode | undefined; readonly community?: Uuid | undefined },
): Promise<Result<readonly StandingObligation[], Failure>> => {
  const all: StandingObligation[] = [];
  if (!(await isInSight(ctx, community))) return ok(all);
  for (const table of tables) {
    const filter = matching(area, { community, status: "standing" });
    for await (const page of ctx.read.states(journalSubject, { table, order: "month", filter })) {
      if (page.isErr()) return err(page.error);
      all.push(...page.value.flatMap(standingObligations));
    }
  }
  return ok(all);
};

const standing = useCase({
  name: "journal.standing",
  kind: "show",
  summary: "what each side owes and kept, our own agency first; beside each other, and nothing divided",
  input: z.strictObject(within),
  permission: "journal.standing",
  module,
  form: "record",
  handle: (asked, ctx) =>
    new ResultAsync(agreedIn(ctx, asked)).map((agreed) => ({ sides: obligationsStanding(agreed) })),
  listed: ({ sides }) => sides,
  flat: ({ sides }): readonly FlatRow[] => sides,
});

/** What may be read of the journal. Source: practice M9. */
export const readingUseCases = [list, show, readText, standing];
