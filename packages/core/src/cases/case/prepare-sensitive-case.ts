import { err, ok, type Result } from "neverthrow";
import type { Instant } from "../../kernel/instant.ts";
import { type Issue, issue } from "../../kernel/issue.ts";
import type { Taxonomy } from "../../taxonomies/taxonomy.ts";
import { readCategory } from "./case-category.ts";
import type { CaseRules } from "./case-rules.ts";
import { contactIssues } from "./contact-issues.ts";
import { leftUnsaid } from "./said-before.ts";
import type { NamedPath, OpenSensitiveContent, SensitiveInput } from "./sensitive-content.ts";

export interface SensitiveChecks {
  readonly now: Instant;
  readonly path: NamedPath;
  readonly rules: CaseRules;
  readonly categories: Taxonomy;
}

/** What a person has to know before she or he says more. */
const MUST_BE_SAID: ReadonlySet<string> = new Set(["what-must-be-passed-on", "support-depends-on-nothing"]);

/**
 * A sensitive case as it will be sealed and lodged. Nobody is let to speak on without knowing what has to be passed on; a
 * letter that came unasked is taken as it is.
 * Err (all at once): `received-after-now`, `category-opens-no-case`, `category-unknown`,
 * `category-stays-with-the-office`, `must-be-said-first`, `identity-without-consent`, `contact-needed`,
 * `contact-not-agreed`.
 * Source: practice C2, C11.
 */
export const prepareSensitiveCase = (
  input: SensitiveInput,
  { now, path, rules, categories }: SensitiveChecks,
): Result<OpenSensitiveContent, readonly Issue[]> => {
  const category = readCategory(input.category, categories).andThen((one) =>
    one.way === "office" ? err([issue("category-stays-with-the-office", ["category"])]) : ok(one),
  );
  const left = leftUnsaid(input.saidBefore).filter((one) => MUST_BE_SAID.has(one));
  const issues = [
    ...(input.receivedAt > now ? [issue("received-after-now", ["receivedAt"])] : []),
    ...category.match(
      () => [],
      (found) => found,
    ),
    ...(left.length > 0 ? [issue("must-be-said-first", ["saidBefore", "said"], {}, { left })] : []),
    ...(input.identity !== null && input.consent.sharing.answer !== "given"
      ? [issue("identity-without-consent", ["identity"])]
      : []),
    ...contactIssues(input),
  ];
  return category.isErr() || issues.length > 0 ? err(issues) : ok({ ...input, category: category.value, path, rules });
};
