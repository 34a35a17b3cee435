import { type MessagesMeasure, measureMessages } from "../measure-messages.ts";
import { readWeights } from "../weights/read-weights.ts";
import { type LearningSet, learnWeights } from "./learn-weights.ts";

/**
 * How the check does on one set when it has learned from all the others: what it can be expected to do on messages of
 * somebody whom it has never read.
 */
export const leaveOneSetOut = (sets: readonly LearningSet[], left: LearningSet): MessagesMeasure =>
  measureMessages(left.messages, readWeights(learnWeights(sets.filter((one) => one !== left))));
