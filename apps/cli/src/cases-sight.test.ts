import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { type Acted, casesOperation, dayIn, hoursAgo, NARRATIVE } from "./cases-operation.ts";
import { filesBelow, plantedAmong } from "./planted-bytes.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

const { small, jsonOf, refusal, act, refused, list, idsOf, lodged, sorted, inHand } = await casesOperation();
afterAll(removeTemporaryFolders);

const ABSENT = "00000000-0000-4000-8000-000000000099";
const TEAM = { aboutStaff: true, aboutUnits: ["team-distribution-2"] };

describe("a case about a team", () => {
  it("is there for no one of the team, nor for somebody of whom nobody has said where she works", async () => {
    const id = await sorted(TEAM);
    expect(await idsOf("case-01")).toContain(id);
    for (const who of ["near-01", "nowhere-01", "far-01"]) expect(await idsOf(who)).not.toContain(id);
    expect(await idsOf("near-01", "--status", "triaged")).toEqual([]);
  });

  it("answers somebody of the team exactly as a case that is not there", async () => {
    const hidden = await sorted(TEAM);
    const other = await sorted();
    const words = { words: "Une chose de plus." };
    const asked: readonly (readonly [string, readonly string[], object?])[] = [
      ["show", []],
      ["history", []],
      ["candidates", []],
      ["contact", ["--purpose", "telling"]],
      ["read-text", ["narrative", "--purpose", "handling"]],
      ["acknowledge", ["at-intake"]],
      ["triage", ["quality-timeliness", "usual"]],
      ["take", []],
      ["take", ["--seen", "9"]],
      ["hand-on", ["case-01"]],
      ["recuse", ["--because", "own-interest"]],
      ["learn-about", ["--units", "site-koro"]],
      ["refer", ["health-centre"]],
      ["respond", ["explained", "call"]],
      ["respond", ["explained", "call"], words],
      ["close-untold", ["declined"]],
      ["take-information", [], words],
      ["mark-duplicate", [other]],
      ["offer-hand-over", ["partner-ong"]],
      ["agree-safety-call", [`${dayIn(3)}T10:00:00Z`, "call", "complaints-officer"]],
    ];
    for (const [verb, rest, stdin] of asked) {
      const answers = [];
      for (const id of [hidden, ABSENT]) {
        const more = stdin === undefined ? [] : ["--input", "-"];
        answers.push(await small.as("near-01", ["cases", verb, id, ...rest, ...more], JSON.stringify(stdin ?? {})));
      }
      expect([verb, answers[0]]).toEqual([verb, answers[1]]);
      expect([verb, answers[0]?.code, answers[0]?.err.includes("not-found")]).toEqual([verb, 3, true]);
    }
    expect(await refused("near-01", "mark-duplicate", other, hidden)).toBe("not-found");
    expect(await refusal("near-01", ["actions", "plan", ...PLAN, "--cases", hidden])).toBe("not-found");
  });

  it("is not counted by an action that answers it, for whoever is near", async () => {
    const id = await inHand(TEAM);
    const seen = await inHand();
    const { id: action } = await jsonOf<Acted>("case-01", ["actions", "plan", ...PLAN, "--cases", id, "--cases", seen]);
    const casesOf = async (who: string) =>
      (await jsonOf<{ cases: string[] }>(who, ["actions", "show", action])).cases.toSorted();
    expect(await casesOf("case-01")).toEqual([id, seen].toSorted());
    expect(await casesOf("near-01")).toEqual([seen]);
  });

  it("goes out of sight of whoever turns out to be near, as soon as somebody says whom it is about", async () => {
    const id = await sorted();
    expect(await idsOf("near-01")).toContain(id);
    await act("case-01", "learn-about", id, "--actors", "near-01");
    expect(await idsOf("near-01")).not.toContain(id);
    const { aboutUnits, aboutActors } = await jsonOf<{ aboutUnits: string[]; aboutActors: string[] }>("case-01", [
      ...["cases", "show", id],
    ]);
    expect([aboutUnits, aboutActors]).toEqual([["team-distribution-2"], ["near-01"]]);
    expect(await jsonOf<object>("desk-01", ["cases", "show", id])).not.toHaveProperty("aboutActors");
  });

  it("goes out of the handler's own sight with the answer that says so", async () => {
    const id = await inHand();
    const { status } = await act("case-01", "learn-about", id, "--units", "team-complaints");
    expect(status).toBe("triaged");
    expect(await refused("case-01", "show", id)).toBe("not-found");
  });
});

