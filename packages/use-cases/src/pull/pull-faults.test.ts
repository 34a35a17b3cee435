import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { koboHere } from "./kobo-fixture.ts";
import { documentFor, file, type Pulling, submission, testPulls } from "./pulling-fixture.ts";

const { folder, pullingOn, start, stop } = testPulls();
beforeAll(start);
afterAll(stop);

describe("a server that does not answer as it should", () => {
  let at: Pulling;
  afterEach(() => at.stop());

  it.each(["breaks-off", "half-a-list", "busy", "fails", "page-before", "hangs-up"] as const)(
    "asks again where the server %s, and takes everything in once",
    async (fault) => {
      at = await pullingOn("sqlite");
      at.kobo.most = 2;
      at.kobo.kept.push(...[1, 2, 3, 4, 5].map((number) => submission(number)));
      at.kobo.faults.push(undefined, fault);
      expect(await at.pull()).toMatchObject({ recorded: 5, unchanged: 0, trouble: null });
    },
  );

  it.each([
    ["sign-in-page", "source-token-refused"],
    ["to-sign-in", "source-token-refused"],
  ] as const)(
    "says that its token is refused at a %s, follows no way there, and goes on where it was",
    async (fault, code) => {
      at = await pullingOn("sqlite");
      at.kobo.most = 2;
      at.kobo.kept.push(...[1, 2, 3].map((number) => submission(number)));
      at.kobo.faults.push(undefined, fault);
      expect(await at.pull()).toMatchObject({ recorded: 2, trouble: code });
      await at.reopen();
      expect(await at.pull()).toMatchObject({ recorded: 1, unchanged: 0, trouble: null });
    },
  );

  it("leaves a server alone for as long as it wants", async () => {
    at = await pullingOn("sqlite");
    at.kobo.kept.push(submission(1));
    at.kobo.faults.push("busy-for-long");
    expect(await at.pull({ ifDue: true })).toMatchObject({ trouble: "source-busy", recorded: 0 });
    expect(await at.pull({ ifDue: true }, 1.9)).toBeUndefined();
    expect(await at.pull({ ifDue: true }, 2.1)).toMatchObject({ trouble: null, recorded: 1 });
  });

  it("is refused where the server's form is another one, and nothing of it is taken in", async () => {
    at = await pullingOn("sqlite");
    at.kobo.kept.push(submission(1, { _xform_id_string: "another" }));
    expect(await at.pull()).toMatchObject({ trouble: "other-form", recorded: 0 });
    expect(await at.incidents()).toHaveLength(0);
  });

  it("sends its token nowhere but to the server that the token's file names", async () => {
    at = await pullingOn("sqlite");
    const other = await koboHere();
    other.kept.push(submission(1));
    await at.begun.ask("im-01", "documents.adopt", { file: file(documentFor(other.address, {}, "2")) });
    expect(await at.pull()).toMatchObject({ trouble: "source-token-elsewhere" });
    expect(other.requests()).toBe(0);
    writeFileSync(join(folder, "kobo-one"), at.kobo.token);
    expect(await at.pull()).toMatchObject({ trouble: "source-token-needed" });
    await other.stop();
  });
});
