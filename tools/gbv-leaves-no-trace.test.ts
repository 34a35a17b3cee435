import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Instant } from "@answerable/core";
import { beforeAll, describe, expect, it } from "vitest";
import { sampleBytes } from "./sample/sample-folder.ts";
import { asDocument } from "./scratch-operation.ts";
import { type StoredOperation, scratchOperations } from "./scratch-operations.ts";

const NOW = "2020-06-30T08:00:00.000Z" as Instant;
const NEXT_QUARTER = "2020-07-01T00:00:00.000Z" as Instant;
const DESK = "desk-01";
const TALLY = "accountability.tally";
const KORO = { area: "ML0505" };
const fresh = scratchOperations();

/** Every file of an operation, with what is in it; the shared-memory files of SQLite hold no data. */
const bytesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith("-shm"))
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path, createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );

const notAsked = { answer: "not-asked" };
/** What somebody at the desk may try to take down. */
const told = (more: object) => ({
  ...{ lodgedBy: "self", anonymous: true, channel: "help-desk", spokenWith: true, hasReceipt: true, language: "fr" },
  ...{ receivedAt: NOW, saidBefore: { said: [], how: "spoken" }, contacts: [], priority: "usual", adm1: "ML05" },
  consent: { recording: notAsked, referral: notAsked, sharing: notAsked, "contact-back": notAsked, mrm: notAsked },
  wishes: {
    ...{ hopes: null, unwanted: [], unwantedWords: null, handler: "not-asked", reply: "wants-word" },
    ...{ family: "not-asked", intermediary: "not-asked" },
  },
  organisation: "sample-agency",
  ...more,
});
const wishes = (words: object) => ({ wishes: { ...told({}).wishes, ...words } });

/** What a person says, wherever somebody may write it. */
const DISCLOSURES = [
  { narrative: "Elle a été violée près du puits." },
  { narrative: "Her husband beats her: domestic violence, she says." },
  wishes({ hopes: "Qu'on arrête le mariage forcé de la fille." }),
  wishes({ unwantedWords: "That anybody learns of the rape." }),
  { category: "gbv-disclosure" },
] as const;

const agreement = {
  ...{ document: "gbv-tally", id: "gbv-tally", version: "1", title: { fr: "Accord inventé" } },
  effective: { from: "2020-04-01", to: null },
  source: "Invented for a test; no sub-cluster agreed to it",
  validations: [{ by: "Invented GBV sub-cluster", on: "2020-03-20", seats: ["GBV coordinator"] }],
  ...{ areas: ["ML05", "ML07"], minimumCell: 100 },
};

