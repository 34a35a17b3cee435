import {
  type Calendar,
  type ClockFact,
  defaultResponsePolicy,
  type FlatRow,
  type Instant,
  type Issue,
  isDraft,
  issue,
  LanguageTag,
  LocalCode,
  type MatterCodes,
  mali2026,
  Priority,
  policyFor,
  type ResponsePolicy,
  readCalendar,
  readResponsePolicy,
  textIn,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { dueRows } from "./clocks/due-rows.ts";
import { wrongInput } from "./failure.ts";
import { type FileInput, fileField } from "./file-field.ts";
import { jsonOf } from "./json-file.ts";
import { momentField } from "./moment-field.ts";
import { computation } from "./use-case.ts";

const shipped: readonly (Calendar | ResponsePolicy)[] = [defaultResponsePolicy, mali2026];

/** The document beside its version, and that it is a draft where nobody validated it. Source: practice F10. */
const headOf = (document: Calendar | ResponsePolicy) => ({
  ...{ id: document.id, version: document.version, draft: isDraft(document) },
});
const headWords = ({ id, version, draft }: ReturnType<typeof headOf>): string =>
  `${id} ${version}${draft ? " (draft)" : ""}`;

const policyIn = (file: FileInput | undefined): Result<ResponsePolicy, Issue[]> =>
  file === undefined ? ok(defaultResponsePolicy) : jsonOf(file).andThen(readResponsePolicy);

const factsOf = (received: Instant, appealed: Instant | undefined): ClockFact[] => [
  { type: "received", at: received },
  ...(appealed === undefined ? [] : [{ type: "appealed" as const, at: appealed }]),
];

/** A code that no entry names may be misspelt; what holds for any other was taken. */
const codesNotNamed = (policy: ResponsePolicy, given: MatterCodes): Issue[] =>
  (["category", "priority"] as const).flatMap((field) =>
    given[field] === undefined || policy.entries.some((entry) => entry[field] === given[field])
      ? []
      : [issue("no-entry-names-it", [field])],
  );

const due = computation({
  name: "clocks.due",
  kind: "compute",
  summary: "by when what is owed under a policy and a calendar, and which days were not counted",
  input: z.strictObject({
    calendar: fileField("The office's calendar, JSON."),
    policy: fileField("The policy, JSON; left out: the shipped draft.").optional(),
    category: LocalCode.optional().describe("What the matter is about, as a code of the policy."),
    priority: LocalCode.optional().describe("How urgent, as a code of the policy."),
    received: momentField("When any member of staff or volunteer received it, such as 2026-03-27T16:00Z."),
    lang: LanguageTag.optional().describe("The language of the reasons: en or fr; left out: as labels are written."),
    appealed: momentField("When the person appealed; left out: not.").optional(),
  }),
  permission: null,
  form: "record",
  handle: (input, ctx) =>
    policyIn(input.policy)
      .andThen((policy) =>
        jsonOf(input.calendar)
          .andThen(readCalendar)
          .map((calendar) => ({ policy, calendar })),
      )
      .map(({ policy, calendar }) => {
        const { clocks, from } = policyFor(policy, input);
        return {
          ...{ policy: headOf(policy), from, calendar: headOf(calendar), timeZone: calendar.timeZone },
          clocks: dueRows(clocks, factsOf(input.received, input.appealed), calendar, input.lang ?? ctx.language),
          notes: codesNotNamed(policy, input),
        };
      })
      .mapErr(wrongInput),
  listed: ({ clocks }) => clocks,
  warnings: ({ clocks, notes }) => [...notes, ...clocks.flatMap((one) => one.notes)],
  flat: ({ policy, from, calendar, timeZone, clocks }) =>
    clocks.map(
      (one): FlatRow => ({
        ...{ clock: one.clock, due: one.due, "office time": one.officeTime, zone: timeZone, "last day": one.lastDay },
        ...{ why: one.why, from, policy: headWords(policy), calendar: headWords(calendar) },
      }),
    ),
});

const readEither = (content: unknown): Result<Calendar | ResponsePolicy, Issue[]> => {
  const document = typeof content === "object" && content !== null && "document" in content ? content.document : "";
  if (document === "calendar") return readCalendar(content);
  if (document === "response-policy") return readResponsePolicy(content);
  return err([issue("clock-document-expected", ["document"], {}, { allowed: ["calendar", "response-policy"] })]);
};

/** Entries for a priority that no case has: they are usable, and never used. */
const prioritiesOfNoCase = (read: Calendar | ResponsePolicy): Issue[] =>
  read.document === "calendar"
    ? []
    : read.entries.flatMap(({ priority }, index) =>
        priority === null || Priority.safeParse(priority).success
          ? []
          : [issue("priority-of-no-case", ["entries", index, "priority"], {}, { allowed: [...Priority.options] })],
      );

const validate = computation({
  name: "clocks.validate",
  kind: "compute",
  summary: "whether a calendar or a policy is usable: every problem at once, with its place",
  input: z.strictObject({ file: fileField("The calendar or the policy, JSON.") }),
  positional: ["file"],
  permission: null,
  form: "record",
  handle: (input) =>
    jsonOf(input.file)
      .andThen(readEither)
      .map((read) => ({ document: read.document, ...headOf(read), notes: prioritiesOfNoCase(read) }))
      .mapErr(wrongInput),
  warnings: ({ notes }) => notes,
});

const list = computation({
  name: "clocks.list",
  kind: "list",
  summary: "the calendar and the policy that are shipped to write your own from; both are drafts",
  input: z.strictObject({}),
  permission: null,
  form: "reference",
  handle: (_input, ctx) =>
    ok(
      shipped.map((one) => ({
        ...{ document: one.document, id: one.id, version: one.version, title: textIn(one.title, ctx.language).text },
        ...{ draft: isDraft(one) ? "draft" : "validated", source: one.source },
      })),
    ),
  flat: (rows) => rows,
});

const show = computation({
  name: "clocks.show",
  kind: "show",
  summary: "a shipped calendar or policy, whole; `--format json` is a file to write your own from",
  input: z.strictObject({ id: z.string().describe("The document's id.") }),
  positional: ["id"],
  permission: null,
  form: "record",
  handle: ({ id }) => {
    const found = shipped.find((one) => one.id === id);
    return found ? ok(found) : err(wrongInput([issue("clock-document-not-shipped", ["id"])]));
  },
});

/** What can be asked of calendars and policies; no store is needed. */
export const clocksUseCases = [due, validate, list, show];
