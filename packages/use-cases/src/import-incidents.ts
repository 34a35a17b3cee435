import {
  type FlatRow,
  type Issue,
  incidentSubject,
  issue,
  issuesFrom,
  type SurvivorCount,
  survivorCountSubject,
} from "@answerable/core";
import { FormMapping, incidentFromKobo, type KoboIncident, type KoboRow, readKoboPage } from "@answerable/interchange";
import { type SealedSlot, step, WORKS_PER_COMMIT } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { AskedWork, OperationContext } from "./context.ts";
import { filesField } from "./file-field.ts";
import { type IncidentRules, incidentRules } from "./incident-rules.ts";
import { takeIn } from "./intake.ts";
import { type Failure, storeFailed, useCase, wrongInput } from "./use-case.ts";

/** What an import says of itself. Figures are submissions, except where they say otherwise. */
export interface ImportReport {
  readonly read: number;
  readonly recorded: number;
  readonly corrected: number;
  /** Versions that were there already: importing twice changes nothing. */
  readonly unchanged: number;
  /** Versions that compete with the one that stands; a person settles them. */
  readonly inConflict: number;
  readonly refusedRows: number;
  /** Texts withheld, by rule. */
  readonly withheld: Readonly<Record<string, number>>;
  /** What must not be known and was not kept; by rule, never by row. */
  readonly notKept: Readonly<Record<string, number>>;
  readonly survivorCounts: number;
  readonly refused: readonly Issue[];
  readonly notes: readonly Issue[];
}

/** What is the same for every row of a server is said once, with how many rows it is about. */
const SAID_ONCE: ReadonlySet<string> = new Set(["zone-taken-as-utc"]);

/** Codes that would tell which submission spoke of sexual violence; they are counted, and no row is named. */
const NEVER_BY_ROW: ReadonlySet<string> = new Set(["type-not-collected", "text-not-kept", "referral-not-kept"]);

interface Tally {
  read: number;
  recorded: number;
  corrected: number;
  unchanged: number;
  inConflict: number;
  readonly refused: Issue[];
  readonly notes: Issue[];
  readonly counts: SurvivorCountAt[];
}

interface SurvivorCountAt {
  readonly stream: string;
  readonly content: SurvivorCount;
}

interface Waiting {
  readonly work: AskedWork;
  readonly at: { readonly row: number; readonly id: string };
}

const mappingsOf = (ctx: OperationContext): Result<FormMapping[], Issue[]> => {
  const adopted = ctx.documents.all.filter(({ kind }) => kind === "form-mapping");
  if (adopted.length === 0) return err([issue("document-not-adopted", [], {}, { kind: "form-mapping" })]);
  const mappings: FormMapping[] = [];
  for (const { content } of adopted) {
    const parsed = FormMapping.safeParse(content);
    if (!parsed.success) return err(issuesFrom(parsed.error, content));
    mappings.push(parsed.data);
  }
  return ok(mappings);
};

/** The newest mapping of the submission's form; a form that says no id takes the newest of all. */
const mappingFor = (mappings: readonly FormMapping[], { submission }: KoboRow): FormMapping | undefined => {
  const form = submission["_xform_id_string"];
  return typeof form === "string" ? mappings.findLast((one) => one.form === form) : mappings.at(-1);
};

/** Invented data never enters a real operation, nor real data a sample: its key lies beside it. */
const refusalByMark = (ctx: OperationContext, { sample }: KoboIncident): string | undefined => {
  if (ctx.settings.sample === sample) return undefined;
  return sample ? "sample-in-a-real-operation" : "real-in-a-sample-operation";
};

const noteInto = (tally: Tally, notes: readonly Issue[]): void => {
  for (const one of notes) tally.notes.push(NEVER_BY_ROW.has(one.code) ? issue(one.code) : one);
};

