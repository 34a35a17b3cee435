import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lastMonth } from "./kobo-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

const PHONE = "+223 76 12 34 56";
const VILLAGE = "Guinadougou-Plantee";
const WITHHELD = `Appeler le gardien au ${PHONE}.`;
const NARRATIVE = "Des hommes sont venus à l'aube et ont pris le bétail planté.";
const DAY = `${lastMonth}-13`;
const TOLD = "deux hommes ont viole une femme pres du forage";
const PLANTED = [PHONE, "76 12 34 56", VILLAGE, "gardien", "bétail planté", DAY, "05:17", TOLD, "pres du forage"];

let small: SmallOperation;
let said = "";
beforeAll(async () => {
  small = await smallOperation();
});

const as = async (code: string, args: readonly string[], stdin?: string) => {
  const tried = await small.as(code, args, stdin);
  if (args[1] !== "read-text") said += tried.out + tried.err;
  return tried;
};
const known = `${lastMonth}-14T08:00:00.000Z`;
const attack = (more: object = {}): object => ({
  trigger: "attack-on-settlement",
  knownAt: known,
  place: { adm2: "ML0505", locality: VILLAGE },
  occurred: { month: lastMonth, precision: "day", day: DAY },
  timeOfDay: "05:17",
  narrative: NARRATIVE,
  violations: [{ unit: "victims", type: "killing", victims: { amount: { kind: "exact", people: 3 }, cells: [] } }],
  ...more,
});
const draft = async (alert: object, code = "monitor-01") => {
  const tried = await as(code, ["alerts", "draft", "--input", "-", "--format", "json"], JSON.stringify(alert));
  return JSON.parse(tried.out) as { id: string; notes: { code: string }[] };
};
const NO_NO = ["--could-tell-who-told", "no", "--could-harm", "no"];
const ask = async (code: string, ...args: string[]) => {
  const tried = await as(code, ["alerts", ...args, "--format", "json"]);
  return { ...tried, answer: (tried.out === "" ? {} : JSON.parse(tried.out)) as Record<string, unknown> };
};
const codeOf = (err: string): string => (JSON.parse(err.split("\n")[0] ?? "{}") as { code: string }).code;

describe("a flash alert between two people", () => {
  it("is drafted by a monitor, who can neither clear nor send it, and sent by another", async () => {
    const { id, notes } = await draft(attack());
    expect(notes).toEqual([]);
    for (const verb of [
      ["clear", id, ...NO_NO],
      ["disseminate", id],
    ])
      expect(codeOf((await ask("monitor-01", ...verb)).err)).toBe("not-permitted");
    expect((await ask("supervisor-01", "clear", id, ...NO_NO)).answer).toMatchObject({ status: "cleared" });
    const sent = await ask(
      "analyst-01",
      "disseminate",
      id,
      "--sent-at",
      `${lastMonth}-15T02:00:00.000Z`,
      "--channel",
      "phone",
    );
    expect(sent.answer).toMatchObject({
      status: "disseminated",
      sent: {
        channel: "phone",
        delays: { fromKnowledge: { hours: 18, inTime: true }, fromOccurrence: { inTime: "yes" } },
      },
    });
  });

  it("is not cleared by whoever drafted it, unless she says why nobody else could", async () => {
    const { id } = await draft(attack(), "supervisor-01");
    expect(codeOf((await ask("supervisor-01", "clear", id, ...NO_NO)).err)).toBe("cleared-by-its-drafter");
    const alone = await ask("supervisor-01", "clear", id, ...NO_NO, "--alone", "danger-to-life");
    expect(alone.answer).toMatchObject({ status: "cleared" });
  });

  it("that was sent is corrected by whoever may send, and shows what was sent before", async () => {
    const { id } = await draft(attack());
    await ask("supervisor-01", "clear", id, ...NO_NO);
    await ask("supervisor-01", "disseminate", id);
    const more = {
      violations: [{ unit: "victims", type: "killing", victims: { amount: { kind: "exact", people: 9 }, cells: [] } }],
    };
    const correct = (code: string) =>
      as(code, ["alerts", "correct", id, ...NO_NO, "--input", "-"], JSON.stringify(attack(more)));
    expect(codeOf((await correct("monitor-01")).err)).toBe("not-permitted");
    expect((await correct("supervisor-01")).code).toBe(0);
    const { answer } = await ask("analyst-01", "show", id);
    expect(answer).toMatchObject({ status: "corrected", corrections: 1, violations: more.violations });
    expect(JSON.stringify(answer["former"])).toContain('"people":3');
  });

  it("of another monitor is not there", async () => {
    const { id } = await draft(attack());
    expect(codeOf((await ask("monitor-02", "show", id)).err)).toBe("not-found");
    expect(JSON.parse((await as("monitor-02", ["alerts", "list", "--format", "json"])).out)).toEqual([]);
    expect((await ask("analyst-01", "list")).out).not.toContain("monitor-01");
  });

  it("the administrator reads none", async () => {
    const { id } = await draft(attack());
    for (const args of [
      ["list"],
      ["show", id],
      ["summary", lastMonth],
      ["read-text", id, "narrative", "--purpose", "safety"],
    ])
      expect(codeOf((await ask("admin-01", ...args)).err)).toBe("not-permitted");
  });
});

