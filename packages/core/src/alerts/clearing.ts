import * as z from "zod";
import type { AlertContent } from "./alert-content.ts";

export const LeftOut = z
  .enum(["narrative", "people", "violations", "locality", "exact-time", "source"])
  .describe("A part of the alert that is not sent.");
export type LeftOut = z.infer<typeof LeftOut>;

export const Clearing = z
  .strictObject({
    couldTellWhoTold: z.enum(["yes", "no"]).describe("Could a reader work out who told us?"),
    couldHarm: z.enum(["yes", "no"]).describe("Could somebody be harmed if the wrong people read it?"),
    leftOut: z.array(LeftOut).describe("What is not sent because of the answers."),
  })
  .describe("The two questions that are asked before an alert is sent. Source: practice F11.");
/** The two questions that are asked before an alert is sent, and what is not sent because of the answers. */
export type Clearing = z.infer<typeof Clearing>;

/** The parts of an alert that can be left out; what always goes is trigger, area, month and what is asked. */
export const leavable = (content: AlertContent): readonly LeftOut[] => [
  ...(content.narrative === undefined ? [] : ["narrative" as const]),
  ...(content.affected === undefined && content.displaced === undefined ? [] : ["people" as const]),
  ...(content.violations.length === 0 ? [] : ["violations" as const]),
  ...(content.place.locality === undefined && content.place.position === undefined ? [] : ["locality" as const]),
  ...(content.occurred.day === undefined ? [] : ["exact-time" as const]),
  ...(content.source === undefined ? [] : ["source" as const]),
];

/** The parts that are sent under the answers. A narrative that is withheld for what it tells is never sent. */
export const sentParts = (content: AlertContent, { leftOut }: Clearing): readonly LeftOut[] =>
  leavable(content).filter((part) => !leftOut.includes(part) && !content.withheld.some(({ field }) => field === part));

/**
 * Why an alert may not be sent with these answers, or undefined. What could tell who told us goes without the narrative;
 * what could harm somebody goes with less, as long as there is less. An alert that holds nothing more can always be sent.
 * A part that is gone already, such as a village that was too old to be kept, counts as left out.
 */
export const clearingRefusal = (
  content: AlertContent,
  clearing: Clearing,
): "narrative-could-tell-who-told" | "somebody-could-be-harmed" | undefined => {
  if (clearing.couldTellWhoTold === "yes" && sentParts(content, clearing).includes("narrative"))
    return "narrative-could-tell-who-told";
  const isWhole = clearing.leftOut.length === 0 && leavable(content).length > 0;
  return clearing.couldHarm === "yes" && isWhole ? "somebody-could-be-harmed" : undefined;
};
