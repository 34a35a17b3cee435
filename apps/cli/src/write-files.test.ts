import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { writeFiles } from "./write-files.ts";

afterAll(removeTemporaryFolders);

describe("writeFiles", () => {
  it("leaves nothing behind where a later file cannot be written", async () => {
    const folder = temporaryFolder("files");
    // short enough to be looked for, too long to be written beside its final name
    const files = [
      { name: "first.md", text: "one" },
      { name: "x".repeat(253), text: "two" },
    ];
    const written = await writeFiles(files, folder);
    expect(written._unsafeUnwrapErr().code).toBe("folder-not-writable");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("writes all of them, and nothing else stays", async () => {
    const folder = join(temporaryFolder("files"), "new");
    expect((await writeFiles([{ name: "first.md", text: "one" }], folder)).isOk()).toBe(true);
    expect(readdirSync(folder)).toEqual(["first.md"]);
    expect(readFileSync(join(folder, "first.md"), "utf8")).toBe("one");
  });
});
