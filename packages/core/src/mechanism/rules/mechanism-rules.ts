import { categoryRules } from "./category-rules.ts";
import { channelRules } from "./channel-rules.ts";
import { consultationRules } from "./consultation-rules.ts";
import { distributionRules } from "./distribution-rules.ts";
import { followUpRules } from "./follow-up-rules.ts";
import { jointRules } from "./joint-rules.ts";
import type { MechanismRule } from "./mechanism-rule.ts";
import { messageRules } from "./message-rules.ts";
import { procedureRules } from "./procedure-rules.ts";
import { procedureStepRules } from "./procedure-step-rules.ts";
import { purposeRules } from "./purpose-rules.ts";
import { reachRules } from "./reach-rules.ts";
import { referralRules } from "./referral-rules.ts";
import { sensitivePathRules } from "./sensitive-path-rules.ts";
import { sessionRules } from "./session-rules.ts";
import { staffRules } from "./staff-rules.ts";

/** Every rule, in the order of reading: purpose, people, channels, handling, staff, words, what becomes of it. */
export const mechanismRules: readonly MechanismRule[] = [
  ...purposeRules,
  ...consultationRules,
  ...channelRules,
  ...reachRules,
  ...distributionRules,
  ...categoryRules,
  ...procedureRules,
  ...procedureStepRules,
  ...sensitivePathRules,
  ...referralRules,
  ...staffRules,
  ...messageRules,
  ...sessionRules,
  ...jointRules,
  ...followUpRules,
];
