import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";

/** One folder that needs no node_modules at run time; split, so that a use case is loaded when it is first asked. */
export default defineConfig({
  entry: { server: "src/server.ts", thread: "src/heavy/thread.ts" },
  format: ["esm"],
  removeNodeProtocol: false,
  platform: "node",
  target: "node24",
  splitting: true,
  clean: true,
  sourcemap: true,
  noExternal: [/.*/],
  external: ["pg-native"],
  esbuildOptions: (options) => {
    options.conditions = ["@answerable/source"];
  },
  // the script of the page /reference, and its licence: files, as it is a browser that runs them
  onSuccess: async () => {
    for (const name of ["rapidoc-min.js", "rapidoc-min.js.LICENSE.txt"])
      await copyFile(fileURLToPath(import.meta.resolve(`rapidoc/dist/${name}`)), `dist/${name}`);
  },
  banner: { js: 'import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);' },
});
