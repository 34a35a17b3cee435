import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ActorCode } from "../kernel/actor-code.ts";
import { replay } from "../kernel/decider.ts";
import { addHours, type Instant } from "../kernel/instant.ts";
import type { Uuid } from "../kernel/uuid.ts";
import { given, historyOf } from "../testing/decider-specification.ts";
import { type AccountState, accountTable, isSessionOpen, type SignInMeans } from "./account.ts";
import { type AccountCommand, accountSubject } from "./account-subject.ts";

const at = (hour: number): Instant => addHours("2026-01-01T00:00:00.000Z" as Instant, hour);
const [admin, keyHolder, analyst] = ["admin-01", "key-01", "analyst-01"].map((code) => ActorCode.parse(code)) as [
  ActorCode,
  ActorCode,
  ActorCode,
];
const credential = "01a1ff5b-bf86-7778-a343-340ea836537f" as Uuid;
const other = "01a1ff5b-bf86-7778-a343-340ea8365380" as Uuid;
const means = (more: object = {}): SignInMeans => ({
  ...{ kind: "password", credential, lastStep: 0, recovered: [] },
  ...more,
});

const invite: AccountCommand = {
  ...{ type: "invite", at: at(1), holder: analyst, by: admin, needs: 2, half: "a", expiresAt: at(73) },
};
const confirm: AccountCommand = { type: "confirm", at: at(2), by: keyHolder, half: "b" };
const accept: AccountCommand = { type: "accept", at: at(3), halves: ["b", "a"], means: means() };
const signIn = (step: number, more: object = {}): AccountCommand => ({
  ...{ type: "sign-in", at: at(4), credential, proof: { step } },
  ...more,
});

const run = (...commands: AccountCommand[]) => historyOf(accountSubject, commands);
const refusal = (last: AccountCommand, ...commands: AccountCommand[]) =>
  given(accountSubject, run(...commands).history).when(last);

