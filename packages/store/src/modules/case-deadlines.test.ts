import {
  type Calendar,
  type CaseCommand,
  CaseContent,
  type ClockBooksCommand,
  caseSubject,
  cfmCategories,
  clockBooksSubject,
  type Day,
  defaultResponsePolicy,
  type Instant,
  LodgedPrint,
  mali2026,
  nothingRecorded,
  type ResponsePolicy,
} from "@answerable/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { step, type Work } from "../log/work.ts";
import { ADAPTERS, answersOf, BY, testBench } from "../testing/test-stores.ts";
import { accountabilityModule, CLOCK_BOOKS } from "./accountability.ts";

const POLICIES = ["none", "agency", "strict"] as const;
type PolicyId = (typeof POLICIES)[number];

const policy = (id: PolicyId): ResponsePolicy => ({
  ...{ ...defaultResponsePolicy, id },
  entries: id === "strict" ? defaultResponsePolicy.entries : [],
});

const content = (priority: "urgent" | "usual", under: PolicyId): CaseContent =>
  CaseContent.parse({
    ...{ lodgedBy: "self", anonymous: false, channel: "desk", spokenWith: false, hasReceipt: false, language: "fr" },
    ...{ receivedAt: "2026-03-26T09:30:00.000Z", saidBefore: { how: "came-unasked", said: [] }, contacts: [] },
    ...{ consent: nothingRecorded, priority, adm1: "ML05", organisation: "agency", recorder: "desk-01" },
    ...{ category: null, narrative: null, reference: null },
    wishes: {
      ...{ hopes: null, unwanted: [], unwantedWords: null, handler: "either", reply: "wants-word" },
      ...{ family: "not-asked", intermediary: "there-is-none" },
    },
    rules: {
      ...{ mechanism: null, policy: under === "none" ? null : { id: under, version: "1" } },
      ...{ closerIsAnother: false, attempts: 1, appealLevels: 1 },
    },
  });

const facts = {
  ...{ actor: "case-01", post: "officer", level: "officer", office: "field", organisation: "agency", sex: "woman" },
  ...{ units: [], supervisors: [] },
};
const category = {
  ...{ code: "quality-timeliness", way: "office" },
  taxonomy: { id: cfmCategories.id, version: cfmCategories.version },
};
const answer = {
  ...{ answer: { kind: "put-right" }, language: "fr", way: "behind-the-receipt", smallGroup: null, words: null },
  ...{ decider: facts, basis: null },
};
const because = { because: { reason: "declined" } };

const ask = fc.oneof(
  fc.record({
    type: fc.constant("triage"),
    category: fc.constant(category),
    priority: fc.constantFrom("urgent", "usual"),
  }),
  fc.constantFrom<object>(
    ...[
      { type: "acknowledge", how: "at-intake" },
      { type: "take", handler: facts, wishUnmet: null },
    ],
    ...[{ type: "wait-for-person" }, { type: "go-on" }, { type: "recuse", because: "knows-the-person" }],
    ...[{ type: "respond", ...answer }, { type: "close-untold", ...because }, { type: "appeal" }],
    ...[
      { type: "reopen", because: "not-content" },
      { type: "withdraw", wishedBy: "the-person" },
    ],
  ),
);

const calendar = (version: string, weekend: Calendar["weekend"], holidays: readonly Day[]): Calendar => ({
  ...{ ...mali2026, id: "office", version, weekend },
  holidays: holidays.map((on) => ({ on, label: { en: "a holiday" }, state: "fixed" as const })),
});
const adoption = fc.oneof(
  fc
    .tuple(
      fc.subarray<Calendar["weekend"][number]>(["friday", "saturday", "sunday"]),
      fc.subarray(["2026-03-27", "2026-03-30", "2026-04-01", "2026-04-15"] as Day[]),
    )
    .map(
      ([weekend, holidays]) =>
        (version: string) =>
          calendar(version, weekend, holidays),
    ),
  fc.constantFrom("agency" as const, "strict" as const).map((id) => () => policy(id)),
);

