import { issue, type Uuid } from "@answerable/core";
import { describe, expect, it } from "vitest";
import { refusedOf, withRefused } from "./refused-submissions.ts";
import { NO_DIGEST, type SubmissionMark } from "./submission-mark.ts";

const mark = (number: number, rootId?: Uuid): SubmissionMark => ({
  ...{ number, rootId, validation: "none", digest: NO_DIGEST },
});
const ROOT = "00000000-0000-4000-8000-000000000007" as Uuid;
const wrong = (code: string, row: number) => issue(code, ["somewhere"], { row });

describe("submissions that were refused", () => {
  it("are named by number, first version and codes, each code once", () => {
    const said = [[wrong("code-not-mapped", 2), wrong("code-not-mapped", 2)], [wrong("not-a-number", 1)]];
    expect(refusedOf("incidents", [mark(5), mark(7, ROOT)], said)).toEqual([
      { number: 7, submission: ROOT, codes: ["code-not-mapped"] },
      { number: 5, submission: null, codes: ["not-a-number"] },
    ]);
  });

  it("are not named where a code would say that one spoke of sexual violence, nor where they are complaints", () => {
    const said = [[wrong("type-not-collected", 1), wrong("code-not-mapped", 1)]];
    expect(refusedOf("incidents", [mark(5)], said)).toEqual([]);
    expect(refusedOf("feedback", [mark(5)], [[wrong("code-not-mapped", 1)]])).toEqual([]);
  });

  it("are known no more once their stretch was taken anew without them", () => {
    const of = (number: number) => ({ number, submission: null, codes: ["not-a-number"] });
    expect(withRefused([of(3), of(5), of(9)], { above: 3, upTo: 8 }, [of(6)])).toEqual([of(3), of(9), of(6)]);
  });
});
