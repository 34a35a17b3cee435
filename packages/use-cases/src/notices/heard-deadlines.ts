import {
  type ActorCode,
  type CaseState,
  type DeadlinePassed,
  findsIt,
  isAmongKinds,
  type NamedPost,
  type OverdueRecord,
  type Subject,
  type TellingRule,
  tellingRuleOf,
  tellingRules,
  whoHears,
} from "@answerable/core";
import type { HistoryEntry, Standing } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { Part } from "../deliveries/delivery-line.ts";
import { type Failure, storeFailed } from "../failure.ts";
import { standingRowsOf } from "../in-sight.ts";
import type { ModuleName } from "../modules.ts";
import type { OpenOperation } from "../open-operation.ts";
import { storeModules } from "../store-modules.ts";
import { isReachedAt, type KnownReach } from "./known-reaches.ts";

/** A deadline that passed, as one member hears of it. */
export interface HeardDeadline {
  readonly position: number;
  readonly event: DeadlinePassed;
  readonly subject: string;
  readonly rule: TellingRule;
  /** How long after it was noted this member hears. */
  readonly afterHours: number;
}

/** Who hears, and of whom that is asked. */
export interface Listening {
  readonly open: Pick<OpenOperation, "staff">;
  readonly member: ActorCode;
  readonly known: ReadonlyMap<ActorCode, KnownReach>;
}

interface Noted {
  readonly position: number;
  readonly event: DeadlinePassed;
  readonly subject: Subject;
  readonly rule: TellingRule;
}

/** The deadlines among some entries of a log that a rule tells of. */
const notedAmong = (entries: readonly HistoryEntry[], module: ModuleName): readonly Noted[] =>
  entries.flatMap(({ position, event }) => {
    if (event.type !== "deadline-passed") return [];
    const passed = event as DeadlinePassed;
    for (const subject of storeModules[module].subjects) {
      const rule = tellingRuleOf(subject.name, passed.kind);
      if (rule !== undefined) return [{ position, event: passed, subject, rule }];
    }
    return [];
  });

/** Posts that a case names beside its rows; no other record names any. */
const postsOf = (subject: string, state: unknown): OverdueRecord["posts"] => {
  if (subject !== "case") return {};
  const standing = state as CaseState;
  if (standing.status === "absent") return {};
  const { safetyCall } = standing;
  return {
    deputy: standing.way === "office" ? null : standing.content.path.deputy,
    "safety-call": safetyCall.is === "agreed" ? safetyCall.post : null,
  } satisfies Record<NamedPost, string | null>;
};

/** The record as it stands, where it still says that this is due. */
const overdueRecord = ({ subject, event, rule }: Noted, state: unknown, books: unknown): OverdueRecord | undefined => {
  const { undoneWhile } = rule;
  const isDue = subject
    .dueOf(state, books)
    .some(({ at, kind }) =>
      undoneWhile === undefined ? at === event.dueAt && kind === event.kind : isAmongKinds(undoneWhile, kind),
    );
  const rows = isDue ? standingRowsOf(subject, state) : undefined;
  return rows === undefined ? undefined : { ...rows, posts: postsOf(subject.name, state) };
};

const stepsHeard = (noted: Noted, of: OverdueRecord, { open, member, known }: Listening): readonly HeardDeadline[] => {
  const { staff } = open;
  const { rule, position, event, subject } = noted;
  if (!findsIt(rule, of, staff, member)) return [];
  const heard = whoHears(rule, of, { staff, isReached: isReachedAt(known, event.at) });
  return rule.steps.flatMap(({ afterHours }, at) =>
    heard[at]?.includes(member) === true ? [{ position, event, subject: subject.name, rule, afterHours }] : [],
  );
};

const booksOf = async ({ module, store }: Part): Promise<Result<unknown, Failure>> => {
  const { books } = storeModules[module];
  if (books === undefined) return ok(undefined);
  return await store
    .state(books.subject, books.stream)
    .map(({ state }): unknown => state)
    .mapErr(storeFailed);
};

/**
 * Of some entries of a part's log, the deadlines that a member hears of by the rules, as everything stands now: what was done, erased or
 * handed to somebody else since is not among them.
 */
export const heardDeadlines = async (
  entries: readonly HistoryEntry[],
  part: Part,
  listening: Listening,
): Promise<Result<readonly HeardDeadline[], Failure>> => {
  const noted = notedAmong(entries, part.module);
  if (noted.length === 0) return ok([]);
  const books = await booksOf(part);
  if (books.isErr()) return err(books.error);
  const heard: HeardDeadline[] = [];
  for (const [subject, ofIt] of Map.groupBy(noted, (one) => one.subject)) {
    const streams = [...new Set(ofIt.map(({ event }) => event.record))];
    const states = await part.store.states(subject, streams).mapErr(storeFailed);
    if (states.isErr()) return err(states.error);
    const standing: ReadonlyMap<string, Standing<unknown>> = states.value;
    for (const one of ofIt) {
      const of = overdueRecord(one, standing.get(one.event.record)?.state ?? subject.initial, books.value);
      if (of !== undefined) heard.push(...stepsHeard(one, of, listening));
    }
  }
  return ok(heard.toSorted((a, b) => a.position - b.position));
};

/** The order in which harm threatens, which is the order of the rules. Source: practice W5. */
export const harmOf = ({ rule }: HeardDeadline): number => tellingRules.indexOf(rule);
