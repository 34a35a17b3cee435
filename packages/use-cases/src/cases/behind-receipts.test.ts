import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testOperations } from "../operation-fixture.ts";
import type { OutputFile } from "../output-file.ts";
import { receiptsWith } from "../receipts.ts";
import { complaint, MEMBERS, NOW, openedWith, sensitiveComplaint, withMechanism, withProofs } from "./cases-fixture.ts";
import type { Lodged } from "./lodging.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

describe.each(["sqlite", "postgres"] as const)("somebody comes back with a receipt, on %s", (database) => {
  let operation: Awaited<ReturnType<typeof operations.begin>>;
  let body = "";
  beforeAll(async () => {
    operation = await operations.begin(database, { members: MEMBERS, now: NOW });
    await withMechanism(operation);
    body = (await withProofs(operation))["body"] ?? "";
  });

  const lodged = (more: object = {}) => operation.ask<Lodged>("desk-01", "cases.lodge", complaint(more));
  const status = (receipt: string) => operation.tried("driver-01", "cases.status", { receipt });
  const asText = async (receipt: string) => JSON.stringify(await status(receipt));

  it("and reads where it stands, whoever sits before her, with blanks and digits as she writes them", async () => {
    const { receipt = "" } = await lodged({ aboutStaff: true, aboutUnits: ["team-distribution"] });
    const said = { standing: "received", messages: [], answer: null };
    expect((await status(receipt))._unsafeUnwrap()).toMatchObject(said);
    const arabic = [...receipt.replaceAll(" ", "-")].map((one) =>
      /\d/.test(one) ? String.fromCodePoint(0x660 + Number(one)) : one,
    );
    expect((await status(arabic.join("")))._unsafeUnwrap()).toMatchObject(said);
  });

  it("and finds the office's word and the answer that were left there", async () => {
    const { id, receipt = "" } = await lodged();
    const word = { id, says: "more-time-needed", way: "receipt", words: "Revenez-vous au guichet mardi ?" };
    await operation.ask("desk-01", "cases.interim", word);
    await operation.ask("desk-01", "cases.triage", { id, category: "quality-timeliness", priority: "usual" });
    await operation.ask("handler-01", "cases.take", { id });
    const answer = { id, kind: "explained", way: "receipt", words: "Le bateau est arrivé en retard." };
    await operation.ask("handler-01", "cases.respond", answer);
    expect((await status(receipt))._unsafeUnwrap()).toMatchObject({
      standing: "answer-for-you",
      messages: [{ on: "2026-06-15", words: word.words }],
      answer: { words: answer.words },
    });
  });

  it("and adds something, which the office reads, and of a sensitive matter the body alone", async () => {
    const { id, receipt = "" } = await lodged();
    const added = await operation.ask("driver-01", "cases.add-information", { receipt, words: "Le bidon fuyait." });
    const read = { id, field: "information", purpose: "handling" };
    expect(await operation.ask("handler-01", "cases.read-text", read)).toMatchObject({ text: "Le bidon fuyait." });

    const sensitive = await operation.ask<Lodged>("sfp-01", "cases.lodge-sensitive", sensitiveComplaint());
    const more = { receipt: sensitive.receipt, words: "Il l'a fait deux fois." };
    expect(await operation.ask("driver-01", "cases.add-information", more)).toEqual(added);
    await operation.ask("sfp-01", "cases.forward", { id: sensitive.id, to: "body" });
    const packet = await operation.ask<{ files: readonly OutputFile[] }>("body-01", "cases.packet", {
      id: sensitive.id,
    });
    const last = packet.files.find(({ name }) => name === "added-1.age");
    expect(last && (await openedWith(body, last))).toBe(more.words);
  });

  it("and sees on which days it was opened, by what people do and not who they are, but for her own reading", async () => {
    const { id, receipt = "" } = await lodged();
    const openedBy = async () => (await status(receipt))._unsafeUnwrap();
    expect(await openedBy()).toMatchObject({ openedBy: [] });
    const word = { id, says: "more-time-needed", way: "receipt", words: "Revenez-vous au guichet mardi ?" };
    await operation.ask("desk-01", "cases.interim", word);
    await openedBy();
    for (const purpose of ["handling", "answering"])
      await operation.ask("handler-01", "cases.read-text", { id, field: "narrative", purpose });
    const shown = await openedBy();
    expect(shown).toMatchObject({ openedBy: [{ on: "2026-06-15", says: "Quelqu'un qui s'en occupe." }] });
    expect(JSON.stringify(shown)).not.toContain("handler");
    const reads = await operation.ask<readonly object[]>("auditor-01", "audit.reads", { record: id });
    expect(reads).toContainEqual({
      ...{ at: NOW, part: "accountability", actor: "handler-01", role: "case-handler" },
      ...{ purpose: "answering", kind: "narrative", record: id },
    });
    expect(JSON.stringify(reads)).not.toContain("huile");
    expect(await operation.ask("auditor-01", "audit.reads", { month: "2026-05" })).toEqual([]);
    expect(await operation.ask("auditor-01", "audit.reads", { actor: "desk-01", record: id })).toMatchObject([]);
    await expect(operation.tried("admin-01", "audit.reads")).rejects.toThrow("not-permitted");
  });

  it("but adds nothing of gender-based violence to what the office reads", async () => {
    const { receipt } = await lodged();
    const told = { receipt, words: "Elle a été violée près du puits." };
    const answer = await operation.tried("desk-01", "cases.add-information", told);
    expect(JSON.stringify(answer._unsafeUnwrapErr())).toContain('"speaks-of-sexual-violence"');
  });

  it("and learns from a sensitive matter no more than from another one", async () => {
    const [one, other] = [
      await lodged(),
      await operation.ask<Lodged>("desk-01", "cases.lodge-sensitive", sensitiveComplaint()),
    ];
    expect(await asText(other.receipt ?? "")).toBe(await asText(one.receipt ?? ""));
  });

  it("and a receipt that nobody was given is as one of nobody: every guess is answered alike", async () => {
    const { receipt = "" } = await lodged();
    const elsewhere = receiptsWith("another-operation", new Uint8Array(32), new Uint8Array(32));
    const guesses = ["one", "two", "three"].map((key) => elsewhere.lodging(key).receipt);
    for (const guess of guesses)
      expect((await status(guess))._unsafeUnwrapErr()).toEqual({ owner: "rule", rejection: { code: "not-found" } });
    const more = { receipt: guesses[0], words: "Le bidon fuyait." };
    const added = await operation.tried("driver-01", "cases.add-information", more);
    expect(added._unsafeUnwrapErr()).toEqual({ owner: "rule", rejection: { code: "not-found" } });
    expect((await status(receipt)).isOk()).toBe(true);
  });

  it("and a digit that is wrong is told by its group, never by the digit", async () => {
    const { receipt = "" } = await lodged();
    const wrong = receipt.replace(/^\d/, (first) => String((Number(first) + 1) % 10));
    const failure = (await status(wrong))._unsafeUnwrapErr();
    expect(failure).toEqual({
      owner: "input",
      issues: [{ path: ["receipt"], code: "receipt-group-wrong", facts: { group: 1 } }],
    });
  });
});
