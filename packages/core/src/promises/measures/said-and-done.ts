import type { FlatRow } from "../../kernel/filter.ts";
import { compareText } from "../../kernel/text-order.ts";
import { countable } from "./countable.ts";

/** Why something could not be, and how often. */
export interface CouldNot {
  readonly because: string;
  readonly times: number;
}

/** You said / we did / we could not, because: one topic in one area. */
export interface SaidAndDone {
  readonly adm1: string;
  /** Null: the whole admin 1 unit. */
  readonly adm2: string | null;
  readonly topic: string;
  /** Expectations that were heard and questions that were asked. */
  readonly said: number;
  /** Promises that were kept, questions that were answered, corrective actions that were done. */
  readonly did: number;
  readonly couldNot: readonly CouldNot[];
  /** Promises, questions and corrective actions that are open. */
  readonly open: number;
}

/** The rows of the four tables; only matters of communities are read. */
export interface LedgerRows {
  readonly expectations: readonly FlatRow[];
  readonly promises: readonly FlatRow[];
  readonly owed: readonly FlatRow[];
  readonly actions: readonly FlatRow[];
}

type Says = "said" | "did" | "open" | { readonly because: string };

interface Entry {
  readonly row: FlatRow;
  readonly says: readonly Says[];
}

const ofExpectation = (row: FlatRow): readonly Says[] => {
  if (row["status"] === "withdrawn") return [];
  const power = row["power"];
  return power === "depends-on-others" || power === "beyond-our-power" ? ["said", { because: power }] : ["said"];
};

const ofPromise = (row: FlatRow): readonly Says[] => {
  if (row["status"] === "kept") return ["did"];
  if (row["status"] === "standing") return ["open"];
  return row["status"] === "explained" ? [{ because: String(row["because"]) }] : [];
};

const ofQuestion = (row: FlatRow): readonly Says[] => {
  if (row["kind"] !== "answer") return [];
  if (row["status"] === "given") return ["said", "did"];
  if (row["status"] === "owed") return ["said", "open"];
  return row["status"] === "explained" ? ["said", { because: String(row["because"]) }] : ["said"];
};

/** What was planned by mistake was never said to anybody. */
const ofAction = (row: FlatRow): readonly Says[] => {
  if (row["because"] === "planned-by-mistake") return [];
  if (row["status"] === "done") return ["did"];
  return row["status"] === "planned" ? ["open"] : [{ because: String(row["because"]) }];
};

/** An action is always for communities, and about an issue. */
const ofCommunity = (row: FlatRow): FlatRow => ({ ...row, level: "community", topic: row["issue"] ?? null });

const reasonsOf = (says: readonly Says[]): CouldNot[] => {
  const reasons = says.flatMap((one) => (typeof one === "string" ? [] : [one.because]));
  return [...new Set(reasons)]
    .toSorted(compareText)
    .map((because) => ({ because, times: reasons.filter((one) => one === because).length }));
};

const keyOf = ({ row }: Entry): string => [row["adm1"], row["adm2"] ?? "", row["topic"]].join(" ");

/**
 * What people said, what was done and what could not be done, because: by area and topic, for a sheet that goes back to
 * the community. Counts and codes only; nothing of one person, nothing sensitive.
 * Source: practice C9, C10, S8.
 */
export const saidAndDone = ({ expectations, promises, owed, actions }: LedgerRows): SaidAndDone[] => {
  const entries: readonly Entry[] = [
    ...expectations.map((row) => ({ row, says: ofExpectation(row) })),
    ...promises.map((row) => ({ row, says: ofPromise(row) })),
    ...owed.map((row) => ({ row, says: ofQuestion(row) })),
    ...actions.map((row) => ({ row: ofCommunity(row), says: ofAction(row) })),
  ].filter(
    ({ row, says }) =>
      says.length > 0 &&
      row["level"] === "community" &&
      row["adm1"] !== null &&
      row["topic"] !== null &&
      countable([row]).length > 0,
  );
  const keys = [...new Set(entries.map(keyOf))].toSorted(compareText);
  return keys.flatMap((key) => {
    const some = entries.filter((entry) => keyOf(entry) === key);
    const [first] = some;
    if (first === undefined) return [];
    const says = some.flatMap((one) => one.says);
    const times = (what: Says): number => says.filter((one) => one === what).length;
    const { adm1, adm2, topic } = first.row;
    return [
      {
        ...{
          adm1: String(adm1),
          adm2: adm2 === null || adm2 === undefined ? null : String(adm2),
          topic: String(topic),
        },
        ...{ said: times("said"), did: times("did"), couldNot: reasonsOf(says), open: times("open") },
      },
    ];
  });
};
