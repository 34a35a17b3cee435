import { type DomainCommand, type DomainEvent, type Rejection, rejection, Uuid } from "@answerable/core";
import { err } from "neverthrow";
import * as z from "zod";
import { refusedBy } from "./failure.ts";
import { type UseCase, useCase } from "./use-case.ts";
import type { SealedTexts } from "./withheld-file.ts";

/** Declares how a sealed text of one noun is opened; who opened it is written down. Source: practice H1. */
export const readText = <
  State extends { readonly status: string },
  Command extends DomainCommand,
  Event extends DomainEvent,
  Why extends Rejection,
>({
  noun,
  subject,
  module = "monitoring",
  purposes,
  fields,
  refOf,
  texts = "one sealed text",
}: SealedTexts<State, Command, Event, Why> & {
  /** What is opened, in words. */
  readonly texts?: string;
}): UseCase =>
  useCase({
    name: `${noun}.read-text`,
    kind: "show",
    summary: `open ${texts} for a purpose; who opened it is written down`,
    input: z.strictObject({
      id: Uuid.describe("The record."),
      field: z.enum(fields).describe("Which text."),
      purpose: z.enum(purposes).describe("What it is opened for."),
    }),
    positional: ["id", "field"],
    permission: `${noun}.read-text`,
    module,
    form: "record",
    handle: ({ id, field, purpose }, ctx) =>
      ctx.read.state(subject, id).andThen(({ state }) => {
        const ref = refOf(state, field);
        return ref === undefined || ref === null
          ? err(refusedBy(rejection("nothing-sealed")))
          : ctx.reveal(ref, purpose).map((text) => ({ id, field, text }));
      }),
  });
