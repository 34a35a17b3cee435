import { type FlatRow, issue, type RowTable, type Subject, type Uuid } from "@answerable/core";
import { type Step, WORKS_PER_COMMIT } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { AskedWork, OperationContext } from "../context.ts";
import { type Failure, storeFailed } from "../failure.ts";

/** What became of what an import brought. */
export interface LotsTakenBack {
  readonly batch: Uuid;
  /** Records that it brought and nobody touched: taken back, with all that lay sealed of them. */
  readonly takenBack: number;
  /** Taken back before, by an earlier undoing or by a person. */
  readonly before: number;
  /** The rest, by why it stays; each is told. */
  readonly left: Readonly<Record<string, number>>;
}

/** What is taken back, and how one record of it is. */
interface Lots {
  readonly subject: Subject;
  /** The table that says which import brought what. */
  readonly table: RowTable<never>;
  /** What it is called where it stays and is told. */
  readonly takenIn: string;
  stepOf(stream: string): Step;
}

type Undone = { -readonly [Key in keyof LotsTakenBack]: LotsTakenBack[Key] } & { left: Record<string, number> };

const sendLot = async (
  ctx: OperationContext,
  streams: readonly string[],
  { takenIn, stepOf }: Lots,
  undone: Undone,
): Promise<Result<void, Failure>> => {
  const works = streams.map(
    (stream): AskedWork => ({
      ...{ steps: [stepOf(stream)], eraseStreams: [stream], isRepeatable: true },
    }),
  );
  const answers = await ctx.decide(works);
  if (answers.isErr()) return err(storeFailed(answers.error));
  answers.value.forEach((answer, index) => {
    if (answer.isOk()) {
      undone.takenBack += 1;
      return;
    }
    const { code } = answer.error;
    if (code === "already-withdrawn") {
      undone.before += 1;
      return;
    }
    undone.left[code] = (undone.left[code] ?? 0) + 1;
    ctx.tell(issue(code, [], {}, { [takenIn]: streams[index] ?? "" }));
  });
  return ok(undefined);
};

/** Takes back, some hundreds at a time, what an import brought and the actor sees, and scrubs the files afterwards. */
export const takeBackLots = async (
  ctx: OperationContext,
  batch: Uuid,
  lots: Lots,
): Promise<Result<LotsTakenBack, Failure>> => {
  const undone: Undone = { batch, takenBack: 0, before: 0, left: {} };
  const { subject, table } = lots;
  let done = 0;
  for await (const page of ctx.read.pages({ subject, table, order: "batch", filter: { column: "batch", is: batch } })) {
    if (page.isErr()) return err(page.error);
    const streams = page.value.map((row) => String(row["stream"]));
    for (let from = 0; from < streams.length; from += WORKS_PER_COMMIT) {
      const sent = await sendLot(ctx, streams.slice(from, from + WORKS_PER_COMMIT), lots, undone);
      if (sent.isErr()) return err(sent.error);
    }
    done += streams.length;
    ctx.progress(done, "records");
  }
  const scrubbed = await ctx.scrub();
  return scrubbed.isErr() ? err(storeFailed(scrubbed.error)) : ok(undone);
};

/** The same as flat rows. */
export const undoneRows = ({ left, ...figures }: LotsTakenBack): FlatRow[] => [
  ...Object.entries(figures).map(([what, number]) => ({ what, number })),
  ...Object.entries(left).map(([code, number]) => ({ what: `left: ${code}`, number })),
];
