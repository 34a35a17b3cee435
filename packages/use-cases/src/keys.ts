import * as z from "zod";
import { storeFailed } from "./failure.ts";
import { changeKeyUseCase, changePassphraseUseCase, handToServiceUseCase } from "./keys/changing.ts";
import { rotatingUseCase } from "./keys/rotating.ts";
import { useCase } from "./use-case.ts";

const show = useCase({
  name: "keys.show",
  kind: "show",
  summary:
    "how the keys of sealed values stand: what holds the vault key, which one it is, whether a rotation broke off",
  input: z.strictObject({}),
  permission: "keys.show",
  module: "operation",
  form: "record",
  handle: (_input, ctx) => ctx.keys.standing().mapErr(storeFailed),
});

/** The keys of people's words: shown without showing any, made anew, handed to another holder. */
export const keysUseCases = [show, rotatingUseCase, changePassphraseUseCase, changeKeyUseCase, handToServiceUseCase];
