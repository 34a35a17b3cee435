import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CasesOperation, casesOperation, said } from "./cases-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

let operation: CasesOperation;
beforeAll(async () => {
  operation = await casesOperation();
});

const TOLD = "Elle a été violée près du puits.";
const lines = (...records: readonly object[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join("");
const lodge = (stdin: string, ...more: readonly string[]) =>
  operation.small.as("desk-01", ["cases", "lodge", "--input", "-", ...more], stdin);

interface Answered {
  readonly row: number;
  readonly id: string;
  readonly receipt: string;
  readonly key?: string;
}
const answered = (out: string): Answered[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Answered);

describe("lodging on the command line", () => {
  it("prints the receipt, the receipt to be read out, and the key that was made", async () => {
    const { code, out, err } = await lodge(JSON.stringify(said()));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^receipt +(\d{4} ){4}\d{4}$/m);
    expect(out).toMatch(/^key +[0-9a-f]{32}$/m);
  });

  it("takes many, each under its own key, and answers each with its receipt; sent again, with the same ones", async () => {
    const many = lines(
      { ...said(), key: "submission-of-monday-1" },
      { ...said(), key: "submission-of-monday-2" },
      { ...said({ priority: "urgent" }), key: "submission-of-monday-1" },
    );
    const first = await lodge(many);
    expect(first.code).toBe(3);
    expect(answered(first.out).map(({ row }) => row)).toEqual([1, 2]);
    expect(first.err).toContain('"code":"lodged-otherwise"');
    expect((await lodge(many)).out).toBe(first.out);
  });

  it("never names the line that spoke of sexual violence: it is counted at the end", async () => {
    const { code, out, err } = await lodge(
      lines(said(), said({ narrative: TOLD }), said({ category: "gbv-disclosure" })),
    );
    expect(code).toBe(3);
    expect(answered(out).map(({ row }) => row)).toEqual([1]);
    const told = err.split("\n").filter((line) => line.startsWith("{"));
    expect(told.map((line) => JSON.parse(line) as object)).toEqual([
      { path: [], code: "speaks-of-sexual-violence", facts: { rows: 1 } },
      { path: [], code: "category-opens-no-case", facts: { rows: 1 } },
    ]);
    expect(out + err).not.toContain(TOLD);
  });

  it("says what is wrong with a field, and never what stands in it", async () => {
    const { code, out, err } = await lodge(JSON.stringify(said({ priority: TOLD, colour: TOLD })));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain('"path":["priority"]');
    expect(err).not.toContain(TOLD);
  });
});
