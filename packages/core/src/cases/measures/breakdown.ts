import * as z from "zod";
import type { Instant } from "../../kernel/instant.ts";
import { compareText } from "../../kernel/text-order.ts";
import type { OfficeCase } from "../case/case-state.ts";
import { type CasePart, FEWEST_CASES } from "./few-cases.ts";
import { loopEnds } from "./loop-ends.ts";
import { type MeasuredCase, receivedMonth } from "./measured-case.ts";
import { putTogether } from "./put-together.ts";
import { timeliness } from "./timeliness.ts";
import { waits } from "./waits.ts";

export const BrokenDownBy = z
  .enum(["adm1", "adm2", "channel", "category", "priority", "month", "language", "lodged-by", "gets-aid", "sex", "age"])
  .describe("By what; sex and age by the person's own word, where somebody spoke with her or him.");
export type BrokenDownBy = z.infer<typeof BrokenDownBy>;

/** What cases of one kind came to. */
export interface BreakdownRow {
  /** Null: all those together that are too few to be named. */
  readonly value: string | null;
  readonly cases: number;
  readonly answeredInTime: CasePart;
  readonly halfAnsweredWithinDays: number | null;
  readonly told: number;
  readonly open: number;
  readonly few: boolean;
}

/** Where there is nothing to break down by: not sorted, or nobody spoke with the person, or nobody asked. */
const NOT_KNOWN = "not-known";

/** What the person said of herself or himself. Source: practice C17. */
const ownWord = ({ content }: OfficeCase, what: "sex" | "ageBand"): string =>
  content.spokenWith ? (content.ownWord?.[what] ?? NOT_KNOWN) : NOT_KNOWN;

const VALUE: Readonly<Record<BrokenDownBy, (state: OfficeCase) => string>> = {
  adm1: ({ content }) => content.adm1,
  adm2: ({ content }) => content.adm2 ?? content.adm1,
  channel: ({ content }) => content.channel,
  category: ({ content }) => content.category?.code ?? NOT_KNOWN,
  priority: ({ content }) => content.priority,
  month: receivedMonth,
  language: ({ content }) => content.language,
  "lodged-by": ({ content }) => content.lodgedBy,
  "gets-aid": ({ content }) => content.getsAid,
  sex: (state) => ownWord(state, "sex"),
  age: (state) => ownWord(state, "ageBand"),
};

const rowOf = (value: string | null, cases: readonly MeasuredCase[], now: Instant): BreakdownRow => {
  const { told, open } = loopEnds(cases);
  const answered = timeliness(cases, now).find(({ clock }) => clock === "response");
  const waited = waits(cases).find(({ until }) => until === "response");
  return {
    ...{ value, cases: cases.length, answeredInTime: answered?.kept ?? { part: 0, of: 0, few: true } },
    halfAnsweredWithinDays: waited?.halfWithinDays ?? null,
    ...{ told: Object.values(told).reduce((sum, count) => sum + count, 0), open, few: cases.length < FEWEST_CASES },
  };
};

/**
 * What cases came to by one thing, in text order. What has fewer than {@link FEWEST_CASES} is put together with others, last,
 * so that no row points to somebody and none can be had by subtraction.
 */
export const breakdown = (cases: readonly MeasuredCase[], by: BrokenDownBy, now: Instant): BreakdownRow[] => {
  const groups = Map.groupBy(cases, ({ state }) => VALUE[by](state));
  const together = putTogether(
    Object.fromEntries([...groups].map(([value, some]) => [value, some.length])),
    FEWEST_CASES,
  );
  const rest = cases.filter(({ state }) => together.has(VALUE[by](state)));
  const named = [...groups].filter(([value]) => !together.has(value)).toSorted(([a], [b]) => compareText(a, b));
  return [
    ...named.map(([value, some]) => rowOf(value, some, now)),
    ...(rest.length === 0 ? [] : [rowOf(null, rest, now)]),
  ];
};
