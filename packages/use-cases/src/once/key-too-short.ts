import { issue } from "@answerable/core";
import { type Failure, wrongInput } from "../failure.ts";

/** 128 bits as base64url writes them. Whoever is not known shares the name `public` with everybody: nobody may guess a key. */
export const PUBLIC_KEY_CHARACTERS = 22;

/** A key of somebody who is not known is short enough to be guessed. Source: issue "The HTTP app". */
export const keyTooShort = (path: readonly string[]): Failure =>
  wrongInput([issue("key-too-short", [...path], {}, { characters: PUBLIC_KEY_CHARACTERS })]);
