/** Numbers of several reports of imports, added up by what they count; a name inside another is written after it. */
export interface ImportTotals {
  readonly add: (report: unknown) => void;
  readonly get: (what: string) => number;
  /** What is not zero, in the order in which it was first said. */
  readonly sums: () => [what: string, number: number][];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Adds up. */
export const importTotals = (): ImportTotals => {
  const sums = new Map<string, number>();
  const take = (report: Readonly<Record<string, unknown>>, before: string): void => {
    for (const [key, value] of Object.entries(report)) {
      const what = `${before}${key}`;
      if (typeof value === "number") sums.set(what, (sums.get(what) ?? 0) + value);
      else if (isRecord(value)) take(value, `${what}: `);
    }
  };
  return {
    add: (report) => {
      if (isRecord(report)) take(report, "");
    },
    get: (what) => sums.get(what) ?? 0,
    sums: () => [...sums].filter(([, number]) => number > 0),
  };
};
