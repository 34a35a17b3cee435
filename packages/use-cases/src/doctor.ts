import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Instant, isDraft } from "@answerable/core";
import { ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { type Failure, storeFailed } from "./failure.ts";
import type { Setup } from "./location.ts";
import { openOperation } from "./open-operation.ts";
import { SAMPLE_KEY_FILE } from "./unlock.ts";
import { computation } from "./use-case.ts";

/** Something about this operation that a person should know; `unsafe` is to be mended before real data comes in. */
export interface Observation {
  readonly [column: string]: string;
  readonly level: "unsafe" | "note" | "good";
  readonly code: string;
  readonly about: string;
}

const deviceOf = async (path: string): Promise<number | undefined> => {
  try {
    return (await stat(path)).dev;
  } catch {
    return undefined;
  }
};

const isThere = async (path: string): Promise<boolean> => (await deviceOf(path)) !== undefined;

const aboutKeys = async ({ env, location }: Setup): Promise<Observation[]> => {
  const observations: Observation[] = [];
  const data = await deviceOf(location.directory);
  const keyFile = env["ANSWERABLE_KEY_FILE"];
  if (keyFile !== undefined && data !== undefined && (await deviceOf(keyFile)) === data)
    observations.push({
      level: "unsafe",
      code: "key-beside-its-data",
      about: "the key file is on the disk of the data",
    });
  if (await isThere(join(location.directory, SAMPLE_KEY_FILE)))
    observations.push({
      level: "note",
      code: "key-beside-its-data",
      about: "a sample keeps its key beside it; real data must not",
    });
  const log = location.storeOf("operation");
  if ("sqlite" in location.keys && "sqlite" in log && dirname(location.keys.sqlite).startsWith(dirname(log.sqlite)))
    observations.push({
      level: "note",
      code: "wrapped-keys-on-the-same-disk",
      about: "ANSWERABLE_KEYS puts them elsewhere; back them up apart",
    });
  return observations;
};

const examine = async (setup: Setup, now: Instant): Promise<Result<readonly Observation[], Failure>> => {
  const open = await openOperation(setup.location, setup.env, now);
  if (open.isErr()) return open.map(() => []);
  const { modules, storeOf, settings, documents, close } = open.value;
  try {
    const chains: Observation[] = [];
    for (const module of modules) {
      const verified = await storeOf(module).asyncAndThen((store) => store.verify().mapErr(storeFailed));
      chains.push(
        verified.isOk() && verified.value.intact
          ? { level: "good", code: "chain-intact", about: `${module}: ${verified.value.positions} events` }
          : { level: "unsafe", code: "chain-broken", about: `${module}: run answerable audit verify` },
      );
    }
    const drafts = documents.all.filter((one) => isDraft(one.header)).length;
    return ok([
      ...chains,
      ...(settings.sample
        ? [{ level: "note" as const, code: "sample-operation", about: "everything in it is invented" }]
        : []),
      ...(await aboutKeys(setup)),
      ...(drafts > 0
        ? [{ level: "note" as const, code: "drafts", about: `${drafts} adopted documents were validated by nobody` }]
        : []),
      {
        level: "note",
        code: "disk-encryption-not-seen",
        about: "this program cannot see whether the disk is encrypted; make sure",
      },
    ]);
  } finally {
    await close();
  }
};

/** Looks an operation over. */
export const doctorUseCases = [
  computation({
    name: "doctor",
    kind: "list",
    summary: "look over this operation and say what is unsafe",
    input: z.strictObject({}),
    permission: null,
    isLocal: true,
    form: "reference",
    handle: (_input, ctx) => new ResultAsync(examine(ctx.setup, ctx.now)),
    flat: (observations) => observations,
    isFailure: (observations) => observations.some(({ level, code }) => level === "unsafe" && code === "chain-broken"),
  }),
];
