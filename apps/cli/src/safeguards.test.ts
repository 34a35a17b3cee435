import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { tryAnswerable } from "./try-answerable.ts";

afterAll(removeTemporaryFolders);

let answerable: ReturnType<typeof tryAnswerable>;

beforeAll(() => {
  answerable = tryAnswerable(temporaryFolder("safeguards"));
});

describe("safeguards check", () => {
  it("answers each text on a line, without its words, and needs no store", async () => {
    const { code, out, err } = await answerable(["safeguards", "check", "-"], "Mme Traoré, 76 12 34 56\nRAS\n");
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").slice(0, 1)).toEqual([
      '{"line":1,"lang":"fr","checked":true,"findings":[{"rule":"family-name","span":[4,10]},{"rule":"phone-number","span":[12,23]}]}',
    ]);
    expect(out).not.toMatch(/traor|76/i);
  });

  it("lists a broken line by its row and ends with 3; no text at all ends with 2", async () => {
    const broken = await answerable(["safeguards", "check", "-", "--lang", "fr"], '{"text":"RAS"}\n{"secret":\n');
    expect([broken.code, broken.out.split("\n").length]).toEqual([3, 2]);
    expect(broken.err).toContain('{"row":2,"path":[],"code":"row-not-json"}');
    expect(broken.err).not.toContain("secret");
    expect((await answerable(["safeguards", "check", "-"], "PK\u0003\u0004")).code).toBe(2);
    expect((await answerable(["safeguards", "check", "-", "--lang", "de"], "x")).code).toBe(2);
  });
});

describe("safeguards measure", () => {
  const sentence = (id: string, text: string, spans: [number, number][]) =>
    JSON.stringify({
      ...{ id, lang: "fr", text, identifying: spans.length > 0, spans },
      kinds: spans.length > 0 ? ["telephone"] : [],
    });

  it("counts, and names what it missed by id only", async () => {
    const set = [
      sentence("t-1", "Appeler le 76 12 34 56", [[11, 22]]),
      sentence("t-2", "Le secret de Wokolo", [[13, 19]]),
      sentence("t-3", "Le marché a repris", []),
    ].join("\n");
    const { code, out } = await answerable(["safeguards", "measure", "-", "--format", "json"], set);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      sentences: 3,
      all: { recall: { of: 2, hits: 1, share: 0.5 }, falseAlarms: { of: 1, hits: 0 } },
      missed: ["t-2"],
    });
    const table = await answerable(["safeguards", "measure", "-"], set);
    expect(table.out).toContain("t-2");
    expect(out + table.out).not.toMatch(/Wokolo|76 12/);
  });

  it("takes no set with a broken sentence", async () => {
    const { code, err } = await answerable(["safeguards", "measure", "-"], '{"id":"t-1"}\nx\n');
    expect(code).toBe(2);
    expect(err).toContain('"row":2');
  });
});
