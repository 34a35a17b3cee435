/** A share that misses the one asked for by this much misses it by rounding alone. */
const ROUNDING = 1e-12;

/** Whether so much of a whole is at least the share that is asked for; exactly as much is enough. */
export const reachesShare = (part: number, whole: number, share: number): boolean => part / whole >= share - ROUNDING;
