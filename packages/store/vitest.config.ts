import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@answerable/source"] },
  ssr: { resolve: { conditions: ["@answerable/source"] } },
  test: {
    name: "store",
    include: ["src/**/*.test.ts"],
    // files take turns in one process and load the sources once; none may leave anything behind for the next
    isolate: false,
    globalSetup: ["./src/testing/global-postgres.ts"],
    setupFiles: process.env["ANSWERABLE_LONG"] ? ["../../tools/property-runs.ts"] : [],
    // no test is judged by the clock; this only ends one that hangs
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
