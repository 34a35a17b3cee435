import { drawSubmissions } from "./paper-trail.ts";

/**
 * The sample month as a page of Kobo's data, laid out as the project's formatter leaves it. The same seed gives the same
 * bytes.
 */
export const samplePage = (seed: number): string => {
  const results = drawSubmissions(seed);
  const page = JSON.stringify({ count: results.length, next: null, previous: null, results }, null, 2);
  return `${page.replaceAll(/\[\s+null,\s+null\s+\]/g, "[null, null]")}\n`;
};
