import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type KoboSource, readKoboPage } from "./read-kobo-page.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = async (source: KoboSource) => {
  const page = await readKoboPage(source);
  if (page.isErr()) return page.error.code;
  const taken: unknown[] = [];
  const issues: unknown[] = [];
  for await (const row of page.value.rows)
    row.match(
      (one) => taken.push(one.submission),
      (one) => issues.push(one),
    );
  return { taken, issues, announced: page.value.announced };
};

const one = { _id: 107, _uuid: "1c3f", "grp_incident/cercle": 'Djenné "la ville" [x]' };
const two = { _id: 108, _uuid: "2d40", rep_violations: [{ "rep_violations/type": "vol" }] };
const page = (...results: unknown[]) => JSON.stringify({ count: 2, next: null, previous: null, results });

describe("readKoboPage", () => {
  it("reads a page, a bare list and one bare submission", async () => {
    const expected = { taken: [one, two], issues: [] };
    expect(await read(bytes(page(one, two)))).toEqual({ ...expected, announced: { count: 2, hasMore: false } });
    expect(await read(bytes(JSON.stringify([one, two])))).toEqual({ ...expected, announced: {} });
    expect(await read(bytes(JSON.stringify(one, null, 2)))).toEqual({ taken: [one], issues: [], announced: {} });
  });

  it("says when the page is not the last one, without the address of the next", async () => {
    const text = JSON.stringify({ count: 1200, next: "https://kobo.invalid/?token=secret", results: [one] });
    expect(await read(bytes(text))).toEqual({ taken: [one], issues: [], announced: { count: 1200, hasMore: true } });
  });

  it("takes an empty page, a page with its count at the end, and a byte order mark", async () => {
    expect(await read(bytes(page()))).toMatchObject({ taken: [], issues: [] });
    expect(await read(bytes(JSON.stringify({ results: [one], count: 1 })))).toMatchObject({ taken: [one], issues: [] });
    expect(await read(bytes(`\uFEFF${page(one)}`))).toMatchObject({ taken: [one], issues: [] });
  });

  it("takes a file that breaks off up to the break and lists the break as one row", async () => {
    const text = page(one, two);
    const cut = await read(bytes(text.slice(0, text.indexOf("rep_violations/type"))));
    expect(cut).toMatchObject({ taken: [one], issues: [{ row: 2, path: [], code: "file-breaks-off" }] });
  });

  it("lets a bad row cost only itself", async () => {
    const text = `{"results":[${JSON.stringify(one)},{"a":},7,"x]",null,${JSON.stringify(two)}]}`;
    expect(await read(bytes(text))).toMatchObject({
      taken: [one, two],
      issues: [
        { row: 2, code: "row-not-json" },
        { row: 3, code: "not-a-submission" },
        { row: 4, code: "not-a-submission" },
        { row: 5, code: "not-a-submission" },
      ],
    });
  });

  it("lets a row that is not UTF-8 cost only itself", async () => {
    const text = Buffer.from(page({ _id: 1, x: "Djenn\u00e9" }, two), "latin1");
    expect(await read(text)).toMatchObject({ taken: [two], issues: [{ row: 1, code: "row-not-utf8" }] });
  });

  it("refuses what is not JSON and what is not Kobo's", async () => {
    expect(await read(bytes(""))).toBe("not-json");
    expect(await read(bytes("month,area\n2020-06,ML0505"))).toBe("not-json");
    expect(await read(bytes('{"count": 3, "nex'))).toBe("not-json");
    expect(await read(bytes('{"a":}'))).toBe("not-json");
    expect(await read(bytes('{"data": [1, 2]}'))).toBe("not-kobo");
    expect(await read(bytes('{"results": [{"hdx": 1}]}'))).toBe("not-kobo");
    expect(await read(bytes("[1, 2]"))).toBe("not-kobo");
  });

  it("does not hold a text that never closes", async () => {
    function* endless() {
      yield bytes(`[${JSON.stringify(one)},{"_id":1,"x":"`);
      for (let megabyte = 0; megabyte < 64; megabyte++) yield new Uint8Array(1024 * 1024).fill(0x61);
    }
    expect(await read(endless())).toMatchObject({ taken: [one], issues: [{ row: 2, code: "submission-too-long" }] });
  });

  it("stops reading its source when its reader leaves", async () => {
    let closed = false;
    async function* source() {
      try {
        yield bytes(`[${JSON.stringify(one)},`);
        yield bytes(`${JSON.stringify(two)}]`);
      } finally {
        closed = true;
      }
    }
    const opened = (await readKoboPage(source()))._unsafeUnwrap();
    for await (const row of opened.rows) if (row.isOk()) break;
    expect(closed).toBe(true);
  });

  const submissions = fc.array(
    fc.record({ _id: fc.nat(), text: fc.string({ unit: "grapheme" }), rep: fc.array(fc.record({ q: fc.string() })) }),
    { maxLength: 6 },
  );

  it("loses nothing before any cut", async () => {
    await fc.assert(
      fc.asyncProperty(submissions, fc.boolean(), fc.nat(), async (list, bare, where) => {
        const head = bare ? "[" : '{"count":9,"next":null,"previous":null,"results":[';
        const parts = list.map((item, index) => bytes((index > 0 ? "," : "") + JSON.stringify(item)));
        const whole = Buffer.concat([bytes(head), ...parts, bytes(bare ? "]" : "]}")]);
        const cut = head.length + (where % (whole.length - head.length));
        const endOf = (index: number) =>
          parts.slice(0, index + 1).reduce((sum, part) => sum + part.length, head.length);
        const complete = parts.filter((_part, index) => endOf(index) <= cut).length;
        const result = await read(whole.subarray(0, cut));
        expect(result).toMatchObject({
          taken: list.slice(0, complete),
          issues: [{ row: complete + 1, code: "file-breaks-off" }],
        });
      }),
    );
  });

  it("does not depend on how the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        submissions,
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        async (list, sizes) => {
          const whole = bytes(JSON.stringify({ count: list.length, next: null, results: list }));
          function* pieces() {
            for (let from = 0, turn = 0; from < whole.length; turn++) {
              const size = sizes[turn % sizes.length] ?? 1;
              yield whole.subarray(from, from + size);
              from += size;
            }
          }
          expect(await read(pieces())).toEqual(await read(whole));
        },
      ),
    );
  });

  it("never throws and never repeats a value, whatever the bytes are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.string(), async (noise, text) => {
        await read(noise);
        const result = await read(bytes(`{"results":[{"_id":1},{"_id":2,${text}]}`));
        if (typeof result !== "string") expect(JSON.stringify(result.issues)).not.toContain("_id");
      }),
    );
  });
});
