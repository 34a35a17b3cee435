import { documentSubject, documentTable, everything, type Instant, validateTaxonomy } from "@answerable/core";
import { openKeyVault, openStore, operationModule, type Store, step } from "@answerable/store";

const OPERATION = "our-operation";

/** The monitoring store of one operation, in memory: it is gone when the process ends, and so is its random key. */
export const openInMemory = async (key: Uint8Array): Promise<{ store: Store; close: () => Promise<void> }> => {
  const at = { sqlite: ":memory:" };
  const keys = await openKeyVault({ operation: OPERATION, at, unlock: { key } });
  if (keys.isErr()) throw new Error(keys.error.code);
  const store = await openStore({ module: operationModule, operation: OPERATION, at, keys: keys.value });
  if (store.isErr()) throw new Error(store.error.code);
  const close = async () => {
    await store.value.close();
    await keys.value.close();
  };
  return { store: store.value, close };
};

/** Writes a taxonomy into the log as a document, and says where it stands: or what is wrong, or which rule says no. */
export const adoptTaxonomy = async (store: Store, sent: unknown, at: Instant): Promise<string> => {
  const valid = validateTaxonomy(sent);
  if (valid.isErr()) return valid.error.map(({ path, code }) => `${path.join(".")}: ${code}`).join("\n");
  const { id, version, title, effective, source, validations } = valid.value.taxonomy;
  const header = { id, version, title, effective, source, validations };
  const document = { kind: "taxonomy", header, content: valid.value.taxonomy };
  const work = { steps: [step(documentSubject, `${id}/${version}`, { type: "adopt", at, document })], at };
  const answers = await store.handle([{ ...work, actor: "im-01", role: "information-manager", via: "import" }]);
  if (answers.isErr()) return answers.error.code;
  return answers.value
    .map((answer) =>
      answer.isOk() ? `${id} ${version} stands at position ${answer.value.position}` : answer.error.code,
    )
    .join("\n");
};

/** The adopted documents by their rows, and whether the chain of the log is as it was written. */
export const lookOver = async (store: Store): Promise<string> => {
  const page = await store.rows(documentTable).list({ scope: everything, order: "kind", limit: 100 });
  if (page.isErr()) return page.error.code;
  const verified = await store.verify();
  if (verified.isErr()) return verified.error.code;
  const rows = page.value.rows.map(
    (row) => `${row["kind"]} ${row["id"]} ${row["version"]}${row["draft"] ? ", a draft" : ""}`,
  );
  return [...rows, verified.value.intact ? `log intact: ${verified.value.positions} event` : verified.value.why].join(
    "\n",
  );
};
