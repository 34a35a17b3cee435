import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { cloneRoot } from "./scratch-workspace.ts";

describe("@answerable/core in a browser", () => {
  it("bundles without anything of Node's", async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [join(cloneRoot, "packages/core/src/index.ts")],
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      external: ["node:*"],
      write: false,
      metafile: true,
      absWorkingDir: cloneRoot,
    });
    const [file] = outputFiles;
    const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect(outside).toEqual([]);
    // zod's fifty languages come along, three times the rest, as soon as a value is taken from `z.core` or `z.locales`.
    const languages = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).filter(([path, { bytesInOutput }]) => /zod.*\/locales\//.test(path) && bytesInOutput > 0),
    );
    expect(languages.map(([path]) => path.split("/").at(-1))).toEqual(["en.js"]);
    const bytes = file?.contents ?? new Uint8Array();
    console.log(`core in a browser: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
    expect(bytes.length).toBeGreaterThan(0);
  });
});
