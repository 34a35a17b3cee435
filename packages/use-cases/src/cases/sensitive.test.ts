import { addDays, addHours, type Day } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Failure } from "../failure.ts";
import { testOperations } from "../operation-fixture.ts";
import type { OutputFile } from "../output-file.ts";
import {
  agreed,
  complaint,
  MEMBERS,
  NOW,
  openedWith,
  sensitiveComplaint,
  withMechanism,
  withProofs,
} from "./cases-fixture.ts";
import type { Lodged } from "./lodging.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const DAY = 24;
type Row = Readonly<Record<string, unknown>>;
type Files = { readonly files: readonly OutputFile[] };

const codesOf = (failure: Failure): readonly string[] => {
  if (failure.owner === "input") return failure.issues.map(({ code }) => code);
  return [failure.owner === "rule" ? failure.rejection.code : failure.error.code];
};

describe.each(["sqlite", "postgres"] as const)("a sensitive complaint, on %s", (database) => {
  let operation: Awaited<ReturnType<typeof operations.begin>>;
  let identities: Readonly<Record<string, string>> = {};
  let body = "";
  beforeAll(async () => {
    operation = await operations.begin(database, { members: MEMBERS, now: NOW });
    await withMechanism(operation);
    identities = await withProofs(operation);
    body = identities["body"] ?? "";
  });

  const refusal = async (actor: string, name: string, input: object) =>
    (await operation.tried(actor, name, input)).match(() => ["taken"], codesOf);
  const lodge = (more: object = {}, actor = "sfp-01") =>
    operation.ask<Lodged>(actor, "cases.lodge-sensitive", sensitiveComplaint(more));
  const partsOf = async (id: string, identity: string) => {
    const { files } = await operation.ask<Files>("body-01", "cases.packet", { id });
    const parts = files.map(async (file) => [file.name, await openedWith(identity, file)] as const);
    return Object.fromEntries(await Promise.all(parts));
  };

  it("is taken only once body, deputy and local alternative have each opened a packet, and for a quarter", async () => {
    const closed = await operations.begin(database, { members: MEMBERS, now: NOW });
    const tried = (at = NOW) => closed.tried("desk-01", "cases.lodge-sensitive", sensitiveComplaint(), at);
    const why = async (at = NOW) => (await tried(at)).match(() => ["taken"], codesOf);
    expect(await why()).toEqual(["sensitive-intake-closed", "no-way-for-misconduct"]);
    await withMechanism(closed);
    await withProofs(closed, ["body", "deputy"]);
    const failure = (await tried())._unsafeUnwrapErr();
    expect(codesOf(failure)).toEqual(["sensitive-intake-closed", "rehearsal-never-proved"]);
    const page = failure.owner === "input" ? failure.issues[0]?.facts?.["page"] : [];
    expect(page).toContain("Vous pouvez aller vers ceux qui enquêtent : 80 00 00 01, dans la capitale.");
    const asked = await closed.ask<Row>("desk-01", "cases.sensitive-intake");
    expect(asked).toMatchObject({ sensitive: "closed", missing: [{ code: "rehearsal-never-proved" }], page });
    await withProofs(closed, ["local-alternative"]);
    expect(await why()).toEqual(["taken"]);
    expect(await closed.ask("desk-01", "cases.sensitive-intake")).toMatchObject({ sensitive: "open", page: [] });
    const overdue = ["rehearsal-overdue", "rehearsal-overdue", "rehearsal-overdue"];
    expect(await why(addHours(NOW, 93 * DAY))).toEqual(["sensitive-intake-closed", ...overdue]);
  });

  it("is not taken for a body that opens by its own portal: the person is told where that is", async () => {
    const keyless = await operations.begin(database, { members: MEMBERS, now: NOW });
    await withMechanism(keyless);
    await withProofs(keyless, ["deputy", "local-alternative"]);
    const asked = { role: "body", kind: "own-portal" };
    const { files } = await keyless.ask<Files>("sfp-01", "rehearsals.ask", asked);
    await keyless.ask("sfp-01", "rehearsals.prove", { role: "body", read: files[0]?.text });
    const tried = await keyless.tried("desk-01", "cases.lodge-sensitive", sensitiveComplaint());
    expect(tried.match(() => ["taken"], codesOf)).toEqual(["sensitive-intake-closed", "body-has-no-key"]);
    const shown = await keyless.ask<Row>("desk-01", "cases.sensitive-intake");
    expect(shown).toMatchObject({ sensitive: "closed", missing: [{ code: "body-has-no-key" }] });
  });

  it("leaves whoever heard it with nothing that leads to it", async () => {
    const taken = await lodge({}, "desk-01");
    expect(Object.keys(taken).toSorted()).toEqual(["key", "notes", "receipt", "spoken"]);
    expect(await operation.ask<readonly Row[]>("desk-01", "cases.list")).toEqual([]);
  });

  it("is opened by the body, the deputy or the local alternative with their own keys, and by nobody in the office", async () => {
    const { id } = await lodge();
    expect(await refusal("body-01", "cases.packet", { id })).toEqual(["not-forwarded"]);
    await operation.ask("sfp-01", "cases.forward", { id, to: "body" });
    for (const identity of Object.values(identities))
      expect(await partsOf(id, identity)).toEqual({
        "allegation.age": "Le chef de l'équipe vend des places sur la liste.",
        "identity.age": "Celle du portail rouge derrière le moulin.",
      });
    const handed = ["cases.read-text", { id, field: "narrative", purpose: "handling" }] as const;
    expect(await refusal("handler-01", ...handed)).toEqual(["not-found"]);
  });

  it("goes without the identity of somebody who did not agree; who agrees later is added, and may take it back", async () => {
    const silent = { consent: { ...agreed, sharing: { answer: "not-asked" } } };
    const nameless = sensitiveComplaint(silent);
    expect(await refusal("sfp-01", "cases.lodge-sensitive", nameless)).toEqual(["identity-without-consent"]);
    const { id } = await lodge({ ...silent, identity: null });
    await operation.ask("sfp-01", "cases.forward", { id, to: "body" });
    expect(Object.keys(await partsOf(id, body))).toEqual(["allegation.age"]);
    const identity = "Celle du portail rouge.";
    expect(await refusal("sfp-01", "cases.add-identity", { id, identity })).toEqual(["identity-without-consent"]);
    const yes = { id, purpose: "sharing", answer: "given", on: "2026-06-15", how: "face-to-face" };
    await operation.ask("sfp-01", "cases.record-consent", yes);
    await operation.ask("sfp-01", "cases.add-identity", { id, identity });
    await operation.ask("sfp-01", "cases.forward", { id, to: "body" });
    expect((await partsOf(id, body))["identity.age"]).toBe(identity);
    await operation.ask("sfp-01", "cases.take-identity-back", { id });
    expect(Object.keys(await partsOf(id, body))).toEqual(["allegation.age"]);
  });

  it("is acknowledged and concluded by the body, in its own word; meanwhile the office gives support", async () => {
    const { id } = await lodge();
    await operation.ask("sfp-01", "cases.give-support", { id, given: ["service-card"] });
    await operation.ask("sfp-01", "cases.forward", { id, to: "body" });
    await operation.ask("body-01", "cases.record-body-acknowledged", { id });
    const concluded = { id, conclusion: "not-substantiated" };
    const { status } = await operation.ask<Row>("body-01", "cases.record-body-conclusion", concluded);
    expect(status).toBe("body-concluded");
  });

  it("comes back from the body in its own summary, to the office that owes the answer", async () => {
    const { id } = await lodge({ aboutUnits: [] });
    const summary = { id, category: "quality-timeliness", priority: "usual", adm1: "ML05", organisation: "agency" };
    const back = { ...summary, summary: "La liste est affichée trop tard." };
    expect(await refusal("body-01", "cases.return-from-body", back)).toEqual(["not-forwarded"]);
    await operation.ask("sfp-01", "cases.forward", { id, to: "body" });
    await operation.ask("body-01", "cases.return-from-body", back);
    const rows = await operation.ask<readonly Row[]>("handler-01", "cases.list");
    expect(rows).toContainEqual(expect.objectContaining({ id, status: "triaged", category: "quality-timeliness" }));
    const read = { id, field: "narrative", purpose: "handling" };
    expect(await operation.ask<Row>("handler-01", "cases.read-text", read)).toMatchObject({ text: back.summary });
  });

  it("found late is sealed anew to the body, and what the office could open is erased", async () => {
    const words = "L'huile manque, et le chef de l'équipe vend des places sur la liste.";
    const { id, receipt } = await operation.ask<Lodged>("desk-01", "cases.lodge", complaint({ narrative: words }));
    await operation.ask("desk-01", "cases.add-information", { receipt, words: "Il l'a fait deux fois." });
    await operation.ask("desk-01", "cases.reclassify", { id, category: "diversion-fraud" });
    expect(await refusal("handler-01", "cases.show", { id })).toEqual(["not-found"]);
    await operation.ask("sfp-01", "cases.forward", { id, to: "deputy" });
    expect(await partsOf(id, body)).toMatchObject({
      "allegation.age": [words, "Avoir le reste de l'huile.", "Il l'a fait deux fois."].join("\n\n"),
      "identity.age": ["portail rouge derrière le moulin", "70 00 00 00, l'après-midi"].join("\n\n"),
    });
  });

  it("found late of somebody who did not agree to be known goes only in words that do not tell who it is", async () => {
    const told = {
      consent: { ...agreed, sharing: { answer: "refused", on: "2026-06-15", how: "face-to-face" } },
      narrative: "Je suis Aminata Traoré, mon numéro est le 76 12 34 56. Le chef vend des places.",
    };
    const { id } = await operation.ask<Lodged>("desk-01", "cases.lodge", complaint(told));
    const asked = { id, category: "diversion-fraud" };
    expect(await refusal("desk-01", "cases.reclassify", asked)).toEqual(["allegation-tells-who"]);
    await operation.ask("desk-01", "cases.reclassify", { ...asked, allegation: "Le chef vend des places." });
    await operation.ask("sfp-01", "cases.forward", { id, to: "body" });
    expect(await partsOf(id, body)).toEqual({ "allegation.age": "Le chef vend des places." });
    // nobody can tell whether words in a language that the rules do not know name her
    const unread = { ...told, narrative: "Ne tɔgɔ ye Aminata ye, cɛkɔrɔba bɛ yɔrɔw feere." };
    const other = await operation.ask<Lodged>("desk-01", "cases.lodge", complaint(unread));
    const codes = await refusal("desk-01", "cases.reclassify", { ...asked, id: other.id });
    expect(codes).toEqual(["allegation-tells-who"]);
  });
});

