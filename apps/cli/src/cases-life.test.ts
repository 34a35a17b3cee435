import { afterAll, describe, expect, it } from "vitest";
import { type Acted, casesOperation, dayIn, NARRATIVE } from "./cases-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

const { small, jsonOf, refusal, act, refused, idsOf, lodged, sorted, inHand, answered } = await casesOperation();
afterAll(removeTemporaryFolders);

describe("a case", () => {
  it("is acknowledged, sorted, taken, answered, and closed when the woman said that she understood", async () => {
    const id = await lodged();
    const statuses = [
      await act("desk-01", "acknowledge", id, "at-intake"),
      await act("desk-01", "triage", id, "quality-timeliness", "soon"),
      await act("case-01", "take", id),
      await act("case-01", "interim", id, "more-time-needed", "call"),
      await act("case-01", "respond", id, "put-right", "call"),
      await act("desk-01", "confirm-received", id, "said-it-back"),
    ].map(({ status }) => status);
    expect(statuses).toEqual(["acknowledged", "triaged", "in-hand", "in-hand", "responded", "loop-closed"]);
    const asked = ["--asking", "we-contact"];
    expect((await act("desk-01", "satisfaction", id, "content", ...asked)).status).toBe("loop-closed");
    expect(await refused("desk-01", "satisfaction", id, "content", ...asked)).toBe("satisfaction-answered");
  });

  it("is answered in words that are checked, kept sealed, and opened for a purpose", async () => {
    const id = await inHand();
    const words = "Nous garantissons que vous aurez votre huile.";
    const answer = await jsonOf<{ checked: boolean; findings: { rule: string; instead: string }[] }>(
      "case-01",
      ["cases", "respond", id, "put-right", "call"],
      { words },
    );
    expect([answer.checked, answer.findings.map(({ rule }) => rule)]).toEqual([true, ["unbacked-promise"]]);
    const shown = await jsonOf<object>("case-01", ["cases", "show", id]);
    expect(JSON.stringify(shown)).not.toContain("garantissons");
    expect(shown).toMatchObject({ answers: [{ words: { text: "sealed", rules: ["unbacked-promise"] } }] });
    const opened = await jsonOf("case-01", ["cases", "read-text", id, "answer", "--purpose", "answering"]);
    expect(opened).toMatchObject({ text: words });
    expect(await jsonOf("case-01", ["cases", "read-text", id, "narrative", "--purpose", "handling"])).toMatchObject({
      text: NARRATIVE,
    });
    expect(await jsonOf("desk-01", ["cases", "contact", id, "--purpose", "telling"])).toMatchObject({
      text: "70 00 00 00, l'après-midi",
    });
    expect(await refused("desk-01", "read-text", id, "narrative", "--purpose", "handling")).toBe("not-permitted");
    expect(await refused("case-01", "read-text", id, "interim", "--purpose", "handling")).toBe("nothing-sealed");
  });

  it("is answered in words checked in the language they are in, whichever the person wants", async () => {
    const words = "We guarantee that you will get your oil next week.";
    const args = ["cases", "respond", await inHand(), "put-right", "call"];
    expect(await jsonOf("case-01", args, { words })).toMatchObject({ findings: [{ rule: "unbacked-promise" }] });
  });

  it("reads in a terminal of 120 signs, in every list and its history", async () => {
    const id = await answered();
    await act("desk-01", "confirm-received", id, "said-so");
    for (const [who, line] of [
      ["case-01", ["cases", "list"]],
      ["case-01", ["cases", "history", id]],
      ["case-01", ["cases", "candidates", id]],
      ["case-01", ["due", "list"]],
      ["sfp-01", ["rehearsals", "list"]],
      ["im-01", ["documents", "list"]],
    ] as const) {
      const { out, code } = await small.as(who, [...line]);
      const widest = Math.max(...out.split("\n").map((row) => row.length));
      expect([line[1], code, widest <= 120]).toEqual([line[1], 0, true]);
    }
  });

  it("answered in words that speak of sexual violence is not: such words are kept in no case", async () => {
    const id = await inHand();
    const words = "Votre fille a été violée, nous sommes désolés.";
    const args = ["cases", "respond", id, "explained", "call"];
    expect(await refusal("case-01", args, { words })).toBe("speaks-of-sexual-violence");
    expect(await jsonOf("case-01", ["cases", "show", id])).toMatchObject({ status: "in-hand" });
  });

  it("names what an answer needs, and nothing that it does not", async () => {
    const id = await inHand();
    expect(await refused("case-01", "respond", id, "passed-on", "call")).toBe("missing");
    expect(await refused("case-01", "respond", id, "explained", "call", "--because", "no-funds")).toBe("unknown-field");
    expect(await refused("case-01", "respond", id, "programme-changed", "call")).toBe("action-or-plan");
    expect(await refused("case-01", "respond", id, "explained", "letter")).toBe("way-not-safe");
    expect(await refused("case-01", "respond", id, "explained", "call", "--language", "bm")).toBe(
      "not-in-the-persons-language",
    );
    expect(await refused("case-01", "respond", id, "explained", "public")).toBe("small-group-question-needed");
  });

  it("is closed untold for a recorded reason alone", async () => {
    const id = await answered();
    expect(await refused("desk-01", "close-untold", id, "no-safe-channel")).toBe("safe-way-left");
    expect(await refused("desk-01", "close-untold", id, "attempts")).toBe("too-few-attempts");
    expect(await refused("desk-01", "close-untold", id, "would-endanger")).toBe("missing");
    expect(await refused("desk-01", "close-untold", id, "would-endanger", "--second", "desk-01")).toBe(
      "second-person-needed",
    );
    expect(await refused("desk-01", "close-untold", id, "no-time")).toBe("not-in-the-list");
    expect((await act("desk-01", "close-untold", id, "would-endanger", "--second", "lead-01")).status).toBe(
      "loop-closed",
    );
  });

  it("goes on when the person comes back, whatever its status", async () => {
    const id = await answered();
    await act("desk-01", "confirm-received", id, "said-so");
    const added = await jsonOf<Acted>("desk-01", ["cases", "take-information", id], { words: "Il manque encore." });
    expect(added.status).toBe("loop-closed");
    expect(await idsOf("case-01", "--unseen")).toContain(id);
    const text = ["cases", "read-text", id, "information", "--number", "1", "--purpose", "handling"];
    expect(await jsonOf("case-01", text)).toMatchObject({ text: "Il manque encore." });
    await act("case-01", "look-at-information", id);
    expect(await idsOf("case-01", "--unseen")).not.toContain(id);
    expect((await act("desk-01", "reopen", id, "person-says-not-settled")).status).toBe("reopened");
    expect((await act("case-02", "take", id)).status).toBe("in-hand");
  });

  it("stands still while it waits for the person, and goes on with what she says", async () => {
    const id = await inHand();
    await act("case-01", "wait", id);
    expect(await refused("case-01", "wait", id)).toBe("waits-already");
    await jsonOf("desk-01", ["cases", "take-information", id], { words: "Voilà." });
    expect(await refused("case-01", "go-on", id)).toBe("waits-for-nobody");
  });

  it("is withdrawn by the person, and an agreement is taken back at any time", async () => {
    const id = await lodged();
    const said = ["--on", dayIn(-1), "--how", "by-phone"];
    expect(await refused("desk-01", "record-consent", id, "mrm", "withdrawn", ...said)).toBe("consent-never-given");
    await act("desk-01", "record-consent", id, "referral", "withdrawn", ...said);
    await act("desk-01", "triage", id, "quality-timeliness", "usual");
    expect(await refused("case-01", "refer", id, "health-centre")).toBe("consent-needed");
    const basis = ["--basis", "imminent-danger-to-life", "--second", "lead-01"];
    expect(await refused("case-01", "refer", id, "health-centre", ...basis)).toBe("missing");
    expect((await act("case-01", "refer", id, "health-centre", ...basis, "--person-told", "told")).status).toBe(
      "referred",
    );
    expect(await refused("case-01", "record-outcome", id, "sent")).toBe("not-in-the-list");
    await act("case-01", "record-outcome", id, "unavailable");
    expect((await act("desk-01", "withdraw", id)).status).toBe("withdrawn");
  });

  it("hears nothing from staff that the person does not want others to hear", async () => {
    const id = await lodged();
    expect(await refused("desk-01", "tell-family", id)).toBe("family-only-by-wish");
    const wanted = await lodged({}, { family: "wants-it" });
    expect((await act("desk-01", "tell-family", wanted)).status).toBe("lodged");
    await act("desk-01", "record-reply-wish", id, "wants-none");
    expect(await jsonOf("desk-01", ["cases", "show", id])).toMatchObject({ reply: "wants-none" });
  });
});

