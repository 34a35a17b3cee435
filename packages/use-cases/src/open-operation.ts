import {
  type Actor,
  type AdoptedDocument,
  actorOf,
  compareText,
  documentSubject,
  documentTable,
  everything,
  type Instant,
  issue,
  issuesFrom,
  OperationSettings,
  type Permission,
  type Role,
  rejection,
  roleThatMay,
  Staff,
  utcDayOf,
} from "@answerable/core";
import { type KeyVault, monitoringModule, openKeyVault, openStore, type Store } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type * as z from "zod";
import { type Documents, documentsOf } from "./documents.ts";
import { type Failure, listFailed, refusedBy, storeFailed, wrongInput } from "./failure.ts";
import type { Environment, Location } from "./location.ts";
import { readOperationFile } from "./operation-file.ts";
import { unlockFrom } from "./unlock.ts";

/** An operation as it stands open: its store, its keys, what it adopted. */
export interface OpenOperation {
  readonly code: string;
  readonly store: Store;
  readonly keys: KeyVault;
  readonly documents: Documents;
  readonly settings: OperationSettings;
  readonly staff: Staff;
  close(): Promise<void>;
}

const adoptedDocuments = async (store: Store): Promise<Result<readonly AdoptedDocument[], Failure>> => {
  const documents: { at: string; document: AdoptedDocument }[] = [];
  for await (const page of store.rows(documentTable).pages({ scope: everything, order: "kind" })) {
    if (page.isErr()) return err(listFailed(page.error));
    for (const row of page.value) {
      const standing = await store.state(documentSubject, row.stream);
      if (standing.isErr()) return err(storeFailed(standing.error));
      const { state } = standing.value;
      if (state.status === "adopted") documents.push({ at: state.adoptedAt, document: state.document });
    }
  }
  // The order of adoption; within one moment, the order of the list.
  documents.sort((a, b) => compareText(a.at, b.at));
  return ok(documents.map(({ document }) => document));
};

const parsedAs = <T>(schema: z.ZodType<T>, content: unknown): Result<T, Failure> => {
  const parsed = schema.safeParse(content);
  return parsed.success ? ok(parsed.data) : err(wrongInput(issuesFrom(parsed.error, content)));
};

/**
 * Opens the operation that lies at a place, sweeps what has expired, and reads what it adopted.
 * Fails with `operation-not-found`, `key-needed`, `key-beside-its-data`, or what the store says.
 */
export const openOperation = async (
  location: Location,
  env: Environment,
  now: Instant,
): Promise<Result<OpenOperation, Failure>> => {
  const file = await readOperationFile(location.directory);
  if (!file) return err(wrongInput([issue("operation-not-found")]));
  const unlock = await unlockFrom(env, location, file.sample);
  if (unlock.isErr()) return err(wrongInput(unlock.error));
  const keys = await openKeyVault({
    operation: file.operation,
    at: location.keys,
    unlock: unlock.value,
    create: false,
  });
  if (keys.isErr()) return err(storeFailed(keys.error));
  const store = await openStore({
    module: monitoringModule,
    operation: file.operation,
    at: location.log,
    keys: keys.value,
    create: false,
  });
  if (store.isErr()) {
    await keys.value.close();
    return err(storeFailed(store.error));
  }
  const close = async () => {
    await store.value.close();
    await keys.value.close();
  };
  const opened = await readAdopted(store.value, keys.value, file, now, close);
  if (opened.isErr()) await close();
  return opened;
};

const readAdopted = async (
  store: Store,
  keys: KeyVault,
  file: { readonly operation: string; readonly sample: boolean },
  now: Instant,
  close: () => Promise<void>,
): Promise<Result<OpenOperation, Failure>> => {
  const swept = await store.sweep(now);
  if (swept.isErr()) return err(storeFailed(swept.error));
  const all = await adoptedDocuments(store);
  if (all.isErr()) return err(all.error);
  const documents = documentsOf(all.value);
  const today = utcDayOf(now);
  const settings = parsedAs(OperationSettings, documents.inEffect("settings", today));
  const staff = parsedAs(Staff, documents.inEffect("staff", today));
  if (settings.isErr()) return err(settings.error);
  if (staff.isErr()) return err(staff.error);
  // The file in clear could be changed by whoever holds the disk; the log says what the operation is.
  if (file.sample !== settings.value.sample) return err(wrongInput([issue("key-beside-its-data")]));
  return ok({ code: file.operation, store, keys, documents, settings: settings.value, staff: staff.value, close });
};

/** Who acts, and in which role. Fails with `actor-needed`, `actor-unknown`, `not-permitted`. */
export const actingAs = (
  staff: Staff,
  code: string | undefined,
  permission: Permission,
): Result<{ actor: Actor; role: Role }, Failure> => {
  if (code === undefined) return err(wrongInput([issue("actor-needed", ["as"])]));
  const actor = actorOf(staff, code);
  if (!actor) return err(refusedBy(rejection("actor-unknown")));
  const role = roleThatMay(actor, permission);
  return role ? ok({ actor, role }) : err(refusedBy(rejection("not-permitted", { permission })));
};
