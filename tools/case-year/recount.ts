import {
  type Calendar,
  type CaseEvent,
  CLOCK_NAMES,
  type Instant,
  type OfficeMeasures,
  type ResponsePolicy,
} from "@answerable/core";
import { few, type History, isWith, ofOffice, only, tally } from "./history.ts";
import { type Came, recountClocks } from "./recount-clocks.ts";
import { appealsIn, waitsIn } from "./recount-waits.ts";

/** What has the last word on where a case stands. */
const STANDS: readonly CaseEvent["type"][] = [
  ...([
    "loop-closed",
    "case-responded",
    "case-withdrawn",
    "case-reopened",
    "case-appealed",
    "returned-from-body",
  ] as const),
];

/**
 * The measures of an office, counted again by looping over histories and nothing else: no state, no row and no function of
 * the measures. `like` gives only the codes that are counted, never a number.
 */
export const recount = (
  all: readonly History[],
  { policy, calendar, now }: { readonly policy: ResponsePolicy; readonly calendar: Calendar; readonly now: Instant },
  like: OfficeMeasures,
): OfficeMeasures => {
  const histories = all.filter((history) => isWith(history) === "office");
  const clocks = histories.map((history) => recountClocks(history, policy, calendar, now));
  const count = (came: readonly Came[], what: Came): number => came.filter((one) => one === what).length;
  const timeliness = CLOCK_NAMES.map((clock) => {
    const came = clocks.flatMap((one) => one[clock]);
    const [inTime, late, enteredLate, overdue] = (["inTime", "late", "enteredLate", "overdue"] as const).map((what) =>
      count(came, what),
    ) as [number, number, number, number];
    const of = inTime + late + enteredLate + overdue;
    return {
      ...{ clock, owed: came.length, inTime, late, enteredLate, open: count(came, "open"), overdue },
      ...{ letGo: count(came, "letGo"), kept: { part: inTime, of, few: few(of) } },
    };
  });
  const promised = histories.flatMap((history, index) => {
    const lodged = history.findLast(({ type }) => type === "case-lodged" || type === "returned-from-body");
    const said = lodged !== undefined && "content" in lodged && lodged.content.saidBefore.said.includes("by-when");
    const [first] = clocks[index]?.response ?? [];
    return said && first !== undefined && first !== "open" && first !== "letGo" ? [first] : [];
  });
  const stands = histories.map((history) => history.findLast(({ type }) => STANDS.includes(type)));
  const ends = stands.flatMap((last) => (last?.type === "loop-closed" ? [last.end] : []));
  const answered = stands.filter((last) => last?.type === "case-responded").length;
  const withdrawn = stands.filter((last) => last?.type === "case-withdrawn").length;
  const answers = histories.flatMap((history) => only(ofOffice(history), "case-responded").map(({ answer }) => answer));
  const kinds = answers.map(({ answer }) => answer);
  const reopened = histories.map((history) => only(ofOffice(history), "case-reopened").length);
  const appeals = histories.map(appealsIn);
  const referrals = histories.flatMap((history) => {
    const events = ofOffice(history);
    return events.flatMap((event, index) => {
      if (event.type !== "case-referred") return [];
      const rest = events.slice(index + 1);
      const next = rest.findIndex(({ type }) => type === "case-referred");
      return [only(next < 0 ? rest : rest.slice(0, next), "referral-outcome-recorded").at(-1)?.outcome ?? null];
    });
  });
  const times = (type: CaseEvent["type"]): number =>
    histories.reduce((sum, history) => sum + ofOffice(history).filter((event) => event.type === type).length, 0);
  const openOffers = histories.filter((history) => {
    const last = ofOffice(history).findLast(
      ({ type }) => type.startsWith("hand-over-") || type === "case-responded" || type === "case-withdrawn",
    );
    return last?.type === "hand-over-offered";
  }).length;
  const offers = {
    offered: times("hand-over-offered"),
    accepted: times("hand-over-accepted"),
    refused: times("hand-over-refused"),
    ranOut: times("hand-over-ran-out"),
  };
  const wishOf = (history: History): string | undefined => {
    const last = history.findLast(({ type }) => type === "case-lodged" || type === "returned-from-body");
    return last?.type === "case-lodged" || last?.type === "returned-from-body"
      ? last.content.wishes.handler
      : undefined;
  };
  const wished = histories.filter((history) => ["woman", "man"].includes(wishOf(history) ?? ""));
  const hands = wished
    .map((history) =>
      ofOffice(history).flatMap((event) =>
        event.type === "case-taken" || event.type === "case-handed-on" ? [event.wishUnmet] : [],
      ),
    )
    .filter(({ length }) => length > 0);
  const asked = histories.flatMap((history, index) => {
    if (stands[index]?.type !== "loop-closed") return [];
    const since = history.findLastIndex(
      ({ type }) => type === "case-reopened" || type === "case-appealed" || type === "returned-from-body",
    );
    return only(history.slice(since + 1), "satisfaction-recorded").at(-1)?.satisfaction ?? [];
  });
  const given = asked.flatMap((one) => (one.came === "answer" ? [one.answer] : []));
  const keptPromises = promised.filter((one) => one === "inTime").length;
  return {
    timeliness,
    toldByWhen: { part: keptPromises, of: promised.length, few: few(promised.length) },
    waits: [
      {
        until: "acknowledgement",
        ...waitsIn(histories, ["case-acknowledged", "interim-answer-given", "case-responded", "body-concluded"], true),
      },
      { until: "response", ...waitsIn(histories, ["case-responded"], false) },
      { until: "closure", ...waitsIn(histories, ["loop-closed"], false) },
    ],
    ends: {
      cases: histories.length,
      told: tally(
        ends.flatMap((end) => (end.told === "received" ? [end.how] : [])),
        like.ends.told,
      ) as never,
      untold: tally(
        ends.flatMap((end) => (end.told === "not-told" ? [end.because.reason] : [])),
        like.ends.untold,
      ) as never,
      ...{ answered, withdrawn, open: histories.length - ends.length - answered - withdrawn },
    },
    answers: {
      given: answers.length,
      kinds: tally(
        kinds.map(({ kind }) => kind),
        like.answers.kinds,
      ) as never,
      notPossible: tally(
        kinds.flatMap((one) => (one.kind === "not-possible" ? [one.because] : [])),
        like.answers.notPossible,
      ) as never,
      ways: tally(
        answers.map(({ way }) => way),
        like.answers.ways,
      ) as never,
      actions: new Set(kinds.flatMap((one) => (one.kind === "programme-changed" ? [one.action] : []))).size,
    },
    again: {
      reopened: { cases: reopened.filter((one) => one > 0).length, times: times("case-reopened") },
      appeals: {
        ...{ cases: appeals.filter(({ length }) => length > 0).length, times: times("case-appealed") },
        ...(tally(appeals.flat(), { stands: 0, otherwise: 0, waits: 0, "let-go": 0 }) as never as Record<
          "stands" | "otherwise" | "waits" | "let-go",
          number
        >),
      },
      withdrawn: histories.filter((history) => ofOffice(history).some(({ type }) => type === "case-withdrawn")).length,
    },
    passedOn: {
      referrals: {
        made: referrals.length,
        outcomes: tally(
          referrals.flatMap((one) => one ?? []),
          like.passedOn.referrals.outcomes,
        ) as never,
        noOutcome: referrals.filter((one) => one === null).length,
      },
      handOvers: {
        ...offers,
        open: openOffers,
        overtaken: offers.offered - offers.accepted - offers.refused - offers.ranOut - openOffers,
      },
    },
    wishes: {
      notAsked: histories.filter((history) => wishOf(history) === "not-asked").length,
      wished: wished.length,
      met: {
        part: hands.filter((unmet) => unmet.every((why) => why === null)).length,
        of: hands.length,
        few: few(hands.length),
      },
      recusals: times("handler-recused"),
    },
    satisfaction: {
      ...{ closed: ends.length, asked: asked.length, answered: given.length },
      answers: tally(given, like.satisfaction.answers) as never,
    },
  };
};
