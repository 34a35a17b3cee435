/** How many wrong answers are free, and how long one waits at most. */
export interface Patience {
  readonly free: number;
  readonly mostSeconds: number;
}

/**
 * Whose wrong answers are counted. Waits end by themselves: whoever guesses at somebody's account never locks its holder out for
 * good, and an office or site behind one address waits a minute at most. Source: Answerable default; cf. OWASP ASVS 2.2.1.
 */
export const PATIENCE = {
  /** One account from one address. */
  pair: { free: 5, mostSeconds: 900 },
  /** One account from wherever, but for addresses from which it was signed in to. */
  account: { free: 20, mostSeconds: 60 },
  /** One address, whichever account. */
  address: { free: 50, mostSeconds: 60 },
} as const satisfies Readonly<Record<string, Patience>>;

/**
 * Of all accounts and addresses together: after so many wrong answers within so long, those who are not known where they come from are
 * heard so far apart, a hundred guesses a minute at most. Whoever signed in from there lately is heard at once. Source: Answerable default.
 */
export const FLOOD = { wrong: 300, withinSeconds: 600, pauseMs: 600 } as const;

/** How many seconds after the last of so many wrong answers in a row the next is heard: none, 1, 2, 4 … */
export const secondsToWait = (wrong: number, { free, mostSeconds }: Patience): number =>
  wrong < free ? 0 : Math.min(mostSeconds, 2 ** Math.min(30, wrong - free));
