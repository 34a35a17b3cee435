import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { tryAnswerable } from "./try-answerable.ts";

const answerable = tryAnswerable(tmpdir());
const WORDS = "la fille 'du' chef\na été frappée.";

describe("a command line on which a person's words stand", () => {
  it.each([
    [["cases", "lodge", WORDS], "too many arguments for 'lodge'. Expected 0 arguments but got 1."],
    [["cases", "list", "--status", WORDS], "argument is invalid. Allowed choices are lodged"],
    [["taxonomy", "list", `--note=${WORDS}`], "unknown option '--note'"],
    [["cases", WORDS], "unknown command"],
    [["completion", "--shell", WORDS], "argument is invalid"],
  ])("is refused without them: %j", async (line, says) => {
    const { code, out, err } = await answerable(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
    for (const word of ["fille", "chef", "frappée"]) expect(err).not.toContain(word);
  });

  it("still says which command or option nobody knows", async () => {
    expect((await answerable(["cases", "lodg"])).err).toContain("unknown command 'lodg'");
    expect((await answerable(["cases", "list", "--stat"])).err).toContain("unknown option '--stat'");
  });
});
