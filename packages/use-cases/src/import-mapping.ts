import { type Issue, issuesFrom } from "@answerable/core";
import {
  checkFeedbackMapping,
  checkMapping,
  type DraftFinding,
  draftFeedbackMapping,
  draftFormMapping,
  FeedbackMapping,
  FormMapping,
  readXlsForm,
  type XlsForm,
} from "@answerable/interchange";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { type Failure, wrongInput } from "./failure.ts";
import { type FileInput, fileField } from "./file-field.ts";
import { shippedTaxonomy, taxonomyIn } from "./find-taxonomy.ts";
import { jsonOf } from "./json-file.ts";
import { registryFrom, whichPlaces } from "./places.ts";
import { computation } from "./use-case.ts";

const formIn = ({ bytes }: FileInput) => readXlsForm(new Blob([new Uint8Array(bytes)]));
const under = (field: string) => (issues: readonly Issue[]) =>
  issues.map((one) => ({ ...one, path: [field, ...one.path] }));

const ORDER: readonly DraftFinding["found"][] = ["open", "matched", "dropped", "not-read"];

/** What a form collects, with the shipped taxonomy that its choices are read as, and how its mapping is drafted. */
const COLLECTED = {
  incidents: { taxonomy: "mali", draft: draftFormMapping },
  feedback: { taxonomy: "cfm-categories", draft: draftFeedbackMapping },
} as const;
type Collected = keyof typeof COLLECTED;

interface DraftInput {
  readonly form: FileInput;
  readonly collects: Collected;
  readonly taxonomy?: string | undefined;
  readonly taxonomyFile?: FileInput | undefined;
  readonly country: string;
  readonly file?: FileInput | undefined;
}

const draftFrom = async (input: DraftInput) => {
  const { taxonomy: shipped, draft } = COLLECTED[input.collects];
  const taxonomy = input.taxonomyFile
    ? taxonomyIn(input.taxonomyFile).map((read) => read.taxonomy)
    : shippedTaxonomy(input.taxonomy ?? shipped, "taxonomy");
  const against = taxonomy.andThen((one) => registryFrom(input).map((places) => ({ taxonomy: one, places })));
  if (against.isErr()) return err(wrongInput(against.error));
  const form = await formIn(input.form);
  if (form.isErr()) return err(wrongInput(under("form")(form.error)));
  const { mapping, findings } = draft(form.value, against.value);
  const count = (found: DraftFinding["found"]) => findings.filter((one) => one.found === found).length;
  return ok({
    ...{ matched: count("matched"), open: count("open"), dropped: count("dropped"), notRead: count("not-read") },
    mapping,
    findings: ORDER.flatMap((found) => findings.filter((one) => one.found === found)),
  });
};

const draftMapping = computation({
  name: "import.draft-mapping",
  kind: "compute",
  summary: "a form mapping drafted from an XLSForm; what is open is listed, and a person completes it",
  input: z.strictObject({
    form: fileField("The XLSForm, .xlsx."),
    collects: z.enum(["incidents", "feedback"]).default("incidents").describe("What the form collects."),
    taxonomy: z
      .string()
      .min(1)
      .optional()
      .describe(
        "The shipped taxonomy whose types the choices are read as; left out: mali, of feedback cfm-categories.",
      ),
    taxonomyFile: fileField("An agency's own taxonomy instead.").optional(),
    ...whichPlaces,
  }),
  positional: ["form"],
  permission: null,
  form: "record",
  handle: (input) => new ResultAsync(draftFrom(input)),
  documentOf: ({ mapping }) => mapping,
  flat: ({ findings }) =>
    findings.map(({ found, field = "", question = "", choice = "", code = "", why, among = [] }) => ({
      ...{ found, field, question, choice, code, why },
      "may be": among.join(" "),
    })),
});

/** A mapping out of a file: its header, and what of it does not fit a form. */
interface Held {
  readonly id: string;
  readonly version: string;
  check(form: XlsForm): readonly Issue[];
}

const heldAs = <Mapping extends { readonly id: string; readonly version: string }>(
  schema: z.ZodType<Mapping>,
  json: unknown,
  check: (mapping: Mapping, form: XlsForm) => readonly Issue[],
): Result<Held, Issue[]> => {
  const parsed = schema.safeParse(json);
  if (!parsed.success) return err(issuesFrom(parsed.error, json));
  const { id, version } = parsed.data;
  return ok({ id, version, check: (form) => check(parsed.data, form) });
};

const isOfFeedback = (json: unknown): boolean =>
  typeof json === "object" && json !== null && "document" in json && json.document === "feedback-mapping";

/** A mapping of incidents, or of feedback where the file says that it is one. */
const mappingIn = (file: FileInput): Result<Held, Issue[]> =>
  jsonOf(file).andThen((json) =>
    isOfFeedback(json) ? heldAs(FeedbackMapping, json, checkFeedbackMapping) : heldAs(FormMapping, json, checkMapping),
  );

const checked = async (files: { readonly mapping: FileInput; readonly form: FileInput }) => {
  const mapping = mappingIn(files.mapping);
  const form = await formIn(files.form);
  if (mapping.isErr() || form.isErr()) {
    const ofForm = form.isErr() ? under("form")(form.error) : [];
    return err(wrongInput([...(mapping.isErr() ? mapping.error : []), ...ofForm]));
  }
  const problems = mapping.value.check(form.value);
  if (problems.length > 0) return err<never, Failure>(wrongInput(problems));
  const { id, version } = mapping.value;
  return ok({ id, version, fits: true });
};

const checkAgainstForm = computation({
  name: "import.check-mapping",
  kind: "compute",
  summary: "whether a form mapping fits its form as it is now: every question and choice that does not, by its place",
  input: z.strictObject({
    mapping: fileField("The form mapping, JSON."),
    form: fileField("The XLSForm, .xlsx."),
  }),
  positional: ["mapping"],
  permission: null,
  form: "record",
  handle: (input) => new ResultAsync(checked(input)),
});

/** What leads from a form to a mapping of it; no store is needed. */
export const importMappingUseCases = [draftMapping, checkAgainstForm];
