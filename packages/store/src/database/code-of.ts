/** The code of an error, as Node and the drivers write it; undefined: it has none. */
export const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;