describe.each(["sqlite", "postgres"] as const)(
  "somebody tells of gender-based violence at a desk, on %s",
  (database) => {
    let operation: StoredOperation;
    const asDesk = (name: string, input: object) => operation.ask(name, input, NOW, DESK);
    /** The card shown, the words and the page at hand, a disclosure that somebody tried to write down: so many times. */
    const contacts = async (times: number) => {
      const shown = await operation.askedOften("referrals.cards", KORO, times, DESK);
      expect([shown.length, shown.filter((answer) => answer.isErr())]).toEqual([times, []]);
      for (const disclosed of DISCLOSURES) {
        const tried = await operation.askedOften("cases.lodge", told(disclosed), times / DISCLOSURES.length, DESK);
        const said = new Set(tried.map((answer) => JSON.stringify(answer.isErr() ? answer.error : "written down")));
        expect(said.size).toBe(1);
        expect([...said][0]).toMatch(/"(speaks-of-sexual-violence|category-opens-no-case)"/);
      }
      await operation.done("referrals.words", { lang: "fr" });
      await operation.done("referrals.page", KORO, NOW, DESK);
    };

    beforeAll(async () => {
      operation = await fresh(database, NOW);
      const bytes = await sampleBytes("service-cards.json");
      await operation.done("documents.adopt", { file: { name: "service-cards.json", bytes } });
      // whatever an operation makes for itself at first need is there already, as somebody else had a question
      await operation.done("cases.lodge", { ...told({}), narrative: "Quand vient la distribution ?" }, NOW, DESK);
      await contacts(DISCLOSURES.length);
    });

    it("and no table, log, queue or file grows by a row or a byte: a thousand times", async () => {
      const [rows, files] = [await operation.everyRow(), bytesOf(operation.data)];
      expect(Object.keys(rows)).toEqual(
        expect.arrayContaining([
          ...["accountability.log_event", "accountability.due", "accountability.row_case", "accountability.tally"],
          ...["monitoring.read_log", "monitoring.personal", "operation.state"],
        ]),
      );
      await contacts(1000);
      // a command line opens the operation each time
      for (let time = 0; time < 5; time++) {
        await operation.done("referrals.cards", KORO, NOW, DESK);
        expect((await asDesk("cases.lodge", told(DISCLOSURES[0]))).answer.isErr()).toBe(true);
      }
      const { answer } = await asDesk("cases.tally", { adm1: "ML05" });
      expect(answer._unsafeUnwrapErr()).toMatchObject({ owner: "rule", rejection: { code: "tally-not-agreed" } });
      expect(await operation.everyRow()).toEqual(rows);
      expect(bytesOf(operation.data)).toEqual(files);
    });

    it("and where a tally was agreed, one figure changes and nothing else", async () => {
      await operation.done("documents.adopt", { file: asDocument(agreement) });
      expect((await asDesk("cases.tally", { adm1: "ML05" })).answer.isOk()).toBe(true);
      const [rows, files] = [await operation.everyRow(), bytesOf(operation.data)];
      const cell = { operation: "scratch", name: "gbv-information-given", place: "ML05", period: "2020-Q2" };
      const numberOf = (all: Awaited<ReturnType<StoredOperation["everyRow"]>>) =>
        all[TALLY]?.map((row) => ({ ...row, number: Number(row["number"]) }));
      expect(numberOf(rows)).toEqual([{ ...cell, number: 1 }]);
      await contacts(50);
      const counted = await operation.askedOften("cases.tally", { adm1: "ML05" }, 50, DESK);
      // the answer is the same every time, so that it tells no number
      expect(new Set(counted.map((answer) => JSON.stringify(answer._unsafeUnwrap()))).size).toBe(1);
      expect((await asDesk("cases.tally", { adm1: "ML05", times: 49 })).answer.isOk()).toBe(true);
      const later = await operation.everyRow();
      expect(numberOf(later)).toEqual([{ ...cell, number: 100 }]);
      expect({ ...later, [TALLY]: rows[TALLY] }).toEqual(rows);
      const after = bytesOf(operation.data);
      const changed = [...after].flatMap(([file, digest]) => (files.get(file) === digest ? [] : [basename(file)]));
      expect([after.size, changed]).toEqual([files.size, database === "sqlite" ? ["accountability.sqlite"] : []]);
      if (database === "sqlite")
        expect(statSync(join(operation.data, "accountability.sqlite-wal"), { throwIfNoEntry: false })?.size ?? 0).toBe(
          0,
        );
    });

    it("and nothing smaller is counted, and no region that was not agreed", async () => {
      const codeOf = async (adm1: string) =>
        JSON.stringify((await asDesk("cases.tally", { adm1 })).answer._unsafeUnwrapErr());
      expect(await codeOf("ML0505")).toContain('"tally-by-admin-1"');
      expect(await codeOf("ML03")).toContain('"tally-not-agreed-here"');
      expect(await codeOf("ML99")).toContain('"p-code-unknown"');
    });

    it("and what is said of it waits for the quarter's end, and says nothing below the minimum cell", async () => {
      const figures = (at: Instant) => operation.done("cases.tally-figures", {}, at, "gbv-01");
      expect(await figures(NOW)).toEqual([]);
      const said = [
        { quarter: "2020-Q2", adm1: "ML05", number: 100, minimumCell: 100 },
        { quarter: "2020-Q2", adm1: "ML07", number: null, minimumCell: 100 },
      ];
      expect(await figures(NEXT_QUARTER)).toEqual(said);
    });
  },
);
