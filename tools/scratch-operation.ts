import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActorCode, Instant, Issue, Staff } from "@answerable/core";
import {
  beginOperation,
  contextFor,
  type Environment,
  type Failure,
  locate,
  useCaseCalled,
} from "@answerable/use-cases";
import type { Result } from "neverthrow";

/** An operation in folders of its own, worked by its information manager through the declared use cases. */
export interface ScratchOperation {
  /** The folder of its stores, where it has them in files. */
  readonly data: string;
  /** The folder it is worked from, and the environment that opens it, for a process of its own. */
  readonly cwd: string;
  readonly env: Environment;
  /**
   * Asks one use case, at the moment it was made or a later one, as its information manager or somebody else; what was
   * told of single rows comes beside the answer.
   */
  ask(
    name: string,
    input: object,
    at?: Instant,
    actor?: string,
  ): Promise<{ readonly answer: Result<unknown, Failure>; readonly told: readonly Issue[] }>;
  /** Asks one use case many times over, opened once as a server would. */
  askedOften(name: string, input: object, times: number, actor?: string): Promise<readonly Result<unknown, Failure>[]>;
  /** Asks what is sure to go well. */
  done<Output>(name: string, input: object, at?: Instant, actor?: string): Promise<Output>;
  remove(): void;
}

const MAPPING = new URL("../examples/sample-operation/form-mapping.json", import.meta.url);
const code = (text: string): ActorCode => text as ActorCode;

/** A file as a use case takes it. */
export const asDocument = (document: object) => ({
  name: "document.json",
  bytes: new TextEncoder().encode(JSON.stringify(document)),
});

/** A data file as a use case takes it. */
export const asData = (text: string) => ({ name: "data", blob: new Blob([text]) });

/** Makes one, with the form mapping of the example: in files, or in a database of PostgreSQL; `besides`: more staff. */
export const scratchOperation = async (
  now: Instant,
  postgres?: string,
  besides: Staff["members"] = [],
): Promise<ScratchOperation> => {
  const folder = mkdtempSync(join(tmpdir(), "answerable-scratch-"));
  const apart = mkdtempSync(join(tmpdir(), "answerable-scratch-key-"));
  const env = {
    ANSWERABLE_KEY_FILE: join(apart, "store.key"),
    ANSWERABLE_KEY_ON_SAME_DISK: "accepted",
    ...(postgres === undefined ? {} : { DATABASE_URL: postgres }),
  };
  const askTimes = async (name: string, input: object, times: number, at: Instant, actor = "im-01") => {
    const useCase = await useCaseCalled(name);
    if (!useCase) throw new Error(`no use case is called ${name}`);
    const told: Issue[] = [];
    const opened = await contextFor(useCase, {
      ...{ env, cwd: folder, actor, via: "import", now: at },
      progress: () => undefined,
      tell: (one) => told.push(one),
    });
    if (opened.isErr()) throw new Error(`${name}: ${JSON.stringify(opened.error)}`);
    const ready = opened.value;
    try {
      const asked = useCase.input.parse(input);
      const answers = [await ready.handle(asked)] as const;
      const more: Result<unknown, Failure>[] = [];
      for (let time = 1; time < times; time++) more.push(await ready.handle(asked));
      return { answers: [...answers, ...more] as const, told };
    } finally {
      await ready.close();
    }
  };
  const ask: ScratchOperation["ask"] = async (name, input, at = now, actor) => {
    const { answers, told } = await askTimes(name, input, 1, at, actor);
    return { answer: answers[0], told };
  };
  const begun = await beginOperation(
    { env, location: locate(env, folder) },
    {
      ...{ operation: "scratch", country: "MLI", language: "fr", sample: false },
      members: [
        { code: code("admin-01"), roles: ["administrator"], areas: [] },
        { code: code("im-01"), roles: ["information-manager"], areas: "whole-operation" },
        { code: code("desk-01"), roles: ["cfm-operator"], areas: ["ML05"], units: [] },
        { code: code("sfp-01"), roles: ["sensitive-focal-point"], areas: [], units: [] },
        { code: code("gbv-01"), roles: ["gbv-focal-point"], areas: [] },
        ...besides,
      ],
    },
    now,
  );
  if (begun.isErr()) throw new Error(JSON.stringify(begun.error));
  const operation: ScratchOperation = {
    data: join(folder, ".answerable"),
    ...{ cwd: folder, env },
    ask,
    askedOften: async (name, input, times, actor) => (await askTimes(name, input, times, now, actor)).answers,
    done: async <Output>(name: string, input: object, at?: Instant, actor?: string) => {
      const { answer } = await ask(name, input, at, actor);
      if (answer.isErr()) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
      return answer.value as Output;
    },
    remove: () => {
      for (const made of [folder, apart]) rmSync(made, { recursive: true, force: true });
    },
  };
  await operation.done("documents.adopt", {
    file: asDocument(JSON.parse(readFileSync(MAPPING, "utf8")) as object),
    kind: "form-mapping",
  });
  return operation;
};
