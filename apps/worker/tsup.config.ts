import { defineConfig } from "tsup";

/** One folder that needs no node_modules at run time. */
export default defineConfig({
  entry: { worker: "src/worker.ts" },
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
  banner: { js: 'import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);' },
});
