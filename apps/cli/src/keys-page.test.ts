import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keyServiceHere, stopKeyServices } from "./key-service-here.ts";
import { pageLines } from "./page-lines.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { tryAnswerable } from "./try-answerable.ts";

afterAll(removeTemporaryFolders);
afterAll(stopKeyServices);

const MEMBERS = [
  { code: "admin-01", roles: ["administrator"], areas: [] },
  { code: "im-01", roles: ["information-manager"], areas: "whole-operation" },
  { code: "keys-01", roles: ["key-holder"], areas: [] },
  { code: "auditor-01", roles: ["auditor"], areas: [] },
];

let small: SmallOperation;
beforeAll(async () => {
  small = await smallOperation();
  const shown = await small.as("admin-01", ["documents", "show", "staff", "--format", "json"]);
  const staff = JSON.parse(shown.out) as object;
  expect((await small.adopt("admin-01", { ...staff, version: "3", members: MEMBERS }, "staff")).code).toBe(0);
});

describe("the page of keys", () => {
  it("tells how they are shown, made anew and handed on, as it stands there", async () => {
    const asked: string[] = [];
    let answerable = small.answerable;
    for (const { line, args, stdin } of pageLines("keys.md")) {
      const { code, out, err } = await answerable([...args, "--format", "json"], stdin);
      expect([line, code, err]).toEqual([line, 0, ""]);
      expect(out).not.toBe("");
      asked.push(args[1] ?? "");
      if (args[1] === "change-passphrase") answerable = tryAnswerable(small.folder, { ANSWERABLE_PASSPHRASE: stdin });
    }
    expect(asked).toEqual(["show", "rotate", "verify", "change-passphrase", "reads"]);
    const service = await keyServiceHere(temporaryFolder("service"));
    const passphrase = { ANSWERABLE_PASSPHRASE: "le moulin tourne sans vent" };
    const both = tryAnswerable(small.folder, { ...passphrase, ...service });
    for (const verb of ["hand-to-service", "rotate"]) {
      const { code } = await (verb === "rotate" ? tryAnswerable(small.folder, service) : both)([
        "keys",
        verb,
        "--as",
        "keys-01",
      ]);
      expect([verb, code]).toEqual([verb, 0]);
    }
    const shown = await tryAnswerable(small.folder, service)(["keys", "show", "--as", "keys-01", "--format", "json"]);
    expect(JSON.parse(shown.out)).toMatchObject({ heldBy: "transit:answerable", generation: 3 });
    expect((await tryAnswerable(small.folder, passphrase)(["keys", "show", "--as", "keys-01"])).code).toBe(1);
  });
});