const PLAN = ["--issue", "oil-short", "--post", "distribution-lead", "--areas", "ML0505", "--by", dayIn(30)];

describe("who sees what", () => {
  it("goes by area; the administrator and whoever only measures read no case", async () => {
    const id = await sorted();
    expect(await refused("far-01", "show", id)).toBe("not-found");
    for (const who of ["admin-01", "im-01", "analyst-01"]) {
      expect(await refusal(who, ["cases", "list"])).toBe("not-permitted");
      expect(await refused(who, "show", id)).toBe("not-permitted");
      expect(await refused(who, "read-text", id, "narrative", "--purpose", "handling")).toBe("not-permitted");
    }
  });

  it("offers no filter on the units that a case is about", async () => {
    for (const flag of ["--unit", "--units", "--unit1"]) {
      const { code, err } = await small.as("case-01", ["cases", "list", flag, "team-distribution-2"]);
      expect([flag, code, err.includes("unknown option")]).toEqual([flag, 2, true]);
    }
    const rows = await list("case-01");
    expect(JSON.stringify(rows)).not.toMatch(/unit\d|team-distribution/);
  });

  it("shows codes alone: what was said lies in no list, no record, no file", async () => {
    const id = await inHand({ narrative: "Amadou du marché de Korokoro a vendu nos bidons." });
    await jsonOf("desk-01", ["cases", "take-information", id], { words: "Demandez à la veuve de Sani." });
    expect(await refused("case-01", "respond", id, "explained", "call")).toBe("information-not-looked-at");
    await act("case-01", "look-at-information", id);
    await jsonOf("case-01", ["cases", "respond", id, "explained", "call"], { words: "Le camion était en panne." });
    for (const args of [
      ["cases", "list"],
      ["cases", "show", id],
      ["cases", "history", id],
      ["cases", "candidates", id],
    ]) {
      const { out, err } = await small.as("case-01", [...args, "--format", "json"]);
      expect(`${args[1]}: ${out}${err}`).not.toMatch(/Korokoro|veuve|panne|moulin|70 00/);
    }
    const planted = ["Korokoro", "veuve de Sani", "camion était en panne", "porte rouge", "70 00 00 00", NARRATIVE];
    for (const path of filesBelow(small.data))
      expect([path, plantedAmong(planted, readFileSync(path))]).toEqual([path, []]);
  });

  it("can be read on a terminal", async () => {
    const id = await inHand();
    for (const args of [
      ["cases", "list"],
      ["cases", "list", "--sensitive"],
      ["cases", "show", id],
      ["cases", "history", id],
    ])
      expect([args, (await small.as("case-01", args)).code]).toEqual([args, 0]);
  });
});

