import {
  type CalledHere,
  type ContactNotes,
  type Dilemma,
  type FlatRow,
  issue,
  type MentoringPair,
  mentoringSubject,
  mentoringTable,
  rejection,
  type Subject,
  Uuid,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { type Opened, openedWords } from "../community/opened-words.ts";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy, wrongInput } from "../failure.ts";
import { matching, picked } from "../promises/ledger-rows.ts";
import { useCase } from "../use-case.ts";
import { calledHere, settingsInEffect } from "./settings-in-effect.ts";

const module = "community";
const SEALED = ["coaching", "problems", "heard", "tried"] as const;
const LISTED = ["mentor", "facilitator", "lineManager", "status"];

const list = useCase({
  name: "mentoring.list",
  kind: "list",
  summary: "with whom you work as mentor or facilitator; of others nothing",
  input: z.strictObject({ status: z.enum(["going-on", "ended"]).optional().describe("Only this status.") }),
  permission: "mentoring.list",
  module,
  form: "rows",
  isPaged: true,
  columns: () => ["id", ...LISTED],
  handle: (cells, ctx) =>
    ctx.read
      .rows({
        subject: mentoringSubject as unknown as Subject,
        table: mentoringTable,
        order: "pair",
        filter: matching(undefined, cells),
      })
      .map((rows) => rows.map((row) => picked(row, LISTED, {}))),
});

const contactsOf = ({ contacts }: MentoringPair) =>
  Object.entries(contacts).map(([contact, { notes, ...codes }]) => ({
    ...{ contact, ...codes, cameOfIt: notes?.cameOfIt ?? null },
    sealed: notes === null ? [] : SEALED.filter((field) => notes[field] !== null),
  }));

const dilemmasOf = ({ dilemmas }: MentoringPair) =>
  Object.entries(dilemmas).map(([dilemma, { resolved }]) => ({ dilemma, isResolved: resolved !== null }));

const shown = (id: Uuid, version: number, state: MentoringPair, called: CalledHere) => {
  const { status, mentor, facilitator, lineManager, liaisons } = state;
  return {
    ...{ id, version, status, mentor, facilitator, lineManager, called },
    ...{ contacts: contactsOf(state), dilemmas: dilemmasOf(state), liaisons },
  };
};

/** Contacts, dilemmas and words with the line manager below each other; `of` says which. */
const shownRows = ({ contacts, dilemmas, liaisons }: ReturnType<typeof shown>): readonly FlatRow[] => [
  ...contacts.map(({ contact, kind, sealed, ...codes }) => ({
    ...{ of: kind, id: contact, ...codes, sealed: sealed.join(" ") },
  })),
  ...dilemmas.map(({ dilemma, isResolved }) => ({
    ...{ of: "dilemma", id: dilemma, sealed: isResolved ? "words resolved" : "words" },
  })),
  ...liaisons.map(({ on }) => ({ of: "line-manager", heldOn: on })),
];

const show = useCase({
  name: "mentoring.show",
  kind: "show",
  summary: "contacts, dilemmas and words with the line manager, in codes and days; what is sealed is named, not shown",
  input: z.strictObject({ id: Uuid.describe("The pair.") }),
  positional: ["id"],
  permission: "mentoring.show",
  module,
  form: "record",
  handle: ({ id }, ctx) =>
    settingsInEffect(ctx)
      .mapErr(wrongInput)
      .asyncAndThen((settings) =>
        ctx.read
          .state(mentoringSubject, id)
          .map(({ state, version }) => shown(id, version, state, calledHere(settings, ctx.language))),
      ),
  flat: shownRows,
  columns: () => ["of", "id", "community", "plannedOn", "heldOn", "cameOfIt", "sealed"],
});

const ReadInput = z.strictObject({
  id: Uuid.describe("The pair."),
  contact: Uuid.optional().describe("Of this contact the notes."),
  dilemma: Uuid.optional().describe("This dilemma, and how it was resolved."),
  purpose: z.enum(["accompanying", "correction"]).describe("What it is opened for."),
});

/** What is to be opened. Err `missing`: neither contact nor dilemma, or both; `nothing-sealed`. */
const askedFor = (asked: z.output<typeof ReadInput>, { contacts, dilemmas }: MentoringPair) => {
  const { contact, dilemma } = asked;
  if ((contact === undefined) === (dilemma === undefined))
    return err(wrongInput([issue("missing", ["contact"]), issue("missing", ["dilemma"])]));
  const found = contact === undefined ? dilemmas[dilemma as Uuid] : contacts[contact]?.notes;
  return found === undefined || found === null ? err(refusedBy(rejection("nothing-sealed"))) : ok(found);
};

/** What was opened, and of which contact or dilemma. */
type ReadText = Pick<z.output<typeof ReadInput>, "id" | "contact" | "dilemma"> & Opened<ContactNotes | Dilemma>;

const readOne = async (
  asked: z.output<typeof ReadInput>,
  ctx: OperationContext,
): Promise<Result<ReadText, Failure>> => {
  const standing = await ctx.read.state(mentoringSubject, asked.id);
  if (standing.isErr()) return err(standing.error);
  const found = askedFor(asked, standing.value.state);
  if (found.isErr()) return err(found.error);
  const { id, contact, dilemma } = asked;
  const about = contact === undefined ? { dilemma } : { contact };
  return (await openedWords(ctx, found.value, asked.purpose)).map((words) => ({ id, ...about, ...words }));
};

const readText = useCase({
  name: "mentoring.read-text",
  kind: "show",
  summary: "open the notes of one contact, or one dilemma, for the two alone; who opened them is written down",
  input: ReadInput,
  positional: ["id"],
  permission: "mentoring.read-text",
  module,
  form: "record",
  handle: (asked, ctx) => new ResultAsync(readOne(asked, ctx)),
});

/** What the two of a pair read of it. Source: practice M8. */
export const readingUseCases = [list, show, readText];
