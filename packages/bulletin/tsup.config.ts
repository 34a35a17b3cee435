import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm"],
  removeNodeProtocol: false,
  platform: "node",
  target: "node24",
  dts: true,
  clean: true,
  sourcemap: true,
  silent: true,
});
