import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkLinks, checkNamedFiles, knownCommands, namedCommands, unknownCommands } from "./docs-check.ts";
import { scratchWorkspace } from "./scratch-workspace.ts";

describe("links between documents", () => {
  it("lead somewhere, to a heading too", () => {
    const text =
      "# A b\n[x](b.md) [y](#a-b) [z](https://example.org/) `[no](code.md)`\n[gone](c.md)\n[odd](b.md#none)\n";
    using scratch = scratchWorkspace({ "a.md": text, "b.md": "# B\n" });
    expect(checkLinks(scratch.root, join(scratch.root, "a.md"))).toEqual([
      { path: "a.md", line: 3, message: "c.md leads nowhere" },
      { path: "a.md", line: 4, message: "b.md#none names no heading" },
    ]);
  });
});

describe("files that the map of a folder names", () => {
  it("lie below it, or at their path from it or from the root", () => {
    const map =
      "| a sum | `sum.ts`, `parts/rest.ts`, `../apart.ts`, `tools/far.ts` |\n| gone | `parts/sum.ts`, `um.ts`, not `a.json` |\n";
    using scratch = scratchWorkspace({
      "lib/README.md": map,
      "lib/src/sum.ts": "",
      "lib/src/parts/rest.ts": "",
      "apart.ts": "",
      "tools/far.ts": "",
    });
    expect(checkNamedFiles(scratch.root, join(scratch.root, "lib", "README.md"))).toEqual([
      { path: join("lib", "README.md"), line: 2, message: "there is no file parts/sum.ts" },
      { path: join("lib", "README.md"), line: 2, message: "there is no file um.ts" },
    ]);
  });
});

describe("commands a document shows", () => {
  const document = `\`\`\`sh
answerable taxonomy show X
LANG=fr npx answerable import incidents FILE | answerable dance --fast
\`\`\`
Then \`answerable taxonomy\` and \`npx answerable taxonomy sing\`, and answerable things in a sentence.
`;

  it("are read from its code", () => {
    expect(namedCommands(document)).toEqual([
      "taxonomy show",
      "import incidents",
      "dance",
      "taxonomy",
      "taxonomy sing",
    ]);
  });

  it("exist", () => {
    expect(unknownCommands(document, ["taxonomy show", "import incidents"])).toEqual(["dance", "taxonomy sing"]);
  });

  it("are those of the use cases", async () => {
    expect(await knownCommands()).toEqual(expect.arrayContaining(["init", "taxonomy show", "import incidents"]));
  });
});
