import { readFileSync } from "node:fs";
import {
  type CaseCommand,
  caseSubject,
  type Instant,
  type LanguageTag,
  type LodgedPrint,
  mali2026,
  officeMeasures,
  type Uuid,
} from "@answerable/core";
import { expect, it } from "vitest";
import { diceOf } from "../sample/dice.ts";
import { categoryOf, drawContent } from "./draw-content.ts";
import { type Life, turnAt } from "./life.ts";
import { measuredYear } from "./measured-year.ts";
import { yearStaff } from "./year-staff.ts";

const page = readFileSync(new URL("../../docs/cases-measures.md", import.meta.url), "utf8");

/** The rows of the table whose head begins with a word, cell by cell. */
const tableOf = (head: string): string[][] => {
  const [, rest = ""] = page.split(`| ${head} |`, 2);
  const [table = ""] = rest.split("\n\n", 1);
  return table
    .split("\n")
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};
const noon = (day: string): Instant => `${day}T12:00:00.000Z` as Instant;
const [staff] = yearStaff;

/** A case as the page tells it, through the real rules. */
const livedAs = ([id = "", received = "", answered = "", told = "", back = ""]: readonly string[]): Life => {
  const dice = diceOf(Number(id));
  const life: Life = { id: id as Uuid, state: caseSubject.initial, asked: [], history: [], idle: 0 };
  const drawn = drawContent(
    dice,
    { code: "desk", spoken: true, lies: [0, 0], women: 50, receipts: 100 },
    noon(received),
  );
  const content = {
    ...{ ...drawn, category: null, priority: "usual" as const, language: "fr" as LanguageTag, hasReceipt: true },
    ...{ aboutStaff: false, aboutUnits: [], wishes: { ...drawn.wishes, handler: "either" as const } },
  };
  const does = (day: string, command: (ask: ReturnType<typeof turnAt>["ask"]) => CaseCommand): void => {
    if (day === "") return;
    const events = caseSubject.decide(command(turnAt(dice, noon(day), noon(day)).ask), life.state)._unsafeUnwrap();
    for (const event of events) life.state = caseSubject.evolve(life.state, event);
  };
  if (staff === undefined) throw new Error("no staff");
  does(received, (ask) => ask("lodge", { content, print: "0".repeat(64) as LodgedPrint }));
  does(received, (ask) => ask("triage", { category: categoryOf("thanks", "office"), priority: "usual" }));
  does(received, (ask) => ask("take", { handler: staff, wishUnmet: null }));
  does(answered, (ask) =>
    ask("respond", {
      ...{ answer: { kind: "explained" }, language: content.language, way: "receipt", smallGroup: null },
      ...{ words: null, decider: staff, basis: null },
    }),
  );
  does(told, (ask) => ask("confirm-received", { how: "said-so" }));
  does(back, (ask) => ask("withdraw", { wishedBy: "the-person" }));
  return life;
};

it("the example of the page comes out as the page says", () => {
  const cases = measuredYear(tableOf("case").map(livedAs), mali2026);
  expect(cases).toHaveLength(6);
  const { timeliness, waits, ends } = officeMeasures(cases, noon("2026-04-10"));
  const response = timeliness.find(({ clock }) => clock === "response");
  const toAnswer = waits.find(({ until }) => until === "response");
  const days = (found: number | null | undefined): string =>
    typeof found === "number" ? `${found} days` : "not reached";
  expect(Object.fromEntries(tableOf("measure").map(([what, value]) => [what, value]))).toEqual({
    "response: in time": String(response?.inTime),
    "response: late": String(response?.late),
    "response: overdue": String(response?.overdue),
    "response: open": String(response?.open),
    "response: let go": String(response?.letGo),
    "response: kept": `${response?.kept.part} of ${response?.kept.of}`,
    "half of all answered within": days(toAnswer?.halfWithinDays),
    "nine in ten answered within": days(toAnswer?.nineInTenWithinDays),
    told: String(Object.values(ends.told).reduce((sum, count) => sum + count, 0)),
    "answered, not known to be told": String(ends.answered),
    withdrawn: String(ends.withdrawn),
    open: String(ends.open),
  });
});
