/** The record that an input names as `id`; undefined: it names none. */
export const askedId = (input: unknown): string | undefined =>
  typeof input === "object" && input !== null && "id" in input && typeof input.id === "string" ? input.id : undefined;
