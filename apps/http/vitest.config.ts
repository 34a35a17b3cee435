import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@answerable/source"] },
  ssr: { resolve: { conditions: ["@answerable/source"] } },
  test: {
    name: "http",
    include: ["src/**/*.test.ts"],
    // no test is judged by the clock; this only ends one that hangs
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: process.env["ANSWERABLE_LONG"] ? ["../../tools/property-runs.ts"] : [],
  },
});
