import { parentPort, workerData } from "node:worker_threads";
import type { Instant } from "@answerable/core";
import { contextFor, type ServedOperation, serveOperation, useCaseCalled } from "@answerable/use-cases";
import { err } from "neverthrow";
import { askOne } from "../ask-one.ts";
import type { ThreadData, ThreadQuestion, ThreadWord } from "./thread-words.ts";

// A thread that is asked one question at a time, and opens the operation when one first needs it.

const { env, cwd } = workerData as ThreadData;
let opening: ReturnType<typeof serveOperation> | undefined;

const moment = (): Instant => new Date().toISOString() as Instant;
const opened = () => {
  opening ??= serveOperation({ env, cwd, via: "http", now: moment });
  return opening;
};

const ready: ServedOperation["ready"] = async (useCase, ask) => {
  if (useCase.permission === null) {
    const { now, tell } = ask;
    const nothing = { env: {}, cwd, actor: undefined, progress: () => undefined };
    return await contextFor(useCase, { ...nothing, via: "http", now, tell });
  }
  const operation = await opened();
  return operation.isErr() ? err(operation.error) : await operation.value.ready(useCase, ask);
};

const say = (word: ThreadWord): void => {
  const moved = word.type === "answered" || word.type === "begun" ? [word.body] : [];
  parentPort?.postMessage(word, moved as never);
};
const broke = (error: unknown): void => say({ type: "broke", error });

const answer = async ({ name, ...question }: ThreadQuestion): Promise<void> => {
  const useCase = await useCaseCalled(name);
  if (useCase === undefined) throw new Error("no use case is called so");
  if (useCase.permission !== null && (await opened()).isErr()) {
    opening = undefined;
    return say({ type: "not-open" });
  }
  const response = await askOne({ ready })({ ...question, useCase }, broke);
  const head = { status: response.status, headers: [...response.headers] };
  return useCase.form === "lines" && response.body !== null
    ? say({ type: "begun", head, body: response.body })
    : say({ type: "answered", head, body: await response.arrayBuffer() });
};

const goDown = async (): Promise<void> => {
  await (await opening)?.map((operation) => operation.close()).unwrapOr(undefined);
  parentPort?.close();
};

say({ type: "up" });
parentPort?.on("message", (asked: ThreadQuestion | "go-down") => {
  if (asked === "go-down") void goDown();
  else answer(asked).catch(broke);
});
