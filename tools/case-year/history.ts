import { type CaseEvent, instantNumber } from "@answerable/core";

/** What happened to one case, oldest first. */
export type History = readonly CaseEvent[];

/** Who deals with it in the end. */
export const isWith = (history: History): "office" | "body" => {
  const last = history.findLast(({ type }) =>
    ["case-lodged", "returned-from-body", "sensitive-case-lodged", "found-sensitive"].includes(type),
  );
  return last?.type === "case-lodged" || last?.type === "returned-from-body" ? "office" : "body";
};

/** What happened since the office has it. */
export const ofOffice = (history: History): History =>
  history.slice(Math.max(0, history.map(({ type }) => type).lastIndexOf("returned-from-body")));

/** The facts of one kind. */
export const only = <Type extends CaseEvent["type"]>(
  history: History,
  type: Type,
): Extract<CaseEvent, { type: Type }>[] =>
  history.filter((event): event is Extract<CaseEvent, { type: Type }> => event.type === type);

/** How often each word occurs; `codes` gives those that may, and no number. */
export const tally = (words: readonly string[], codes: Readonly<Record<string, number>>): Record<string, number> => {
  const counts = Object.fromEntries(Object.keys(codes).map((code) => [code, 0]));
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

export const few = (of: number): boolean => of < 10;

export const lodgedAt = (history: History): number => {
  const [first] = history;
  return first?.type === "case-lodged" || first?.type === "sensitive-case-lodged"
    ? instantNumber(first.content.receivedAt)
    : 0;
};
