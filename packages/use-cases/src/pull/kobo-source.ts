import { setTimeout as pause } from "node:timers/promises";
import type { RawSubmission } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { askSource } from "./ask-source.ts";
import { isPassing, type SourceFault, sourceFault } from "./source-fault.ts";

/** Source: KoboToolbox API v2, the most submissions of one page since March 2026. */
const MOST_ROWS = 1000;
/** The least share of that which a page is asked for with. Source: Answerable default. */
const LEAST_SHARE = 0.6;
/** How long it waits before it asks again, unless the server says; then it gives up for this time. Source: Answerable default. */
const WAITS_MS = [1000, 5000, 20_000];
/** A server that wants a longer rest gets it: the form is asked for again later. */
const LONGEST_WAIT_S = 60;

/** Submissions of a form by their number at the server, which every edit keeps. */
export interface AskedSubmissions {
  /** Only those with a greater number. */
  readonly above: number;
  /** Only those with this number or a smaller one; left out: all. */
  readonly upTo?: number;
  /** Only these keys of each; left out: all that it holds. */
  readonly keys?: readonly string[];
}

/** A submission with its number at the server. */
export interface SourceRow {
  readonly number: number;
  readonly submission: RawSubmission;
}

/** Submissions in the order of their numbers. */
export interface SourcePage {
  readonly rows: readonly SourceRow[];
  /** True: there are no others behind these, as far as was asked. */
  readonly isLast: boolean;
}

/** A form at a server. */
export interface FormSource {
  page(asked: AskedSubmissions): Promise<Result<SourcePage, SourceFault>>;
}

export interface KoboForm {
  readonly address: string;
  readonly asset: string;
  readonly token: string;
  readonly stopping: AbortSignal;
  /** From 0 to 1. */
  readonly chance: () => number;
  /** Waits, and ends at once when it is told to stop. */
  readonly wait?: (ms: number, stopping: AbortSignal) => Promise<void>;
}

const Page = z.object({
  count: z.int().min(0).optional(),
  next: z.string().nullable().optional(),
  results: z.array(z.looseObject({ _id: z.int().min(0) })).max(MOST_ROWS),
});

const ended = (ms: number, stopping: AbortSignal): Promise<void> =>
  pause(ms, undefined, { signal: stopping }).catch(() => undefined);

/**
 * The rows of an answer, if it holds what was asked for: numbers that go up, all of them within the bounds. A page that came before,
 * or a server that does not know the question, is no answer to it.
 */
const pageIn = (answer: unknown, { above, upTo = Number.MAX_SAFE_INTEGER }: AskedSubmissions) => {
  const read = Page.safeParse(answer);
  if (!read.success) return err(sourceFault("source-answer-unusable"));
  const { results, next, count } = read.data;
  let before = above;
  for (const { _id } of results) {
    if (_id <= before || _id > upTo) return err(sourceFault("source-answer-unusable"));
    before = _id;
  }
  // a server may give fewer than it was asked for: only that nothing follows is its last word
  const isLast = results.length === 0 || ((next ?? null) === null && results.length >= (count ?? 0));
  return ok({ rows: results.map((submission) => ({ number: submission._id, submission })), isLast });
};

/**
 * A form of KoboToolbox, asked page by page from behind a number and never from a place in the list, which moves when something
 * before it is deleted. It follows no address that an answer names. Where the server is busy or fails for a moment it asks again, and
 * where an answer is too large, for less. Err: {@link SourceFault}.
 * Source: KoboToolbox API v2, `/api/v2/assets/{uid}/data/`.
 */
export const koboSource = ({ address, asset, token, stopping, chance, wait = ended }: KoboForm): FormSource => {
  const headers = { authorization: `Token ${token}` };
  let most = MOST_ROWS;
  // of a page whose size is known, what is left after all that became of it would be a number of what must not be known (F6)
  const limit = (): number => Math.max(1, Math.ceil(most * (LEAST_SHARE + (1 - LEAST_SHARE) * chance())));

  const addressOf = ({ above, upTo, keys }: AskedSubmissions): URL => {
    const url = new URL(`${address.replace(/\/$/, "")}/api/v2/assets/${asset}/data/`);
    const numbers = { $gt: above, ...(upTo === undefined ? {} : { $lte: upTo }) };
    url.searchParams.set("format", "json");
    url.searchParams.set("limit", String(limit()));
    url.searchParams.set("sort", JSON.stringify({ _id: 1 }));
    url.searchParams.set("query", JSON.stringify({ _id: numbers }));
    if (keys !== undefined) url.searchParams.set("fields", JSON.stringify(keys));
    return url;
  };

  const askedOnce = async (asked: AskedSubmissions): Promise<Result<SourcePage, SourceFault>> => {
    for (;;) {
      const answer = await askSource(addressOf(asked), headers, stopping);
      if (answer.isOk()) return pageIn(answer.value, asked);
      if (answer.error.code !== "source-answer-too-large" || most === 1) return err(answer.error);
      most = Math.max(1, Math.floor(most / 4));
    }
  };

  return {
    page: async (asked) => {
      for (let attempt = 0; ; attempt++) {
        const page = await askedOnce(asked);
        const least = WAITS_MS[attempt];
        if (page.isOk() || !isPassing(page.error) || least === undefined || stopping.aborted) return page;
        const said = page.error.facts?.["afterSeconds"];
        const seconds = typeof said === "number" ? said : 0;
        if (seconds > LONGEST_WAIT_S) return page;
        await wait(Math.max(least, seconds * 1000), stopping);
      }
    },
  };
};