const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ on: fc.integer({ min: 0, max: 3 }), ask }) },
  { weight: 1, arbitrary: fc.record({ adopt: adoption }) },
);
const lodged = fc.tuple(fc.constantFrom("urgent" as const, "usual" as const), fc.constantFrom(...POLICIES));

const minutesOn = (minutes: number): Instant =>
  `2026-03-${String(27 + Math.floor(minutes / 300)).padStart(2, "0")}T${String(8 + (Math.floor(minutes / 60) % 5)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}:00.000Z` as Instant;

describe.each(ADAPTERS)("deadlines of cases on %s", (adapter) => {
  it("are those of the state and the books, whatever is asked and adopted by whom; a rebuild makes the same (law)", async () => {
    const bench = await testBench(adapter);
    const stores = [await bench.open(accountabilityModule), await bench.open(accountabilityModule)] as const;
    const [store] = stores;
    let run = 0;
    const most = { asked: 0, open: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(lodged, { minLength: 1, maxLength: 4 }),
        fc.array(act, { maxLength: 24, size: "max" }),
        async (begun, acts) => {
          run += 1;
          const streams = begun.map((_, index) => `case-${run}-${index}`);
          let minutes = 0;
          const asked = (stream: string, command: object): Work => {
            minutes += 7;
            const at = minutesOn(minutes);
            const by = "case-01";
            return {
              ...BY,
              steps: [step(caseSubject, stream, { ...command, at, doneAt: at, by } as unknown as CaseCommand)],
            };
          };
          const entered = (document: Calendar | ResponsePolicy): Work => {
            minutes += 1;
            const command: ClockBooksCommand = { type: "enter", at: minutesOn(minutes), document };
            return { ...BY, steps: [step(clockBooksSubject, CLOCK_BOOKS, command)] };
          };
          const print = LodgedPrint.parse("a".repeat(64));
          const works = [
            ...begun.map(([priority, under], index) =>
              asked(streams[index] ?? "", { type: "lodge", content: content(priority, under), print }),
            ),
            ...acts.flatMap((one, index) =>
              "adopt" in one
                ? [entered(one.adopt(`${run}-${index}`))]
                : [asked(streams[one.on % streams.length] ?? "", one.ask)],
            ),
          ];
          // some alone and some together, by one of two who opened the store when it was empty
          for (let from = 0, turn = 0; from < works.length; from += (turn % 3) + 1, turn++) {
            const answers = await answersOf(stores[turn % 2] ?? store, works.slice(from, from + (turn % 3) + 1));
            most.asked += answers.filter(({ code }) => code === "done").length;
          }
          const books = (await store.state(clockBooksSubject, CLOCK_BOOKS))._unsafeUnwrap().state;
          const rows = async () => {
            const all = (await store.dueBy("9999-12-31T23:59:59.999Z" as Instant, 100_000))._unsafeUnwrap();
            return all.map(({ stream, at, kind }) => `${stream} ${kind} ${at}`).toSorted();
          };
          const expected: string[] = [];
          for (let before = 1; before <= run; before++)
            for (let index = 0; index < 4; index++) {
              const stream = `case-${before}-${index}`;
              const { state } = (await store.state(caseSubject, stream))._unsafeUnwrap();
              expected.push(...caseSubject.dueOf(state, books).map(({ kind, at }) => `${stream} ${kind} ${at}`));
            }
          most.open = Math.max(most.open, expected.length);
          expect(await rows()).toEqual(expected.toSorted());
          expect((await store.rebuild())._unsafeUnwrap()).toMatchObject({ differences: 0 });
          expect(await rows()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 12 },
    );
    // the law is about something: works were done, and clocks are open
    expect(most.asked).toBeGreaterThan(20);
    expect(most.open).toBeGreaterThan(5);
    await bench.close();
  });
});
