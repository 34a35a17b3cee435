import type { Explanations } from "@answerable/core";

/**
 * What a worker says in its log beside codes of failures: counts, and no id, no name, no place, no word of anybody; of what may be
 * about a sensitive complaint neither a count nor a moment. Source: practice C7.
 */
export const WORKER_NOTES = {
  delivered: "What became of deliveries to webhooks in one round: done, to be tried again, given up. Counts alone.",
  anchors: "The heads of the logs were signed and kept elsewhere, or not.",
  pulled: "What a pull from a collecting server recorded, corrected, refused and took back. Counts alone.",
  "drafts-kept": "Drafts that a month or a quarter gets were made; nobody released anything.",
  "not-noted-at-work": "The worker works and could not note that it does, so that others take it for silent.",
  "going-down": "It was told to end: what was begun is done, what was taken and not begun is given back.",
  "gone-down": "It ended; nothing is held.",
  "ended-at-once":
    "It was told to end a second time and did so at once; what was being delivered is tried again when its lease ends.",
  "not-down-in-time":
    "What was begun took longer than ANSWERABLE_WORKER_GRACE_SECONDS; it ended, and what was being delivered is tried again when its lease ends.",
  locked: "The operation was locked, and the worker ended at once.",
} as const satisfies Explanations;
/** `worker-at-work` is a code of `worker status`, too. */
export type WorkerNote = keyof typeof WORKER_NOTES | "worker-at-work";
