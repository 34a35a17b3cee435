import { openAsBlob } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { compareText } from "@answerable/core";
import type { DataFile } from "@answerable/use-cases";

/** Where the files of the sample operation lie. */
const FOLDER = new URL("../../examples/sample-operation/", import.meta.url);

/** The bytes of a file of the sample. */
export const sampleBytes = (name: string): Promise<Uint8Array> => readFile(new URL(name, FOLDER));

/** A file of the sample as text. */
export const sampleText = (name: string): Promise<string> => readFile(new URL(name, FOLDER), "utf8");

/** The lines of a file of the sample, each of them JSON. */
export const sampleLines = async <Line>(name: string): Promise<Line[]> =>
  (await sampleText(name)).split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Line]));

/** The files of one export, as the command line would open them: those whose name begins with its own. */
export const exportedFiles = async (name: string): Promise<DataFile[]> => {
  const names = (await readdir(FOLDER)).filter((one) => one.startsWith(name)).toSorted(compareText);
  return await Promise.all(names.map(async (one) => ({ name: one, blob: await openAsBlob(new URL(one, FOLDER)) })));
};
