import type { Ideas, Place } from "./ideas.ts";

/**
 * A pattern over ideas. `a & b`: both stand in the sentence, in any order, on words of their own. `a > b`: b follows a
 * within some words; `a >4 b`: within that many. `a|b`: either. `- c <d`: unless c stands anywhere in the sentence, or d
 * before the end of what was found and in no clause before it.
 */
export interface Pattern {
  readonly source: string;
  readonly steps: readonly Step[];
  readonly isOrdered: boolean;
  readonly unless: readonly string[];
  readonly unlessBefore: readonly string[];
}

interface Step {
  readonly ideas: readonly string[];
  /** How many words may stand between it and the step before. */
  readonly within: number;
}

const FAR = 14;
/** How many words after what was found still belong to it. */
const TRAIL = 2;
const MOST_TRIED = 10;

const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean);

export const patternOf = (source: string): Pattern => {
  const [body = "", vetoes = ""] = source.split(" - ");
  const steps: Step[] = [];
  let within = FAR;
  for (const part of wordsOf(body)) {
    if (part === "&") continue;
    if (part.startsWith(">")) within = part.length > 1 ? Number(part.slice(1)) : FAR;
    else steps.push({ ideas: part.split("|"), within });
  }
  const unless = wordsOf(vetoes);
  return {
    source,
    steps,
    isOrdered: body.includes(">"),
    unless: unless.filter((idea) => !idea.startsWith("<")),
    unlessBefore: unless.filter((idea) => idea.startsWith("<")).map((idea) => idea.slice(1)),
  };
};

const placesOf = (ideas: Ideas, step: Step): Place[] => step.ideas.flatMap((idea) => ideas.get(idea) ?? []);

const shortest = (places: readonly Place[]): Place | undefined =>
  places.reduce<Place | undefined>(
    (best, one) => (best === undefined || one[1] - one[0] < best[1] - best[0] ? one : best),
    undefined,
  );

const orderedMatch = (steps: readonly Step[], ideas: Ideas): Place | undefined => {
  let reached: Place[] = [];
  steps.forEach((step, index) => {
    const next = new Map<number, number>();
    for (const [from, to] of placesOf(ideas, step)) {
      const starts =
        index === 0
          ? [from]
          : reached.filter(([, end]) => from >= end && from - end < step.within).map(([start]) => start);
      for (const start of starts) next.set(to, Math.max(next.get(to) ?? start, start));
    }
    reached = [...next].map(([to, start]) => [start, to] as const);
  });
  return shortest(reached);
};

const overlaps = (a: Place, b: Place): boolean => a[0] < b[1] && b[0] < a[1];

const picked = (
  lists: readonly Place[][],
  mayOverlap: readonly boolean[],
  taken: readonly Place[],
): readonly Place[] | undefined => {
  const list = lists[taken.length];
  if (list === undefined) return taken;
  for (const place of list) {
    if (!mayOverlap[taken.length] && taken.some((one, index) => !mayOverlap[index] && overlaps(one, place))) continue;
    const all = picked(lists, mayOverlap, [...taken, place]);
    if (all !== undefined) return all;
  }
  return undefined;
};

const unorderedMatch = (steps: readonly Step[], ideas: Ideas): Place | undefined => {
  const lists = steps.map((step) => placesOf(ideas, step).slice(0, MOST_TRIED));
  // a French future says what and when in one word
  const mayOverlap = steps.map(({ ideas: wanted }) => wanted.includes("will"));
  const places = lists.some((list) => list.length === 0) ? undefined : picked(lists, mayOverlap, []);
  return places === undefined
    ? undefined
    : [Math.min(...places.map(([from]) => from)), Math.max(...places.map(([, to]) => to))];
};

/** Where a pattern is met in a sentence, as places of words; `undefined` where it is not. */
export const matchPattern = (
  { steps, isOrdered, unless, unlessBefore }: Pattern,
  ideas: Ideas,
  /** The clause that each word of the sentence stands in. */
  clauses: readonly number[],
): Place | undefined => {
  if (unless.some((idea) => ideas.has(idea))) return undefined;
  const hit = isOrdered ? orderedMatch(steps, ideas) : unorderedMatch(steps, ideas);
  if (hit === undefined) return undefined;
  const isBefore = ([from]: Place): boolean => from < hit[1] + TRAIL && (clauses[from] ?? 0) >= (clauses[hit[0]] ?? 0);
  return unlessBefore.some((idea) => (ideas.get(idea) ?? []).some(isBefore)) ? undefined : hit;
};
