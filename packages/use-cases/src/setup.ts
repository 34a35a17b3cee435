import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type AdoptedDocument, documentSubject, type Instant, type Issue, issue } from "@answerable/core";
import { type KeyVault, openKeyVault, openStore, type Store, step } from "@answerable/store";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { err, ok, type Result } from "neverthrow";
import { DERIVATION_KEYS, derivationKey } from "./derivation-key.ts";
import { documentStream } from "./document-stream.ts";
import { type Failure, refusedBy, storeFailed, wrongInput } from "./failure.ts";
import { type Beginning, firstDocuments } from "./first-documents.ts";
import type { Setup } from "./location.ts";
import { DEFAULT_MODULES, type ModuleName, type RunnableModule } from "./modules.ts";
import { readOperationFile, writeOperationFile } from "./operation-file.ts";
import { storeModules } from "./store-modules.ts";
import { mustLieApart, SAMPLE_KEY_FILE, unlockFrom, writeNewKey } from "./unlock.ts";

export type NewOperation = Omit<Beginning, "recipientKey"> & {
  /** The information manager's public age key; left out: a pair is made and its secret half returned once. */
  readonly recipientKey?: string | undefined;
  /** The parts that run here; left out: {@link DEFAULT_MODULES}. */
  readonly modules?: readonly RunnableModule[] | undefined;
};

export interface Begun {
  readonly operation: string;
  /** The secret half of a pair made here; it is kept nowhere. */
  readonly identity?: string;
}

const prepareKey = async (setup: Setup, sample: boolean): Promise<Result<void, Issue[]>> => {
  const { env, location } = setup;
  const file = env["ANSWERABLE_KEY_FILE"];
  const hasPassphrase = (env["ANSWERABLE_PASSPHRASE"] ?? env["ANSWERABLE_PASSPHRASE_FILE"]) !== undefined;
  const apart = sample || file === undefined || hasPassphrase ? ok(undefined) : await mustLieApart(file, env, location);
  if (apart.isErr()) return apart;
  try {
    if (sample) await writeNewKey(join(location.directory, SAMPLE_KEY_FILE));
    else if (file !== undefined && !hasPassphrase) await writeNewKey(file);
  } catch (error) {
    // A key that is there already is used as it is.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") return err([issue("key-needed")]);
  }
  return ok(undefined);
};

const keyPair = async (given: string | undefined): Promise<{ recipientKey: string; identity?: string }> => {
  if (given !== undefined) return { recipientKey: given };
  const identity = await generateIdentity();
  return { recipientKey: await identityToRecipient(identity), identity };
};

const adoptFirst = async (
  store: Store,
  documents: readonly AdoptedDocument[],
  now: Instant,
): Promise<Result<void, Failure>> => {
  const works = documents.map((document) => ({
    actor: "system",
    role: "system",
    via: "cli" as const,
    at: now,
    steps: [
      step(documentSubject, documentStream(document.kind, document.header), { type: "adopt", at: now, document }),
    ],
  }));
  const answers = await store.handle(works);
  if (answers.isErr()) return err(storeFailed(answers.error));
  for (const answer of answers.value) if (answer.isErr()) return err(refusedBy(answer.error));
  return ok(undefined);
};

/** Makes a part's store and does something with it. */
const withStore = async (
  { location }: Setup,
  operation: string,
  module: ModuleName,
  keys: KeyVault,
  work: (store: Store) => Promise<Result<void, Failure>>,
): Promise<Result<void, Failure>> => {
  const at = location.storeOf(module);
  const store = await openStore({ module: storeModules[module], operation, at, keys, migrate: true });
  if (store.isErr()) return err(storeFailed(store.error));
  try {
    return await work(store.value);
  } finally {
    await store.value.close();
  }
};

/**
 * Makes an operation: keys, stores, first documents; the file that names it comes last, so that what broke off can be
 * begun again. Fails with `operation-exists-already`, `key-needed`, or what the documents and the store say.
 */
export const createOperation = async (
  setup: Setup,
  asked: NewOperation,
  now: Instant,
): Promise<Result<Begun, Failure>> => {
  const { location } = setup;
  const { modules = DEFAULT_MODULES } = asked;
  if (await readOperationFile(location.directory)) return err(refusedBy({ code: "operation-exists-already" }));
  const { recipientKey, identity } = await keyPair(asked.recipientKey);
  const documents = firstDocuments({ ...asked, recipientKey });
  if (documents.isErr()) return err(wrongInput(documents.error));
  await mkdir(location.directory, { recursive: true, mode: 0o700 });
  if ("sqlite" in location.keys) await mkdir(join(location.keys.sqlite, ".."), { recursive: true, mode: 0o700 });
  const prepared = await prepareKey(setup, asked.sample);
  if (prepared.isErr()) return err(wrongInput(prepared.error));
  const unlock = await unlockFrom(setup.env, location, asked.sample);
  if (unlock.isErr()) return err(wrongInput(unlock.error));
  const keys = await openKeyVault({ operation: asked.operation, at: location.keys, unlock: unlock.value });
  if (keys.isErr()) return err(storeFailed(keys.error));
  try {
    for (const module of ["operation", ...modules] as const) {
      const made = await withStore(setup, asked.operation, module, keys.value, (store) =>
        module === "operation" ? adoptFirst(store, documents.value, now) : Promise.resolve(ok(undefined)),
      );
      if (made.isErr()) return err(made.error);
    }
    for (const name of DERIVATION_KEYS) {
      const kept = await derivationKey(keys.value, name, now);
      if (kept.isErr()) return err(storeFailed(kept.error));
    }
  } finally {
    await keys.value.close();
  }
  const written = await writeOperationFile(location.directory, {
    operation: asked.operation,
    modules: [...modules],
    sample: asked.sample,
  });
  if (!written) return err(refusedBy({ code: "operation-exists-already" }));
  return ok({ operation: asked.operation, ...(identity === undefined ? {} : { identity }) });
};
