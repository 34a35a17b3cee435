import { type Actor, type ActorCode, defaultRoles } from "@answerable/core";
import type { KoboAssessment } from "@answerable/interchange";
import { describe, expect, it } from "vitest";
import { InterviewStarts } from "./interview-starts.ts";

const actor = (role: string): { readonly actor: Actor } => ({
  actor: {
    code: "somebody" as ActorCode,
    roles: defaultRoles.filter(({ code }) => code === role),
    areas: "whole-operation",
  },
});
const interview = (recorder: string, minute: number | undefined, month = "2020-06") =>
  ({
    input: { month, recorder },
    ...(minute === undefined ? {} : { began: minute * 60_000 }),
  }) as Pick<KoboAssessment, "input" | "began">;
const startsOf = (...interviews: readonly Pick<KoboAssessment, "input" | "began">[]): InterviewStarts => {
  const starts = new InterviewStarts();
  for (const one of interviews) starts.see(one);
  return starts;
};
const eleven = Array.from({ length: 11 }, (_none, index) => interview("m-07", index * 5));

describe("eleven interviews in an hour", () => {
  it("a supervisor who takes them in is told by whose code, and never when", () => {
    const told = startsOf(...eleven, interview("m-08", 0)).questions(actor("monitor-supervisor"));
    expect(told).toEqual([
      {
        row: 0,
        path: [],
        code: "many-interviews-in-an-hour",
        facts: { recorder: "m-07", month: "2020-06", interviews: 11, of: 11 },
      },
    ]);
  });

  it("an information manager, who sees no recorder, is told how many", () => {
    const [told] = startsOf(...eleven).questions(actor("information-manager"));
    expect(told?.facts).toEqual({ month: "2020-06", interviews: 11, of: 11 });
  });

  it("of two recorders, or two months, are no question; nor what does not say when it began", () => {
    const many = eleven.map(({ began }, index) => interview(`m-${index % 3}`, (began ?? 0) / 60_000));
    expect(startsOf(...many).questions(actor("monitor-supervisor"))).toEqual([]);
    const silent = Array.from({ length: 11 }, () => interview("m-07", undefined));
    expect(startsOf(...silent).questions(actor("monitor-supervisor"))).toEqual([]);
  });
});
