import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { nouns } from "@answerable/use-cases";
import { filesBelow, type Problem, report } from "./source-files.ts";

/** The anchor GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

const withoutCode = (markdown: string): string =>
  markdown.replaceAll(/^```.*?^```/gms, (block) => block.replaceAll(/[^\n]/g, "")).replaceAll(/`[^`\n]*`/g, "");

const anchorsOf = (markdown: string): Set<string> =>
  new Set(
    [...markdown.replaceAll(/^```.*?^```/gms, "").matchAll(/^#+\s+(.+)$/gm)].map((found) => anchorOf(found[1] ?? "")),
  );

/** Relative links of one document that lead nowhere; addresses elsewhere are not asked. */
export const checkLinks = (root: string, path: string): Problem[] => {
  const text = withoutCode(readFileSync(path, "utf8"));
  return [...text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].flatMap((found) => {
    const [file = "", anchor] = decodeURI(found[1] ?? "").split("#");
    if (/^[a-z][a-z+.-]*:/i.test(file)) return [];
    const target = file === "" ? path : join(dirname(path), file);
    const line = text.slice(0, found.index).split("\n").length;
    const problem = (message: string): Problem[] => [{ path: relative(root, path), line, message }];
    if (!existsSync(target)) return problem(`${found[1]} leads nowhere`);
    if (anchor === undefined || !target.endsWith(".md")) return [];
    return anchorsOf(readFileSync(target, "utf8")).has(anchor) ? [] : problem(`${found[1]} names no heading`);
  });
};

/** Where a document shows commands: lines of its code blocks, and code within a sentence. */
const shownCode = (markdown: string): string[] => [
  ...[...markdown.matchAll(/^```.*?^```/gms)].flatMap(([block]) => block.split("\n").slice(1, -1)),
  ...[...markdown.replaceAll(/^```.*?^```/gms, "").matchAll(/`([^`\n]+)`/g)].map((found) => found[1] ?? ""),
];

/** The `answerable …` commands a document shows, as the words before the first argument that is none. */
export const namedCommands = (markdown: string): string[] =>
  shownCode(markdown).flatMap((code) =>
    [...code.matchAll(/(?:^|[|&;])\s*(?:\$ )?(?:[A-Z_]+=\S+ )*(?:npx )?answerable((?: [a-z][a-z-]*)+)/g)].map((found) =>
      (found[1] ?? "").trim(),
    ),
  );

/** Commands a document shows that nobody wrote: each begins with a known one, or is the noun of one. */
export const unknownCommands = (markdown: string, known: readonly string[]): string[] =>
  namedCommands(markdown).filter(
    (command) => !known.some((name) => `${command} `.startsWith(`${name} `) || name.startsWith(`${command} `)),
  );

/** Every command there is: the use cases of every noun, and what the command line has of its own. */
export const knownCommands = async (): Promise<string[]> => {
  const useCases = await Promise.all(Object.values(nouns).map((noun) => noun.load()));
  return [...useCases.flat().map(({ name }) => name.replace(".", " ")), "completion", "help"];
};

/**
 * Source files that the map of a folder, its README, names and that are not there: below it under that name or end of a
 * path, or at the path from it or from the root.
 */
export const checkNamedFiles = (root: string, path: string): Problem[] => {
  const folder = dirname(path);
  const below = filesBelow(folder);
  const isThere = (name: string): boolean =>
    below.some((file) => file.endsWith(join("/", name))) || [folder, root].some((from) => existsSync(join(from, name)));
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((text, index) =>
      [...text.matchAll(/`([\w./-]+\.ts)`/g)].flatMap(([, name = ""]) =>
        isThere(name) ? [] : [{ path: relative(root, path), line: index + 1, message: `there is no file ${name}` }],
      ),
    );
};

if (import.meta.main) {
  const root = process.cwd();
  const documents = filesBelow(root).filter((path) => path.endsWith(".md"));
  const known = await knownCommands();
  const problems = documents.flatMap((path) => [
    ...checkLinks(root, path),
    ...(basename(path) === "README.md" && dirname(path) !== root ? checkNamedFiles(root, path) : []),
    ...unknownCommands(readFileSync(path, "utf8"), known).map((command) => ({
      path: relative(root, path),
      line: 1,
      message: `there is no command: answerable ${command}`,
    })),
  ]);
  report("documents", problems, `${documents.length} documents, ${known.length} commands`);
}
