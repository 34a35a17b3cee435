import { relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

type Failure = { readonly message: string };

/** The first lines of an error: with a property, the seed and path that repeat it. */
const inOneLine = (errors: readonly Failure[] = []): string =>
  (errors[0]?.message ?? "no reason given").split("\n").slice(0, 2).join(" ").slice(0, 240);

/**
 * Prints what failed, and what passed only when it was asked again, a line each, and one closing line that people and CI read at
 * a glance: `N passed, N failed, N skipped`.
 */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], outside: readonly Failure[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const say = (what: "failed" | "shaky", where: string, errors?: readonly Failure[]) =>
      console.log(`${what}: ${where}: ${inOneLine(errors)}`);
    for (const module of modules) {
      const file = relative(process.cwd(), module.moduleId);
      const tests = [...module.children.allTests()];
      // errors of hooks stand with their suite; a file that does not load has no tests
      const around = [module, ...module.children.allSuites()].flatMap((suite) => suite.errors());
      if (around.length > 0) say("failed", file, around);
      if (module.state() === "failed" && tests.length === 0) count.failed++;
      for (const test of tests) {
        const { state, errors } = test.result();
        if (state !== "pending") count[state]++;
        const isShaky = test.diagnostic()?.flaky === true;
        if (state === "failed" || isShaky) say(isShaky ? "shaky" : "failed", `${file} > ${test.fullName}`, errors);
      }
    }
    if (outside.length > 0) say("failed", "outside of any test", outside);
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
