import { type CaseEvent, instantNumber } from "@answerable/core";
import { few, type History, lodgedAt, ofOffice, only } from "./history.ts";

/** Days waited, day by day of a sorted list; infinite where it never came. */
export const waitsIn = (histories: readonly History[], ends: readonly CaseEvent["type"][], whole: boolean) => {
  const waited: number[] = [];
  for (const history of histories) {
    const events = whole ? history : ofOffice(history);
    const [start] = events;
    const began = start?.type === "returned-from-body" ? instantNumber(start.doneAt) : lodgedAt(history);
    const times = events.filter(({ type }) => ends.includes(type)).map(({ doneAt }) => instantNumber(doneAt));
    const gone = events.filter(({ type }) => type === "case-withdrawn").map(({ doneAt }) => instantNumber(doneAt));
    const [came, left] = [Math.min(...times), Math.min(...gone)];
    if (left < came) continue;
    waited.push(came === Number.POSITIVE_INFINITY ? came : Math.max(0, came - began));
  }
  waited.sort((a, b) => a - b);
  const within = (times: number, of: number): number | null => {
    let reached: number | null = null;
    for (const [index, wait] of waited.entries())
      if (reached === null && (index + 1) * of >= times * waited.length) reached = wait;
    return reached === null || reached === Number.POSITIVE_INFINITY ? null : Math.round(reached / 8_640_000) / 10;
  };
  return {
    ...{ owed: waited.length, came: waited.filter((wait) => wait < Number.POSITIVE_INFINITY).length },
    ...{ halfWithinDays: within(1, 2), nineInTenWithinDays: within(9, 10), few: few(waited.length) },
  };
};

/** What an appeal came to, read off the events that follow it. */
export const appealsIn = (history: History): string[] => {
  const events = ofOffice(history);
  return events.flatMap((event, index) => {
    if (event.type !== "case-appealed") return [];
    const before = only(events.slice(0, index), "case-responded").at(-1);
    const next = events
      .slice(index + 1)
      .find(({ type }) => type === "case-responded" || type === "case-withdrawn" || type === "case-appealed");
    if (next === undefined) return ["waits"];
    if (next.type !== "case-responded") return ["let-go"];
    return [JSON.stringify(next.answer.answer) === JSON.stringify(before?.answer.answer) ? "stands" : "otherwise"];
  });
};
