import { describe, expect, it } from "vitest";
import { noBooks } from "../../clocks/books/clock-books.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import type { CaseCommand } from "../case/case-command.ts";
import { caseDecider } from "../case/case-decider.ts";
import { ask, lodge, lodgeSensitive, respond, slot, take, triage } from "../case/case-fixture.ts";
import { behindReceipt, hearBy } from "./behind-the-receipt.ts";
import { answerKindWords, standingWords } from "./receipt-words.ts";

const stateAfter = (...commands: readonly CaseCommand[]) => {
  const { state } = historyOf(caseDecider, commands);
  if (state.status === "absent") throw new Error("nothing was lodged");
  return state;
};
const after = (...commands: readonly CaseCommand[]) => behindReceipt(stateAfter(...commands));
const words = (seed: number) => ({ text: slot("narrative", seed), checked: true, rules: [] });
const interim = (way: "receipt" | "call", seed: number) =>
  ask("give-interim", "2021-06-17", { says: "more-time-needed", way, words: words(seed) });

describe("what whoever holds a receipt may read", () => {
  it("is where the matter stands, in few words", () => {
    expect(after(lodge()).standing).toBe("received");
    expect(after(lodge(), triage(), take()).standing).toBe("worked-on");
    expect(after(lodge(), triage(), take(), ask("wait-for-person", "2021-06-17", {})).standing).toBe("waits-for-you");
    expect(after(lodge(), triage(), take(), respond()).standing).toBe("answer-for-you");
    expect(after(lodge(), ask("withdraw", "2021-06-17", { wishedBy: "the-person" })).standing).toBe("taken-back");
  });

  it("is the office's word that was left there, and none that went another way", () => {
    const { messages } = after(lodge(), triage(), take(), interim("call", 41), interim("receipt", 42));
    expect(messages.map((one) => one.words?.text)).toEqual([slot("narrative", 42)]);
  });

  it("is the answer only where the person chose to find it there", () => {
    expect(after(lodge(), triage(), take(), respond()).answer).toBeNull();
    const left = respond("case-01", { way: "receipt" });
    expect(after(lodge(), triage(), take(), left).answer?.words?.text).toEqual(slot("narrative", 5));
  });

  it("never tells a sensitive matter from another one", () => {
    const sent = [lodgeSensitive(), ask("forward", "2021-06-21", { to: "body" })];
    expect(after(lodgeSensitive())).toEqual(after(lodge()));
    expect(after(...sent)).toEqual(after(lodge(), triage(), take()));
    const concluded = ask("record-body-conclusion", "2021-07-10", { conclusion: "not-substantiated" });
    expect(after(...sent, concluded)).toEqual(after(lodge(), triage(), take(), respond()));
  });

  it("says by when the person hears something: the soonest of what is owed, until there is an answer", () => {
    const told = (...commands: readonly CaseCommand[]) => hearBy(stateAfter(...commands), noBooks);
    const acknowledged = ask("acknowledge", "2021-06-14", { how: "at-intake" });
    // the shipped policy: three days to hear that it came in, then word on the way or the answer
    expect(told(lodge())).toBe("2021-06-17");
    expect(told(lodge(), acknowledged)).toBe("2021-06-24");
    expect(told(lodge(), acknowledged, triage(), take(), respond())).toBeNull();
    expect(told(lodgeSensitive())).toBe(told(lodge()));
  });

  it("has sentences in two languages, and none that names what it is about or promises anything", () => {
    for (const { en, fr } of [...Object.values(standingWords), ...Object.values(answerKindWords)]) {
      expect(en).toMatch(/[.!?]$/);
      expect(fr).toMatch(/[.!?]$/);
      expect(en).not.toMatch(/abuse|fraud|misconduct|investigat|the body|will /i);
      expect(fr).not.toMatch(/abus|fraude|faute|enquêt|organe/i);
    }
  });
});
