import { err, ok, type Result } from "neverthrow";
import type { ActorCode } from "../../kernel/actor-code.ts";
import { type Instant, utcDayOf } from "../../kernel/instant.ts";
import { type Issue, issue } from "../../kernel/issue.ts";
import { type Month, monthOf } from "../../kernel/month.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { PCode } from "../../places/p-code.ts";
import { mentionsSexualViolence } from "../../safeguards/mentions-sexual-violence.ts";
import type { Taxonomy } from "../../taxonomies/taxonomy.ts";
import { type CaseCategory, readCategory } from "./case-category.ts";
import type { CaseInput, OpenCaseContent } from "./case-content.ts";
import type { CaseRules } from "./case-rules.ts";
import { contactIssues } from "./contact-issues.ts";
import { leftUnsaid } from "./said-before.ts";

/** What the rules of cases ask of a place registry. */
export interface CaseAreas {
  /** The area that a p-code of admin 1 or admin 2 stood for in a month; undefined where there was no such unit. */
  areaOf(code: PCode, month: Month): { readonly adm1: PCode; readonly adm2: PCode | null } | undefined;
}

export interface CaseChecks {
  readonly now: Instant;
  readonly recorder: ActorCode;
  readonly rules: CaseRules;
  readonly categories: Taxonomy;
  readonly areas: CaseAreas;
  /** The import that brings it; left out: it is taken down here. */
  readonly batch?: Uuid;
  /** True: the person wrote it herself or himself, so what is said of her or him is her or his own word. */
  readonly isOwnHand?: boolean;
}

export interface PreparedCase {
  /** Ready to be sealed (see `personalValues`, `withRefs`) and lodged. */
  readonly content: OpenCaseContent;
  /** What should have been said before the facts and was not. */
  readonly notes: readonly Issue[];
}

const categoryOf = ({ category }: CaseInput, categories: Taxonomy): Result<CaseCategory | null, readonly Issue[]> =>
  category === null
    ? ok(null)
    : readCategory(category, categories).andThen((one) =>
        one.way === "office" ? ok(one) : err([issue("category-goes-to-the-body", ["category"])]),
      );

const areaIssues = ({ adm1, adm2, receivedAt }: CaseInput, areas: CaseAreas): readonly Issue[] => {
  const month = monthOf(utcDayOf(receivedAt));
  if (areas.areaOf(adm1, month)?.adm2 !== null) return [issue("area-unknown", ["adm1"])];
  if (adm2 === null) return [];
  const area = areas.areaOf(adm2, month);
  if (area === undefined || area.adm2 === null) return [issue("area-unknown", ["adm2"])];
  return area.adm1 === adm1 ? [] : [issue("area-in-another-area", ["adm2"])];
};

type Words = readonly (readonly [path: readonly string[], words: string | null])[];

/** What the person said, in words, each with where it stands. */
const wordsOf = ({ narrative, wishes }: CaseInput): Words => [
  [["narrative"], narrative],
  [["wishes", "hopes"], wishes.hopes],
  [["wishes", "unwantedWords"], wishes.unwantedWords],
];

/** Everything that is taken down by hand: how the desk finds somebody again, too. */
const writtenIn = (input: CaseInput): Words => [...wordsOf(input), [["reference"], input.reference]];

/** Words that speak of sexual violence are not kept, nor is anything else: the service card is shown. Source: C1. */
const violenceIssues = (input: CaseInput): readonly Issue[] =>
  writtenIn(input).flatMap(([path, words]) =>
    words !== null && mentionsSexualViolence(words) ? [issue("speaks-of-sexual-violence", [...path])] : [],
  );

/** Who wants nothing written down is helped by codes alone. */
const agreedIssues = (input: CaseInput): readonly Issue[] => {
  const { answer } = input.consent.recording;
  if (answer !== "refused" && answer !== "withdrawn") return [];
  return writtenIn(input).flatMap(([path, words]) => (words === null ? [] : [issue("words-not-agreed", [...path])]));
};

const personIssues = (
  { ownWord, child, spokenWith, anonymous, reference }: CaseInput,
  isOwnHand: boolean,
): readonly Issue[] => [
  ...(ownWord !== null && !spokenWith && !isOwnHand ? [issue("nobody-spoke-with-the-person", ["ownWord"])] : []),
  ...((ownWord?.ageBand === "under-18") === (child !== null) ? [] : [issue("child-and-age-disagree", ["child"])]),
  ...(anonymous && reference !== null ? [issue("anonymous-with-a-reference", ["reference"])] : []),
];

/**
 * A case as it will be lodged. A complaint is not refused because somebody forgot to say something first: that is a note.
 * Err (all at once): `received-after-now`, `category-opens-no-case`, `category-unknown`, `category-goes-to-the-body`,
 * `area-unknown`, `area-in-another-area`, `speaks-of-sexual-violence`, `nobody-spoke-with-the-person`,
 * `child-and-age-disagree`, `anonymous-with-a-reference`, `words-not-agreed`, `contact-needed`,
 * `contact-not-agreed`.
 * Source: practice C1, C2, C5, C11, C17.
 */
export const prepareCase = (input: CaseInput, checks: CaseChecks): Result<PreparedCase, readonly Issue[]> => {
  const { now, recorder, rules, categories, areas, batch = null, isOwnHand = false } = checks;
  const category = categoryOf(input, categories);
  const issues = [
    ...(input.receivedAt > now ? [issue("received-after-now", ["receivedAt"])] : []),
    ...category.match(
      () => [],
      (found) => found,
    ),
    ...areaIssues(input, areas),
    ...violenceIssues(input),
    ...personIssues(input, isOwnHand),
    ...agreedIssues(input),
    ...contactIssues(input),
  ];
  if (category.isErr() || issues.length > 0) return err(issues);
  const left = leftUnsaid(input.saidBefore);
  return ok({
    content: { ...input, category: category.value, rules, recorder, batch },
    notes: left.length === 0 ? [] : [issue("left-unsaid", ["saidBefore"], {}, { left })],
  });
};
