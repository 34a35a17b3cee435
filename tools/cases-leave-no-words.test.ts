import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "@answerable/core";
import { armor, Decrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { beforeAll, describe, expect, it } from "vitest";
import { asDocument } from "./scratch-operation.ts";
import { type StoredOperation, scratchOperations } from "./scratch-operations.ts";

const NOW = "2026-06-15T09:00:00.000Z" as Instant;
const MECHANISM = new URL("../examples/mechanism/without-known-faults.json", import.meta.url);
const KEY = "planted-key-of-the-lodger-0f6f2f0e";
const fresh = scratchOperations();

/** What a person says, in every place where somebody may write it. */
const PLANTED = {
  narrative: "huile coupee planted-narrative",
  hopes: "le reste de l'huile planted-hopes",
  unwantedWords: "que le chef sache planted-unwanted",
  contact: "70 11 22 33 planted-contact",
  reference: "portail rouge planted-reference",
  added: "encore un bidon planted-added",
  allegation: "des places vendues planted-allegation",
  identity: "celle du moulin planted-identity",
} as const;

const given = { answer: "given", on: "2026-06-15", how: "face-to-face" };
const arrived = {
  ...{ lodgedBy: "self", anonymous: false, channel: "desk-koro", spokenWith: true, hasReceipt: true, language: "fr" },
  receivedAt: NOW,
  saidBefore: { how: "spoken", said: ["what-must-be-passed-on", "support-depends-on-nothing"] },
  consent: { recording: given, referral: given, sharing: given, "contact-back": given, mrm: { answer: "not-asked" } },
  contacts: [{ kind: "call", value: PLANTED.contact }],
};
const complaint = {
  ...{ ...arrived, key: KEY, priority: "usual", adm1: "ML05", adm2: "ML0505", organisation: "agency" },
  ...{ category: "quality-timeliness", narrative: PLANTED.narrative, reference: PLANTED.reference },
  wishes: {
    ...{ hopes: PLANTED.hopes, unwanted: [], unwantedWords: PLANTED.unwantedWords, handler: "not-asked" },
    ...{ reply: "wants-word", family: "not-asked", intermediary: "not-asked" },
  },
};
const sensitive = {
  ...{ ...arrived, category: "diversion-fraud", reply: "wants-word", aboutUnits: [] },
  ...{ allegation: PLANTED.allegation, identity: PLANTED.identity },
};

interface Lodged {
  readonly id: string;
  readonly receipt: string;
}
interface SlotRow {
  readonly slot: string;
  readonly bytes: Uint8Array | null;
}

/** Everything that lies in the tables and files of an operation, as bytes. */
const everythingOf = async (operation: StoredOperation): Promise<readonly Buffer[]> => {
  const rows = Object.values(await operation.everyRow()).flat();
  const cells = rows.flatMap((row) => Object.values(row));
  const files = readdirSync(operation.data, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return [
    ...cells.map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell) : Buffer.from(String(cell)))),
    ...files.map(({ parentPath, name }) => readFileSync(join(parentPath, name))),
  ];
};
const found = (texts: readonly string[], among: readonly Buffer[]): string[] =>
  texts.filter((text) => among.some((bytes) => bytes.includes(text) || bytes.includes(Buffer.from(text, "utf16le"))));

describe.each(["sqlite", "postgres"] as const)("what a person says at a desk, on %s", (database) => {
  let operation: StoredOperation;
  let ordinary: Lodged;
  let sealed: Lodged;
  const secrets = (): string[] => [
    ...[...Object.values(PLANTED), KEY],
    ...[ordinary, sealed].flatMap(({ receipt }) => [receipt, receipt.replaceAll(" ", "")]),
  ];
  const asDesk = <Output>(name: string, input: object) => operation.done<Output>(name, input, NOW, "desk-01");
  const asFocalPoint = <Output>(name: string, input: object) => operation.done<Output>(name, input, NOW, "sfp-01");

  beforeAll(async () => {
    operation = await fresh(database, NOW);
    const mechanism = JSON.parse(readFileSync(MECHANISM, "utf8")) as object;
    await operation.done("documents.adopt", { file: asDocument(mechanism) });
    for (const role of ["body", "deputy", "local-alternative"]) {
      const identity = await generateIdentity();
      const asked = { role, key: await identityToRecipient(identity) };
      const { files } = await asFocalPoint<{ files: readonly { text: string }[] }>("rehearsals.ask", asked);
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      const read = await decrypter.decrypt(armor.decode(files[0]?.text ?? ""), "text");
      await asFocalPoint("rehearsals.prove", { role, read });
      // what a packet held is chance, and is kept nowhere either
      expect(found([read, read.replaceAll(" ", "")], await everythingOf(operation))).toEqual([]);
    }
    ordinary = await asDesk<Lodged>("cases.lodge", complaint);
    sealed = await asFocalPoint<Lodged>("cases.lodge-sensitive", sensitive);
    for (const { receipt } of [ordinary, sealed])
      await asDesk("cases.add-information", { receipt, words: PLANTED.added });
  });

  it("lies in no row and no file, nor does the receipt, nor the key that it came with", async () => {
    const everything = await everythingOf(operation);
    expect(found(secrets(), everything)).toEqual([]);
    // what may stand there is found, so that what is not found is not there
    expect(found(["desk-koro", ordinary.id], everything)).toEqual(["desk-koro", ordinary.id]);
  });

  it("stands in no list, no history and no status, and in no refusal", async () => {
    const answers: unknown[] = [];
    for (const [name, input] of [
      ["cases.list", {}],
      ["cases.show", { id: ordinary.id }],
      ["cases.history", { id: ordinary.id }],
      ["cases.status", { receipt: ordinary.receipt }],
      ["cases.status", { receipt: sealed.receipt }],
    ] as const)
      answers.push(await asDesk(name, input));
    answers.push(await asFocalPoint("cases.list", { sensitive: true }));
    answers.push(await asFocalPoint("cases.history", { id: sealed.id }));
    for (const wrong of [
      ...[{ category: "no-such-category" }, { priority: "soon" }, { adm1: "ML99" }],
      { narrative: `viol ${PLANTED.narrative}` },
    ])
      answers.push(await operation.ask("cases.lodge", { ...complaint, ...wrong }, NOW, "desk-01"));
    expect(found(secrets(), [Buffer.from(JSON.stringify(answers))])).toEqual([]);
  });

  it("is erased from the office when it turns out to be sensitive: no file holds even the sealed bytes", async () => {
    const slots = async () => (await operation.rows("personal", "accountability")) as unknown as readonly SlotRow[];
    const before = await slots();
    await asDesk("cases.reclassify", { id: ordinary.id, category: "diversion-fraud" });
    const after = new Map((await slots()).map(({ slot, bytes }) => [slot, bytes]));
    const erased = before.filter(({ slot, bytes }) => bytes !== null && after.get(slot) === null);
    // narrative, hopes, what is not wanted, what was added, how the desk finds her; the way to call her stays
    expect(erased).toHaveLength(5);
    const everything = await everythingOf(operation);
    expect(
      erased.filter(({ bytes }) => everything.some((one) => bytes !== null && one.includes(Buffer.from(bytes)))),
    ).toEqual([]);
    expect(found(secrets(), everything)).toEqual([]);
  });
});
