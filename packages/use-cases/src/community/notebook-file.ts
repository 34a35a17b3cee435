import { type Issue, type Notebook, readNotebook } from "@answerable/core";
import type { Result } from "neverthrow";
import { type FileInput, fileField } from "../file-field.ts";
import { jsonOf } from "../json-file.ts";

/** A notebook of one community, as it is named on a command line or sent. */
export const notebookFile = fileField("A facilitator's notebook of one community, JSON.");

/** The notebook in a file. Err: what `readNotebook` finds, or that it is no JSON. */
export const notebookIn = (file: FileInput): Result<Notebook, Issue[]> => jsonOf(file).andThen(readNotebook);
