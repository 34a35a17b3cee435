import { ActorCode, type CaseCommand, caseSubject } from "@answerable/core";
import { step } from "@answerable/store";
import type { DueAct } from "./due-job.ts";

const SYSTEM = ActorCode.parse("system");

const asked =
  (type: Extract<CaseCommand["type"], "announce-erasure" | "erase-by-rule">) =>
  (stream: string, now: CaseCommand["at"]) => [step(caseSubject, stream, { type, at: now, doneAt: now, by: SYSTEM })];

/** That a closed case's words will be erased is written into the case, and told with it. */
export const announceErasure: DueAct = { isForGood: true, steps: asked("announce-erasure") };

/** What is personal in a closed case goes, bytes and keys, with the event that says so, and what waits in queues about it. */
export const eraseByRule: DueAct = { isForGood: true, erases: true, steps: asked("erase-by-rule") };