describe("a one-time sign-in", () => {
  it("is opened with the halves of two people, whichever is typed first", () => {
    expect(run(invite, confirm, accept).state).toMatchObject({ status: "active", invitation: null, epoch: 1 });
  });

  it("opens nothing with one half, the same half twice, another code, or once it has run out", () => {
    const refused = { refused: "sign-in-refused" };
    expect(refusal({ ...accept, halves: ["a"] }, invite)).toEqual(refused);
    expect(refusal({ ...accept, halves: ["a"] }, invite, confirm)).toEqual(refused);
    expect(refusal({ ...accept, halves: ["a", "a"] }, invite, confirm)).toEqual(refused);
    expect(refusal({ ...accept, halves: ["a", "c"] }, invite, confirm)).toEqual(refused);
    expect(refusal({ ...accept, at: at(73) }, invite, confirm)).toEqual(refused);
    expect(refusal(accept)).toEqual(refused);
  });

  it("counts once", () => {
    expect(refusal(accept, invite, confirm, accept)).toEqual({ refused: "sign-in-refused" });
  });

  it("is confirmed neither by whoever invited nor by whom it is for", () => {
    for (const by of [admin, analyst])
      expect(refusal({ ...confirm, by }, invite)).toEqual({ refused: "needs-another-person" });
    expect(refusal(confirm)).toEqual({ refused: "not-recorded" });
    expect(refusal(confirm, invite, confirm)).toEqual({ refused: "no-invitation-awaits" });
    expect(refusal({ ...confirm, at: at(73) }, invite)).toEqual({ refused: "no-invitation-awaits" });
  });

  it("takes a new one the place of the old one, whose halves are worth nothing", () => {
    const again: AccountCommand = { ...invite, half: "c" };
    expect(refusal(accept, invite, confirm, again, { ...confirm, half: "d" })).toEqual({ refused: "sign-in-refused" });
  });

  it("shows in the account's row: how many there were, by whom, confirmed by whom; never a half", () => {
    const rows = accountTable.rowsOf(run(invite, confirm, accept, { ...invite, at: at(5), half: "c" }).state);
    expect(rows).toMatchObject([
      { status: "active", invitation: "awaits-confirmation", issued: 2, issuedBy: "admin-01", confirmedBy: null },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/"[abc]"/);
  });

  it("leaves the password in force as it is until it is used", () => {
    const { state } = run(invite, confirm, accept, { ...invite, half: "c" }, { ...confirm, half: "d" }, signIn(7));
    expect(state).toMatchObject({ status: "active", means: { credential } });
  });
});

describe("an account", () => {
  const begun = [invite, confirm, accept] as const;

  it("takes each code of the authenticator once, and none that is earlier", () => {
    expect(refusal(signIn(7), ...begun, signIn(7))).toEqual({ refused: "code-used-already" });
    expect(refusal(signIn(6), ...begun, signIn(7))).toEqual({ refused: "code-used-already" });
    expect(run(...begun, signIn(7), signIn(8)).state).toMatchObject({ lastSignInAt: at(4), means: { lastStep: 8 } });
  });

  it("takes each recovery code once", () => {
    const recover = signIn(0, { proof: { recovery: 3 } });
    expect(refusal(recover, ...begun, recover)).toEqual({ refused: "code-used-already" });
  });

  it("knows no password that was changed in the meantime", () => {
    expect(refusal(signIn(7, { credential: other }), ...begun)).toEqual({ refused: "sign-in-refused" });
  });

  it("ends its sessions with a changed password, with a sign-out, and with itself", () => {
    const change: AccountCommand = {
      ...{ type: "change-means", at: at(5), credential, proof: { step: 9 }, means: means({ credential: other }) },
    };
    const isOpen = (...commands: AccountCommand[]) => isSessionOpen(run(...begun, ...commands).state, 1);
    expect(isOpen()).toBe(true);
    expect(isOpen(signIn(7))).toBe(true);
    expect(isOpen(change)).toBe(false);
    expect(isOpen({ type: "end-sessions", at: at(5) })).toBe(false);
    expect(isOpen({ type: "end", at: at(5) })).toBe(false);
  });

  it("once ended lets nobody in, and begins anew with an invitation", () => {
    const end: AccountCommand = { type: "end", at: at(5) };
    expect(refusal(signIn(7), ...begun, end)).toEqual({ refused: "sign-in-refused" });
    expect(refusal(end, ...begun, end)).toEqual({ refused: "account-ended-already" });
    expect(run(...begun, end, invite).state).toMatchObject({ status: "invited", means: null, issued: 2 });
    expect(refusal(signIn(7), ...begun, end, invite)).toEqual({ refused: "sign-in-refused" });
  });
});

const proof = fc.oneof(
  fc.record({ step: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ recovery: fc.integer({ min: 0, max: 2 }) }),
);
const half = fc.constantFrom("a", "b", "c");
const someMeans = fc.constantFrom<SignInMeans>(means(), means({ credential: other }), {
  kind: "provider",
  identity: other,
});
const anyCommand: fc.Arbitrary<AccountCommand> = fc.oneof(
  half.map((one): AccountCommand => ({ ...invite, half: one })),
  half.map((one): AccountCommand => ({ ...confirm, half: one })),
  fc
    .tuple(fc.array(half, { maxLength: 3 }), someMeans)
    .map(([halves, set]): AccountCommand => ({ type: "accept", at: at(3), halves, means: set })),
  proof.map((one) => signIn(0, { proof: one })),
  fc
    .tuple(proof, someMeans)
    .map(([one, set]): AccountCommand => ({ type: "change-means", at: at(5), credential, proof: one, means: set })),
  fc.constant<AccountCommand>({ type: "end-sessions", at: at(6) }),
  fc.constant<AccountCommand>({ type: "end", at: at(7) }),
);

describe("every account (law)", () => {
  it("replays to the state it was in, and lets in nobody whom two people did not let in", () => {
    fc.assert(
      fc.property(fc.array(anyCommand), (commands) => {
        const { history, state } = run(...commands);
        expect(replay(accountSubject, history)).toEqual(state);
        const isActive = (one: AccountState) => one.status === "active";
        if (isActive(state)) expect(history.map(({ type }) => type)).toContain("invitation-confirmed");
      }),
    );
  });

  it("never takes one code of the authenticator twice under one password", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (steps) => {
        const { history } = run(invite, confirm, accept, ...steps.map((step) => signIn(step)));
        const taken = history.flatMap((event) =>
          event.type === "signed-in" && "step" in event.proof ? [event.proof.step] : [],
        );
        expect(taken).toEqual([...new Set(taken)].toSorted((a, b) => a - b));
      }),
    );
  });
});
