import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { tryAnswerable } from "./try-answerable.ts";

afterAll(removeTemporaryFolders);

let answerable: ReturnType<typeof tryAnswerable>;

beforeAll(() => {
  answerable = tryAnswerable(temporaryFolder("message"));
});

const linesOf = (out: string): { findings?: { rule: string; kind: string }[]; checked: boolean }[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("message check", () => {
  it("answers each message on a line: what must not be said, without the message's words", async () => {
    const { code, out, err } = await answerable(
      ["message", "check", "-", "--lang", "en"],
      "You will get the card if you pay me.\nWe will call you by Friday.\n",
    );
    expect([code, err]).toEqual([0, ""]);
    expect(linesOf(out).map(({ findings }) => findings?.map(({ rule }) => rule))).toEqual([
      ["exchange-for-assistance"],
      [],
    ]);
    expect(out).not.toContain("pay me");
  });

  it("asks of a message with a level what it leaves out", async () => {
    const message = { text: "We will call you by Friday.", lang: "en", level: "intermediary" };
    const { code, out } = await answerable(["message", "check", "-"], JSON.stringify(message));
    expect(code).toBe(0);
    expect(linesOf(out)[0]?.findings).toContainEqual(
      expect.objectContaining({ kind: "do", rule: "contact-made-not-said" }),
    );
  });

  it("lists a refused line by its row and ends with 3, as where a language is not known", async () => {
    const refused = await answerable(
      ["message", "check", "-", "--lang", "en"],
      '{"text":"We meet on Thursday.","level":"individual","secret":"Wokolo"}\n{"text":"We meet on Thursday."}\n',
    );
    expect([refused.code, linesOf(refused.out).length]).toEqual([3, 1]);
    expect(refused.err).toContain('"row":1');
    expect(refused.out + refused.err).not.toContain("Wokolo");
    const unknown = await answerable(["message", "check", "-"], "Ko naati yimbe njahi luumo Koro hannde");
    expect(unknown.code).toBe(3);
    expect(linesOf(unknown.out)[0]).toMatchObject({ checked: false });
  });
});

describe("message measure", () => {
  it("prints precision and recall by rule and language, and names what was missed by id only", async () => {
    const set = [
      { id: "m-1", lang: "en", text: "Give me 500 and I put your name on the list.", findings: [] },
      {
        ...{ id: "m-2", lang: "fr", text: "Merci à Wokolo." },
        findings: [{ rule: "unbacked-promise", span: [0, 5] }],
      },
    ];
    const { code, out } = await answerable(
      ["message", "measure", "-", "--format", "json"],
      set.map((one) => JSON.stringify(one)).join("\n"),
    );
    expect(code).toBe(0);
    const { rules, messagesPerSecond } = JSON.parse(out);
    expect(rules).toContainEqual(
      expect.objectContaining({ lang: "en", rule: "exchange-for-assistance", falselyFound: ["m-1"] }),
    );
    expect(rules).toContainEqual(expect.objectContaining({ lang: "fr", rule: "unbacked-promise", missed: ["m-2"] }));
    expect(messagesPerSecond).toBeGreaterThan(0);
    expect(out).not.toContain("Wokolo");
  });
});
