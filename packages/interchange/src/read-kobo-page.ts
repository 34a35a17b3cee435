import type { Rejection } from "@answerable/core";
import type { Result } from "neverthrow";
import { type JsonPage, type JsonSource, readJsonPage } from "./read-json-page.ts";
import { submissionFromJson } from "./submission-from-json.ts";

export type KoboSource = JsonSource;
export type KoboPage = JsonPage<{
  /** How many submissions the form has at the server, over all pages. */
  readonly count?: number;
  /** True: this page is not the last; the address of the next one is not taken over. */
  readonly hasMore?: boolean;
}>;

/**
 * A page of Kobo's data (`{count, next, previous, results: […]}`), a bare list of submissions, or one bare submission
 * (the body of a REST service call); everything else as {@link readJsonPage} has it.
 * Source: KoboToolbox API v2, `/api/v2/assets/{uid}/data/`.
 */
export const readKoboPage = async (source: KoboSource): Promise<Result<KoboPage, Rejection<"not-json" | "not-kobo">>> =>
  readJsonPage(source, {
    listField: "results",
    announcedIn: ({ count, next }) => ({
      ...(typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? { count } : {}),
      ...(next === undefined ? {} : { hasMore: next !== null }),
    }),
    submissionFrom: (bytes) => submissionFromJson(bytes),
  });
