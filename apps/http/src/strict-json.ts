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

/** A text in JSON as it stands there, from its opening quotes. */
const TEXT = /"(?:[^"\\]|\\.)*"/y;

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
        TEXT.lastIndex = at;
        const word = TEXT.exec(text)?.[0];
        if (word === undefined) return issues;
        at += word.length;
        if (!isKey || level?.keys === undefined) continue;
        isKey = false;
        const key = keyOf(word);
        level.at = key;
        if (level.keys.has(key)) issues.push(issue("key-stands-twice", path()));
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
  try {
    return String(JSON.parse(word));
  } catch {
    return word;
  }
};

const isWhole = (text: string): boolean => text.isWellFormed() && !text.includes("\u0000");

/** Texts and numbers that no store keeps as they are. */
const unkept = (value: unknown, path: Path): Issue[] => {
  if (typeof value === "string") return isWhole(value) ? [] : [issue("text-not-whole", path)];
  if (typeof value === "number")
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
      ? []
      : [issue("number-too-large", path)];
  if (Array.isArray(value)) return value.flatMap((one, index) => unkept(one, [...path, index]));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, one]) =>
      isWhole(key) ? unkept(one, [...path, key]) : [issue("text-not-whole", path)],
    );
  return [];
};

/**
 * Reads JSON as strictly as it can be: one value, each field once, no deeper than 32 levels, texts and numbers
 * that every store keeps. Err: `not-json`, or all of `key-stands-twice`, `nested-too-deep`, `text-not-whole`,
 * `number-too-large`, each with its place.
 */
export const strictJson = (text: string): Result<unknown, Issue[]> => {
  const seen = lookedOver(text);
  if (seen.some(({ code }) => code === "nested-too-deep")) return err(seen);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err([issue("not-json")]);
  }
  const issues = [...seen, ...unkept(value, [])];
  return issues.length > 0 ? err(issues) : ok(value);
};