const prepare = async (
  ctx: OperationContext,
  rules: IncidentRules,
  { input, notes }: KoboIncident,
  row: number,
  tally: Tally,
): Promise<Result<Waiting | undefined, Failure>> => {
  const { origin } = input;
  if (origin === undefined) return ok(undefined);
  const at = { row, id: origin.instanceId as string };
  const stream = ctx.idFrom(`${origin.form}/${origin.rootId}`);
  const taken = await takeIn(ctx, rules, input, stream, at);
  noteInto(tally, notes);
  if (taken.isErr()) {
    if ("store" in taken.error) return err(storeFailed(taken.error.store));
    tally.refused.push(...taken.error.issues);
    return ok(undefined);
  }
  const { incident, survivorCounts, notes: more } = taken.value;
  noteInto(tally, more);
  survivorCounts.forEach((content, index) => {
    const source = `${origin.form}/${origin.rootId}/${content.type}/${index}`;
    tally.counts.push({ stream: ctx.unlinkableIdFrom(source), content });
  });
  if (incident === undefined) return ok(undefined);
  const { place, recorder } = incident.content;
  const sight: FlatRow = { adm1: place.adm1, adm2: place.adm2, recorder };
  if (!ctx.maySee(incidentSubject.tables[0]?.name ?? "", sight)) {
    tally.refused.push(issue("out-of-scope", [], at));
    return ok(undefined);
  }
  const answer = { id: origin.instanceId, ...(origin.replaces === undefined ? {} : { replaces: origin.replaces }) };
  const command = { type: "receive" as const, at: ctx.now, answer, content: incident.content };
  return ok({ work: { steps: [step(incidentSubject, stream, command)], slots: incident.slots as SealedSlot[] }, at });
};

const send = async (
  ctx: OperationContext,
  waiting: readonly Waiting[],
  tally: Tally,
): Promise<Result<void, Failure>> => {
  const answers = await ctx.decide(waiting.map(({ work }) => work));
  if (answers.isErr()) return err(storeFailed(answers.error));
  answers.value.forEach((answer, index) => {
    if (answer.isErr()) {
      tally.refused.push(issue(answer.error.code, [], waiting[index]?.at));
      return;
    }
    const type = answer.value.steps[0]?.events[0]?.type;
    if (type === "incident-recorded") tally.recorded += 1;
    else if (type === "rival-answer-received") tally.inConflict += 1;
    else if (type === undefined) tally.unchanged += 1;
    else tally.corrected += 1;
  });
  return ok(undefined);
};

/** Counts come last and in the order of ids that say nothing, so that their place in the log leads to no submission. */
const sendCounts = async (ctx: OperationContext, tally: Tally): Promise<Result<number, Failure>> => {
  const works = tally.counts
    .toSorted((a, b) => (a.stream < b.stream ? -1 : 1))
    .map(
      ({ stream, content }): AskedWork => ({
        steps: [step(survivorCountSubject, stream, { type: "record", content })],
        isUnattributed: true,
      }),
    );
  let counted = 0;
  for (let from = 0; from < works.length; from += WORKS_PER_COMMIT) {
    const answers = await ctx.decide(works.slice(from, from + WORKS_PER_COMMIT));
    if (answers.isErr()) return err(storeFailed(answers.error));
    // A count that differs from the one that stands is left as it is: correcting it would lead to its submission.
    counted += answers.value.filter((answer) => answer.isOk() && answer.value.steps[0]?.events.length === 1).length;
  }
  return ok(counted);
};

const ruleCounts = (issues: readonly Issue[], codes: ReadonlySet<string>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { code, facts } of issues) {
    if (!codes.has(code)) continue;
    const rules = facts?.["rules"];
    for (const rule of Array.isArray(rules) ? rules : [code]) counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
};

