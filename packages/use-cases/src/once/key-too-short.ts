import { issue } from "@answerable/core";
import { type Failure, wrongInput } from "../failure.ts";

/** 128 bits as base64url writes them: what a key of chance that opens something to whoever guesses it has at least. */
export const KEY_CHARACTERS = 22;

/**
 * A key of somebody who is not known is short enough to be guessed: all of them share the name `public`.
 * Source: issue "The HTTP app".
 */
export const keyTooShort = (path: readonly string[]): Failure =>
  wrongInput([issue("key-too-short", [...path], {}, { characters: KEY_CHARACTERS })]);
