/**
 * What whoever is not known is told of an answer: she or he holds a receipt; ids and versions are for whoever works here.
 * Source: issue "The HTTP app" (what a stranger holds is never an id).
 */
export const publicAnswer = (output: unknown): unknown => {
  if (typeof output !== "object" || output === null) return output;
  const { id: _id, version: _version, ...rest } = output as Record<string, unknown>;
  return rest;
};
