import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "./lines.ts";

/** A body that comes in parts of these lengths, again and again. */
const inParts = (text: string, lengths: readonly number[]) => {
  const bytes = new TextEncoder().encode(text);
  let [at, part] = [0, 0];
  let isLeft = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close();
      const length = lengths[part % lengths.length] ?? 1;
      controller.enqueue(bytes.slice(at, at + length));
      at += length;
      part += 1;
      return undefined;
    },
    cancel: () => {
      isLeft = true;
    },
  });
  return { body, isLeft: () => isLeft };
};

const read = async (body: ReadableStream<Uint8Array>): Promise<unknown[]> => {
  const all: unknown[] = [];
  for await (const line of linesOf(body)) all.push(line);
  return all;
};

describe("lines", () => {
  it("are records, the last one with or without its end", async () => {
    expect(await read(inParts('{"a":1}\n\n{"a":2}', [1]).body)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(await read(inParts("", [1]).body)).toEqual([]);
  });

  it("are the same however they come in parts", async () => {
    const parts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ text: fc.string({ unit: "grapheme" }) })),
        parts,
        async (records, lengths) => {
          const text = records.map((one) => `${JSON.stringify(one)}\n`).join("");
          expect(await read(inParts(text, lengths).body)).toEqual(records);
        },
      ),
    );
  });

  it("end the answer where nobody reads on", async () => {
    const { body, isLeft } = inParts('{"a":1}\n{"a":2}\n', [8]);
    for await (const line of linesOf(body)) {
      expect(line).toEqual({ a: 1 });
      break;
    }
    expect(isLeft()).toBe(true);
  });
});
