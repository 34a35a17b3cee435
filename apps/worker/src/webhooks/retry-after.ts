/** Nobody is made to wait longer by an answer than by our own rests. Source: Answerable default. */
const LONGEST_SECONDS = 6 * 3600;

/**
 * The instant that `Retry-After` names, in seconds or as a date, at most six hours from now; undefined where it names none. Source: RFC 9110,
 * 10.2.3.
 */
export const retryAfter = (header: string | null, nowMs: number): number | undefined => {
  if (header === null) return undefined;
  const text = header.trim();
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (Date.parse(text) - nowMs) / 1000;
  if (!Number.isFinite(seconds)) return undefined;
  return nowMs + Math.max(0, Math.min(LONGEST_SECONDS, seconds)) * 1000;
};
