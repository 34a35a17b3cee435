import { type Rejection, rejection } from "@answerable/core";

/** Why a server gave nothing that can be used. */
export type SourceFaultCode =
  | "source-unreachable"
  | "source-busy"
  | "source-failed"
  | "source-answer-unusable"
  | "source-answer-too-large"
  | "source-token-refused"
  | "source-form-unknown";

/** A code, and in how many seconds the server wants to be asked again, where it says so. */
export type SourceFault = Rejection<SourceFaultCode>;

/** What may be different a moment later. */
const PASSING: ReadonlySet<SourceFaultCode> = new Set([
  "source-unreachable",
  "source-busy",
  "source-failed",
  "source-answer-unusable",
]);

/** Whether asking again soon may help. */
export const isPassing = ({ code }: SourceFault): boolean => PASSING.has(code);

/** The fault, with when the server wants to be asked again. */
export const sourceFault = (code: SourceFaultCode, afterSeconds?: number): SourceFault =>
  afterSeconds === undefined ? rejection(code) : rejection(code, { afterSeconds });
