import { afterAll, describe, expect, it } from "vitest";
import { openSensitiveIntake } from "./open-sensitive-intake.ts";
import { pageLines } from "./page-lines.ts";
import { smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

const position = (level: string, office: string, supervisor: string | null) => ({
  ...{ post: "complaints-officer", organisation: "agency", level, office, supervisor, sex: "woman" },
});
const MEMBERS = [
  { code: "admin-01", roles: ["administrator"], areas: [] },
  { code: "im-01", roles: ["information-manager"], areas: "whole-operation" },
  { code: "desk-01", roles: ["cfm-operator"], areas: ["ML05"], units: ["team-complaints"] },
  {
    ...{ code: "handler-01", roles: ["case-handler"], areas: ["ML05"], units: ["team-complaints"] },
    position: position("officer", "field", "head-01"),
  },
  {
    ...{ code: "head-01", roles: ["appeal-decider"], areas: ["ML05"], units: [] },
    position: position("senior-management", "country", null),
  },
  { code: "sfp-01", roles: ["sensitive-focal-point"], areas: ["ML05"], units: [] },
  { code: "body-01", roles: ["investigating-body"], areas: [], units: [] },
];

const small = await smallOperation();
const staff = JSON.parse(
  (await small.as("admin-01", ["documents", "show", "staff", "--format", "json"])).out,
) as object;
await small.adopt("admin-01", { ...staff, version: "3", members: MEMBERS }, "staff");
await openSensitiveIntake(small.answerable);
afterAll(removeTemporaryFolders);

/** Where a case stands, asked as somebody. */
const statusFor = async (who: string, id: string): Promise<string> => {
  const { code, out, err } = await small.as(who, ["cases", "show", id, "--format", "json"]);
  return code === 0 ? (JSON.parse(out) as { status: string }).status : (/"code":"([a-z-]+)"/.exec(err)?.[1] ?? err);
};

describe("the page of cases", () => {
  it("tells three stories that run as they stand there", async () => {
    const lines = pageLines("cases.md");
    expect(lines.length).toBeGreaterThan(30);
    const cases: string[] = [];
    for (const { line, args, stdin } of lines) {
      const asked = args.map((arg) => (arg === "ID" ? (cases.at(-1) ?? "") : arg));
      const { code, out, err } = await small.answerable([...asked, "--format", "json"], stdin);
      expect([line, code, err]).toEqual([line, 0, ""]);
      if (args[1]?.startsWith("lodge")) cases.push((JSON.parse(out) as { id: string }).id);
      if (args[1] === "reclassify") expect(await statusFor("handler-01", cases.at(-1) ?? "")).toBe("not-found");
      if (args[1] === "confirm-received") expect((JSON.parse(out) as { status: string }).status).toBe("loop-closed");
    }
    const [oil = "", sold = "", given = ""] = cases;
    const factsFor = async (who: string, id: string) =>
      JSON.parse((await small.as(who, ["cases", "history", id, "--format", "json"])).out) as readonly {
        readonly what: string;
        readonly by: string | null;
      }[];
    expect((await factsFor("sfp-01", sold)).every(({ by }) => by === null)).toBe(true);
    expect((await factsFor("handler-01", given)).map(({ what }) => what)[0]).toBe("returned-from-body");
    expect(await statusFor("desk-01", oil)).toBe("loop-closed");
    expect([await statusFor("desk-01", sold), await statusFor("sfp-01", sold)]).toEqual(["not-found", "loop-closed"]);
    expect([await statusFor("desk-01", given), await statusFor("sfp-01", given)]).toEqual(["loop-closed", "not-found"]);
  });
});
