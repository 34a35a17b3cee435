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
    const bytes = file?.contents ?? new Uint8Array();
    console.log(`core in a browser: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
    expect(bytes.length).toBeGreaterThan(0);
  });
});
