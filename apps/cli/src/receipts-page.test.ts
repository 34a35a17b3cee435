import { readFileSync } from "node:fs";
import { join } from "node:path";
import { armor, Decrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageLines } from "./page-lines.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

const MEMBERS = [
  { code: "admin-01", roles: ["administrator"], areas: [] },
  { code: "im-01", roles: ["information-manager"], areas: "whole-operation" },
  { code: "desk-01", roles: ["cfm-operator"], areas: ["ML05"], units: [] },
  { code: "sfp-01", roles: ["sensitive-focal-point"], areas: ["ML05"], units: [] },
  { code: "body-01", roles: ["investigating-body"], areas: [], units: [] },
];

let small: SmallOperation;
beforeAll(async () => {
  small = await smallOperation();
  const shown = await small.as("admin-01", ["documents", "show", "staff", "--format", "json"]);
  const staff = JSON.parse(shown.out) as object;
  expect((await small.adopt("admin-01", { ...staff, version: "3", members: MEMBERS }, "staff")).code).toBe(0);
});

/** What stands in a file that was given out, read as whoever holds the identity. */
const readWith = async (identity: string, file: string): Promise<string> => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return await decrypter.decrypt(armor.decode(readFileSync(join(small.folder, "packet", file), "utf8")), "text");
};

describe("the page of receipts and sealing", () => {
  it("tells how a body is rehearsed, a packet opened and a receipt used, as it stands there", async () => {
    let identity = "";
    const known = new Map<string, string>();
    const isAsked = async () => {
      identity = await generateIdentity();
      known.set("KEY", await identityToRecipient(identity));
    };
    for (const { line, args, stdin } of pageLines("receipts-and-sealing.md")) {
      if (args[1] === "ask") await isAsked();
      const asked = args.map((arg) => known.get(arg) ?? arg);
      const { code, out, err } = await small.answerable([...asked, "--format", "json"], stdin);
      expect([line, code, err]).toEqual([line, 0, ""]);
      const answer = JSON.parse(out) as { file?: string; id?: string; receipt?: string }[] & {
        readonly id?: string;
        readonly receipt?: string;
        readonly sensitive?: string;
      };
      if (args[1] === "ask") known.set("DIGITS", await readWith(identity, answer[0]?.file ?? ""));
      if (args[1] === "sensitive-intake") expect(answer.sensitive).toBe("open");
      if (args[1] === "packet") expect(await readWith(identity, "allegation.age")).not.toBe("");
      if (answer.id !== undefined) known.set("ID", answer.id);
      if (answer.receipt !== undefined) known.set("RECEIPT", answer.receipt);
    }
    expect([...known.keys()].toSorted()).toEqual(["DIGITS", "ID", "KEY", "RECEIPT"]);
  });
});
