import { escapeMarkup } from "../text/escape.ts";
import type { ChartMarks, Drawing } from "./chart.ts";

const INK = "#1a1a1a";
const MARK_HEIGHT = 18;

/** The hatching for what is not known; told from every shade also in print and by who sees no colours. */
export const hatchOf = (id: string): string => `url(#${id}-hatch)`;

const defs = ({ id, mark }: ChartMarks): string =>
  `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="6" height="6" fill="#fff"/><line x1="0" y1="0" x2="0" y2="6" stroke="#767676" stroke-width="2"/></pattern>` +
  // repeated behind everything, so that no piece cut out of the picture is without it
  `<pattern id="${id}-mark" width="${mark.length * 7 + 20}" height="70" patternUnits="userSpaceOnUse" patternTransform="rotate(-18)">` +
  `<text x="4" y="36" font-size="11" fill="#e3e3e3">${escapeMarkup(mark)}</text></pattern></defs>`;

/**
 * A drawing as one SVG picture that needs nothing else: title and description for those who do not see it, and the mark
 * of audience and sample over its whole ground and in its first line. Source: practice F13 (a mark survives cropping).
 */
export const svgFrame = (marks: ChartMarks, { width, height, body }: Drawing): string => {
  const { id, title, description, mark, language } = marks;
  const whole = height + MARK_HEIGHT;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${language}" aria-labelledby="${id}-title ${id}-desc" ` +
    `viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" font-family="sans-serif" font-size="12" fill="${INK}">` +
    `<title id="${id}-title">${escapeMarkup(`${title} — ${mark}`)}</title>` +
    `<desc id="${id}-desc">${escapeMarkup(description)}</desc>${defs(marks)}` +
    `<rect width="${width}" height="${whole}" fill="#fff"/><rect width="${width}" height="${whole}" fill="url(#${id}-mark)"/>` +
    `<text x="0" y="12" font-size="11" font-weight="bold">${escapeMarkup(mark)}</text>` +
    `<g transform="translate(0 ${MARK_HEIGHT})">${body}</g></svg>`
  );
};
