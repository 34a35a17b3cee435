import { describe, expect, it } from "vitest";
import { checkedLines, openTexts } from "./checked-lines.ts";
import { identifyingLine } from "./safeguards.ts";

async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, void> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const answersTo = async (text: string | Uint8Array, lang?: string, size = 7) => {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const answers: unknown[] = [];
  for await (const line of checkedLines(inParts(bytes, size), identifyingLine(lang)))
    answers.push(line.isOk() ? line.value : line.error.map(({ row, code }) => [row, code]));
  return answers;
};

describe("texts, one a line", () => {
  it("are answered by line, with rule and place and without a word", async () => {
    const text = "Appeler le chef au 76 12 34 56\n\nLe marché a repris\r\nthe mayor's son left";
    expect(await answersTo(text)).toEqual([
      { line: 1, lang: "fr", checked: true, findings: [{ rule: "phone-number", span: [19, 30] }] },
      { line: 3, lang: "fr", checked: true, findings: [] },
      { line: 4, lang: "en", checked: true, findings: [{ rule: "kinship-to-role", span: [0, 15] }] },
    ]);
  });

  it("are the same however the bytes arrive", async () => {
    const text = "L’épouse de l’imam\nœil 😀 76 12 34 56\n";
    expect(await answersTo(text, "fr", 1)).toEqual(await answersTo(text, "fr", 4096));
  });

  it("are JSON where the first line is an object, and a line's own language wins", async () => {
    const text = '{"text":"Ko naati, 76 12 34 56","lang":"ff"}\n{"text":"the imam\'s wife","more":1}\n';
    expect(await answersTo(text, "fr")).toEqual([
      { line: 1, lang: "ff", checked: false, findings: [{ rule: "phone-number", span: [10, 21] }] },
      { line: 2, lang: "fr", checked: true, findings: [{ rule: "kinship-to-role", span: [0, 15] }] },
    ]);
  });
});

describe("a line that cannot be read", () => {
  it("costs itself and is named by its row", async () => {
    const text = '{"text":"x"}\n{"text":\n{"texte":"x"}\n{"text":"pas de nouvelles"}\n{"te';
    expect(await answersTo(text, "fr")).toEqual([
      expect.objectContaining({ line: 1 }),
      [[2, "row-not-json"]],
      [[3, "missing"]],
      expect.objectContaining({ line: 4 }),
      [[5, "file-breaks-off"]],
    ]);
  });

  it("may hold a zero byte, which would hide a number from whoever looks for it", async () => {
    const text = "Appeler le 76 1\x002 34 56\nLe marché a repris\nAppeler\0\0\0";
    expect(await answersTo(text, "fr")).toEqual([
      [[1, "row-with-zeros"]],
      expect.objectContaining({ line: 2 }),
      [[3, "file-breaks-off"]],
    ]);
  });

  it("may be no UTF-8, or longer than any note", async () => {
    const long = new Uint8Array(1_000_001).fill(0x61);
    const bytes = Uint8Array.from([0xff, 0x0a, ...long, 0x0a, 0x78, 0x0a]);
    expect(await answersTo(bytes, "fr", 65_536)).toEqual([
      [[1, "row-not-utf8"]],
      [[2, "line-too-long"]],
      expect.objectContaining({ line: 3 }),
    ]);
  });

  it("is no line of a workbook or a picture: those are not opened", async () => {
    const zip = new Blob([Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0])]);
    expect((await openTexts({ name: "x", blob: zip }))._unsafeUnwrapErr()).toBe("file-not-text");
    const wide = new Blob([Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x0a, 0])]);
    expect((await openTexts({ name: "x", blob: wide })).isOk()).toBe(true);
  });
});
