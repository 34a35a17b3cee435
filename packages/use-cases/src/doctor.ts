import { resolve } from "node:path";
import { type Instant, isDraft, utcDayOf } from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { aboutBackups } from "./doctor/about-backups.ts";
import { aboutCards } from "./doctor/about-cards.ts";
import { aboutDisks } from "./doctor/about-disks.ts";
import { aboutKeys } from "./doctor/about-keys.ts";
import { aboutMemory } from "./doctor/about-memory.ts";
import { aboutPeople } from "./doctor/about-people.ts";
import { aboutReach } from "./doctor/about-reach.ts";
import { aboutSaving } from "./doctor/about-saving.ts";
import { aboutVault } from "./doctor/about-vault.ts";
import { aboutWork } from "./doctor/about-work.ts";
import type { Observation } from "./doctor/observation.ts";
import { type Failure, storeFailed } from "./failure.ts";
import type { Setup } from "./location.ts";
import { openOperation } from "./open-operation.ts";
import { computation } from "./use-case.ts";

/** What of a sample is unsafe harms nobody: all of it is invented. */
const graded = (observation: Observation, isSample: boolean): Observation =>
  isSample && observation.level === "unsafe" ? { ...observation, level: "note" } : observation;

const examine = async (
  setup: Setup,
  backups: readonly string[],
  now: Instant,
): Promise<Result<readonly Observation[], Failure>> => {
  const open = await openOperation(setup.location, setup.env, now);
  if (open.isErr()) return open.map(() => []);
  const { modules, storeOf, settings, documents, keys, close } = open.value;
  try {
    const vault = await keys.standing();
    if (vault.isErr()) return err(storeFailed(vault.error));
    const chains: Observation[] = [];
    for (const module of modules) {
      const verified = await storeOf(module).asyncAndThen((store) => store.verify().mapErr(storeFailed));
      chains.push(
        verified.isOk() && verified.value.intact
          ? { level: "good", code: "chain-intact", about: `${module}: ${verified.value.positions} events` }
          : { level: "unsafe", code: "chain-broken", about: `${module}: run answerable audit verify` },
      );
    }
    const people = await aboutPeople(open.value);
    if (people.isErr()) return err(people.error);
    const reach = await aboutReach(open.value, now);
    if (reach.isErr()) return err(reach.error);
    const work = await aboutWork(open.value, now);
    if (work.isErr()) return err(work.error);
    const drafts = documents.all.filter((one) => isDraft(one.header)).length;
    return ok([
      ...chains,
      ...(settings.sample
        ? [{ level: "note" as const, code: "sample-operation", about: "everything in it is invented" }]
        : []),
      ...[
        ...people.value,
        ...reach.value,
        ...work.value,
        ...aboutCards(documents, utcDayOf(now)),
        ...(await aboutKeys(setup)),
        ...(await aboutVault(setup, vault.value)),
        ...(await aboutDisks(setup)),
        ...(await aboutMemory()),
        ...(await aboutSaving(setup, now)),
        ...(await aboutBackups(backups.map((folder) => resolve(setup.location.cwd, folder)))),
      ].map((one) => graded(one, settings.sample)),
      ...(drafts > 0
        ? [{ level: "note" as const, code: "drafts", about: `${drafts} adopted documents were validated by nobody` }]
        : []),
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
    input: z.strictObject({
      backups: z
        .array(z.string())
        .optional()
        .describe("Folders in which backups are kept: whether anybody who finds them can read them."),
    }),
    permission: null,
    isLocal: true,
    form: "reference",
    handle: ({ backups = [] }, ctx) => new ResultAsync(examine(ctx.setup, backups, ctx.now)),
    flat: (observations) => observations,
    isFailure: (observations) => observations.some(({ level }) => level === "unsafe"),
  }),
];
