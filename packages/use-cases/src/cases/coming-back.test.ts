import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOperation } from "../open-operation.ts";
import { testOperations } from "../operation-fixture.ts";
import type { OutputFile } from "../output-file.ts";
import { complaint, MEMBERS, NOW, openedWith, sensitiveComplaint, withMechanism, withProofs } from "./cases-fixture.ts";
import type { Lodged } from "./lodging.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const area = "ML0505";
const cameBack = (words: string, more: object = {}) => ({ agreed: { words, area, month: "2026-06", ...more } });
const NOT_FOUND = { owner: "rule", rejection: { code: "not-found" } };

describe.each(["sqlite", "postgres"] as const)("somebody comes back without any paper, on %s", (database) => {
  let operation: Awaited<ReturnType<typeof operations.begin>>;
  let body = "";
  beforeAll(async () => {
    operation = await operations.begin(database, { members: MEMBERS, now: NOW });
    await withMechanism(operation);
    body = (await withProofs(operation))["body"] ?? "";
  });

  const lodged = (words: string, more: object = {}) =>
    operation.ask<Lodged>("desk-01", "cases.lodge", complaint({ agreed: { words, area }, hasReceipt: false, ...more }));
  const status = (words: string, more: object = {}, who = "desk-01", now = NOW) =>
    operation.tried(who, "cases.status-by-words", cameBack(words, more), now);

  it("and says the words agreed on, in her own way, to whoever sits there", async () => {
    const answer = await lodged("Tortue verte dort loin");
    expect(answer).not.toHaveProperty("receipt");
    expect(answer).not.toHaveProperty("key");
    const said = "loin dort, la TORTUE verté".replace("la ", "");
    const standing = { standing: "received", messages: [], answer: null };
    for (const who of ["desk-01", "driver-01"])
      expect((await status(said, {}, who))._unsafeUnwrap()).toMatchObject(standing);
  });

  it("and learns nothing with other words, in another area or month; nobody tells which was wrong", async () => {
    await lodged("calebasse ronde flotte");
    const wrong = [
      await status("calebasse ronde coule"),
      await status("calebasse ronde flotte", { area: "ML0506" }),
      await status("calebasse ronde flotte", { month: "2026-05" }),
      await status("x"),
    ];
    for (const answer of wrong) expect(answer._unsafeUnwrapErr()).toEqual(NOT_FOUND);
  });

  it("and is shown what a receipt would show, of a sensitive matter no more than of another one", async () => {
    await lodged("pirogue bleue du matin");
    const agreed = { words: "pirogue rouge du soir", area };
    const sensitive = sensitiveComplaint({ agreed, hasReceipt: false });
    await operation.ask<Lodged>("desk-01", "cases.lodge-sensitive", sensitive);
    const [one, other] = [await status("pirogue bleue du matin"), await status("pirogue rouge du soir")];
    expect(JSON.stringify(other._unsafeUnwrap())).toBe(JSON.stringify(one._unsafeUnwrap()));
    const { receipt } = await lodged("pirogue jaune de midi", { hasReceipt: true });
    const byReceipt = await operation.ask("desk-01", "cases.status", { receipt });
    expect((await status("pirogue jaune de midi"))._unsafeUnwrap()).toEqual(byReceipt);
  });

  it("and adds something, which whoever deals with it reads, and of a sensitive matter the body alone", async () => {
    const { id } = await lodged("mangue jaune tombe tard");
    const more = { ...cameBack("mangue jaune tombe tard"), words: "Le bidon fuyait." };
    expect(await operation.ask("driver-01", "cases.add-by-words", more)).toEqual({ added: true });
    const read = { id, field: "information", purpose: "handling" };
    expect(await operation.ask("handler-01", "cases.read-text", read)).toMatchObject({ text: "Le bidon fuyait." });

    const agreed = { words: "mangue verte tombe tard", area };
    const sensitive = sensitiveComplaint({ agreed, hasReceipt: false });
    const { id: sealed } = await operation.ask<Lodged>("sfp-01", "cases.lodge-sensitive", sensitive);
    const again = { ...cameBack("mangue verte tombe tard"), words: "Il l'a fait deux fois." };
    await operation.ask("driver-01", "cases.add-by-words", again);
    await operation.ask("sfp-01", "cases.forward", { id: sealed, to: "body" });
    const packet = await operation.ask<{ files: readonly OutputFile[] }>("body-01", "cases.packet", { id: sealed });
    const added = packet.files.find(({ name }) => name === "added-1.age");
    expect(added && (await openedWith(body, added))).toBe("Il l'a fait deux fois.");
  });

  it("agrees on words nobody near would guess, and on others where two chose the same", async () => {
    const refused = async (words: string, more: object = {}) => {
      const asked = complaint({ agreed: { words, area }, hasReceipt: false, ...more });
      return JSON.stringify((await operation.tried("desk-01", "cases.lodge", asked))._unsafeUnwrapErr());
    };
    expect(await refused("tortue")).toContain("agreed-words-too-few");
    expect(await refused("mon numéro 76 12 34 56")).toContain("agreed-words-identify");
    const first = await lodged("baobab creux chante bas");
    // typed twice, it is one matter
    expect((await lodged("baobab creux chante bas")).id).toBe(first.id);
    expect(await refused("baobab creux chante bas", { narrative: "Autre chose." })).toContain("agreed-words-taken");
    expect(
      (
        await lodged("baobab creux chante bas", {
          agreed: { words: "baobab creux chante bas", area: "ML0506" },
          narrative: "Autre chose.",
        })
      ).id,
    ).not.toBe(first.id);
  });

  it("is answered so often in a day, and each try stands in the read log without a word of it", async () => {
    const later = "2026-06-20T09:00:00.000Z" as typeof NOW;
    await lodged("hibou gris attend encore");
    const at = { month: "2026-06" };
    const open = (await openOperation(operation.location, operation.env, later))._unsafeUnwrap();
    const store = open.storeOf("accountability")._unsafeUnwrap();
    const reading = { at: later, actor: "driver-01", role: "cfm-operator", purpose: "return-by-words" };
    for (let count = 0; count < 29; count++) (await store.noteAttempt(reading, later))._unsafeUnwrap();
    await open.close();
    const tried = async (words: string) =>
      JSON.stringify((await status(words, at, "driver-01", later))._unsafeUnwrapErr());
    expect(await tried("hibou gris attend ailleurs")).toContain("not-found");
    // the right words do not help either, until tomorrow, nor hinder anybody else
    expect(await tried("hibou gris attend encore")).toContain("too-many-tries");
    expect((await status("hibou gris attend encore", at, "desk-01", later)).isOk()).toBe(true);
    const tomorrow = "2026-06-21T09:00:00.000Z" as typeof NOW;
    expect((await status("hibou gris attend encore", at, "driver-01", tomorrow)).isOk()).toBe(true);
    const reads = await operation.ask<readonly object[]>("auditor-01", "audit.reads", { actor: "driver-01" }, tomorrow);
    expect(reads).toContainEqual(
      expect.objectContaining({ at: later, purpose: "return-by-words", record: null, kind: null }),
    );
    expect(JSON.stringify(reads)).not.toContain("hibou");
  });
});
