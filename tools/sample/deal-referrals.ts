import { apportion } from "./apportion.ts";
import type { Dice } from "./dice.ts";

/** A service that somebody wished for, and what had become of it after 60 days. */
export interface WishedService {
  readonly choice: string;
  readonly outcome: string;
}

/** What became of the 52 referrals of the bad month after 60 days; judgement. */
const OUTCOMES = { provided: 19, accepted: 5, unavailable: 9, "no-answer": 15, "lost-contact": 4 } as const;
const WISHED = 52;
const INCIDENTS = 95;

const SERVICES = ["sante", "psychosocial", "abri", "protection_enfance"] as const;

/** The services wished for in so many incidents, as often as in the bad month, dealt over some of them: one or two each. */
export const dealReferrals = (dice: Dice, able: readonly number[], incidents: number): Map<number, WishedService[]> => {
  const wished = Math.round((WISHED * incidents) / INCIDENTS);
  const counts = apportion(wished, Object.values(OUTCOMES));
  const outcomes = dice.shuffled(
    Object.keys(OUTCOMES).flatMap((outcome, index) => Array.from({ length: counts[index] ?? 0 }, () => outcome)),
  );
  const dealt = new Map<number, WishedService[]>();
  for (const index of dice.shuffled(able)) {
    if (outcomes.length === 0) break;
    const choices = dice.shuffled(SERVICES).slice(0, dice.between(1, 2));
    dealt.set(
      index,
      choices.flatMap((choice): WishedService[] => {
        const outcome = outcomes.pop();
        return outcome === undefined ? [] : [{ choice, outcome }];
      }),
    );
  }
  return dealt;
};
