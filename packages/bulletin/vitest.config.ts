import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@answerable/source"] },
  ssr: { resolve: { conditions: ["@answerable/source"] } },
  test: {
    name: "bulletin",
    include: ["src/**/*.test.ts"],
    setupFiles: process.env["ANSWERABLE_LONG"] ? ["../../tools/property-runs.ts"] : [],
  },
});
