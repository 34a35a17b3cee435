import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { tryAnswerable } from "./try-answerable.ts";

afterAll(removeTemporaryFolders);

const sound = fileURLToPath(new URL("../../../examples/mechanism/without-known-faults.json", import.meta.url));
const text = readFileSync(sound, "utf8");

let folder: string;
let answerable: ReturnType<typeof tryAnswerable>;

beforeAll(() => {
  folder = temporaryFolder("materials");
  answerable = tryAnswerable(folder);
});

const materials = (out: string, stdin: string, ...more: string[]) =>
  answerable(["mechanism", "materials", "-", "--out", out, ...more], stdin);
const issuesIn = (err: string): { code: string; path: unknown[]; facts?: Record<string, unknown> }[] =>
  err
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as { code: string; path: unknown[] });

describe("mechanism materials", () => {
  it("writes poster, script and card in each language the channels have names in, and needs no store", async () => {
    const { code, out, err } = await materials("both", text);
    expect([code, err]).toEqual([0, ""]);
    const names = ["card-1.en.html", "poster-1.en.html", "script-1.en.html", "script-1.en.md"];
    const all = [...names, ...names.map((name) => name.replace(".en.", ".fr."))].toSorted();
    expect(readdirSync(join(folder, "both")).toSorted()).toEqual(all);
    for (const name of all) expect(out).toContain(name);
    expect(readFileSync(join(folder, "both", "poster-1.fr.html"), "utf8")).toContain("80 00 00 00");
  });

  it("writes one language where it is asked for one, and the same bytes again", async () => {
    for (const out of ["once", "twice"]) expect((await materials(out, text, "--lang", "fr")).code).toBe(0);
    const names = readdirSync(join(folder, "once"));
    expect(names.length).toBe(4);
    for (const name of names)
      expect(readFileSync(join(folder, "twice", name))).toEqual(readFileSync(join(folder, "once", name)));
  });

  it("prints nothing that nobody has said, and lists it with its place", async () => {
    const silent = JSON.parse(text) as { channels: { hours: unknown; contact: unknown }[] };
    Object.assign(silent.channels[0] ?? {}, { hours: null });
    Object.assign(silent.channels[1] ?? {}, { contact: null });
    const { code, err } = await materials("silent", JSON.stringify(silent), "--lang", "en");
    expect(code).toBe(0);
    expect(issuesIn(err).map(({ code: what, path }) => [what, path])).toEqual([
      ["hours-not-said", ["channels", 0, "hours"]],
      ["contact-not-said", ["channels", 1, "contact"]],
    ]);
    const poster = readFileSync(join(folder, "silent", "poster-1.en.html"), "utf8");
    expect(poster.match(/Monday to Friday/g)).toHaveLength(2);
    expect(poster).not.toContain("80 00 00 00");
  });

  it("says which sentences stand in French in a language that has names and no sentences", async () => {
    const named = text.replace('"en": "Free line"', '"bm": "Telefɔni fu", "en": "Free line"');
    const { code, err } = await materials("bambara", named, "--lang", "bm");
    expect(code).toBe(0);
    const french = issuesIn(err).find((one) => one.code === "sentences-in-french");
    expect(french?.facts).toMatchObject({ language: "bm" });
    expect(french?.facts?.["sentences"]).toContain("free");
    expect(err).not.toContain("Telefɔni");
    const poster = readFileSync(join(folder, "bambara", "poster-1.bm.html"), "utf8");
    expect(poster).toContain("Telefɔni fu");
    expect(poster).toContain("[fr]");
  });

  it("of a language without a single name, or of a file that is no mechanism, writes nothing", async () => {
    const { code, err } = await materials("none", text, "--lang", "sw");
    expect([code, issuesIn(err).map((one) => one.code)]).toEqual([2, ["no-name-in-language"]]);
    for (const content of ["{", "[]", text.replace('"deputy": "head-of-office"', '"deputy": "nobody-known"')])
      expect((await materials("none", content)).code).toBe(2);
    expect(readdirSync(folder)).not.toContain("none");
  });
});
