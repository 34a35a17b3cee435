import {
  contactsBeside,
  Day,
  type Filter,
  type FlatRow,
  issue,
  type MentoringPair,
  type MentoringSettings,
  mentoringSubject,
  mentoringTable,
  monthsWithContact,
  notYetHeld,
  textIn,
  Uuid,
} from "@answerable/core";
import { errAsync, ResultAsync } from "neverthrow";
import * as z from "zod";
import { recordsInSight } from "../community/records-in-sight.ts";
import type { OperationContext } from "../context.ts";
import { wrongInput } from "../failure.ts";
import { today } from "../promises/ledger-fields.ts";
import { useCase } from "../use-case.ts";
import { settingsInEffect } from "./settings-in-effect.ts";

const module = "community";

/** Earlier and later than any day that is asked about. */
const EVER = { from: "0001-01-01" as Day, to: "9999-12-31" as Day };

const besideWithRhythm = (
  pair: MentoringPair,
  { cadences }: MentoringSettings,
  time: typeof EVER,
  { language }: OperationContext,
) =>
  contactsBeside(pair, time).map((one) => {
    const cadence = cadences.find(({ kind }) => kind === one.kind);
    return { ...one, meant: cadence === undefined ? null : textIn(cadence.sentence, language).text };
  });

const contacts = useCase({
  name: "mentoring.contacts",
  kind: "show",
  summary:
    "contacts that were planned and held in a time, beside each other and beside what was meant; no share of one in the other",
  input: z.strictObject({
    id: Uuid.describe("The pair."),
    from: Day.optional().describe("From this day; left out: from the beginning."),
    to: Day.optional().describe("To this day; left out: to the end."),
  }),
  positional: ["id"],
  permission: "mentoring.contacts",
  module,
  form: "record",
  handle: ({ id, from = EVER.from, to = EVER.to }, ctx) => {
    if (from > to) return errAsync(wrongInput([issue("dates-are-backwards", ["to"])]));
    return settingsInEffect(ctx)
      .mapErr(wrongInput)
      .asyncAndThen((settings) =>
        ctx.read.state(mentoringSubject, id).map(({ state }) => ({
          ...{ id, from: from === EVER.from ? null : from, to: to === EVER.to ? null : to },
          contacts: besideWithRhythm(state, settings, { from, to }, ctx),
        })),
      );
  },
  listed: ({ contacts: all }) => all,
  flat: ({ contacts: all }): readonly FlatRow[] => all,
});

/** The pairs within sight that a filter keeps. */
const pairsIn = (ctx: OperationContext, filter: Filter) =>
  new ResultAsync(recordsInSight(ctx, mentoringSubject, { table: mentoringTable, order: "pair", filter }));

const notYet = useCase({
  name: "mentoring.not-yet-held",
  kind: "show",
  summary: "contacts you planned as mentor up to today that were not held; nothing is due, and nobody else is told",
  input: z.strictObject({ by: Day.optional().describe("Planned up to this day; left out: today.") }),
  permission: "mentoring.not-yet-held",
  module,
  form: "record",
  handle: ({ by }, ctx) => {
    const until = by ?? today(ctx);
    const own: Filter = {
      all: [
        { column: "mentor", is: ctx.actor.code },
        { column: "status", is: "going-on" },
      ],
    };
    return pairsIn(ctx, own).map((pairs) => ({
      by: until,
      contacts: pairs.flatMap(([id, pair]) =>
        notYetHeld(pair, until).map(({ contact, kind, plannedOn, community }) => ({
          ...{ id, facilitator: pair.facilitator, contact, kind, plannedOn, community },
        })),
      ),
    }));
  },
  listed: ({ contacts: all }) => all,
  flat: ({ contacts: all }): readonly FlatRow[] => all,
  columns: () => ["id", "facilitator", "contact", "kind", "plannedOn", "community"],
});

const kept = useCase({
  name: "mentoring.kept",
  kind: "show",
  summary: "for a line manager: in which months somebody stood behind each facilitator; never what was said",
  input: z.strictObject({}),
  permission: "mentoring.kept",
  module,
  form: "record",
  handle: (_, ctx) =>
    pairsIn(ctx, { column: "lineManager", is: ctx.actor.code }).map((pairs) => ({
      facilitators: pairs.map(([, pair]) => ({ facilitator: pair.facilitator, months: monthsWithContact(pair) })),
    })),
  listed: ({ facilitators }) => facilitators,
  flat: ({ facilitators }): readonly FlatRow[] =>
    facilitators.map(({ facilitator, months }) => ({ facilitator, months: months.join(" ") })),
  columns: () => ["facilitator", "months"],
});

/** That contact is kept: for the two of a pair, for the mentor alone, for the line manager. Source: practice W2, M8. */
export const contactsKeptUseCases = [contacts, notYet, kept];
