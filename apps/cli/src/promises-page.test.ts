import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageLines } from "./page-lines.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

const lines = pageLines("promises.md");

const MEMBERS = [
  { code: "admin-01", roles: ["administrator"], areas: [] },
  { code: "im-01", roles: ["information-manager"], areas: "whole-operation" },
  { code: "analyst-01", roles: ["protection-analyst"], areas: "whole-operation" },
  { code: "desk-01", roles: ["cfm-operator"], areas: ["ML05"] },
  { code: "handler-01", roles: ["case-handler"], areas: ["ML05"] },
];

let small: SmallOperation;

beforeAll(async () => {
  small = await smallOperation();
  const { out } = await small.as("admin-01", ["documents", "show", "staff", "--format", "json"]);
  await small.adopt("admin-01", { ...(JSON.parse(out) as object), version: "3", members: MEMBERS }, "staff");
});
afterAll(removeTemporaryFolders);

describe("the page of promises", () => {
  it("tells a story that runs as it stands there", async () => {
    const known = { ID: "", WORD: "" };
    expect(lines.length).toBeGreaterThan(10);
    for (const { line, args, stdin } of lines) {
      const asked = args.map((arg) => (arg === "ID" || arg === "WORD" ? known[arg] : arg));
      const { code, out, err } = await small.answerable([...asked, "--format", "json"], stdin);
      expect([line, code, err]).toEqual([line, 0, ""]);
      const answer = JSON.parse(out) as { readonly id?: string } | readonly { readonly id?: string }[];
      if (line.includes(" owed list ")) known.WORD = Array.isArray(answer) ? (answer[0]?.id ?? "") : "";
      else if (!Array.isArray(answer)) known.ID = (answer as { readonly id?: string }).id ?? known.ID;
    }
  });

  it("and at its end says what came of it: nothing owed about what was told, the commitment kept", async () => {
    const jsonOf = async (...args: string[]) =>
      JSON.parse((await small.as("analyst-01", [...args, "--format", "json"])).out) as unknown;
    const left = (await jsonOf("owed", "list")) as readonly { readonly kind: string; readonly status: string }[];
    const open = left.filter(({ status }) => status === "owed").map(({ kind }) => kind);
    expect(open.filter((kind) => kind === "corrective-action")).toEqual([]);
    expect(open.filter((kind) => kind === "development")).toHaveLength(1);
    expect(await jsonOf("advocacy", "measures")).toMatchObject({
      ...{ launched: 1, onFigures: { part: 1, of: 1 } },
      commitments: { obtained: 1, kept: 1, notLookedAt: 0, overdue: 0, lookedAtLate: 1 },
    });
  });
});
