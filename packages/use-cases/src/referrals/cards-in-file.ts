import { type Issue, readServiceCards, type ServiceCards } from "@answerable/core";
import type { Result } from "neverthrow";
import type { FileInput } from "../file-field.ts";
import { jsonOf } from "../json-file.ts";

/** The service cards in a file, an agency's own. Err: `not-json`, or every problem that `readServiceCards` found. */
export const cardsInFile = (file: FileInput): Result<ServiceCards, Issue[]> => jsonOf(file).andThen(readServiceCards);
