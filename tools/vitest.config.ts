import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@answerable/source"] },
  ssr: { resolve: { conditions: ["@answerable/source"] } },
  test: {
    name: "tools",
    include: ["**/*.test.ts"],
    setupFiles: process.env["ANSWERABLE_LONG"] ? ["./property-runs.ts"] : [],
  },
});
