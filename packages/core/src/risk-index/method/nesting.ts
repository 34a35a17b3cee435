/** Deeper than this no method that a person wrote goes; beyond it, checking would run out of stack. Source: Answerable default. */
export const DEEPEST = 64;

/** Whether lists and objects lie in one another deeper than that. */
export const isNestedTooDeep = (json: unknown): boolean => {
  let level: unknown[] = [json];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
};
