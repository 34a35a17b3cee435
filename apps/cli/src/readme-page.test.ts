import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Instant, Staff } from "@answerable/core";
import { beginOperation, locate } from "@answerable/use-cases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageLines } from "./page-lines.ts";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { tryAnswerable } from "./try-answerable.ts";

const BEGUN = "2020-01-02T08:00:00.000Z" as Instant;
const folder = temporaryFolder("readme");
const answerable = tryAnswerable(folder);
/** Whoever acts in the lines, as in the sample that `npm start` makes. */
const MEMBERS = [
  { code: "admin-01", roles: ["administrator"], areas: [] },
  { code: "im-01", roles: ["information-manager"], areas: "whole-operation" },
  { code: "analyst-01", roles: ["protection-analyst"], areas: "whole-operation", units: [] },
  { code: "desk-01", roles: ["cfm-operator"], areas: ["ML05"], units: [] },
  { code: "monitor-01", roles: ["monitor"], areas: ["ML0505"] },
] as unknown as Staff["members"];

beforeAll(async () => {
  const setup = { env: {}, location: locate({}, folder) };
  const beginning = { operation: "sample", country: "MLI", language: "fr", sample: true, members: MEMBERS };
  (await beginOperation(setup, beginning, BEGUN))._unsafeUnwrap();
  mkdirSync(join(folder, "out"));
  for (const kind of ["form-mapping", "service-cards"]) {
    const text = readFileSync(new URL(`../../../examples/sample-operation/${kind}.json`, import.meta.url), "utf8");
    const { code, err } = await answerable(["documents", "adopt", "-", "--kind", kind, "--as", "im-01"], text);
    expect([code, err]).toEqual([0, ""]);
  }
});
afterAll(removeTemporaryFolders);

describe("the README, and that of the examples,", () => {
  const lines = ["../README.md", "../examples/README.md"].flatMap(pageLines);
  const ofOurOwn = lines.filter(({ args }) => ["init", "doctor"].includes(args[0] ?? ""));

  it("show lines that run in an operation such as the sample", async () => {
    expect(lines.length).toBeGreaterThan(20);
    for (const { line, args, stdin } of lines.filter((one) => !ofOurOwn.includes(one))) {
      const { code, out } = await answerable(args, stdin);
      // of the rehearsed import some rows are refused, and the page says so
      expect([line, code]).toEqual([line, args[0] === "import" ? 3 : 0]);
      expect([line, out === ""]).toEqual([line, args.includes("out/asem.csv")]);
    }
    const written = ["printed", "six-months", "asem.csv", "rejects.ndjson"];
    expect(written.filter((name) => !existsSync(join(folder, "out", name)))).toEqual([]);
    // a clone has that folder, and git leaves alone what lies in it
    expect(readFileSync(new URL("../../../out/.gitignore", import.meta.url), "utf8")).toBe("*\n!.gitignore\n");
  });

  it("make an operation of our own", async () => {
    const env = {
      ANSWERABLE_KEY_FILE: join(temporaryFolder("readme-key"), "answerable.key"),
      ANSWERABLE_KEY_ON_SAME_DISK: "accepted",
    };
    const ours = tryAnswerable(temporaryFolder("readme-own"), env);
    expect(ofOurOwn.map(({ args }) => args[0])).toEqual(["init", "doctor"]);
    // here the key does lie on the disk of the data, and the doctor ends with what is unsafe
    for (const { line, args } of ofOurOwn)
      expect([line, (await ours(args)).code]).toEqual([line, args[0] === "doctor" ? 1 : 0]);
  });
});
