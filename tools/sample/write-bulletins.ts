import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { locate } from "@answerable/use-cases";
import { ask, type SamplePlace } from "./ask.ts";
import { SAMPLE_END } from "./pulls.ts";

const PERIODS = [{ from: "2020-01", to: "2020-03" }, { month: "2020-06" }] as const;

interface BulletinFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes the bulletin of the first quarter and that of the bad month beside the sample's data, and answers where those
 * in HTML lie. They are made as known at the end of the sample's clock: the same bytes whenever it is done.
 */
export const writeBulletins = async (place: SamplePlace): Promise<string[]> => {
  const folder = join(locate(place.env, place.cwd).directory, "bulletin");
  await mkdir(folder, { recursive: true });
  const pages: string[] = [];
  for (const period of PERIODS) {
    const { output } = await ask(place, { name: "bulletin", actor: "analyst-01", now: SAMPLE_END }, period);
    for (const { name, text } of (output as { readonly files: readonly BulletinFile[] }).files) {
      await writeFile(join(folder, name), text);
      if (name.endsWith(".html")) pages.push(join(folder, name));
    }
  }
  return pages;
};
