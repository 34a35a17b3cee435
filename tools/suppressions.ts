import type { Problem, SourceFile } from "./source-files.ts";

/** Ways to silence a tool, each with where it wants its reason. */
const silencers = [
  /\bbiome-ignore(?:-all|-start|-end)?\s+[\w/-]+(?:\([^)]*\))?(?<reason>.*)/,
  /\b(?:oxlint|eslint)-disable(?!d)(?:-next-line|-line)?(?<reason>.*)/,
  /@ts-(?:expect-error|ignore|nocheck)(?<reason>.*)/,
  /\bv8 ignore(?:\s+(?:next|start|file|if|else))?(?:\s+\d+)?(?<reason>.*)/,
];

const comment = /(?:^|\s)(?:\/\/|\/\*+|\*)\s*(?<text>(?:biome-ignore|oxlint-disable|eslint-disable|@ts-|v8 ignore).*)$/;

const hasReason = (rest: string): boolean => {
  const reason = /(?:--|:)\s*(?<words>.*?)\s*(?:\*\/)?$/.exec(rest)?.groups?.["words"] ?? "";
  return reason.length >= 10 && !reason.includes("<explanation>");
};

/** Who silences a check says why, in the same line: `… -- the reason` or `…: the reason`, at least ten characters. */
export const checkSuppressions = (file: SourceFile): Problem[] =>
  file.text.split("\n").flatMap((line, index) => {
    const text = comment.exec(line)?.groups?.["text"];
    if (text === undefined) return [];
    const rest = silencers
      .map((silencer) => silencer.exec(text)?.groups?.["reason"])
      .find((found) => found !== undefined);
    if (rest === undefined || hasReason(rest)) return [];
    return [{ path: file.path, line: index + 1, message: "a suppression says why: add ` -- reason` (or `: reason`)" }];
  });
