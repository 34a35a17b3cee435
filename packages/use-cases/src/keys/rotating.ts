import type { Rotated } from "@answerable/store";
import type { ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, storeFailed } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { keyChanged } from "./changing.ts";

const rotate = (ctx: OperationContext): ResultAsync<Rotated, Failure> =>
  ctx.keys
    .rotate((done) => ctx.progress(done, "keys"))
    .andThen((rotated) => ctx.keys.standing().map(({ heldBy }) => ({ rotated, heldBy })))
    .mapErr(storeFailed)
    .andThen(({ rotated, heldBy }) =>
      keyChanged(ctx, { what: "rotated", heldBy, generation: rotated.generation }).map(() => rotated),
    );

/** A new vault key. Source: issue "The HTTP app" (rotation under load). */
export const rotatingUseCase = useCase({
  name: "keys.rotate",
  kind: "act",
  summary:
    "a new vault key: the key of every sealed value is wrapped with it while others work; broken off, ask again and it goes on",
  input: z.strictObject({}),
  permission: "keys.rotate",
  module: "operation",
  isLocal: true,
  form: "record",
  handle: (_input, ctx) => rotate(ctx),
  flat: (rotated) => [{ ...rotated, scrubbed: rotated.scrubbed ? "yes" : "no" }],
  isPartlyRefused: ({ damaged }) => damaged > 0,
});