describe("an alert and what must not be known", () => {
  it("identifying text costs no alert: it is withheld, and never sent", async () => {
    const { id, notes } = await draft(attack({ narrative: WITHHELD }));
    expect(notes).toEqual([{ code: "text-withheld", path: ["narrative"] }]);
    await ask("supervisor-01", "clear", id, ...NO_NO);
    const { answer } = await ask("supervisor-01", "disseminate", id);
    expect(answer["parts"]).toEqual(["violations", "locality", "exact-time"]);
  });

  it("sexual violence makes no alert, and takes its words out of another", async () => {
    const such = { unit: "victims", type: "rape" };
    const refused = await as(
      "monitor-01",
      ["alerts", "draft", "--input", "-"],
      JSON.stringify(attack({ violations: [such] })),
    );
    expect([refused.code, refused.out, codeOf(refused.err)]).toEqual([2, "", "type-not-collected"]);
    const { id } = await draft(attack({ narrative: TOLD }));
    expect((await ask("supervisor-01", "show", id)).answer).toMatchObject({ sealed: { narrative: false } });
  });

  it("the narrative is opened for a purpose by those who clear, and the read is written down", async () => {
    const { id } = await draft(attack());
    const read = await ask("supervisor-01", "read-text", id, "narrative", "--purpose", "clearing");
    expect(read.answer).toMatchObject({ text: NARRATIVE });
    expect(codeOf((await ask("monitor-01", "read-text", id, "narrative", "--purpose", "clearing")).err)).toBe(
      "not-permitted",
    );
    using database = new DatabaseSync(join(small.data, "monitoring.sqlite"), { readOnly: true });
    const reads = database.prepare("select distinct actor from read_log where purpose = 'clearing'").all();
    expect(reads).toEqual([{ actor: "supervisor-01" }]);
  });

  it("nothing planted stands in any file or in anything that was printed", async () => {
    await ask("analyst-01", "list");
    await ask("analyst-01", "summary", lastMonth);
    for (const word of PLANTED) expect([word, said.includes(word)]).toEqual([word, false]);
    const files = readdirSync(small.data, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const bytes = readFileSync(join(file.parentPath, file.name));
      for (const word of PLANTED) expect([file.name, word, bytes.includes(word)]).toEqual([file.name, word, false]);
    }
  });
});

describe("an agency's own protocol", () => {
  it("holds for alerts drafted under it, and no longer for those drafted before, even when they are corrected", async () => {
    const before = await draft(attack());
    const shown = await as("im-01", ["documents", "show", "flash-alerts", "--format", "json"]);
    const protocol = JSON.parse(shown.out) as { triggers: { code: string }[] };
    const triggers = protocol.triggers.map((one) => ({ ...one, limitHours: 12, remindAtHours: [6] }));
    const own = { ...protocol, version: "2", triggers, fourEyes: false };
    expect((await small.adopt("im-01", own, "alert-protocol")).code).toBe(0);
    const after = await draft(attack(), "supervisor-01");
    const correct = ["alerts", "correct", before.id, "--input", "-"];
    expect((await as("supervisor-01", correct, JSON.stringify(attack()))).code).toBe(0);
    const limitOf = async (id: string) => (await ask("analyst-01", "show", id)).answer["limit"];
    expect([await limitOf(before.id), await limitOf(after.id)]).toEqual([
      { hours: 48, runsOn: "knowledge" },
      { hours: 12, runsOn: "knowledge" },
    ]);
    expect((await ask("supervisor-01", "clear", after.id, ...NO_NO)).answer).toMatchObject({ status: "cleared" });
    expect(codeOf((await small.adopt("im-01", { ...own, version: "3", triggers: [] }, "alert-protocol")).err)).toBe(
      "too-short",
    );
  });
});

describe("the summary of a month", () => {
  it("counts by trigger what was sent, in time, and what became of it", async () => {
    const { out } = await as("analyst-01", ["alerts", "summary", lastMonth, "--format", "json"]);
    const { rows, unit, marks } = JSON.parse(out) as {
      rows: { kind: string; cells: Record<string, { text?: string; least?: number }> }[];
      unit: string;
      marks: { audience: string };
    };
    expect([unit, marks.audience]).toEqual(["alerts", "internal"]);
    const attacks = rows.find(({ cells }) => cells["trigger"]?.text === "attack-on-settlement");
    expect([attacks?.cells["sent"]?.least, attacks?.cells["corrected"]?.least]).toEqual([3, 1]);
    expect(attacks?.cells["inTimeFromKnowledge"]?.least).toBe(1);
    expect(attacks?.cells["noInformation"]?.least).toBe(3);
  });
});
