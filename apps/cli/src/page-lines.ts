import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const REPOSITORY = new URL("../../../", import.meta.url);

/** A command line of a page, as a shell would take it apart: what is piped into it, and its words. */
export interface PageLine {
  readonly line: string;
  readonly stdin: string;
  readonly args: readonly string[];
}

/** A path of the repository, from wherever the line is run. */
const placed = (word: string): string =>
  word.startsWith("examples/") ? fileURLToPath(new URL(word, REPOSITORY)) : word;

const taken = (line: string): PageLine => {
  const [, stdin = "", command = ""] = /^(?:echo '([^']*)' \| )?npx answerable (.*?)(?: +# .*)?$/.exec(line) ?? [];
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  return { line, stdin, args: words.map(placed) };
};

/** The command lines that a page of `docs` (or of the repository) shows as blocks, in their order; a comment at the end is none. */
export const pageLines = (page: string): readonly PageLine[] =>
  [...readFileSync(new URL(`docs/${page}`, REPOSITORY), "utf8").matchAll(/^```\w*\n(.*?)^```/gms)]
    .flatMap(([, block = ""]) => block.split("\n"))
    .filter((line) => line.includes("npx answerable "))
    .map(taken);