describe("duties", () => {
  it("are read from the staff document: who has no post there deals with nothing", async () => {
    const id = await sorted();
    expect(await refused("new-01", "take", id)).toBe("position-not-said");
    expect(await refused("desk-01", "take", id)).toBe("not-permitted");
  });

  it("keep the first to decide from the appeal, and whoever stands no higher", async () => {
    const id = await answered();
    expect((await act("desk-01", "appeal", id)).status).toBe("appealed");
    expect(await refused("case-01", "take", id)).toBe("handler-decided-before");
    expect(await refused("case-02", "take", id)).toBe("handler-not-higher");
    expect((await act("head-01", "take", id)).status).toBe("in-hand");
    expect((await act("head-01", "respond", id, "not-possible", "call", "--because", "no-funds")).status).toBe(
      "responded",
    );
    expect(await refused("desk-01", "appeal", id)).toBe("no-further-appeal");
  });

  it("meet the person's wish for a woman, or say why not", async () => {
    const id = await sorted({}, { handler: "woman" });
    expect(await refused("case-03", "take", id)).toBe("handler-wish-unmet");
    await act("case-03", "take", id, "--wish-unmet", "would-take-too-long");
    expect(await jsonOf("case-01", ["cases", "show", id])).toMatchObject({ wishUnmet: "would-take-too-long" });
    await act("case-03", "hand-on", id, "case-01");
    expect(await jsonOf("case-01", ["cases", "show", id])).toMatchObject({ wishUnmet: null });
  });

  it("take it from whoever stands under whom it turns out to be about", async () => {
    const id = await inHand();
    expect((await act("case-02", "learn-about", id, "--actors", "head-01")).status).toBe("triaged");
    expect(await refused("case-01", "take", id)).toBe("handler-under-the-subject");
    expect(await refused("head-01", "show", id)).toBe("not-found");
    const facts = await jsonOf<{ what: string; codes: object }[]>("case-02", ["cases", "history", id]);
    expect(facts.map(({ what }) => what).slice(-2)).toEqual(["handler-recused", "subject-learned"]);
    expect(JSON.stringify(facts)).not.toContain("head-01");
  });

  it("let two handlers take a case once", async () => {
    const id = await sorted();
    const { version } = await jsonOf<Acted>("case-01", ["cases", "show", id]);
    await act("case-01", "take", id, "--seen", String(version));
    expect(await refused("case-02", "take", id, "--seen", String(version))).toBe("stale-version");
    expect(await refused("case-02", "take", id)).toBe("taken-already");
  });
});
