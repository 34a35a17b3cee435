import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@answerable/source"] },
  ssr: { resolve: { conditions: ["@answerable/source"] } },
  test: {
    name: "store",
    include: ["src/**/*.test.ts"],
    globalSetup: ["./src/testing/global-postgres.ts"],
    testTimeout: 30_000,
  },
});
