import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("heap-after-intake-fixture.ts", import.meta.url));

const PLANTED = {
  ordinary: {
    narrative: "Quernstone: l'huile manquait au magasin de la place.",
    reference: "Larkspur, portail vert",
    contacts: [{ kind: "call", value: "Foxglove, l'après-midi" }],
  },
  sensitive: { allegation: "Bindweed: une place sur la liste a été vendue.", identity: "Celandine, près du moulin" },
};
const WORDS = ["Quernstone", "Larkspur", "Foxglove", "Bindweed", "Celandine"];

const wordsIn = (file: string): readonly string[] => {
  const bytes = readFileSync(file);
  return WORDS.filter((word) => bytes.includes(word));
};

it("is forgotten once it is sealed: neither the files nor a snapshot of the memory after intake hold one of the words", async () => {
  const folder = mkdtempSync(join(tmpdir(), "answerable-heap-"));
  try {
    const [planted, snapshot] = [join(folder, "planted.json"), join(folder, "after.heapsnapshot")];
    writeFileSync(planted, JSON.stringify(PLANTED));
    const flags = ["--expose-gc", "--conditions=@answerable/source", SCRIPT, planted, snapshot];
    await promisify(execFile)(process.execPath, flags, { env: { ...process.env, TMPDIR: folder } });
    expect(wordsIn(planted)).toEqual(WORDS);
    // what the memory holds is found
    expect(readFileSync(snapshot).includes("heap-after-intake-fixture")).toBe(true);
    expect(wordsIn(snapshot)).toEqual([]);
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(files.some((file) => file.endsWith("accountability.sqlite"))).toBe(true);
    expect(files.filter((file) => file !== planted && wordsIn(file).length > 0)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
