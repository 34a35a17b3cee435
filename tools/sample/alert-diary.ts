import { addDays, type Day } from "@answerable/core";
import { alertMonths, LINKED_AT_MONTH_END, upTake } from "./alert-targets.ts";
import { type DiaryLine, diaryLine } from "./diary.ts";
import { daysAfter } from "./draw-alert-times.ts";
import type { DrawnAlert } from "./draw-alerts.ts";
import { milestonesOf } from "./draw-times.ts";
import { incidentId } from "./incident-id.ts";

/** An alert with its number: its line in the file of alerts, from 1. */
export interface NumberedAlert extends DrawnAlert {
  readonly number: number;
}

const SENDER = "analyst-01";

const sending = ({ number, times, outline }: NumberedAlert): DiaryLine[] => {
  const on = daysAfter(times.sent, 1);
  const drafter = outline.area.adm1 === "ML05" ? "supervisor-01" : "im-01";
  const clearing = { couldTellWhoTold: "no", couldHarm: "yes", leftOut: ["locality"] };
  return [
    diaryLine(on, drafter, "alerts.draft", { alert: number }),
    diaryLine(on, SENDER, "alerts.clear", { alert: number, ...clearing }),
    diaryLine(on, SENDER, "alerts.disseminate", { alert: number, sentAt: times.sent, channel: "e-mail" }),
  ];
};

const ending = (alert: NumberedAlert, all: readonly NumberedAlert[]): DiaryLine[] => {
  const { number, outline, times } = alert;
  const into = all.find(
    (one) => one.number !== number && one.outline.trigger === outline.trigger && one.outline.fate === "stands",
  );
  switch (outline.fate) {
    case "merged":
      return into === undefined
        ? []
        : [
            diaryLine(daysAfter(latest(times.sent, into.times.sent), 2), SENDER, "alerts.merge", {
              alert: number,
              intoAlert: into.number,
            }),
          ];
    case "cancelled":
      return [
        diaryLine(daysAfter(times.sent, 4), SENDER, "alerts.cancel", { alert: number, reason: "did-not-happen" }),
      ];
    case "rumour":
      return [diaryLine(daysAfter(times.sent, 4), SENDER, "alerts.cancel", { alert: number, reason: "rumour" })];
    case "not-materialised":
      return [diaryLine(daysAfter(times.sent, 10), SENDER, "alerts.not-materialised", { alert: number })];
    case "linked":
    case "stands":
      return [];
  }
};

const latest = <Text extends string>(a: Text, b: Text): Text => (a < b ? b : a);

/** Links: most at the end of the month, the others within two months; never before the incident is there. */
const linking = (month: string, linked: readonly NumberedAlert[]): DiaryLine[] => {
  const { cutOff, bulletin } = milestonesOf(month);
  const early = Math.round((linked.length * LINKED_AT_MONTH_END) / 100);
  const byArrival = linked.toSorted((a, b) => (received(a) < received(b) ? -1 : 1));
  return byArrival.flatMap((alert, index): DiaryLine[] => {
    const { incident } = alert.outline;
    if (incident === undefined) return [];
    const planned = index < early ? cutOff : addDays(bulletin, 40);
    const on = latest(latest(planned, addDays(received(alert), 1)), daysAfter(alert.times.sent, 1));
    return [diaryLine(on, SENDER, "alerts.link", { alert: alert.number, incident: incidentId(incident.root) })];
  });
};

const received = ({ outline }: NumberedAlert): Day => outline.incident?.times.received ?? outline.day;

const raised = (people: number) => ({ amount: { kind: "about", people }, cells: [] });

/** The first count of people killed was too low: the whole alert is sent again, with more. */
const correcting = ({ number, input, times }: NumberedAlert): DiaryLine => {
  const violations = input.violations.map((one, index) => {
    const victims = one["victims"] as { readonly amount: { readonly people: number } } | undefined;
    return index === indexOfPeople(input.violations) && victims !== undefined
      ? { ...one, victims: raised(victims.amount.people + 2) }
      : one;
  });
  const clearing = { couldTellWhoTold: "no", couldHarm: "yes", leftOut: ["locality"] };
  return diaryLine(daysAfter(times.sent, 3), SENDER, "alerts.correct", {
    alert: number,
    ...input,
    violations,
    ...clearing,
  });
};

const indexOfPeople = (violations: DrawnAlert["input"]["violations"]): number =>
  violations.findIndex((one) => one["unit"] === "victims");

const takingUp = (standing: readonly NumberedAlert[], all: number): DiaryLine[] => {
  const scaled = (number: number): number => Math.round((number * all) / upTake.alerts);
  const assessed = scaled(upTake.rapidAssessments);
  const taken = assessed + scaled(upTake.directResponses);
  const asked = taken + scaled(upTake.nobody);
  // Every other one first, so that early and late ones are among both.
  const order = [
    ...standing.filter((_one, index) => index % 2 === 0),
    ...standing.filter((_one, index) => index % 2 === 1),
  ];
  return order.slice(0, asked).map(({ number, times }, index) => {
    const on = daysAfter(times.sent, 6);
    if (index >= taken) return diaryLine(on, SENDER, "alerts.take-up", { alert: number, answer: "nobody" });
    const response =
      index < assessed
        ? { kind: "rapid-protection-assessment", by: "protection-cluster" }
        : { kind: "direct-response", by: "rapid-response-mechanism" };
    return diaryLine(on, SENDER, "alerts.take-up", {
      alert: number,
      answer: "taken-up",
      ...response,
      on: daysAfter(times.sent, 5),
    });
  });
};

/** A rapid assessment that somebody took up was done. */
const followingUp = (lines: readonly DiaryLine[]): DiaryLine[] =>
  lines
    .filter(({ input }) => input["kind"] === "rapid-protection-assessment")
    .map(({ on, input }) =>
      diaryLine(addDays(on as Day, 8), SENDER, "alerts.follow-up", {
        alert: input["alert"],
        done: "rapid-assessment-done",
      }),
    );

/** What people did with the alerts of a month. */
export const alertDiary = (month: string, alerts: readonly NumberedAlert[]): DiaryLine[] => {
  const corrected = alertMonths.find((one) => one.month === month)?.corrected ?? 0;
  const standing = alerts.filter(({ outline }) => outline.fate === "stands" || outline.fate === "linked");
  const withPeople = standing.filter(
    ({ outline, input }) => outline.trigger === "attack-on-settlement" && indexOfPeople(input.violations) >= 0,
  );
  const takenUp = takingUp(standing, alerts.length);
  return [
    ...alerts.flatMap(sending),
    ...withPeople.slice(0, corrected).map(correcting),
    ...takenUp,
    ...followingUp(takenUp),
    ...alerts.flatMap((alert) => ending(alert, alerts)),
    ...linking(
      month,
      standing.filter(({ outline }) => outline.fate === "linked"),
    ),
  ];
};
