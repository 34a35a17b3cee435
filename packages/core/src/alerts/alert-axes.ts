import * as z from "zod";

/** How bad. Source: CAP 1.2, in lower case; domain §1.6. */
export const Severity = z.enum(["extreme", "severe", "moderate", "minor", "unknown"]).describe("How bad it is.");
export type Severity = z.infer<typeof Severity>;

/** How soon somebody must act. Source: CAP 1.2, in lower case; domain §1.6. */
export const Urgency = z
  .enum(["immediate", "expected", "future", "past", "unknown"])
  .describe("How soon somebody must act.");
export type Urgency = z.infer<typeof Urgency>;

/** How sure it is. Source: CAP 1.2, in lower case; domain §1.6. */
export const Certainty = z
  .enum(["observed", "likely", "possible", "unlikely", "unknown"])
  .describe("How sure it is that it happened or will happen.");
export type Certainty = z.infer<typeof Certainty>;
