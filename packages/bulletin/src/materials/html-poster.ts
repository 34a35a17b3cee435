import type { ChannelFacts, MaterialParts, PosterParts, PosterSection } from "@answerable/core";
import { escapeMarkup } from "../text/escape.ts";
import { draftLine, materialPage } from "./material-page.ts";
import { pictogram } from "./pictogram.ts";
import { posterScale, TYPE } from "./poster-size.ts";
import { saidIn, saidInRow } from "./said-markup.ts";

/** Black on white, one sheet of A3 upright; on A4 the printer takes it to seven tenths. */
const posterStyle = (scale: number): string =>
  `
@page{size:A3 portrait;margin:12mm}
:root{--s:${scale}}
${Object.entries(TYPE)
  .map(([name, size]) => `.${name}{font-size:calc(${size}mm*var(--s))}`)
  .join("")}
body{font-family:"Noto Sans","DejaVu Sans",Arial,sans-serif;line-height:1.15;width:273mm;margin:12mm auto}
h1{line-height:1.05;margin:0;text-align:center}
.may,.forWhom,.everywhere{text-align:center;font-weight:bold;margin:calc(2mm*var(--s)) 0}
.ways{display:grid;grid-template-columns:1fr 1fr;gap:calc(4mm*var(--s));margin:calc(4mm*var(--s)) 0}
.way{display:grid;grid-template-columns:calc(30mm*var(--s)) 1fr;gap:calc(4mm*var(--s));border:calc(1mm*var(--s)) solid #000;
border-radius:calc(3mm*var(--s));padding:calc(2.5mm*var(--s));break-inside:avoid;align-items:start}
.way:last-child:nth-child(odd){grid-column:1/-1}
.way p,section p{margin:0}.name{font-weight:bold}.contact{font-weight:bold;overflow-wrap:anywhere}
.pictogram{width:100%;height:auto;fill:none;stroke:#000;stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round}
.says{columns:2;column-gap:calc(6mm*var(--s))}
section{break-inside:avoid;border-inline-start:calc(2mm*var(--s)) solid #000;padding-inline-start:calc(3mm*var(--s));margin:0 0 calc(4mm*var(--s))}
h2{margin:0;line-height:1.1}b{font-weight:bold}
footer{border-top:.4mm solid #000;padding-top:1mm;display:flex;justify-content:space-between;gap:4mm}
@media print{body{margin:0;width:auto}}
`.trim();

const wayOf = ({ medium, name, contact, hours, cost, languages, who, notes }: ChannelFacts): string =>
  [
    `<article class="way">${pictogram(medium)}<div>`,
    saidIn("p", name, 'class="name"'),
    ...(contact === null ? [] : [saidIn("p", contact, 'class="contact"')]),
    ...(hours ?? []).map((line) => saidIn("p", line, 'class="hours"')),
    ...[[cost, who, ...notes].filter((one) => one !== null), languages].flatMap((row) =>
      row.length === 0 ? [] : [`<p class="fact">${saidInRow(row)}</p>`],
    ),
    "</div></article>",
  ].join("\n");

const sectionOf = ({ heading, lines }: PosterSection, more: readonly string[] = []): string =>
  [
    "<section>",
    saidIn("h2", heading, 'class="heading"'),
    ...lines.map((line) => saidIn("p", line, 'class="line"')),
    ...more,
    "</section>",
  ].join("\n");

const answersOf = (answers: PosterParts["answers"]): string[] =>
  answers === null
    ? []
    : [
        sectionOf(
          { heading: answers.heading, lines: [] },
          answers.times.map(
            ({ within, about }) => `<p class="line"><b>${saidIn("span", within)}</b>: ${saidInRow(about, ", ")}</p>`,
          ),
        ),
      ];

const seriousOf = (serious: PosterParts["serious"]): string[] => {
  if (serious === null) return [];
  const { here, directly } = serious;
  return [
    sectionOf(serious, [
      ...(here === null ? [] : [`<p class="line">${saidIn("span", here.says)} ${saidInRow(here.channels, ", ")}</p>`]),
      ...(directly === null
        ? []
        : [`<p class="line">${saidIn("span", directly.says)} <b>${saidIn("span", directly.contact)}</b></p>`]),
    ]),
  ];
};

/** The poster of a mechanism as one HTML file: one sheet, pictures of ours, nothing from elsewhere, no colour. */
export const htmlPoster = (parts: MaterialParts): string => {
  const { poster, title, document } = parts;
  return materialPage(parts, poster.title.text, posterStyle(posterScale(poster)), [
    ...draftLine(parts),
    saidIn("h1", poster.title, 'class="title"'),
    saidIn("p", poster.may, 'class="may"'),
    ...(poster.forWhom === null ? [] : [saidIn("p", poster.forWhom, 'class="may forWhom"')]),
    ...(poster.everywhere.length === 0 ? [] : [`<p class="name everywhere">${saidInRow(poster.everywhere)}</p>`]),
    '<main class="ways">',
    ...poster.channels.map(wayOf),
    "</main>",
    '<div class="says">',
    sectionOf(poster.free),
    ...answersOf(poster.answers),
    ...seriousOf(poster.serious),
    sectionOf(poster.cannot),
    ...(poster.appeal === null ? [] : [sectionOf(poster.appeal)]),
    "</div>",
    `<footer class="foot">${saidIn("span", title)}<span>${escapeMarkup(document)}</span></footer>`,
  ]);
};
