import type { CaseEvent } from "@answerable/core";
import { type History, isWith, only } from "./history.ts";

/** What is told of sensitive complaints, before anything is put together. */
export interface SensitiveRecount {
  readonly received: number;
  readonly standing: Readonly<Record<string, number>>;
  readonly conclusions: Readonly<Record<string, number>>;
  readonly callsDone: number;
  readonly callOutcomes: Readonly<Record<string, number>>;
}

const counts = (words: readonly string[]): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const word of words) found[word] = (found[word] ?? 0) + 1;
  return found;
};

/** Since it went to the body. */
const ofBody = (history: History): History =>
  history.slice(history.findLastIndex(({ type }) => type === "sensitive-case-lodged" || type === "found-sensitive"));

const standingOf = (history: History): string => {
  const last = ofBody(history).findLast(({ type }) =>
    ["loop-closed", "body-concluded", "case-reopened", "sensitive-case-forwarded"].includes(type),
  );
  if (last?.type === "loop-closed") return last.end.told === "received" ? "told" : "untold";
  if (last?.type === "body-concluded") return "concluded";
  return only(ofBody(history), "sensitive-case-forwarded").length === 0 ? "not-forwarded" : "with-the-body";
};

const lastCall = (history: History): CaseEvent | undefined => {
  const since = history.findLastIndex(({ type }) => type === "found-sensitive");
  return history.slice(Math.max(0, since)).findLast(({ type }) => type.startsWith("safety-call-"));
};

/** Sensitive complaints of a year, counted out of histories alone. */
export const recountSensitive = (all: readonly History[], year: string): SensitiveRecount => {
  const histories = all.filter((history) => {
    const [first] = history;
    const isLodged = first?.type === "case-lodged" || first?.type === "sensitive-case-lodged";
    return isLodged && first.content.receivedAt.startsWith(year) && isWith(history) === "body";
  });
  const calls = histories.map(lastCall);
  const made = calls.flatMap((call) =>
    call?.type === "safety-call-made" && call.outcome !== "not-reached" ? [call.outcome] : [],
  );
  return {
    received: histories.length,
    standing: counts(histories.map(standingOf)),
    conclusions: counts(
      histories.flatMap((history) => {
        const standing = standingOf(history);
        const last = only(history, "body-concluded").at(-1);
        return last !== undefined && ["told", "untold", "concluded"].includes(standing) ? [last.conclusion] : [];
      }),
    ),
    callsDone: made.length + calls.filter((call) => call?.type === "safety-call-declined").length,
    callOutcomes: counts(made),
  };
};
