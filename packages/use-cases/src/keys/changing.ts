import { issue, type KeyChange, keyChangeSubject, utcDayOf } from "@answerable/core";
import { step, type Unlock } from "@answerable/store";
import { errAsync, type ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { decideWork } from "../decide-work.ts";
import { type Failure, storeFailed, wrongInput } from "../failure.ts";
import { fileField } from "../file-field.ts";
import { keyServiceFrom } from "../key-service-from.ts";
import { useCase } from "../use-case.ts";
import { newKey, newPassphrase } from "./new-unlock.ts";

/** Writes down that the keys were changed, by whom and on which day. */
export const keyChanged = (
  ctx: OperationContext,
  change: Pick<KeyChange, "what" | "heldBy" | "generation">,
): ResultAsync<void, Failure> => {
  const content: KeyChange = { ...change, on: utcDayOf(ctx.now) };
  const recorded = step(keyChangeSubject, ctx.newId(), { type: "record", at: ctx.now, content });
  return decideWork(ctx, { steps: [recorded] }).map(() => undefined);
};

/** What the command answers: nothing secret. */
type Changed = Pick<KeyChange, "heldBy" | "generation"> & {
  /** False: another process was reading, and what the old unlock opens stays in the files until the next sweep. */
  readonly scrubbed: boolean;
};

const changeTo = (ctx: OperationContext, unlock: Unlock): ResultAsync<Changed, Failure> =>
  ctx.keys
    .changeUnlock(unlock)
    .andThen(({ scrubbed }) => ctx.keys.standing().map(({ heldBy, generation }) => ({ heldBy, generation, scrubbed })))
    .mapErr(storeFailed)
    .andThen((changed) => {
      const { heldBy, generation } = changed;
      return keyChanged(ctx, { what: "unlock-changed", heldBy, generation }).map(() => changed);
    });

/** Another passphrase for the store. Source: practice H2. */
export const changePassphraseUseCase = useCase({
  name: "keys.change-passphrase",
  kind: "act",
  summary:
    "another passphrase opens the store from now on, in place of the one or the key file before; rotate afterwards where somebody may know that",
  input: z.strictObject({
    passphrase: fileField(
      "The new passphrase: a file, or - for standard input; on one line, or twice on two. It stands in no command line.",
    ),
  }),
  positional: ["passphrase"],
  permission: "keys.change",
  module: "operation",
  isLocal: true,
  form: "record",
  handle: ({ passphrase }, ctx) =>
    newPassphrase(passphrase)
      .mapErr(wrongInput)
      .asyncAndThen((unlock) => changeTo(ctx, unlock)),
});

/** Another key file for the store. Source: practice H2. */
export const changeKeyUseCase = useCase({
  name: "keys.change-key",
  kind: "act",
  summary: "another key file opens the store from now on; what opened it before opens nothing any more",
  input: z.strictObject({
    key: fileField("A file that holds the new key: 32 bytes of chance as base64url, on one line."),
  }),
  positional: ["key"],
  permission: "keys.change",
  module: "operation",
  isLocal: true,
  form: "record",
  handle: ({ key }, ctx) =>
    newKey(key)
      .mapErr(wrongInput)
      .asyncAndThen((unlock) => changeTo(ctx, unlock)),
});

/** The vault key held by a service elsewhere. Source: issue "The HTTP app" (KMS port). */
export const handToServiceUseCase = useCase({
  name: "keys.hand-to-service",
  kind: "act",
  summary:
    "the service that ANSWERABLE_KMS_URL names holds the vault key from now on; the passphrase or key file before opens nothing any more",
  input: z.strictObject({}),
  permission: "keys.change",
  module: "operation",
  isLocal: true,
  form: "record",
  handle: (_input, ctx) =>
    keyServiceFrom(ctx.setup.env)
      .mapErr(wrongInput)
      .asyncAndThen((service) =>
        service === undefined ? errAsync(wrongInput([issue("key-service-needed")])) : changeTo(ctx, { service }),
      ),
});
