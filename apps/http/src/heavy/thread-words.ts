import type { Environment } from "@answerable/use-cases";
import type { Question } from "../ask-one.ts";

/** What a thread is begun with. */
export interface ThreadData {
  readonly env: Environment;
  readonly cwd: string;
}

/** What a thread is asked: a use case goes by its name. */
export interface ThreadQuestion extends Omit<Question, "useCase"> {
  readonly name: string;
}

/**
 * What a thread says. `up`: it can be asked; `answered`: the response, its body whole; `begun`: one whose lines come as they
 * are taken; `not-open`: it has no way to open the operation, as where the key came through a pipe; `broke`: a bug, before the
 * answer or within it.
 */
export type ThreadWord =
  | { readonly type: "up" }
  | { readonly type: "answered"; readonly head: ResponseHead; readonly body: ArrayBuffer }
  | { readonly type: "begun"; readonly head: ResponseHead; readonly body: ReadableStream<Uint8Array> }
  | { readonly type: "not-open" }
  | { readonly type: "broke"; readonly error: unknown };

export interface ResponseHead {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
}
