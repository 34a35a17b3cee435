import {
  Day,
  type Issue,
  isDraft,
  issue,
  type NameAnswer,
  PCode,
  type PlaceMatch,
  type PlaceRegistry,
  readPlaces,
  registryOf,
  resolveName,
  shippedPlacesDocuments,
  textIn,
} from "@answerable/core";
import { err, type Result } from "neverthrow";
import * as z from "zod";
import { wrongInput } from "./failure.ts";
import { type FileInput, fileField } from "./file-field.ts";
import { jsonOf } from "./json-file.ts";
import { computation } from "./use-case.ts";

/** Which places are meant: a shipped country, or a file. */
export const whichPlaces = {
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default("MLI")
    .describe("A shipped country: MLI, NER or BFA."),
  file: fileField("An agency's own places document instead.").optional(),
} as const;

/** The places a person means, made ready to be asked. Err `country-not-shipped`, or what is wrong with the file. */
export const registryFrom = (input: {
  country: string;
  file?: FileInput | undefined;
}): Result<PlaceRegistry, Issue[]> => {
  if (input.file) return jsonOf(input.file).andThen(readPlaces).andThen(registryOf);
  const shipped = shippedPlacesDocuments.find((document) => document.country === input.country);
  return shipped ? registryOf(shipped) : err([issue("country-not-shipped", ["country"])]);
};

const list = computation({
  name: "places.list",
  kind: "list",
  summary: "the admin units of a country, with their p-codes",
  input: z.strictObject({
    ...whichPlaces,
    level: z.int().min(0).max(4).optional().describe("Only this level; in Mali 1 is the region, 2 the cercle."),
    parent: PCode.optional().describe("Only what lies directly in this unit."),
  }),
  permission: null,
  form: "reference",
  handle: (input, ctx) =>
    registryFrom(input)
      .map((registry) =>
        registry.document.units
          .filter(({ level }) => input.level === undefined || level === input.level)
          .filter(({ parent }) => input.parent === undefined || parent === input.parent)
          .map(({ code, level, parent, name }) => ({
            code,
            level,
            name: textIn(name, ctx.language).text,
            parent,
            boundaries: registry.document.boundaries.date as string,
          })),
      )
      .mapErr(wrongInput),
  flat: (rows) => rows,
});

const matchRow = (answer: string, match: PlaceMatch) => ({
  answer,
  kind: match.kind,
  code: match.kind === "unit" ? match.code : match.id,
  name: match.name,
  by: match.by,
  adm1: match.adm1,
  adm2: match.adm2,
});

const matchesOf = (answer: NameAnswer): readonly PlaceMatch[] => {
  switch (answer.answer) {
    case "found":
      return [answer.place];
    case "ambiguous":
      return answer.among;
    case "candidates":
      return answer.candidates;
    case "not-found":
      return answer.nearest;
  }
};

const resolve = computation({
  name: "places.resolve",
  kind: "show",
  summary: "which unit a name means; several, or another spelling, are left to a person and never guessed",
  input: z.strictObject({
    name: z.string().min(1).describe("The name as somebody wrote it."),
    ...whichPlaces,
    parent: PCode.optional().describe("Only what lies in this unit."),
    level: z.int().min(0).max(4).optional().describe("Only units of this level."),
    day: Day.optional().describe("Only units that stood on this day."),
  }),
  positional: ["name"],
  permission: null,
  form: "record",
  handle: (input) =>
    registryFrom(input)
      .map((registry) =>
        resolveName(registry, input.name, {
          parent: input.parent,
          level: input.level as 0 | 1 | 2 | 3 | 4 | undefined,
          day: input.day,
        }),
      )
      .mapErr(wrongInput),
  flat: (answer) => {
    const rows = matchesOf(answer).map((match) => matchRow(answer.answer, match));
    return rows.length > 0 ? rows : [{ answer: answer.answer }];
  },
});

const validate = computation({
  name: "places.validate",
  kind: "compute",
  summary: "whether a places file is usable: every problem at once, with its place",
  input: z.strictObject({ file: fileField("The places document, JSON.") }),
  positional: ["file"],
  permission: null,
  form: "record",
  handle: ({ file }) =>
    jsonOf(file)
      .andThen(readPlaces)
      .map((document) => ({
        id: document.id,
        version: document.version,
        units: document.units.length,
        populatedPlaces: document.populatedPlaces?.length ?? 0,
        draft: isDraft(document),
      }))
      .mapErr(wrongInput),
});

/** What can be asked of places; no store is needed. */
export const placesUseCases = [list, resolve, validate];
