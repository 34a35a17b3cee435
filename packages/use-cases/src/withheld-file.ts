import {
  type DomainCommand,
  type DomainEvent,
  type OpeningPurpose,
  type Rejection,
  rejection,
  type SlotRef,
  type Subject,
  Uuid,
} from "@answerable/core";
import { armor } from "age-encryption";
import { err } from "neverthrow";
import * as z from "zod";
import type { Recorded } from "./context.ts";
import { refusedBy } from "./failure.ts";
import type { ModuleName } from "./modules.ts";
import { type UseCase, useCase } from "./use-case.ts";

/** Texts of a noun that lie sealed: which, for what they may be opened, and where they stand. */
export interface SealedTexts<State, Command extends DomainCommand, Event extends DomainEvent, Why extends Rejection> {
  readonly noun: string;
  readonly subject: Subject<State, Command, Event, Why>;
  /** The part whose store it lies in; left out: monitoring. */
  readonly module?: ModuleName;
  readonly purposes: readonly [OpeningPurpose, ...OpeningPurpose[]];
  readonly fields: readonly [string, ...string[]];
  /** The text of a field, where the record holds one. */
  refOf(state: Recorded<State>, field: string): SlotRef | null | undefined;
}

/** Declares how the withheld texts of one noun are taken out. Source: practice F4. */
export const withheldFile = <
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
}: SealedTexts<State, Command, Event, Why>): UseCase =>
  useCase({
    name: `${noun}.withheld`,
    kind: "show",
    summary:
      "one withheld text as an age file that only the information manager's key opens; who took it is written down",
    input: z.strictObject({
      id: Uuid.describe("The record."),
      field: z.enum(fields).describe("Which text."),
      purpose: z.enum(purposes).describe("What it is opened for."),
    }),
    positional: ["id", "field"],
    permission: `${noun}.read-withheld`,
    module,
    form: "text",
    handle: ({ id, field, purpose }, ctx) =>
      ctx.read.state(subject, id).andThen(({ state }) => {
        const ref = refOf(state, field);
        return ref === undefined || ref === null
          ? err(refusedBy(rejection("nothing-sealed")))
          : ctx.sealedFile(ref, purpose).map((file) => armor.encode(file));
      }),
  });

/** What has a narrative and a place: an incident or an alert. */
interface Narrated {
  readonly content: {
    readonly narrative?: SlotRef | undefined;
    readonly place: { readonly locality?: SlotRef | undefined };
  };
}

/** Where the withheld texts of an incident or an alert stand. */
export const narrated = {
  fields: ["narrative", "locality"],
  refOf: ({ content }: Narrated, field: string): SlotRef | undefined =>
    field === "narrative" ? content.narrative : content.place.locality,
} as const;
