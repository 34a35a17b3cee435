import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Issue, type RiskMethod, readMethod, scoresOf } from "@answerable/core";
import { describe, expect, it } from "vitest";
import { tallyAnswers } from "./answer-file.ts";

const label = (en: string) => ({ en });

/** One question, one node. */
const method = (more: object = {}): RiskMethod =>
  readMethod({
    document: "risk-method",
    ...{ id: "one", version: "1", title: label("one"), effective: { from: null, to: null } },
    ...{ source: "Answerable default", validations: [] },
    data: { area: "area", month: "month", facets: { category: "category" }, missing: ["dont-know"] },
    scale: { least: 0, most: 100 },
    indicators: [
      {
        ...{ id: "threat", label: label("threat"), value: "threats", direction: "raises-score" },
        normalisation: { kind: "goalposts", least: 0, most: 4 },
      },
    ],
    nodes: [
      {
        ...{ id: "risk", label: label("risk"), children: [{ id: "threat", weight: 1 }], minimumShare: 0.5 },
        aggregation: { kind: "weighted-arithmetic" },
      },
    ],
    root: "risk",
    classes: {
      kind: "fixed-thresholds",
      classes: ["low", "high"].map((code, at) => ({ code, label: label(code), from: at * 50 })),
    },
    voices: { floor: 2, groups: 1, indicativeFrom: 2, groupedBy: "category", comparedBy: [] },
    ...more,
  })._unsafeUnwrap();

const take = async (content: string | Blob, by = method()) => {
  const told: Issue[] = [];
  const blob = content instanceof Blob ? content : new Blob([content]);
  const taken = await tallyAnswers({ data: { name: "data", blob } }, by, {
    tell: (one) => told.push(one),
    progress: () => undefined,
  });
  return taken.match<unknown>(
    ({ tally, refusedRows }) => ({
      scores: scoresOf(tally).scores.map(({ area, month, voices, score }) => ({ area, month, voices, score })),
      refusedRows,
      told,
    }),
    (issues) => ({ issues, told }),
  );
};

const header = "area,month,category,threats,_uuid\n";

describe("a file of answers", () => {
  it("becomes scores, whatever the order of its rows and columns", async () => {
    const scores = [{ area: "ML01", month: "2021-03", voices: 2, score: 75 }];
    expect(await take(`${header}ML01,2021-03,leader,4,\nML01,2021-03,trader,2,\n`)).toEqual({
      ...{ scores, refusedRows: 0, told: [] },
    });
    expect(await take("threats;category;month;area\n2;trader;2021-03;ML01\n4;leader;2021-03;ML01\n")).toMatchObject({
      scores,
    });
  });

  it("tells all that is wrong, row by row, with its column and the submission's id where it is one", async () => {
    const id = "85cb9aff-005e-4edd-9739-dc9c1a829c4b";
    const rows = [
      `ML01,2021-03,leader,many,uuid:${id}`,
      ",2021-13,leader,1e99,Awa Keita",
      "too short",
      "ML01,2021-03,leader,dont-know,",
    ];
    expect(await take(`${header}${rows.join("\n")}\n`)).toMatchObject({
      told: [
        { row: 1, id, path: ["threats"], code: "not-a-number" },
        { row: 2, path: ["area"], code: "missing" },
        { row: 2, path: ["month"], code: "wrong-form", facts: { form: "YYYY-MM" } },
        { row: 2, path: ["threats"], code: "too-big", facts: { maximum: 1e15 } },
        { row: 3, path: [], code: "cells-do-not-fit-the-header" },
      ],
      refusedRows: 3,
    });
    expect(JSON.stringify(await take(`${header}${rows.join("\n")}\n`))).not.toMatch(/many|Awa|1e99/);
  });

  it("a month may be its first day, which is what a spreadsheet makes of one that is typed in", async () => {
    expect(await take(`${header}ML01,2021-03-01,leader,4,\nML01,2021-03,leader,4,\n`)).toMatchObject({
      scores: [{ month: "2021-03", voices: 2 }],
    });
    expect(await take(`${header}ML01,2021-03-02,leader,4,\n`)).toMatchObject({ told: [{ code: "wrong-form" }] });
  });

  it("every column that the method needs and the file lacks ends it, and nothing is told of rows", async () => {
    expect(await take("area,threats\n,x\n")).toEqual({
      issues: ["month", "category"].map((column) => ({ path: ["data", column], code: "column-missing" })),
      told: [],
    });
    expect(await take('{"area":"ML01","month":"2021-03","threats":1}\n')).toMatchObject({
      issues: [{ path: ["data", "category"], code: "column-missing" }],
    });
  });

  it("in a table of areas the second row of an area and month is told, in the first chunk and in the last", async () => {
    const areas = method({ voices: null });
    const rows = Array.from({ length: 10_000 }, (_, at) => `A${at},2021-03,,1,`);
    expect(await take(`${header}${rows.join("\n")}\nA7,2021-03,,4,\nA7,2021-04,,4,\n`, areas)).toMatchObject({
      told: [{ row: 10_001, path: ["area"], code: "area-stands-twice" }],
      refusedRows: 1,
    });
  });
});

/** A file that is made as it is read, so that nothing of it is held. */
class MadeFile extends Blob {
  private readonly rows: number;
  private readonly seen: (row: number) => void;

  constructor(rows: number, seen: (row: number) => void) {
    super([]);
    this.rows = rows;
    this.seen = seen;
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const encoder = new TextEncoder();
    let row = 0;
    const pull = (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): void => {
      if (row === this.rows) {
        controller.close();
        return;
      }
      let text = row === 0 ? header : "";
      for (const end = Math.min(this.rows, row + 2500); row < end; row++)
        text += `ML${row % 50},2021-0${1 + (row % 3)},leader,${row % 5},\n`;
      this.seen(row);
      controller.enqueue(encoder.encode(text));
    };
    return new ReadableStream<Uint8Array<ArrayBuffer>>({ pull }, { highWaterMark: 0 });
  }
}

describe("memory", () => {
  it("does not grow with the rows of a file, only with areas and months", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const highest = async (rows: number): Promise<number> => {
      let most = 0;
      const file = new MadeFile(rows, (row) => {
        if (row % 50_000 !== 0) return;
        collect();
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        most = Math.max(most, heapUsed + arrayBuffers);
      });
      expect(await take(file)).toMatchObject({ refusedRows: 0, told: [] });
      return most;
    };
    await highest(100_000);
    const [some, many] = [await highest(100_000), await highest(1_000_000)];
    // a million rows held as text or as numbers would be tens of megabytes more
    expect(many - some).toBeLessThan(8 * 1024 * 1024);
  });
});
