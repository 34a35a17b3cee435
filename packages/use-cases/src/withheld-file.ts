import {
  type DomainCommand,
  type DomainEvent,
  type Rejection,
  rejection,
  type SlotRef,
  type Subject,
  Uuid,
} from "@answerable/core";
import { armor } from "age-encryption";
import { err } from "neverthrow";
import * as z from "zod";
import { refusedBy } from "./failure.ts";
import { type UseCase, useCase } from "./use-case.ts";

/** A record whose texts may be withheld. */
type Worded =
  | { readonly status: "absent" }
  | {
      readonly status: string;
      readonly content: {
        readonly narrative?: SlotRef | undefined;
        readonly place: { readonly locality?: SlotRef | undefined };
      };
    };

/** Declares how the withheld texts of one noun are taken out. Source: practice F4. */
export const withheldFile = <
  State extends Worded,
  Command extends DomainCommand,
  Event extends DomainEvent,
  Why extends Rejection,
>(
  noun: string,
  subject: Subject<State, Command, Event, Why>,
  purposes: readonly [string, ...string[]],
): UseCase =>
  useCase({
    name: `${noun}.withheld`,
    kind: "show",
    summary:
      "one withheld text as an age file that only the information manager's key opens; who took it is written down",
    input: z.strictObject({
      id: Uuid.describe("The record."),
      field: z.enum(["narrative", "locality"]).describe("Which text."),
      purpose: z.enum(purposes).describe("What it is opened for."),
    }),
    positional: ["id", "field"],
    permission: `${noun}.read-withheld`,
    form: "text",
    handle: ({ id, field, purpose }, ctx) =>
      ctx.read.state(subject, id).andThen(({ state }) => {
        if (!("content" in state)) return err(refusedBy(rejection("not-found")));
        const { narrative, place } = state.content;
        const ref = field === "narrative" ? narrative : place.locality;
        return ref === undefined
          ? err(refusedBy(rejection("nothing-sealed")))
          : ctx.sealedFile(ref, purpose).map((file) => armor.encode(file));
      }),
  });
