import type { Ideas } from "./ideas.ts";

/**
 * A pattern over ideas. `a & b` : both stand in the sentence, in any order, on words of their own. `a > b`: b follows a
 * within some words; `a >1 b`: within that many. `a|b`: either. `- c d`: unless one of these stands in the sentence.
 */
export interface Pattern {
  readonly source: string;
  readonly steps: readonly Step[];
  readonly ordered: boolean;
  readonly unless: readonly string[];
}
interface Step {
  readonly ideas: readonly string[];
  readonly within: number;
}

const FAR = 14;

export const patternOf = (source: string): Pattern => {
  const [body = "", vetoes = ""] = source.split(" - ");
  const ordered = body.includes(">");
  const steps: Step[] = [];
  let within = FAR;
  for (const part of body.trim().split(/\s+/)) {
    if (part === "&") continue;
    if (part.startsWith(">")) within = part.length > 1 ? Number(part.slice(1)) : FAR;
    else steps.push({ ideas: part.split("|"), within });
  }
  return { source, steps, ordered, unless: vetoes.trim() === "" ? [] : vetoes.trim().split(/\s+/) };
};

const placesOf = (ideas: Ideas, step: Step): (readonly [number, number])[] =>
  step.ideas.flatMap((idea) => ideas.get(idea) ?? []);

const orderedMatch = (steps: readonly Step[], ideas: Ideas): readonly [number, number] | undefined => {
  let ends: (readonly [start: number, end: number])[] = [];
  for (const [index, step] of steps.entries()) {
    const places = placesOf(ideas, step);
    const next = new Map<number, number>();
    for (const [from, to] of places) {
      if (index === 0) next.set(to, Math.max(next.get(to) ?? -1, from));
      else
        for (const [start, end] of ends)
          if (from >= end && from - end < step.within) next.set(to, Math.max(next.get(to) ?? -1, start));
    }
    ends = [...next].map(([to, start]) => [start, to] as const);
    if (ends.length === 0) return undefined;
  }
  return ends.reduce((best, one) => (one[1] - one[0] < best[1] - best[0] ? one : best));
};

const MOST_TRIED = 10;

const bagMatch = (steps: readonly Step[], ideas: Ideas): readonly [number, number] | undefined => {
  const lists = steps.map((step) => placesOf(ideas, step).slice(0, MOST_TRIED));
  if (lists.some((list) => list.length === 0)) return undefined;
  const pick = (
    index: number,
    taken: readonly (readonly [number, number])[],
  ): readonly (readonly [number, number])[] | undefined => {
    const list = lists[index];
    if (list === undefined) return taken;
    for (const place of list) {
      if (taken.some(([from, to]) => place[0] < to && from < place[1])) continue;
      const rest = pick(index + 1, [...taken, place]);
      if (rest !== undefined) return rest;
    }
    return undefined;
  };
  const places = pick(0, []);
  return places === undefined
    ? undefined
    : [Math.min(...places.map(([from]) => from)), Math.max(...places.map(([, to]) => to))];
};

/** Where a pattern is met in a sentence, as places of words; `undefined` where it is not. */
export const matchPattern = (
  { steps, ordered, unless }: Pattern,
  ideas: Ideas,
): readonly [number, number] | undefined => {
  if (unless.some((idea) => ideas.has(idea))) return undefined;
  return ordered ? orderedMatch(steps, ideas) : bagMatch(steps, ideas);
};
