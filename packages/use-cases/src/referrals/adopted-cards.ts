import { type Day, type Issue, issue, readServiceCards, type ServiceCards } from "@answerable/core";
import { err, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";

/**
 * The service cards that the operation adopted last among those in effect on a day. Reading them leaves no trace: they
 * are a document, and nobody's. Err `document-not-adopted` {kind}, or what is wrong with an older one.
 */
export const adoptedCards = (
  { documents }: Pick<OperationContext, "documents">,
  day: Day,
): Result<ServiceCards, Issue[]> => {
  const content = documents.inEffect("service-cards", day);
  if (content === undefined) return err([issue("document-not-adopted", [], {}, { kind: "service-cards" })]);
  return readServiceCards({ document: "service-cards", ...(content as object) });
};
