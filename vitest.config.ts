import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

/** What a project's tests need besides. */
interface Besides {
  /** Files take turns in one process and load the sources once; none may leave anything behind for the next. */
  readonly inOneProcess?: true;
  /** One PostgreSQL for all files; each test has a database of its own. */
  readonly onPostgres?: true;
}

// no test is judged by the clock; this only ends one that hangs
const HANGS_MS = 600_000;

const setupFiles = [`${import.meta.dirname}/tools/property-runs.ts`];
const globalSetup = [`${import.meta.dirname}/packages/store/src/testing/global-postgres.ts`];

/** The tests of one folder: from the sources, on every core. */
const testsOf = (folder: string, { inOneProcess, onPostgres }: Besides = {}): TestProjectInlineConfiguration => ({
  root: folder,
  resolve: { conditions: ["@answerable/source"] },
  ssr: { resolve: { conditions: ["@answerable/source"] } },
  test: {
    name: folder.replace(/^.*\//, ""),
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "dist/**"],
    // each project says it: else the terminal is left a core, which on two of them is half
    maxWorkers: "100%",
    testTimeout: HANGS_MS,
    hookTimeout: HANGS_MS,
    ...{ setupFiles, isolate: inOneProcess !== true, globalSetup: onPostgres === true ? globalSetup : [] },
  },
});

export default defineConfig({
  test: {
    projects: [
      testsOf("packages/core", { inOneProcess: true }),
      testsOf("packages/interchange", { inOneProcess: true }),
      testsOf("packages/bulletin", { inOneProcess: true }),
      testsOf("packages/client", { inOneProcess: true }),
      testsOf("packages/store", { inOneProcess: true, onPostgres: true }),
      testsOf("packages/use-cases", { inOneProcess: true, onPostgres: true }),
      testsOf("apps/cli", { inOneProcess: true }),
      testsOf("apps/http"),
      testsOf("apps/worker"),
      testsOf("tools"),
    ],
    reporters: ["default", "./tools/plain-reporter.ts"],
  },
});
