import { isInEffect } from "../../kernel/document-header.ts";
import type { Instant } from "../../kernel/instant.ts";
import { localDayOf } from "../calendar/local-time.ts";
import type { TimeZone } from "../calendar/time-zone.ts";
import type { ResponsePolicy } from "./response-policy.ts";

/**
 * The policy in force when a matter was received, by the day on the office's wall: of several the one that began last,
 * of those the one that stands last in the list. Undefined: none was. It is asked once, at receipt, and then pinned.
 */
export const policyInForce = (
  policies: readonly ResponsePolicy[],
  received: Instant,
  zone: TimeZone,
): ResponsePolicy | undefined => {
  const day = localDayOf(received, zone);
  const began = ({ effective }: ResponsePolicy): string => effective.from ?? "";
  return policies
    .filter((policy) => isInEffect(policy, day))
    .reduce<ResponsePolicy | undefined>((best, one) => (best && began(best) > began(one) ? best : one), undefined);
};
