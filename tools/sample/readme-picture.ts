import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The picture that the README begins with. */
export const README_PICTURE = fileURLToPath(new URL("../../docs/pictures/first-quarter.svg", import.meta.url));

/** The picture of totals out of a bulletin in HTML, as a file of its own. */
export const totalsPicture = (html: string): string => {
  const found = html.match(/<svg[^>]* aria-labelledby="s\d+-totals-title.*?<\/svg>/s);
  if (found === null) throw new Error("the bulletin has no picture of totals");
  return `${found[0]}\n`;
};

// node --conditions=@answerable/source tools/sample/readme-picture.ts .answerable/bulletin/bulletin-2020-01_2020-03.en.html
if (import.meta.main) {
  mkdirSync(dirname(README_PICTURE), { recursive: true });
  writeFileSync(README_PICTURE, totalsPicture(readFileSync(process.argv[2] ?? "", "utf8")));
}
