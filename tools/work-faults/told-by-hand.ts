import { caseSubject, caseTable } from "@answerable/core";
import type { Life } from "../case-year/life.ts";
import { pinned } from "../deadline-year/year-entries.ts";

const WITH_THE_BODY: ReadonlySet<string> = new Set(["sensitive-case-lodged", "found-sensitive"]);

/** Whether a case never was one that nothing is told of. */
export const isToldOf = ({ history }: Life): boolean => !history.some(({ type }) => WITH_THE_BODY.has(type));

/** What has to be told of a case to whoever sees all of them: that it is there, and each other status; as `status ID VERSION`. */
export const toldByHand = ({ id, history }: Life): string[] => {
  let state = caseSubject.initial;
  return history.flatMap((event, index) => {
    const [before] = caseTable.rowsOf(state);
    state = caseSubject.evolve(state, pinned(id, event));
    const [after] = caseTable.rowsOf(state);
    if (before === undefined) return [`created ${id} ${index + 1}`];
    return before["status"] === after?.["status"] ? [] : [`status ${id} ${index + 1}`];
  });
};
