import type { Explanations } from "@answerable/core";

/** Why a message was not taken, and what is wrong with a question about a webhook. */
export const WEBHOOK_CODES = {
  "webhook-not-named": "The document of destinations that is in effect names no webhook of this code.",
  "generation-not-named": "The document names no such generation of this webhook's secret; adopt one that does.",
  "webhook-unreachable": "Nobody answered at the webhook's address; it is tried again.",
  "webhook-not-trusted": "The webhook's address showed no certificate that can be trusted; it is tried again.",
  "webhook-broke-off": "The webhook's receiver broke off, or answered with what is no HTTP; it is tried again.",
  "webhook-redirects":
    "The receiver sent it on to another address, which is never followed: name that one in the document.",
  "webhook-refused": "The receiver refused the message by a status from 400 to 499; it is tried again.",
  "webhook-busy": "The receiver has too much to do; it is tried again when it asked to.",
  "webhook-failed": "The receiver failed by a status of 500 or more; it is tried again.",
  "webhook-gone":
    "The receiver says that it is gone for good (410); take it out of the document, or replay once it is back.",
  "too-slow": "One attempt took longer than it may; it is tried again.",
} as const satisfies Explanations;