describe("several cases together", () => {
  it("are acted on line by line; a refused line refuses only itself", async () => {
    const [one, two] = [await lodged(), await lodged()];
    const lines = [one, ABSENT, two].map((id) => JSON.stringify({ id, how: "at-intake" })).join("\n");
    const { code, out, err } = await small.as("desk-01", ["cases", "acknowledge", "--input", "-"], lines);
    const answers = out.split("\n").filter((line) => line !== "");
    expect(answers.map((line) => (JSON.parse(line) as { row: number; id: string }).id)).toEqual([one, two]);
    const [told] = err.split("\n").filter((line) => line.startsWith("{"));
    expect([code, JSON.parse(told ?? "{}")]).toMatchObject([3, { row: 2, code: "not-found" }]);
  });

  it("are handed over at once, as far as duties and sight let them; the rest is listed with its code", async () => {
    const plain = await inHand({}, "case-02");
    const woman = await sorted({}, { handler: "woman" });
    await act("case-02", "take", woman);
    const near = await sorted({ ...TEAM, aboutUnits: ["site-mopti"] });
    await act("case-02", "take", near);
    const args = ["cases", "hand-over", "--from", "case-02", "--to"];
    expect(await refusal("lead-01", [...args, "new-01"])).toBe("position-not-said");
    const first = await small.as("lead-01", [...args, "case-03", "--format", "json"]);
    expect(first.code).toBe(3);
    const became = JSON.parse(first.out) as { handedOver: string[]; left: { id: string; code: string }[] };
    expect(became.handedOver.toSorted()).toEqual([plain, near].toSorted());
    expect(became.left).toEqual([{ id: woman, code: "handler-wish-unmet" }]);
    const rest = await small.as("lead-01", [...args, "case-01", "--format", "json"]);
    expect([rest.code, JSON.parse(rest.out)]).toEqual([0, { handedOver: [woman], left: [] }]);
    expect(await idsOf("lead-01", "--handler", "case-02")).toEqual([]);
    const out = ["cases", "hand-over", "--from", "case-03", "--to", "far-01", "--format", "json"];
    const far = await small.as("lead-01", out);
    const { left } = JSON.parse(far.out) as typeof became;
    expect([far.code, new Set(left.map(({ code }) => code))]).toEqual([3, new Set(["may-not-deal-with-it"])]);
  });

  it("may be the same matter: each person stays owed an answer, and a mistake is mended on both sides", async () => {
    const [one, two] = [await sorted(), await sorted()];
    const candidates = await jsonOf<{ id: string }[]>("case-01", ["cases", "candidates", one]);
    expect(candidates.map(({ id }) => id)).toContain(two);
    await act("case-01", "mark-duplicate", two, one);
    expect(await refused("case-01", "mark-duplicate", one, two)).toBe("others-hang-on-it");
    expect(await jsonOf("case-01", ["cases", "show", one])).toMatchObject({ duplicates: [two] });
    expect(await idsOf("case-01", "--status", "duplicate", "--owed")).toContain(two);
    expect((await act("case-01", "not-a-duplicate", two)).status).toBe("triaged");
    expect(await jsonOf("case-01", ["cases", "show", one])).toMatchObject({ duplicates: [] });
    expect((await act("case-01", "mark-duplicate", one, two)).status).toBe("duplicate");
    expect((await act("case-01", "respond", one, "explained", "call")).status).toBe("responded");
  });
});

describe("an answer that changes the programme", () => {
  it("plans its corrective action in the same transaction, or adds the case to one that stands", async () => {
    const [one, two] = [await inHand(), await inHand()];
    const plan = { issue: "oil-short", post: "distribution-lead", by: dayIn(30), areas: ["ML0505"] };
    const respond = (id: string) => ["cases", "respond", id, "programme-changed", "call"];
    const { action } = await jsonOf<{ action: string }>("case-01", respond(one), { plan });
    expect(await jsonOf("case-01", ["actions", "show", action])).toMatchObject({ status: "planned", cases: [one] });
    await jsonOf("case-01", [...respond(two), "--action", action]);
    expect(await jsonOf("case-01", ["actions", "show", action])).toMatchObject({ cases: [one, two] });
    expect(await refusal("case-01", ["actions", "add-case", action, ABSENT])).toBe("not-found");
  });

  it("is not given where the action cannot be planned, and the action not where the answer is refused", async () => {
    const id = await inHand();
    const before = await jsonOf<unknown[]>("case-01", ["actions", "list"]);
    const respond = ["cases", "respond", id, "programme-changed"];
    const plan = { issue: "oil-short", post: "distribution-lead", by: dayIn(30), areas: ["ML0505"] };
    expect(await refusal("case-01", [...respond, "call"], { plan: { ...plan, areas: ["ML9999"] } })).toBe(
      "area-unknown",
    );
    expect(await refusal("case-01", [...respond, "letter"], { plan })).toBe("way-not-safe");
    expect(await refusal("case-01", [...respond, "call", "--action", ABSENT])).toBe("not-found");
    expect(await jsonOf("case-01", ["cases", "show", id])).toMatchObject({ status: "in-hand" });
    expect(await jsonOf("case-01", ["actions", "list"])).toEqual(before);
  });
});

