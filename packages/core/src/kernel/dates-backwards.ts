/** What a schema says of a span whose first day or month lies after its last one. */
export const datesBackwards = { params: { code: "dates-are-backwards" } } as const;
