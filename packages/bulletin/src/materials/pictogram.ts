import type { ChannelFacts } from "@answerable/core";

type Medium = ChannelFacts["medium"];

const person = (x: number, y: number, size: number): string =>
  `<circle cx="${x}" cy="${y}" r="${size}"/><path d="M${x - 2 * size} ${y + 4 * size}v-${size}a${2 * size} ${1.6 * size} 0 0 1 ${4 * size} 0v${size}"/>`;

/** Lines on a field of 48 by 48; drawn for Answerable, from nothing else. */
const drawings: Readonly<Record<Medium, string>> = {
  phone:
    '<rect x="13" y="4" width="22" height="40" rx="4"/><path d="M17 10h14v12H17zM18 28h2M23 28h2M28 28h2M18 33h2M23 33h2M28 33h2M18 38h2M23 38h2M28 38h2"/>',
  desk: `${person(24, 11, 5)}<path d="M4 31h40v6H4zM8 37v8M40 37v8"/>`,
  box: '<path d="M7 22h34v22H7zM16 22h16M17 18V4h14v14M21 9h6M21 13h6"/><path d="M13 27h22" stroke-width="4"/>',
  "community-meeting": `${person(24, 10, 4)}${person(10, 22, 4)}${person(38, 22, 4)}<path d="M18 42h12"/>`,
  "in-person": `<path d="M3 24 16 11l13 13M6 22v22h20V22M12 44V32h8v12"/>${person(38, 20, 4)}<path d="M34 36v8M42 36v8M30 36h16"/>`,
  written: '<path d="M8 4h22v40H8zM13 12h12M13 19h12M13 26h7"/><path d="m22 36 16-22 5 4-16 22-7 3z"/>',
  online:
    '<path d="M10 9h28v22H10zM4 38h40v-3H4zM17 21a10 10 0 0 1 14 0M20 25a5 5 0 0 1 8 0"/><circle cx="24" cy="28" r="1"/>',
  spoken: `${person(15, 16, 6)}<path d="M28 5h16v13H36l-5 6v-6h-3z"/>`,
};

/** How a channel is used, as a picture; its name stands beside it, so that readers by ear lose nothing. */
export const pictogram = (medium: Medium): string =>
  `<svg class="pictogram" viewBox="0 0 48 48" aria-hidden="true" focusable="false">${drawings[medium]}</svg>`;
