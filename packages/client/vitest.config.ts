import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@answerable/source"] },
  ssr: { resolve: { conditions: ["@answerable/source"] } },
  test: {
    name: "client",
    include: ["src/**/*.test.ts"],
    // files take turns in one process and load the sources once; none may leave anything behind for the next
    isolate: false,
    // no test is judged by the clock; this only ends one that hangs
    testTimeout: 180_000,
    hookTimeout: 180_000,
    setupFiles: process.env["ANSWERABLE_LONG"] ? ["../../tools/property-runs.ts"] : [],
  },
});
