import { FLOOD, type Instant, instantNumber, PATIENCE, type Patience, secondsToWait } from "@answerable/core";

/** Whose account, and from where somebody answers for it. */
interface Guesser {
  readonly account: string;
  readonly from: string;
}

/** Counts wrong answers in this process; an account that is not there is counted like one that is. */
export interface GuessGuard {
  /** Seconds until the next answer is heard; 0: now. */
  waitOf(guesser: Guesser, now: Instant): number;
  wrong(guesser: Guesser, now: Instant): void;
  right(guesser: Guesser): void;
  /** Whether so much was answered wrongly lately, wherever and for whomever, that strangers are slowed down. */
  isFlooded(now: Instant): boolean;
  /** Whether the account was answered for rightly from there lately. */
  isKnown(guesser: Guesser): boolean;
}

interface Counted {
  readonly wrong: number;
  readonly lastAt: number;
}

/** Beyond that the longest silent are forgotten, so that a flood fills no memory. */
const MOST_COUNTED = 20_000;
/** Wrong answers count until nobody has answered for this long. */
const FORGOTTEN_AFTER_MS = 3_600_000;
/** Addresses of one account that its holder came from lately. */
const MOST_KNOWN = 5;

/** A map that keeps what was touched last. */
const touched = <Value>(map: Map<string, Value>, key: string, value: Value): void => {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST_COUNTED && oldest !== undefined) map.delete(oldest);
};

const keysOf = ({ account, from }: Guesser) =>
  [
    [`pair ${account} ${from}`, PATIENCE.pair],
    [`account ${account}`, PATIENCE.account],
    [`address ${from}`, PATIENCE.address],
  ] as const satisfies readonly (readonly [string, Patience])[];

/** Counts wrong answers of all together, over the span that runs and the one before it. */
const floodGauge = () => {
  let span = 0;
  let [before, wrong] = [0, 0];
  const at = (now: Instant): void => {
    const current = Math.floor(instantNumber(now) / (FLOOD.withinSeconds * 1000));
    if (current === span) return;
    [before, wrong] = [current === span + 1 ? wrong : 0, 0];
    span = current;
  };
  return {
    wrong: (now: Instant): void => {
      at(now);
      wrong += 1;
    },
    isFlooded: (now: Instant): boolean => {
      at(now);
      return before + wrong >= FLOOD.wrong;
    },
  };
};

/** A guard that has heard nobody yet. Source: issue "The HTTP app"; the figures: `PATIENCE` in core. */
export const guessGuard = (): GuessGuard => {
  const counted = new Map<string, Counted>();
  const known = new Map<string, readonly string[]>();
  const flood = floodGauge();
  const standing = (key: string, at: number): Counted => {
    const one = counted.get(key);
    return one === undefined || at - one.lastAt > FORGOTTEN_AFTER_MS ? { wrong: 0, lastAt: at } : one;
  };
  const isKnown = ({ account, from }: Guesser): boolean => known.get(account)?.includes(from) ?? false;
  return {
    isKnown,
    isFlooded: flood.isFlooded,
    waitOf: (guesser, now) => {
      const at = instantNumber(now);
      const waits = keysOf(guesser).map(([key, patience]) => {
        // whoever guesses from elsewhere does not hold up its holder where she or he always is
        if (patience === PATIENCE.account && isKnown(guesser)) return 0;
        const { wrong, lastAt } = standing(key, at);
        return Math.max(0, secondsToWait(wrong, patience) - (at - lastAt) / 1000);
      });
      return Math.ceil(Math.max(...waits));
    },
    wrong: (guesser, now) => {
      const at = instantNumber(now);
      flood.wrong(now);
      for (const [key] of keysOf(guesser)) touched(counted, key, { wrong: standing(key, at).wrong + 1, lastAt: at });
    },
    right: (guesser) => {
      const [[pair]] = keysOf(guesser);
      counted.delete(pair);
      const before = (known.get(guesser.account) ?? []).filter((one) => one !== guesser.from);
      touched(known, guesser.account, [guesser.from, ...before].slice(0, MOST_KNOWN));
    },
  };
};
