import { defineConfig } from "vitest/config";

export default defineConfig({
  // every core: one is else left to the terminal, which on two cores is half of them
  test: {
    maxWorkers: "100%",
    projects: ["packages/*", "apps/*", "tools"],
    reporters: ["default", "./tools/plain-reporter.ts"],
  },
});
