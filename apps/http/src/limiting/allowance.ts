import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** How often something may be done by one caller in a time. Counted by this process alone, in memory. */
export interface Allowance {
  /** Spends one. Undefined: there was one left; else the seconds until there is more. */
  spend(by: string): Promise<number | undefined>;
  /** The same without spending any. */
  waitOf(by: string): Promise<number | undefined>;
}

const secondsUntil = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000));

export const allowance = ({ times, seconds }: { readonly times: number; readonly seconds: number }): Allowance => {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds });
  return {
    spend: async (by) => {
      try {
        await limiter.consume(by);
        return undefined;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return secondsUntil(refusal);
        throw refusal;
      }
    },
    waitOf: async (by) => {
      const spent = await limiter.get(by);
      return spent !== null && spent.consumedPoints >= times && spent.msBeforeNext > 0
        ? secondsUntil(spent)
        : undefined;
    },
  };
};
