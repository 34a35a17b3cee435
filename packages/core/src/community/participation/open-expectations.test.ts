import { describe, expect, it } from "vitest";
import { RaisedExpectation } from "./meeting.ts";
import { openExpectations } from "./open-expectations.ts";

const raised = (topic: string, answered: string, againOn: string | null = null) =>
  RaisedExpectation.parse({ topic, answered, againOn });
const topics = (...meetings: readonly { on: string; expectations: RaisedExpectation[] }[]) =>
  openExpectations(meetings).map(({ topic }) => topic);

describe("what people expect", () => {
  it("stays on the list until it was answered or is not taken up again", () => {
    const first = {
      on: "2026-03-04",
      expectations: [
        raised("money", "beyond-our-power"),
        raised("stay", "not-answered"),
        raised("school", "depends-on-others", "2026-06-30"),
      ],
    };
    expect(topics(first)).toEqual(["stay", "school"]);
    const later = { on: "2026-06-30", expectations: [raised("stay", "within-our-power")] };
    expect(topics(first, later)).toEqual(["school"]);
    expect(topics(later, first)).toEqual(["school"]);
  });

  it("comes back when it is raised again", () => {
    const answered = { on: "2026-03-04", expectations: [raised("money", "beyond-our-power")] };
    expect(topics(answered, { on: "2026-05-01", expectations: [raised("money", "not-answered")] })).toEqual(["money"]);
  });
});
