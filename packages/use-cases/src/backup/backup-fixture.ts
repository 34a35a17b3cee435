import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Instant } from "@answerable/core";
import { clearRows, copyRows, type RowsPlace } from "@answerable/store";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { complaint, MEMBERS, NOW } from "../cases/cases-fixture.ts";
import type { Lodged } from "../cases/lodging.ts";
import { ModuleName } from "../modules.ts";
import type { testOperations } from "../operation-fixture.ts";
import type { BackupAsked } from "./backup-places.ts";
import { restoreBackup } from "./restoring.ts";
import { takeBackup } from "./taking.ts";

/** A minute later, each time it is asked. */
const clock = () => {
  let minute = 0;
  return (): Instant => new Date(Date.parse(NOW) + 60_000 * ++minute).toISOString() as Instant;
};

/** An operation in which complaints were lodged, with folders for its backups and an identity that opens them. */
export const savedOperation = async (
  operations: ReturnType<typeof testOperations>,
  database: "sqlite" | "postgres",
) => {
  const operation = await operations.begin(database, { members: MEMBERS, now: NOW });
  const { location, env } = operation;
  const setup = { location, env };
  const folder = mkdtempSync(join(tmpdir(), "answerable-backups-"));
  const identity = await generateIdentity();
  const to = [await identityToRecipient(identity)];
  const places: readonly RowsPlace[] = [
    ...ModuleName.options.map((schema) => ({ at: location.storeOf(schema), schema, operation: "scratch" })),
    { at: location.keys, schema: "keys", operation: "scratch" },
  ];
  const later = clock();
  const asked = {
    ...{ out: join(folder, "data"), keysOut: join(folder, "keys") },
    ...{ to, keysTo: [], isOneDiskAccepted: true },
  };
  return {
    ...{ operation, setup, asked, identity, folder, later },
    lodge: async (more: object = {}) =>
      (await operation.ask<Required<Lodged>>("desk-01", "cases.lodge", complaint(more))).id,
    erase: (id: string) => operation.ask("handler-01", "person.erase", { ids: [id], wishedBy: "the-person" }),
    /** What somebody reads in the narrative of a case, or why not. */
    read: async (id: string): Promise<unknown> =>
      (
        await operation.tried("handler-01", "cases.read-text", { id, field: "narrative", purpose: "handling" })
      ).match<unknown>(
        (answer) => answer,
        (failure) => failure,
      ),
    /** A backup, and where its outputs lie. */
    save: async (more: Partial<BackupAsked> = {}) => {
      const taken = (await takeBackup(setup, { ...asked, ...more }, later()))._unsafeUnwrap();
      return { ...taken, data: taken.data ?? "", keys: taken.keys ?? "" };
    },
    restore: ({ data, keys, erased }: { data: string; keys: string; erased?: string }, identities = [identity]) =>
      restoreBackup(setup, { data, keys, erased, identities }, later()),
    /** Fire: nothing is left of stores and keys. */
    burn: async () => {
      for (const place of places) (await clearRows(place))._unsafeUnwrap();
      rmSync(location.directory, { recursive: true, force: true });
    },
    /** Every row of every table, as a line. */
    everyRow: async () => {
      const all: string[] = [];
      for (const place of places) {
        const taken = await copyRows(place, async (lines) => {
          for await (const some of lines) all.push(...some.split("\n").map((line) => `${place.schema} ${line}`));
        });
        if (taken.isErr() && taken.error.code !== "no-store") throw new Error(taken.error.code);
      }
      return all;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

export type SavedOperation = Awaited<ReturnType<typeof savedOperation>>;
