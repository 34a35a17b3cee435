import type { CardLine, CardParts, ChosenText, MaterialParts } from "@answerable/core";
import { draftLine, materialPage } from "./material-page.ts";
import { saidIn, saidInRow } from "./said-markup.ts";
import { textHeight } from "./text-height.ts";

/** Cards of 85.6 by 54 mm, as those of banks (ISO/IEC 7810, ID-1); two by four on a sheet of A4. */
const EIGHT = 8;

/** Marks for cutting stand outside the cards, in the corners of the grid; the sheet is the same from both sides. */
const cardStyle = (scale: number): string =>
  `
:root{--s:${scale}}
@page{size:A4 portrait;margin:0}
body{margin:0;font-family:"Noto Sans","DejaVu Sans",Arial,sans-serif;line-height:1.15}
.sheet{position:relative;width:210mm;height:297mm;overflow:hidden;break-after:page}
.sheet:last-child{break-after:auto}
.cards{position:absolute;left:19.4mm;top:40.5mm;width:171.2mm;height:216mm;display:grid;grid-template:repeat(4,54mm)/85.6mm 85.6mm}
.card{box-sizing:border-box;height:54mm;width:85.6mm;padding:3mm 4mm;overflow:hidden}
.cut{position:absolute;background:#000}
h1{font-size:calc(3.4mm*var(--s));margin:0 0 .8mm;border-bottom:.3mm solid #000}
.line{margin:0 0 calc(1.2mm*var(--s))}.line p,.foot{margin:0}
.number{font-size:calc(3.8mm*var(--s));font-weight:bold;overflow-wrap:anywhere}.rest,.foot{font-size:calc(2.9mm*var(--s))}
.foot{border-top:.2mm solid #000}
.mark{font-size:calc(2.2mm*var(--s));padding:0 .6mm;border-width:.2mm;float:inline-end}
@media screen{.sheet{border:.3mm solid #999;margin:4mm auto}}
`.trim();

/** Short lines outside the grid, where it is cut: at each edge of a column and of a row. */
const cuts = [
  ...[19.4, 105, 190.6].flatMap((x) =>
    [33.5, 258.5].map((y) => `<i class="cut" style="left:${x}mm;top:${y}mm;width:.2mm;height:5mm"></i>`),
  ),
  ...[40.5, 94.5, 148.5, 202.5, 256.5].flatMap((y) =>
    [12.4, 192.6].map((x) => `<i class="cut" style="left:${x}mm;top:${y}mm;width:5mm;height:.2mm"></i>`),
  ),
].join("");

/** What stands under a number: what it is called, what it costs, when, in which languages. */
const restOf = ({ name, cost, hours, languages }: CardLine): ChosenText[] => [
  name,
  ...(cost === null ? [] : [cost]),
  ...(hours ?? []),
  ...languages,
];

const lineOf = (line: CardLine): string =>
  `<div class="line">${saidIn("p", line.contact, 'class="number"')}<p class="rest">${saidInRow(restOf(line))}</p></div>`;

const joined = (texts: readonly ChosenText[]): string => texts.map(({ text }) => text).join(" · ");

/** Inside the edges of a card, in millimetres. */
const [WIDTH, HEIGHT] = [77.6, 48];

/** The part of full size at which the fuller side stays on a card; the same card, the same size. */
const cardScale = ({ sides, languages }: CardParts): number => {
  const fits = (scale: number): boolean =>
    sides.every((lines) => {
      const heights = lines.map(
        (line) =>
          textHeight(line.contact.text, 3.8 * scale, WIDTH) +
          textHeight(joined(restOf(line)), 2.9 * scale, WIDTH) +
          1.2 * scale,
      );
      const foot = languages.length === 0 ? 0 : textHeight(joined(languages), 2.9 * scale, WIDTH);
      return heights.reduce((sum, height) => sum + height, 5 * scale + foot + 1) <= HEIGHT;
    });
  return [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6].find(fits) ?? 0.55;
};

/**
 * Cards to cut out: eight to a sheet, one side to a page, to be printed on both sides. Nothing on them says what the numbers
 * are for: whoever finds one in a pocket learns nothing of its bearer. Source: practice C22.
 */
export const htmlCards = (parts: MaterialParts): string => {
  const { card } = parts;
  const foot = card.languages.length === 0 ? "" : `<p class="foot">${saidInRow(card.languages)}</p>`;
  const side = (lines: readonly CardLine[]): string =>
    `<div class="card">${draftLine(parts).join("")}${saidIn("h1", card.title)}${lines.map(lineOf).join("")}${foot}</div>`;
  const sheet = (lines: readonly CardLine[]): string =>
    `<div class="sheet">${cuts}<div class="cards">${side(lines).repeat(EIGHT)}</div></div>`;
  return materialPage(parts, card.title.text, cardStyle(cardScale(card)), card.sides.map(sheet));
};
