import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";

/** No schema of ours is half as deep. */
const DEEPEST_JSON = 32;

type Path = (string | number)[];

interface Level {
  readonly keys: Set<string> | undefined;
  /** The field or the number in the list that is read now. */
  at: string | number;
}

/** More than this of one kind says nothing new, and telling it costs more than asking. Source: Answerable default. */
const MOST_TOLD = 100;

/** Where a text in JSON ends, behind its closing quotes, from its opening ones; undefined: it does not. */
const endOfText = (text: string, from: number): number | undefined => {
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign === "\\") at += 1;
  }
  return undefined;
};

/**
 * Looks for what `JSON.parse` would pass over: fields that stand twice, and levels without end. It reads each character
 * once and keeps a level a bracket; whether it is JSON at all is asked afterwards.
 */
const lookedOver = (text: string): Issue[] => {
  const levels: Level[] = [];
  const path = (): Path => levels.map(({ at }) => at).filter((step) => step !== "");
  const issues: Issue[] = [];
  let isKey = false;
  for (let at = 0; at < text.length; ) {
    const level = levels.at(-1);
    switch (text.charAt(at)) {
      case '"': {
        const end = endOfText(text, at);
        if (end === undefined) return issues;
        const from = at;
        at = end;
        if (!isKey || level?.keys === undefined) continue;
        isKey = false;
        const key = keyOf(text.slice(from, end));
        level.at = key;
        if (level.keys.has(key)) issues.push(issue("key-stands-twice", path()));
        if (issues.length === MOST_TOLD) return issues;
        level.keys.add(key);
        continue;
      }
      case "{":
      case "[":
        isKey = text.charAt(at) === "{";
        levels.push({ keys: isKey ? new Set() : undefined, at: isKey ? "" : 0 });
        if (levels.length > DEEPEST_JSON) return [issue("nested-too-deep", [], {}, { most: DEEPEST_JSON })];
        break;
      case "}":
      case "]":
        levels.pop();
        isKey = false;
        break;
      case ",":
        isKey = level?.keys !== undefined;
        if (typeof level?.at === "number") level.at += 1;
        break;
      default:
        break;
    }
    at += 1;
  }
  return issues;
};

/** A field's name, unescaped; as it stands there where it is no JSON, which is said later. */
const keyOf = (word: string): string => {
  if (!word.includes("\\")) return word.slice(1, -1);
  try {
    return String(JSON.parse(word));
  } catch {
    return word;
  }
};

const isWhole = (text: string): boolean => text.isWellFormed() && !text.includes("\u0000");

const isKept = (value: number): boolean =>
  Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));

/** Texts and numbers that no store keeps as they are, as many as are told. */
const unkept = (whole: unknown): Issue[] => {
  const issues: Issue[] = [];
  const path: Path = [];
  const look = (value: unknown): void => {
    if (issues.length === MOST_TOLD) return;
    if (typeof value === "string" && !isWhole(value)) issues.push(issue("text-not-whole", [...path]));
    else if (typeof value === "number" && !isKept(value)) issues.push(issue("number-too-large", [...path]));
    else if (typeof value === "object" && value !== null) {
      for (const [key, one] of Object.entries(value)) {
        if (!isWhole(key)) issues.push(issue("text-not-whole", [...path]));
        else {
          path.push(Array.isArray(value) ? Number(key) : key);
          look(one);
          path.pop();
        }
      }
    }
  };
  look(whole);
  return issues;
};

/**
 * Reads JSON as strictly as it can be: one value, each field once, no deeper than 32 levels, texts and numbers
 * that every store keeps. Err: `not-json`, or all of `key-stands-twice`, `nested-too-deep`, `text-not-whole`,
 * `number-too-large`, each with its place, a hundred at most.
 */
export const strictJson = (text: string): Result<unknown, Issue[]> => {
  const seen = lookedOver(text);
  // the rest was not looked over: it may be deeper than anything that goes through it can go
  if (seen.length === MOST_TOLD || seen.some(({ code }) => code === "nested-too-deep")) return err(seen);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err([issue("not-json")]);
  }
  const issues = [...seen, ...unkept(value)];
  return issues.length > 0 ? err(issues) : ok(value);
};
