import { compareText } from "../../kernel/text-order.ts";

/**
 * Which codes may not stand alone, because fewer than `fewest` stand behind them: they are shown as one sum. Where that sum
 * is too small itself, or could be had by subtraction, the next smallest goes in. None: every count may be shown. All that
 * occur: only the whole may. A count of nothing hides nobody. Source: the two steps of primary and complementary
 * suppression, domain §4.7.
 */
export const putTogether = (counts: Readonly<Record<string, number>>, fewest: number): ReadonlySet<string> => {
  const cells = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .toSorted(([a, few], [b, more]) => few - more || compareText(a, b));
  const together = new Set<string>();
  let sum = 0;
  for (const [code, count] of cells) {
    if (count >= fewest && (together.size === 0 || sum >= fewest)) break;
    together.add(code);
    sum += count;
  }
  return together;
};
