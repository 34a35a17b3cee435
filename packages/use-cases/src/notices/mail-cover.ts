import type { Store } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { type Failure, storeFailed } from "../failure.ts";

const Cover = z.record(
  z.string(),
  z
    .strictObject({
      since: z.int().min(0).default(0),
      told: z.int().min(0),
      owing: z.int().min(0).nullable(),
    })
    .readonly(),
);
type Cover = z.infer<typeof Cover>;

/**
 * How far somebody was told of a part's log, for each slot: from which position to which, and from which one on something is owed because
 * an attempt began and did not end well. Positions alone, beside the log.
 */
export interface MailCover {
  /** From where on, without a gap, it was told up to `told`. */
  readonly since: number;
  /** Up to where it was told; 0: nothing. */
  readonly told: number;
  /** From where on it is owed; null: nothing is. */
  readonly owing: number | null;
}

const NOTHING: MailCover = { since: 0, told: 0, owing: null };

interface Noted {
  readonly version: number;
  readonly all: Cover;
}

const readNote = async ({ notes }: Pick<Store, "notes">, queue: string): Promise<Result<Noted, Failure>> => {
  const note = await notes.read(queue);
  if (note.isErr()) return err(storeFailed(note.error));
  if (note.value === undefined) return ok({ version: 0, all: {} });
  return ok({ version: note.value.version, all: Cover.parse(JSON.parse(note.value.text)) });
};

/** What a mail is to tell, by its places in a part's log. */
export interface MailSpan {
  readonly from: number;
  readonly to: number;
}

/** Whether everything of a mail was told. */
export const isTold = ({ since, told }: MailCover, { from, to }: MailSpan): boolean => from >= since && to <= told;

/** An attempt begins: from `owing` on it tells, what another one began and did not end well along with its own. */
export const begunMail = (cover: MailCover, span: MailSpan): MailCover => {
  if (isTold(cover, span)) return cover;
  const own = span.from >= cover.since ? Math.max(cover.told + 1, span.from) : span.from;
  return { ...cover, owing: Math.min(own, cover.owing ?? own) };
};

/**
 * An attempt that told all from one place to another ended well. What lies before it is not told by that: where another attempt owes it, or
 * nobody has begun with it yet, it is told once more with all behind it, and never passed over.
 */
export const endedMail = ({ since, told, owing }: MailCover, { from, to }: MailSpan): MailCover => {
  const still = owing !== null && (owing < from || owing > to) ? owing : null;
  if (from > told + 1) return { since: from, told: to, owing: still };
  if (to < since - 1) return { since, told, owing: still };
  return { since: Math.min(since, from), told: Math.max(told, to), owing: still };
};

/** Changes how far a slot was told, from how it stands at that moment, whoever else writes, and says how it stands then. */
export const changeCover = async (
  store: Pick<Store, "notes">,
  { queue, slot }: { readonly queue: string; readonly slot: string },
  change: (cover: MailCover) => MailCover,
): Promise<Result<MailCover, Failure>> => {
  for (;;) {
    const note = await readNote(store, queue);
    if (note.isErr()) return err(note.error);
    const { all, version } = note.value;
    const before = all[slot] ?? NOTHING;
    const after = change(before);
    if (after === before) return ok(before);
    const written = await store.notes.write(queue, JSON.stringify({ ...all, [slot]: after }), version);
    if (written.isErr()) return err(storeFailed(written.error));
    if (written.value) return ok(after);
  }
};