describe("a mechanism of several organisations", () => {
  it("leaves the answer with whoever has it until another accepts", async () => {
    const id = await inHand();
    await act("case-01", "offer-hand-over", id, "partner-ong");
    expect(await idsOf("partner-01", "--handed-to", "partner-ong")).toEqual([id]);
    expect(await refused("case-02", "accept-hand-over", id)).toBe("handed-over-to-another");
    expect((await act("partner-01", "accept-hand-over", id)).status).toBe("triaged");
    expect(await refused("case-01", "take", id)).toBe("another-organisation-owes-it");
    expect((await act("partner-01", "take", id)).status).toBe("in-hand");
  });

  it("is refused, or runs out", async () => {
    const id = await sorted({ receivedAt: hoursAgo(90) });
    const until = ["--runs-out-at", hoursAgo(1), "--done-at", hoursAgo(2)];
    expect(await refused("case-01", "run-out-hand-over", id)).toBe("no-hand-over-open");
    await act("case-01", "offer-hand-over", id, "partner-ong", "--done-at", hoursAgo(3));
    expect(await refused("case-01", "run-out-hand-over", id)).toBe("hand-over-not-run-out");
    await act("partner-01", "refuse-hand-over", id, "--done-at", hoursAgo(3));
    await act("case-01", "offer-hand-over", id, "partner-ong", ...until);
    expect(await refused("partner-01", "accept-hand-over", id)).toBe("hand-over-ran-out");
    expect((await act("case-01", "run-out-hand-over", id)).status).toBe("triaged");
  });
});

describe("a complaint about staff", () => {
  it("owes a call about the person's safety, as agreed", async () => {
    const id = await lodged(TEAM);
    expect(await idsOf("desk-01", "--safety-call", "to-agree")).toContain(id);
    const inThreeDays = `${dayIn(3)}T10:00:00Z`;
    expect(await refused("desk-01", "agree-safety-call", id, inThreeDays, "letter", "complaints-officer")).toBe(
      "way-not-safe",
    );
    await act("desk-01", "agree-safety-call", id, inThreeDays, "call", "complaints-officer");
    expect(await refused("desk-01", "make-safety-call", id, "reprisal")).toBe("reprisal-needs-its-case");
    await act("desk-01", "make-safety-call", id, "not-reached");
    await act("desk-01", "decline-safety-call", id);
    expect(await refused("desk-01", "make-safety-call", id, "is-safe")).toBe("no-safety-call-agreed");
  });
});

describe("input that is wrong", () => {
  it("is named with its place, and nothing is written", async () => {
    const id = await lodged();
    expect(await refused("desk-01", "triage", id, "no-such-category", "usual")).toBe("category-unknown");
    expect(await refused("desk-01", "triage", id, "gbv-disclosure", "usual")).toBe("category-opens-no-case");
    expect(await refused("desk-01", "triage", id, "diversion-fraud", "usual")).toBe("category-goes-to-the-body");
    expect(await refused("case-01", "respond", id, "explained", "call")).toBe("not-yet-triaged");
    expect(await refused("desk-01", "confirm-received", id, "said-so")).toBe("not-responded-yet");
    expect(await refused("desk-01", "acknowledge", id, "at-intake", "--done-at", hoursAgo(-5))).toBe(
      "done-in-the-future",
    );
    expect(await refused("desk-01", "acknowledge", id, "at-intake", "--done-at", hoursAgo(100))).toBe(
      "done-before-its-turn",
    );
    const long = { words: "x".repeat(5_000_000) };
    expect(await refusal("desk-01", ["cases", "take-information", id], long)).toBe("too-long");
    expect(await jsonOf("desk-01", ["cases", "show", id])).toMatchObject({ status: "lodged", version: 1 });
  });

  it("takes words in any script as they are", async () => {
    const id = await inHand();
    const words = "شكراً 🙏 ߌ ߣߌ ߛߐ߲߬ߞߏ";
    await jsonOf("desk-01", ["cases", "take-information", id], { words });
    const read = ["cases", "read-text", id, "information", "--purpose", "handling"];
    expect(await jsonOf("case-01", read)).toMatchObject({ text: words });
  });
});
