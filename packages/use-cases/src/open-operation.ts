import {
  type Actor,
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
import { type KeyVault, openKeyVault, openStore, type Store, type Work } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type * as z from "zod";
import { type SignInDoor, signInDoor } from "./accounts/sign-in-desk.ts";
import { type Adoption, type Documents, documentsOf } from "./documents.ts";
import { type Failure, listFailed, refusedBy, storeFailed, wrongInput } from "./failure.ts";
import type { Environment, Location } from "./location.ts";
import { isLocked, whenLocked } from "./lock-file.ts";
import type { ModuleName } from "./modules.ts";
import { type OperationFile, readOperationFile } from "./operation-file.ts";
import { storeModules } from "./store-modules.ts";
import { sweepExpired } from "./sweep-expired.ts";
import { unlockFrom } from "./unlock.ts";

/** An operation as it stands open: its stores, its keys, what it adopted. */
export interface OpenOperation {
  readonly code: string;
  /** The parts that have a store here. */
  readonly modules: readonly ModuleName[];
  /** A part's store. Fails with `module-not-here`. */
  storeOf(module: ModuleName): Result<Store, Failure>;
  readonly keys: KeyVault;
  readonly documents: Documents;
  readonly settings: OperationSettings;
  readonly staff: Staff;
  /** Where members of staff sign in, one line for all. */
  readonly door: SignInDoor;
  close(): Promise<void>;
}

const adoptedDocuments = async (store: Store): Promise<Result<Documents, Failure>> => {
  const adoptions: Adoption[] = [];
  for await (const page of store.rows(documentTable).pages({ scope: everything, order: "kind" })) {
    if (page.isErr()) return err(listFailed(page.error));
    for (const row of page.value) {
      const standing = await store.state(documentSubject, row.stream);
      if (standing.isErr()) return err(storeFailed(standing.error));
      const { state } = standing.value;
      if (state.status === "adopted") adoptions.push({ at: state.adoptedAt, document: state.document });
    }
  }
  // The order of adoption; within one moment, the order of the list.
  adoptions.sort((a, b) => compareText(a.at, b.at));
  return ok(documentsOf(adoptions));
};

const parsedAs = <T>(schema: z.ZodType<T>, content: unknown): Result<T, Failure> => {
  const parsed = schema.safeParse(content);
  return parsed.success ? ok(parsed.data) : err(wrongInput(issuesFrom(parsed.error, content)));
};

type Stores = Pick<OpenOperation, "storeOf" | "modules" | "door" | "close">;

/** Opens the stores of all parts, whichever of them is asked; the vault closes with them. */
const openStores = async (
  location: Location,
  file: OperationFile,
  keys: KeyVault,
): Promise<Result<Stores, Failure>> => {
  const modules: readonly ModuleName[] = ["operation", ...file.modules];
  const stores = new Map<ModuleName, Store>();
  const close = async () => {
    for (const store of stores.values()) await store.close();
    await keys.close();
  };
  for (const module of modules) {
    const { operation } = file;
    const at = location.storeOf(module);
    const opened = await openStore({ module: storeModules[module], operation, at, keys, create: false });
    if (opened.isErr()) {
      await close();
      return err(storeFailed(opened.error));
    }
    stores.set(module, opened.value);
  }
  const storeOf = (module: ModuleName): Result<Store, Failure> => {
    const store = stores.get(module);
    return store === undefined ? err(wrongInput([issue("module-not-here", [], {}, { module })])) : ok(store);
  };
  return ok({ modules, storeOf, door: signInDoor(), close });
};

/** The keys of an operation for as long as nobody locks it. */
const untilLocked = (keys: KeyVault, location: Location): KeyVault => {
  const stopLooking = whenLocked(location, () => keys.lock());
  return {
    ...keys,
    close: async () => {
      stopLooking();
      await keys.close();
    },
  };
};

/**
 * Opens the operation that lies at a place, sweeps what has expired where the machine's clock is believed, and reads what it
 * adopted. From the moment it is locked its keys are gone. Fails with `operation-not-found`, `operation-locked`, `key-needed`, `key-beside-its-data`, or what the
 * store says.
 */
export const openOperation = async (
  location: Location,
  env: Environment,
  now: Instant,
  via: Work["via"] = "cli",
): Promise<Result<OpenOperation, Failure>> => {
  const file = await readOperationFile(location.directory);
  if (!file) return err(wrongInput([issue("operation-not-found")]));
  if (await isLocked(location)) return err(wrongInput([issue("operation-locked")]));
  const unlock = await unlockFrom(env, location, file.sample);
  if (unlock.isErr()) return err(wrongInput(unlock.error));
  const { operation } = file;
  const keys = await openKeyVault({ operation, at: location.keys, unlock: unlock.value, create: false });
  if (keys.isErr()) return err(storeFailed(keys.error));
  const held = untilLocked(keys.value, location);
  const stores = await openStores(location, file, held);
  if (stores.isErr()) return err(stores.error);
  const swept = await sweepExpired({ ...stores.value, sample: file.sample, now, via });
  const opened = swept.isErr() ? err(swept.error) : await readAdopted(stores.value, held, file, now);
  if (opened.isErr()) await stores.value.close();
  return opened;
};

/** The same operation with what it has adopted by now. Fails as the store does, or with issues of a document. */
export const readAdopted = async (
  stores: Stores,
  keys: KeyVault,
  file: Pick<OperationFile, "operation" | "sample">,
  now: Instant,
): Promise<Result<OpenOperation, Failure>> => {
  const store = stores.storeOf("operation");
  if (store.isErr()) return err(store.error);
  const adopted = await adoptedDocuments(store.value);
  if (adopted.isErr()) return err(adopted.error);
  const documents = adopted.value;
  const today = utcDayOf(now);
  const settings = parsedAs(OperationSettings, documents.inEffect("settings", today));
  const staff = parsedAs(Staff, documents.inEffect("staff", today));
  if (settings.isErr()) return err(settings.error);
  if (staff.isErr()) return err(staff.error);
  // The file in clear could be changed by whoever holds the disk; the log says what the operation is.
  if (file.sample !== settings.value.sample) return err(wrongInput([issue("key-beside-its-data")]));
  const { storeOf, modules, door, close } = stores;
  return ok({
    ...{ storeOf, modules, door, close, code: file.operation, keys, documents },
    ...{ settings: settings.value, staff: staff.value },
  });
};

/** Who acts: a member of staff by code, or one who is known already, such as by a token; undefined: nobody was named. */
export type Who = string | Actor | undefined;

/** Who acts, and in which role. Fails with `actor-needed`, `actor-unknown`, `not-permitted`. */
export const actingAs = (
  staff: Staff,
  who: Who,
  permission: Permission,
): Result<{ actor: Actor; role: Role }, Failure> => {
  if (who === undefined) return err(wrongInput([issue("actor-needed", ["as"])]));
  const actor = typeof who === "string" ? actorOf(staff, who) : who;
  if (!actor) return err(refusedBy(rejection("actor-unknown")));
  const role = roleThatMay(actor, permission);
  return role ? ok({ actor, role }) : err(refusedBy(rejection("not-permitted", { permission })));
};
