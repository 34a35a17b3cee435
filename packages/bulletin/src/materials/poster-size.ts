import type { ChosenText, PosterParts, PosterSection } from "@answerable/core";
import { textHeight } from "./text-height.ts";

/** The sheet inside its margins, in millimetres: A3 upright, 12 mm on each side. */
const WIDTH = 273;
const HEIGHT = 390;
/** Sizes of type at full size, in millimetres. */
export const TYPE = {
  ...{ title: 20, may: 9, name: 10, contact: 12, hours: 10 },
  ...{ fact: 7.4, heading: 9, line: 7.4, foot: 4 },
} as const;

/** A capital letter, as a part of the size of its type. */
const CAPITAL = 0.72;
/**
 * The height of capitals that are read from three metres, in millimetres: six minutes of arc; a healthy eye tells letters of
 * five. Source: Answerable default.
 */
const READ_FROM_THREE_METRES = 5.2;
const SMALLEST = 0.3;
const STEP = 0.02;

const joined = (texts: readonly ChosenText[]): string => texts.map(({ text }) => text).join(" · ");

const sectionHeight = ({ heading, lines }: PosterSection, width: number, scale: number): number =>
  textHeight(heading.text, TYPE.heading * scale, width) +
  lines.reduce((sum, { text }) => sum + textHeight(text, TYPE.line * scale, width), 0) +
  5 * scale;

const channelHeight = (channel: PosterParts["channels"][number], width: number, scale: number): number => {
  const inner = width - 39 * scale;
  const facts = [channel.cost, channel.who, ...channel.notes].filter((one) => one !== null);
  const rows = [
    textHeight(channel.name.text, TYPE.name * scale, inner),
    channel.contact === null ? 0 : textHeight(channel.contact.text, TYPE.contact * scale, inner),
    ...(channel.hours ?? []).map(({ text }) => textHeight(text, TYPE.hours * scale, inner)),
    ...[facts, channel.languages].map((row) =>
      row.length === 0 ? 0 : textHeight(joined(row), TYPE.fact * scale, inner),
    ),
  ];
  return rows.reduce((sum, row) => sum + row, 0) + 9 * scale;
};

/** Two to a row, a last one alone across both; a row is as high as the higher of the two. */
const channelsHeight = (channels: PosterParts["channels"], scale: number): number => {
  const isAlone = (index: number): boolean => index === channels.length - 1 && index % 2 === 0;
  const heights = channels.map((one, index) =>
    channelHeight(one, isAlone(index) ? WIDTH : WIDTH / 2 - 2 * scale, scale),
  );
  return heights.reduce(
    (sum, height, index) => (index % 2 === 0 ? sum + Math.max(height, heights[index + 1] ?? 0) : sum),
    0,
  );
};

const sectionsHeight = ({ answers, free, serious, cannot, appeal }: PosterParts, scale: number): number => {
  const width = WIDTH / 2 - 9 * scale;
  const texts = (lines: readonly ChosenText[]): number =>
    lines.reduce((sum, { text }) => sum + textHeight(text, TYPE.line * scale, width), 0);
  const heights = [
    answers === null
      ? 0
      : sectionHeight({ heading: answers.heading, lines: [] }, width, scale) +
        answers.times.reduce(
          (sum, { within, about }) => sum + textHeight(`${within.text}: ${joined(about)}`, TYPE.line * scale, width),
          0,
        ),
    sectionHeight(free, width, scale),
    serious === null
      ? 0
      : sectionHeight(serious, width, scale) +
        (serious.here === null ? 0 : texts([serious.here.says, ...serious.here.channels])) +
        (serious.directly === null ? 0 : texts([serious.directly.says, serious.directly.contact])),
    sectionHeight(cannot, width, scale),
    appeal === null ? 0 : sectionHeight(appeal, width, scale),
  ];
  const sum = (some: readonly number[]): number => some.reduce((all, height) => all + height, 0);
  // Two columns in the order of reading; the browser breaks between sections where the higher column is lowest.
  return Math.min(
    ...heights.map((_, index) => Math.max(sum(heights.slice(0, index + 1)), sum(heights.slice(index + 1)))),
  );
};

/** How high a poster would stand at a size, in millimetres, as far as can be told without setting it. */
const posterHeight = (poster: PosterParts, scale: number): number =>
  textHeight(poster.title.text, TYPE.title * scale, WIDTH) +
  textHeight(poster.may.text, TYPE.may * scale, WIDTH) +
  (poster.forWhom === null ? 0 : textHeight(poster.forWhom.text, TYPE.may * scale, WIDTH)) +
  (poster.everywhere.length === 0 ? 0 : textHeight(joined(poster.everywhere), TYPE.name * scale, WIDTH)) +
  channelsHeight(poster.channels, scale) +
  sectionsHeight(poster, scale) +
  20 * scale;

/** The part of full size at which a poster stays on one sheet, from 1 down to 0.3; the same poster, the same size. */
export const posterScale = (poster: PosterParts): number => {
  for (let scale = 1; scale > SMALLEST; scale = Math.round((scale - STEP) * 100) / 100)
    if (posterHeight(poster, scale) <= HEIGHT) return scale;
  return SMALLEST;
};

/** Whether numbers and hours on a poster are large enough to be read from three metres. */
export const isReadFromAfar = (poster: PosterParts): boolean =>
  posterScale(poster) * TYPE.hours * CAPITAL >= READ_FROM_THREE_METRES;
