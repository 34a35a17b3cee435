import { Worker } from "node:worker_threads";
import { problem, problemResponse } from "../problem.ts";
import type { ResponseHead, ThreadData, ThreadQuestion, ThreadWord } from "./thread-words.ts";

/** One thread, from this side. */
export interface OneThread {
  /** Asks it one question; the next once it is free. `broke` is told what broke after the answer had begun. */
  ask(question: ThreadQuestion, broke: (error: unknown) => void): Asked;
  isGone(): boolean;
  stop(): Promise<void>;
}

export interface Asked {
  /** There as soon as the head of the answer is. Undefined: the thread cannot open the operation. */
  readonly answered: Promise<Response | undefined>;
  /** Once it may be asked again, or is gone. */
  readonly free: Promise<void>;
}

// as a bundle it lies beside the file that this one became a part of
const isSource = import.meta.url.endsWith(".ts");
const file = new URL(isSource ? "./thread.ts" : "./thread.js", import.meta.url);

const responseOf = ({ status, headers }: ResponseHead, body: ReadableStream<Uint8Array> | ArrayBuffer): Response =>
  new Response(body, { status, headers: headers.map(([name, value]): [string, string] => [name, value]) });

/** Lines as they come, until they end, whoever takes them leaves, or `cut` says that the thread is gone. */
const lines = (
  body: ReadableStream<Uint8Array>,
  cut: Promise<never>,
  ended: () => void,
): ReadableStream<Uint8Array> => {
  const reader = body.getReader();
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const next = await Promise.race([reader.read(), cut]);
        if (!next.done) return controller.enqueue(next.value);
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      ended();
    },
    cancel: async () => {
      ended();
      await reader.cancel();
    },
  });
};

/** Begins a thread. A question that takes longer than `seconds` ends the thread, and is answered so. */
export const oneThread = (data: ThreadData, seconds: number): OneThread => {
  const worker = new Worker(file, { workerData: data, execArgv: isSource ? ["--conditions=@answerable/source"] : [] });
  // an idle thread keeps no process alive
  worker.unref();
  let hear: (word: ThreadWord) => unknown = () => undefined;
  const up = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<never>();
  let isGone = false;
  gone.promise.catch(() => {
    isGone = true;
  });
  worker.on("message", (word: ThreadWord) => (word.type === "up" ? up.resolve() : hear(word)));
  worker.once("error", (error) => gone.reject(error));
  worker.once("exit", () => gone.reject(new Error("the thread ended")));

  return {
    isGone: () => isGone,
    ask: (question, broke) => {
      const answered = Promise.withResolvers<Response | undefined>();
      const free = Promise.withResolvers<void>();
      let hasBegun = false;
      let tooLong: NodeJS.Timeout | undefined;
      let hasEnded = false;
      // what a thread needs to begin is nobody's question
      void up.promise.then(() => {
        if (hasEnded) return;
        tooLong = setTimeout(() => {
          answered.resolve(problemResponse(problem("took-too-long")));
          void worker.terminate();
        }, seconds * 1000);
      });
      const end = (): void => {
        hasEnded = true;
        clearTimeout(tooLong);
        free.resolve();
      };
      gone.promise.catch((error: unknown) => {
        answered.reject(error);
        end();
      });
      hear = (word) => {
        switch (word.type) {
          case "up":
            return undefined;
          case "answered":
            answered.resolve(responseOf(word.head, word.body));
            return end();
          case "begun":
            hasBegun = true;
            return answered.resolve(responseOf(word.head, lines(word.body, gone.promise, end)));
          case "not-open":
            answered.resolve(undefined);
            return end();
          case "broke":
            if (hasBegun) return broke(word.error);
            answered.reject(word.error);
            return end();
        }
      };
      worker.postMessage(question);
      return { answered: answered.promise, free: free.promise };
    },
    stop: async () => {
      worker.ref();
      worker.postMessage("go-down");
      await gone.promise.catch(() => undefined);
    },
  };
};
