import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesBelow, plantedAmong } from "./planted-bytes.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

const TODAY = new Date().toISOString().slice(0, 10);
const after = (days: number): string =>
  new Date(Date.parse(`${TODAY}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);

const MEMBERS = [
  { code: "admin-01", roles: ["administrator"], areas: [] },
  { code: "im-01", roles: ["information-manager"], areas: "whole-operation" },
  { code: "analyst-01", roles: ["protection-analyst"], areas: "whole-operation" },
  { code: "desk-01", roles: ["cfm-operator"], areas: ["ML05"] },
  { code: "desk-02", roles: ["cfm-operator"], areas: ["ML04"] },
  { code: "sfp-01", roles: ["sensitive-focal-point"], areas: ["ML05"] },
  { code: "mentor-01", roles: ["mentor"], areas: ["ML0505"] },
];

let small: SmallOperation;

beforeAll(async () => {
  small = await smallOperation();
  const shown = await small.as("admin-01", ["documents", "show", "staff", "--format", "json"]);
  const staff = JSON.parse(shown.out) as object;
  expect((await small.adopt("admin-01", { ...staff, version: "3", members: MEMBERS }, "staff")).code).toBe(0);
});
afterAll(removeTemporaryFolders);

const jsonOf = async <Output>(who: string, args: readonly string[], stdin?: object): Promise<Output> => {
  const more = stdin === undefined ? [] : ["--input", "-"];
  const tried = await small.as(who, [...args, ...more, "--format", "json"], JSON.stringify(stdin ?? {}));
  expect([args[1], tried.code, tried.err]).toEqual([args[1], 0, ""]);
  return JSON.parse(tried.out) as Output;
};
/** The code that a refused command line names. */
const refusal = async (who: string, args: readonly string[], stdin?: object): Promise<string> => {
  const more = stdin === undefined ? [] : ["--input", "-"];
  const tried = await small.as(who, [...args, ...more], JSON.stringify(stdin ?? {}));
  expect(tried.code).not.toBe(0);
  return /"code":"([a-z0-9-]+)"/.exec(tried.err)?.[1] ?? tried.err;
};

interface Entered {
  readonly id: string;
  readonly status: string;
  readonly findings?: readonly { readonly rule: string }[];
  readonly notes: readonly { readonly code: string }[];
}
interface Listed {
  readonly id: string;
  readonly overdue: string;
  readonly kind: string;
  readonly level: string;
  readonly area: string | null;
  readonly asksLeft: string;
}

const said = (more: object = {}) => ({
  ...{ level: "community", area: "ML0505", occasion: "meeting", topic: "water-point" },
  words: "We plan to mend the pump, if the commune brings the part.",
  ...{ madeOn: after(-10), by: after(20), doneBy: "wash-officer", dependsOn: ["commune"], ...more },
});
const promised = (more: object = {}, who = "desk-01") => jsonOf<Entered>(who, ["promises", "make"], said(more));
const question = (more: object = {}) => ({
  ...{ level: "community", area: "ML0505", occasion: "meeting", topic: "schools", askedOn: after(-5) },
  ...{ words: "Quand l'école sera-t-elle ouverte ?", by: after(9), ...more },
});
const owed = (who: string, ...flags: readonly string[]) => jsonOf<Listed[]>(who, ["owed", "list", ...flags]);

describe("a promise", () => {
  it("is written down, kept, and word about it is owed to those it was made to", async () => {
    const { id, status, findings } = await promised({ topic: "latrines" });
    expect([status, findings]).toEqual(["standing", []]);
    await jsonOf("desk-01", ["promises", "keep", id, "--on", after(-1)]);
    const [word, ...none] = await owed("desk-01", "--kind", "promise");
    expect([word?.level, word?.area, none]).toEqual(["community", "ML0505", []]);
    const told = ["owed", "give", word?.id ?? "", "--vehicle", "own-meeting", "--language", "bm", "--not-counted"];
    expect(await jsonOf("desk-01", told)).toMatchObject({ status: "given", asksLeft: [] });
  });

  it("owes no word about it where people were told in the same act", async () => {
    const before = await owed("desk-01", "--kind", "promise");
    const { id } = await promised();
    await jsonOf("desk-01", ["promises", "keep", id, "--vehicle", "visit"]);
    expect(await owed("desk-01", "--kind", "promise")).toEqual(before);
  });

  it("that nobody can back is kept with the rule it breaks, and its correction is owed", async () => {
    const { id, findings } = await promised({ words: "We guarantee that you will be safe here." });
    expect(findings?.map(({ rule }) => rule)).toEqual(["unbacked-promise"]);
    expect((await owed("desk-01", "--kind", "correction")).map(({ level }) => level)).toEqual(["community"]);
    const [word] = await owed("desk-01", "--kind", "correction");
    const told = ["owed", "give", word?.id ?? "", "--vehicle", "visit", "--language", "bm", "--women", "8"];
    expect(await refusal("desk-01", told)).toBe("missing");
    const asks = (word?.asksLeft ?? "").split(" ");
    const part = await jsonOf("desk-01", [...told, "--covered", asks[0] ?? ""]);
    expect(part).toMatchObject({ status: "owed", asksLeft: asks.slice(1) });
    const rest = asks.slice(1).flatMap((ask) => ["--covered", ask]);
    expect(await jsonOf("desk-01", [...told, ...rest])).toMatchObject({ status: "given", asksLeft: [] });
    const shown = await jsonOf<object>("desk-01", ["promises", "show", id]);
    expect(JSON.stringify(shown)).not.toContain("guarantee");
    const text = await jsonOf("desk-01", ["promises", "read-text", id, "words", "--purpose", "correction"]);
    expect(text).toMatchObject({ text: "We guarantee that you will be safe here." });
  });

  it("is overdue when its day is over, and moved or explained only with word to people", async () => {
    const { id } = await promised({ madeOn: after(-30), by: after(-2), topic: "cards" });
    const overdue = await jsonOf<Listed[]>("desk-01", ["promises", "list", "--overdue", "--topic", "cards"]);
    expect(overdue).toMatchObject([{ id, overdue: "yes" }]);
    expect(await refusal("desk-01", ["promises", "move", id, after(5), "--because", "rains"])).toBe("missing");
    const move = ["promises", "move", id, after(5), "--because", "rains", "--vehicle", "call"];
    expect(await jsonOf("desk-01", move)).toMatchObject({ status: "standing" });
    expect(await jsonOf("desk-01", ["promises", "list", "--overdue", "--topic", "cards"])).toEqual([]);
    expect(await refusal("desk-01", ["promises", "release", id, "--by", "the-person"])).toBe("waived-by-another");
    const explain = ["promises", "explain", id, "--because", "no-funds", "--vehicle", "own-meeting"];
    expect(await jsonOf("desk-01", explain)).toMatchObject({ status: "explained" });
    expect(await refusal("desk-01", ["promises", "keep", id])).toBe("promise-explained-already");
  });

  it("is seen in its own area only, and a sensitive one by nobody but its focal point", async () => {
    const { id } = await promised({ topic: "shelter" });
    expect(await refusal("desk-02", ["promises", "show", id])).toBe("not-found");
    expect(await refusal("desk-02", ["promises", "make"], said())).toBe("out-of-scope");
    const sensitive = said({ level: "person", sensitive: true, topic: "safety", reference: "dossier 12" });
    expect(await refusal("desk-01", ["promises", "make"], sensitive)).toBe("sensitive-not-entered-here");
    const hers = await jsonOf<Entered>("sfp-01", ["promises", "make"], sensitive);
    expect(await refusal("desk-01", ["promises", "show", hers.id])).toBe("not-found");
    for (const who of ["desk-01", "analyst-01"])
      expect(await jsonOf(who, ["promises", "list", "--topic", "safety"])).toEqual([]);
    expect(await jsonOf("sfp-01", ["promises", "list", "--topic", "safety"])).toHaveLength(1);
  });

  it("holds its words nowhere but sealed: no list, no log, no figure", async () => {
    await promised({ words: "Nous voulons réparer la pompe de Moussa Traoré, au +223 76 12 34 56." });
    for (const args of [
      ["promises", "list"],
      ["promises", "measures"],
      ["owed", "list"],
    ]) {
      const { out, err } = await small.as("analyst-01", [...args, "--format", "json"]);
      expect(`${out}${err}`).not.toMatch(/Moussa|pompe|76 12/);
    }
  });
});

describe("what people expect", () => {
  it("is answered in whose power it is, and never becomes a promise", async () => {
    const before = await jsonOf<unknown[]>("analyst-01", ["promises", "list"]);
    const heard = await jsonOf<Entered>("mentor-01", ["expectations", "record"], {
      ...{ level: "community", area: "ML0505", occasion: "session", topic: "money", heardOn: after(-3) },
      words: "Est-ce que l'argent viendra ?",
    });
    const answer = ["expectations", "answer", heard.id, "depends-on-others", "--vehicle", "inside-a-session"];
    expect(await refusal("mentor-01", answer)).toBe("missing");
    await jsonOf("mentor-01", [...answer, "--whom", "donors", "--again-on", after(60)]);
    expect(await jsonOf("mentor-01", ["expectations", "list"])).toMatchObject([
      { status: "answered", power: "depends-on-others", whom: "donors" },
    ]);
    expect(await jsonOf("analyst-01", ["promises", "list"])).toEqual(before);
    const [mine] = (await promised({ expectation: heard.id, topic: "money" }).then((one) => [one])) as [Entered];
    expect(await jsonOf("desk-01", ["promises", "show", mine.id])).toMatchObject({ said: { expectation: heard.id } });
    expect(await refusal("mentor-01", ["promises", "list"])).toBe("not-permitted");
  });
});

describe("a question", () => {
  it("is owed until answered; 'we do not know yet' gives a new day", async () => {
    const { id } = await jsonOf<Entered>("desk-01", ["questions", "ask"], question());
    expect(await jsonOf("desk-01", ["questions", "list", "--topic", "schools"])).toMatchObject([
      { id, status: "owed" },
    ]);
    await jsonOf("desk-01", ["owed", "postpone", id, after(30), "--vehicle", "visit"]);
    expect(await jsonOf("desk-01", ["owed", "show", id])).toMatchObject({ byDay: after(30), firstByDay: after(9) });
    const words = await jsonOf("desk-01", ["owed", "read-text", id, "words", "--purpose", "answering"]);
    expect(words).toMatchObject({ text: "Quand l'école sera-t-elle ouverte ?" });
    const give = ["owed", "give", id, "--vehicle", "own-meeting", "--language", "fr", "--women", "20", "--men", "12"];
    expect(await jsonOf("desk-01", give, { words: "En octobre." })).toMatchObject({ status: "given", asksLeft: [] });
    expect(await refusal("desk-01", give)).toBe("word-given-already");
  });

  it("of one person that speaks of sexual violence leaves no trace", async () => {
    const before = await jsonOf<unknown[]>("desk-01", ["questions", "list"]);
    const asked = question({ level: "person", words: "Ma fille a été violée, où aller ?" });
    expect(await refusal("desk-01", ["questions", "ask"], asked)).toBe("speaks-of-sexual-violence");
    expect(await jsonOf("desk-01", ["questions", "list"])).toEqual(before);
  });

  it("of a community in words that tell who somebody is goes to the information manager, and the question stands", async () => {
    const words = "Quand Moussa Traoré, au +223 76 12 34 56, aura-t-il sa carte ?";
    const { id, notes } = await jsonOf<Entered>("desk-01", ["questions", "ask"], question({ words, topic: "cards" }));
    expect(notes.map(({ code }) => code)).toEqual(["text-withheld"]);
    expect((await small.as("desk-01", ["owed", "read-text", id, "words", "--purpose", "answering"])).code).not.toBe(0);
    const { out } = await small.as("im-01", ["owed", "withheld", id, "words", "--purpose", "answering"]);
    expect(out).toContain("AGE ENCRYPTED FILE");
  });
});

describe("somebody who led us to a person", () => {
  const contact = (...flags: readonly string[]) => ["owed", "intermediary", "--area", "ML0505", ...flags];

  it("hears that contact was made, and thanks, unless the person does not want it", async () => {
    const none = await jsonOf<{ owed: string[] }>("desk-01", contact("--wish", "does-not-want-it"));
    expect(none.owed).toEqual([]);
    const matter = ["--matter", "00000000-0000-4000-8000-000000000077"];
    const { owed: ids } = await jsonOf<{ owed: string[] }>("desk-01", contact("--wish", "not-asked", ...matter));
    const again = await jsonOf<{ owed: string[] }>("desk-01", contact("--wish", "not-asked", ...matter));
    expect([ids.length, again.owed]).toEqual([1, ids]);
    expect(await owed("desk-01", "--level", "intermediary")).toMatchObject([{ asksLeft: "contact-and-thanks" }]);
    const give = ["owed", "give", ids[0] ?? "", "--vehicle", "call", "--language", "bm"];
    expect(await refusal("desk-01", give, { words: "Elle est à l'hôpital." })).toBe("words-of-no-question");
    expect(await jsonOf("desk-01", give)).toMatchObject({ status: "given" });
  });

  it("hears nothing in a sensitive matter unless the person wishes it", async () => {
    const sensitive = await jsonOf<{ owed: string[] }>("sfp-01", contact("--wish", "not-asked", "--sensitive"));
    expect(sensitive.owed).toEqual([]);
    expect(await owed("sfp-01", "--level", "intermediary")).toEqual([]);
  });
});

describe("a record that was wrong", () => {
  it("leaves what it owed, to be explained once it is withdrawn, and without a word where none went out", async () => {
    const kind = ["--kind", "resolution-adopted", "--on", after(-9), "--areas", "ML0505"];
    const { id } = await jsonOf<Entered>("analyst-01", ["developments", "record", ...kind]);
    const [word] = await owed("desk-01", "--kind", "development");
    const explain = ["owed", "explain", word?.id ?? "", "--because", "fact-was-wrong", "--vehicle", "not-told"];
    expect(await refusal("desk-01", explain)).toBe("fact-stands");
    await jsonOf("analyst-01", ["developments", "withdraw", id, "--reason", "recorded-by-mistake"]);
    expect(await owed("desk-01", "--kind", "development")).toEqual([word]);
    expect(await jsonOf("desk-01", explain)).toMatchObject({ status: "explained" });
    expect(await owed("desk-01", "--kind", "development")).toEqual([]);
  });
});

describe("the ledger as a whole", () => {
  it("is measured without post, office or person, and by nobody who only enters", async () => {
    const { promises, owed: words } = await jsonOf<{ promises: { made: number }; owed: object[] }>("analyst-01", [
      ...["promises", "measures"],
    ]);
    expect(promises.made).toBeGreaterThan(4);
    expect(JSON.stringify([promises, words])).not.toMatch(/wash-officer|desk-01/);
    expect(await refusal("desk-01", ["promises", "measures"])).toBe("not-permitted");
    const lines = await jsonOf<{ topic: string; said: number }[]>("analyst-01", ["promises", "said-and-done"]);
    expect(lines.map(({ topic }) => topic)).toContain("schools");
  });

  it("is closed to the administrator, who grants and does not read", async () => {
    for (const noun of ["promises", "expectations", "questions", "owed"])
      expect(await refusal("admin-01", [noun, "list"])).toBe("not-permitted");
  });

  it("can be read on a terminal", async () => {
    for (const args of [
      ["promises", "list"],
      ["owed", "list"],
      ["expectations", "list"],
      ["promises", "measures"],
    ]) {
      const { out, code } = await small.as("analyst-01", args);
      expect(code).toBe(0);
      const widest = Math.max(...out.split("\n").map((line) => line.replaceAll(/[0-9a-f-]{36}/g, "id").length));
      expect([args, widest]).toEqual([args, Math.min(widest, 120)]);
    }
  });

  it("holds what was said in no byte of any file of the operation, and in nothing that was printed", async () => {
    const PHONE = "+223 76 12 34 56";
    const [plain, named] = ["Nous prévoyons de curer le puits planté", `Le fils de Moussa Planté, au ${PHONE}`];
    const planted = [
      "puits planté",
      "Moussa Planté",
      "76 12 34 56",
      "dossier-planté-12",
      "réponse plantée",
      "enquête plantée",
    ];
    const person = { level: "person", reference: "dossier-planté-12" };
    const one = await promised({ ...person, words: plain });
    await promised({ ...person, words: named });
    const { id } = await jsonOf<Entered>("desk-01", ["questions", "ask"], question({ ...person, words: plain }));
    const give = ["owed", "give", id, "--vehicle", "call", "--language", "fr"];
    await jsonOf("desk-01", give, { words: "La réponse plantée est oui." });
    const heard = { ...{ level: "person", area: "ML0505", occasion: "visit", topic: "money" } };
    await jsonOf("desk-01", ["expectations", "record"], { ...heard, words: "Une enquête plantée ?" });
    let printed = "";
    for (const args of [
      ["promises", "show", one.id],
      ["owed", "show", id],
      ["promises", "list"],
      ["owed", "list"],
    ])
      for (const format of ["table", "csv", "ndjson", "json"])
        printed += (await small.as("desk-01", [...args, "--format", format])).out;
    expect(plantedAmong(planted, Buffer.from(printed))).toEqual([]);
    const files = filesBelow(small.data);
    expect(files.some((file) => file.endsWith("accountability.sqlite"))).toBe(true);
    for (const file of files) expect([file, plantedAmong(planted, readFileSync(file))]).toEqual([file, []]);
  });

  it("takes bad input as everywhere: unknown fields, places and days by name, nothing of it repeated", async () => {
    for (const [more, code] of [
      [{ area: "ML9999" }, "p-code-unknown"],
      [{ by: "2021-13-01" }, "not-a-day"],
      [{ by: after(-20) }, "dates-are-backwards"],
      [{ madeOn: after(5) }, "date-in-the-future"],
      [{ note: "Moussa" }, "unknown-field"],
    ] as const)
      expect(await refusal("desk-01", ["promises", "make"], said(more))).toBe(code);
  });
});
