import { relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

type Failure = { readonly message: string };

/** The first lines of an error: with a property, the seed and path that repeat it. */
const inOneLine = (errors: readonly Failure[] = []): string =>
  (errors[0]?.message ?? "no reason given").split("\n").slice(0, 2).join(" ").slice(0, 240);

/** Prints what failed, a line each, and one closing line that people and CI read at a glance: `N passed, N failed, N skipped`. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], outside: readonly Failure[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const failed = (where: string, errors?: readonly Failure[]) =>
      console.log(`failed: ${where}: ${inOneLine(errors)}`);
    for (const module of modules) {
      const file = relative(process.cwd(), module.moduleId);
      const tests = [...module.children.allTests()];
      // errors of hooks stand with their suite; a file that does not load has no tests
      const around = [module, ...module.children.allSuites()].flatMap((suite) => suite.errors());
      if (around.length > 0) failed(file, around);
      if (module.state() === "failed" && tests.length === 0) count.failed++;
      for (const test of tests) {
        const { state, errors } = test.result();
        if (state !== "pending") count[state]++;
        if (state === "failed") failed(`${file} > ${test.fullName}`, errors);
      }
    }
    if (outside.length > 0) failed("outside of any test", outside);
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
