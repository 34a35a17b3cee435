import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@answerable/source"] },
  ssr: { resolve: { conditions: ["@answerable/source"] } },
  test: {
    name: "tools",
    include: ["**/*.test.ts"],
    // no test is judged by the clock; this only ends one that hangs
    testTimeout: 180_000,
    hookTimeout: 180_000,
    setupFiles: process.env["ANSWERABLE_LONG"] ? ["./property-runs.ts"] : [],
  },
});