describe.each(["sqlite", "postgres"] as const)("a rehearsal, on %s", (database) => {
  it("proves nothing by anybody's word: only what was read in the packet counts", async () => {
    const operation = await operations.begin(database, { members: MEMBERS, now: NOW });
    const refusal = async (input: object) =>
      (await operation.tried("sfp-01", "rehearsals.prove", input)).match(() => ["proved"], codesOf);
    await withMechanism(operation);
    expect(await refusal({ role: "body", read: "1234" })).toEqual(["proof-never-asked"]);
    await withProofs(operation, ["body"]);
    const role = "deputy";
    await operation.ask("sfp-01", "rehearsals.ask", { role, kind: "own-portal" });
    expect(await refusal({ role, read: "1234 5678" })).toEqual(["not-what-the-packet-held"]);
    const { files } = await operation.ask<Files>("sfp-01", "rehearsals.ask", { role, kind: "own-portal" });
    expect(files[0]).toMatchObject({ name: "rehearsal-deputy-head-of-office.txt" });
    expect(await refusal({ role, read: files[0]?.text.replaceAll(" ", "-") ?? "" })).toEqual(["proved"]);
    await operation.ask("sfp-01", "rehearsals.ask", { role: "local-alternative", kind: "encrypted-mail" });
    const lost = { role: "local-alternative", because: "never-arrived" };
    await operation.ask("body-01", "rehearsals.not-opened", lost);
    const rows = await operation.ask<readonly Row[]>("sfp-01", "rehearsals.list");
    expect(rows.map(({ role: whose, status, holdsUntil }) => [whose, status, holdsUntil])).toEqual([
      ["body", "opened", addDays(NOW.slice(0, 10) as Day, 92)],
      ["deputy", "opened", addDays(NOW.slice(0, 10) as Day, 92)],
      ["local-alternative", "not-opened", null],
    ]);
  });
});
