import { isReadFromAfar } from "@answerable/bulletin";
import {
  type Issue,
  issue,
  LanguageTag,
  type Materials,
  type Mechanism,
  materialLanguages,
  materialsOf,
  readMechanism,
} from "@answerable/core";
import { err, Result } from "neverthrow";
import * as z from "zod";
import { wrongInput } from "../failure.ts";
import { fileField } from "../file-field.ts";
import { jsonOf } from "../json-file.ts";
import type { OutputFile } from "../output-file.ts";
import { computation } from "../use-case.ts";
import { materialFiles } from "./material-files.ts";

/** The materials of every language, or all that keeps one from being made. Err `no-name-in-language`. */
const inLanguages = (mechanism: Mechanism, lang: string | undefined): Result<Materials[], Issue[]> => {
  const languages = lang === undefined ? materialLanguages(mechanism) : [lang];
  if (languages.length === 0) return err([issue("no-name-in-language", ["file"])]);
  return Result.combine(languages.map((language) => materialsOf(mechanism, language)));
};

const tooFull = ({ parts }: Materials): Issue[] =>
  isReadFromAfar(parts.poster) ? [] : [issue("poster-too-full", [], {}, { language: parts.language })];

/** Each gap once, however many languages have it. */
const onceEach = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((one) => [JSON.stringify(one), one])).values(),
];

interface Printed {
  readonly files: readonly OutputFile[];
  readonly gaps: readonly Issue[];
}

/** Poster, spoken script and contact card of a mechanism; no store is needed. */
export const mechanismMaterials = computation({
  name: "mechanism.materials",
  kind: "document",
  summary: "a poster, a spoken script and a contact card from a mechanism's file, in each language it has names in",
  input: z.strictObject({
    file: fileField("The mechanism, JSON."),
    lang: LanguageTag.optional().describe("One language; left out: every language that a channel has a name in."),
  }),
  positional: ["file"],
  permission: null,
  form: "files",
  handle: ({ file, lang }) =>
    jsonOf(file)
      .andThen(readMechanism)
      .andThen((mechanism) =>
        inLanguages(mechanism, lang).map(
          (all): Printed => ({
            files: all.flatMap(({ parts }) => materialFiles(parts, mechanism.version)),
            gaps: onceEach(all.flatMap((one) => [...one.gaps, ...tooFull(one)])),
          }),
        ),
      )
      .mapErr(wrongInput),
  warnings: ({ gaps }) => gaps,
});
