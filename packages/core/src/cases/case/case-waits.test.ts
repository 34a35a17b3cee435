import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noBooks } from "../../clocks/books/clock-books.ts";
import { type ClockDocument, clockBooksSubject } from "../../clocks/books/clock-books-subject.ts";
import { moment, office, rule } from "../../clocks/clocks-fixture.ts";
import { defaultResponsePolicy } from "../../clocks/policy/default-response-policy.ts";
import { instantNumber } from "../../kernel/instant.ts";
import { anyCommands } from "../../testing/case-commands.ts";
import { historyOf } from "../../testing/decider-specification.ts";
import { caseClocks } from "./case-clocks.ts";
import type { CaseCommand } from "./case-command.ts";
import { caseDecider } from "./case-decider.ts";
import { ask, confirm, lodge, respond, rules, take, triage } from "./case-fixture.ts";
import type { CaseState } from "./case-state.ts";

const HOUR = 3_600_000;
/** Longer than any sequence of the laws, so that no wait begins when it is too late to be spared. */
const WITHIN = 9000;

/** A policy that counts plain hours, spares every wait in full, and lets nothing that happens begin a clock anew. */
const plain = {
  ...{ ...defaultResponsePolicy, id: "plain", version: "1", entries: [] },
  default: {
    ...defaultResponsePolicy.default,
    response: rule(`${WITHIN} hours`, {
      pause: { each: 10_000, inAll: 10_000 },
      reopened: "goes-on",
      appealed: "goes-on",
    }),
  },
};
const enter = (document: ClockDocument) => ({ type: "enter" as const, at: moment("2021-01-01T00:00Z"), document });
const books = historyOf(clockBooksSubject, [enter(office({ timeZone: "UTC" })), enter(plain)]).state;

/** Under that policy. Nobody takes the case back: that may be entered long after it was said. */
const pinned = (commands: readonly CaseCommand[]): readonly CaseCommand[] =>
  commands
    .filter(({ type }) => type !== "withdraw")
    .map((command) =>
      command.type === "lodge" || command.type === "lodge-sensitive"
        ? ({
            ...command,
            content: { ...command.content, rules: { ...rules, policy: { id: "plain", version: "1" } } },
          } as CaseCommand)
        : command,
    );

const isWaiting = (state: CaseState): boolean => state.status === "in-hand" && state.waits;
const isAnswered = ({ status }: CaseState): boolean =>
  status === "responded" || status === "body-concluded" || status === "loop-closed";

/**
 * The hours that a case was waited for or lay answered, recounted from the commands that were not refused, and from nothing
 * that the case keeps of its time.
 */
const restsOf = (commands: readonly CaseCommand[]): { readonly state: CaseState; readonly hours: number } => {
  let state: CaseState = caseDecider.initial;
  let restsSince: number | null = null;
  let hours = 0;
  for (const command of commands) {
    const before = state;
    state = caseDecider.decide(command, before).unwrapOr([]).reduce(caseDecider.evolve, before);
    const at = instantNumber(command.doneAt);
    const wasResting = isWaiting(before) || isAnswered(before);
    const isResting = isWaiting(state) || isAnswered(state);
    if (!wasResting && isResting) restsSince = at;
    if (wasResting && !isResting && restsSince !== null) {
      hours += Math.max(0, at - restsSince) / HOUR;
      restsSince = null;
    }
  }
  return { state, hours };
};

describe("what is known by its day alone", () => {
  it("counts in the order in which the case took it: reopened and answered on one day, an answer is owed no more", () => {
    const all = [
      ...[lodge(), triage(), take(), respond(), confirm(), ask("reopen", "2021-06-20", { because: "new-information" })],
      ...[take("case-01", {}, "2021-06-20"), respond("case-01", {}, {}, "2021-06-20")],
    ];
    const { state } = historyOf(caseDecider, all);
    if (state.status === "absent") throw new Error("nothing was lodged");
    expect(state.status).toBe("responded");
    expect(caseClocks(state, noBooks).find(({ clock }) => clock === "response")?.state).toBe("met");
  });
});

describe("the time to answer, where every wait is spared and nothing begins it anew", () => {
  it("is neither lost nor won: due so many hours after receipt, and as many later as it was waited for or lay answered", () => {
    let waited = 0;
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { state, hours } = restsOf(pinned(commands));
        if (state.status === "absent") return;
        const response = caseClocks(state, books).find(({ clock }) => clock === "response");
        if (response?.state !== "running") return;
        const received = instantNumber(state.content.receivedAt);
        expect((instantNumber(response.due ?? state.content.receivedAt) - received) / HOUR).toBeCloseTo(
          WITHIN + hours,
          4,
        );
        if (hours > 0) waited += 1;
      }),
      { numRuns: 600 },
    );
    expect(waited).toBeGreaterThan(20);
  });
});