const importFiles = async (
  ctx: OperationContext,
  files: readonly { readonly bytes: Uint8Array }[],
): Promise<Result<ImportReport, Failure>> => {
  const mappings = mappingsOf(ctx);
  if (mappings.isErr()) return err(wrongInput(mappings.error));
  const tally: Tally = {
    read: 0,
    recorded: 0,
    corrected: 0,
    unchanged: 0,
    inConflict: 0,
    refused: [],
    notes: [],
    counts: [],
  };
  const rulesByPin = new Map<string, IncidentRules>();
  let waiting: Waiting[] = [];
  for (const file of files) {
    const page = await readKoboPage(file.bytes);
    if (page.isErr()) return err(wrongInput([issue(page.error.code, [], { row: 0 })]));
    for await (const row of page.value.rows) {
      tally.read += 1;
      if (row.isErr()) {
        tally.refused.push(row.error);
        continue;
      }
      const mapping = mappingFor(mappings.value, row.value);
      if (mapping === undefined) {
        tally.refused.push(issue("form-not-mapped", ["_xform_id_string"], { row: row.value.row }));
        continue;
      }
      const pin = `${mapping.taxonomy.id}@${mapping.taxonomy.version}`;
      const known = rulesByPin.get(pin);
      const rules: Result<IncidentRules, Issue[]> = known ? ok(known) : incidentRules(ctx, mapping.taxonomy);
      if (rules.isErr()) return err(wrongInput(rules.error));
      rulesByPin.set(pin, rules.value);
      const kobo = incidentFromKobo(row.value.submission, mapping, row.value.row);
      if (kobo.isErr()) {
        tally.refused.push(...kobo.error.filter(({ code }) => !SAID_ONCE.has(code)));
        continue;
      }
      const mark = refusalByMark(ctx, kobo.value);
      if (mark !== undefined) {
        tally.refused.push(issue(mark, [], { row: row.value.row }));
        continue;
      }
      const prepared = await prepare(ctx, rules.value, kobo.value, row.value.row, tally);
      if (prepared.isErr()) return err(prepared.error);
      if (prepared.value) waiting.push(prepared.value);
      if (waiting.length < WORKS_PER_COMMIT) continue;
      const sent = await send(ctx, waiting, tally);
      if (sent.isErr()) return err(sent.error);
      ctx.progress(`${tally.read} submissions read`);
      waiting = [];
    }
  }
  const sent = await send(ctx, waiting, tally);
  if (sent.isErr()) return err(sent.error);
  const counted = await sendCounts(ctx, tally);
  if (counted.isErr()) return err(counted.error);
  const { counts: _counts, notes, ...rest } = tally;
  return ok({
    ...rest,
    refusedRows: new Set(tally.refused.map(({ row }) => row)).size,
    withheld: ruleCounts(notes, new Set(["text-withheld"])),
    notKept: ruleCounts(notes, NEVER_BY_ROW),
    survivorCounts: counted.value,
    notes: [
      ...[...SAID_ONCE].flatMap((code) => {
        const rows = notes.filter((one) => one.code === code).length;
        return rows === 0 ? [] : [issue(code, [], { row: 0 }, { rows })];
      }),
      ...notes.filter(({ code }) => !NEVER_BY_ROW.has(code) && !SAID_ONCE.has(code)),
    ],
  });
};

/** Takes in what was collected elsewhere. */
export const importUseCases = [
  useCase({
    name: "import.incidents",
    kind: "document",
    summary: "take in incidents from Kobo JSON pages; the same file twice changes nothing",
    input: z.strictObject({ files: filesField("Kobo v2 JSON pages.") }),
    positional: ["files"],
    permission: "import.incidents",
    form: "record",
    handle: ({ files }, ctx) => new ResultAsync(importFiles(ctx, files)),
    flat: ({ refused, notes, withheld, notKept, ...figures }) => [
      ...Object.entries(figures).map(([what, number]) => ({ what, number })),
      ...Object.entries(withheld).map(([rule, number]) => ({ what: `text withheld: ${rule}`, number })),
      ...Object.entries(notKept).map(([rule, number]) => ({ what: `not kept: ${rule}`, number })),
    ],
    refusedOf: ({ refused }) => refused,
    listedOf: ({ refused, notes }) => [...refused, ...notes],
  }),
];
