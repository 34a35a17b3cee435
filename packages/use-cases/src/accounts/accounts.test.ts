import { addHours, type Instant, instantNumber, instantOfNumber } from "@answerable/core";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOperation } from "../open-operation.ts";
import { member, testOperations } from "../operation-fixture.ts";
import { holderOfToken } from "../tokens/holder-of-token.ts";
import { accountStream } from "./account-stream.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const NOW = "2026-03-01T10:00:00.000Z" as Instant;
const PASSWORD = "rain on a tin roof";
const members = [
  member("admin-01", ["administrator"], { areas: [] }),
  member("admin-02", ["administrator"], { areas: [] }),
  member("analyst-01", ["protection-analyst"], { units: [] }),
  member("key-01", ["key-holder"], { areas: [] }),
];

interface Half {
  readonly half: string;
}
interface Kept {
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

const later = (seconds: number): Instant => instantOfNumber(instantNumber(NOW) + seconds * 1000);
const codeAt = (secret: string, now: Instant): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: instantNumber(now) });

type Begun = Awaited<ReturnType<typeof operations.begin>>;

/** The analyst's account, as it comes about. */
const taken = async ({ ask }: Begun, password = PASSWORD): Promise<Kept> => {
  const holder = "analyst-01";
  const first = await ask<Half>("admin-01", "accounts.invite", { holder });
  const second = await ask<Half>("key-01", "accounts.confirm", { id: accountStream(holder) });
  return await ask<Kept>(holder, "accounts.accept", { holder, halves: [second.half, first.half], password });
};

const refusalIn = async (begun: Begun, ...asked: Parameters<Begun["tried"]>) =>
  (await begun.tried(...asked)).match(
    () => "nothing was refused",
    (failure) => (failure.owner === "rule" ? failure.rejection.code : JSON.stringify(failure)),
  );

const holderOf = async ({ location, env }: Begun, token: string, now: Instant) => {
  const open = (await openOperation(location, env, now))._unsafeUnwrap();
  const found = (await holderOfToken(open, token, now))._unsafeUnwrap();
  await open.close();
  return found?.code;
};

describe.each(["sqlite", "postgres"] as const)("an account on %s", (database) => {
  it("is let in by two people, signs in with two proofs, and ends", async () => {
    const begun = await operations.begin(database, { members, now: NOW });
    const { ask } = begun;
    const { secret } = await taken(begun);
    const holder = "analyst-01";
    const asked = { holder, password: PASSWORD, code: codeAt(secret, NOW) };
    const session = await ask<{ token: string; expiresAt: string }>(holder, "accounts.sign-in", asked);
    expect(session).toMatchObject({
      ...{ holder, expiresAt: addHours(NOW, 12), before: null, issued: 1 },
      lastIssue: { by: "admin-01", confirmedBy: "key-01" },
    });
    expect(await holderOf(begun, session.token, NOW)).toBe(holder);
    expect(await holderOf(begun, session.token, addHours(NOW, 12))).toBeUndefined();
    expect(await refusalIn(begun, holder, "accounts.sign-in", asked)).toBe("code-used-already");

    await ask("admin-01", "accounts.end", { id: accountStream(holder) });
    expect(await holderOf(begun, session.token, NOW)).toBeUndefined();
    const next = { ...asked, code: codeAt(secret, later(30)) };
    expect(await refusalIn(begun, holder, "accounts.sign-in", next, later(30))).toBe("sign-in-refused");
  });
});

describe("a code that is sent twice at one moment", () => {
  it("lets in one of two processes on one database, and one alone", async () => {
    const begun = await operations.begin("postgres", { members, now: NOW });
    const { secret } = await taken(begun);
    const asked = { holder: "analyst-01", password: PASSWORD, code: codeAt(secret, NOW) };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => refusalIn(begun, "analyst-01", "accounts.sign-in", asked)),
    );
    expect(answers.toSorted()).toEqual([...Array<string>(3).fill("code-used-already"), "nothing was refused"]);
  });
});

describe("who lets somebody in", () => {
  it("is never one person: nor two who manage accounts, nor the one it is for", async () => {
    const begun = await operations.begin("sqlite", { members, now: NOW });
    const holder = "analyst-01";
    const id = accountStream(holder);
    const { half } = await begun.ask<Half>("admin-01", "accounts.invite", { holder });
    for (const who of ["admin-01", holder])
      for (const halves of [[half], [half, half]])
        expect(await refusalIn(begun, who, "accounts.accept", { holder, halves, password: PASSWORD })).toBe(
          "sign-in-refused",
        );
    await expect(begun.ask("admin-02", "accounts.confirm", { id })).rejects.toThrow("not-permitted");
    await expect(begun.ask("key-01", "accounts.invite", { holder })).rejects.toThrow("not-permitted");
  });

  it("is seen: the holder and whoever confirms see each one-time sign-in, its holder at each sign-in too", async () => {
    const begun = await operations.begin("sqlite", { members, now: NOW });
    await taken(begun);
    await begun.ask("admin-02", "accounts.invite", { holder: "analyst-01" });
    const seen = { recorder: "analyst-01", issued: 2, issuedBy: "admin-02", invitation: "awaits-confirmation" };
    for (const who of ["analyst-01", "key-01", "admin-01"])
      expect(await begun.ask(who, "accounts.list"), who).toMatchObject([seen]);
  });
});

describe("whoever signs in", () => {
  it("gets the same answer whatever was wrong, and where there is no account", async () => {
    const begun = await operations.begin("sqlite", { members, now: NOW });
    const { secret } = await taken(begun);
    const right = { holder: "analyst-01", password: PASSWORD, code: codeAt(secret, NOW) };
    const wrong = [
      ["analyst-01", { ...right, password: "rain on a hot roof" }],
      ["analyst-01", { ...right, code: codeAt(secret, addHours(NOW, 1)) }],
      ["analyst-01", { ...right, code: "no" }],
      ["analyst-01", { holder: "analyst-01", password: PASSWORD, recovery: "AAAA-AAAA-AAAA-AAAA" }],
      ["key-01", { ...right, holder: "key-01" }],
      ["key-01", { ...right, holder: "nobody-99" }],
    ] as const;
    const answers = new Set<string>();
    for (const [who, asked] of wrong) answers.add(await refusalIn(begun, who, "accounts.sign-in", asked));
    expect([...answers]).toEqual(["sign-in-refused"]);
  });

  it("gets in with each recovery code once, where the authenticator is gone", async () => {
    const begun = await operations.begin("sqlite", { members, now: NOW });
    const { recoveryCodes } = await taken(begun);
    const asked = { holder: "analyst-01", password: PASSWORD, recovery: recoveryCodes[3]?.toLowerCase() };
    await begun.ask("analyst-01", "accounts.sign-in", asked);
    expect(await refusalIn(begun, "analyst-01", "accounts.sign-in", asked)).toBe("code-used-already");
    expect(new Set(recoveryCodes).size).toBe(8);
  });

  it("changes the password, and all sessions end; the authenticator stays, and what was used stays used", async () => {
    const begun = await operations.begin("sqlite", { members, now: NOW });
    const { secret } = await taken(begun);
    const holder = "analyst-01";
    const code = (at: Instant) => codeAt(secret, at);
    const signIn = { holder, password: PASSWORD, code: code(NOW) };
    const { token } = await begun.ask<{ token: string }>(holder, "accounts.sign-in", signIn);
    const change = { password: PASSWORD, newPassword: "mud on the market road", code: code(later(30)) };
    await begun.ask(holder, "accounts.change-password", change, later(30));
    expect(await holderOf(begun, token, later(30))).toBeUndefined();
    const old = { ...signIn, code: code(later(60)) };
    expect(await refusalIn(begun, holder, "accounts.sign-in", old, later(60))).toBe("sign-in-refused");
    const used = { holder, password: change.newPassword, code: change.code };
    expect(await refusalIn(begun, holder, "accounts.sign-in", used, later(30))).toBe("code-used-already");
    await begun.ask(holder, "accounts.sign-in", { ...used, code: code(later(60)) }, later(60));
  });

  it("takes another authenticator, and the old one is worth nothing", async () => {
    const begun = await operations.begin("sqlite", { members, now: NOW });
    const { secret, recoveryCodes } = await taken(begun);
    const holder = "analyst-01";
    const asked = { password: PASSWORD, recovery: recoveryCodes[0] };
    const renewed = await begun.ask<Kept>(holder, "accounts.renew-authenticator", asked);
    const signIn = { holder, password: PASSWORD };
    const by = (code: string) => refusalIn(begun, holder, "accounts.sign-in", { ...signIn, code });
    expect(await by(codeAt(secret, NOW))).toBe("sign-in-refused");
    expect(await by(codeAt(renewed.secret, NOW))).toBe("nothing was refused");
  });

  it("makes a token for a program with password and code, which outlives the session and may no more than she", async () => {
    const begun = await operations.begin("sqlite", { members, now: NOW });
    const { recoveryCodes } = await taken(begun);
    const holder = "analyst-01";
    const asked = { password: PASSWORD, recovery: recoveryCodes[0], days: 30, permissions: ["incidents.list"] };
    const { token } = await begun.ask<{ token: string }>(holder, "accounts.issue-token", asked);
    await begun.ask(holder, "accounts.sign-out");
    expect(await holderOf(begun, token, addHours(NOW, 24 * 29))).toBe(holder);
    expect(await refusalIn(begun, holder, "accounts.issue-token", asked)).toBe("code-used-already");
    const more = { ...asked, recovery: recoveryCodes[1], permissions: ["cases.read-text"] };
    expect(await refusalIn(begun, holder, "accounts.issue-token", more)).toBe("token-opens-more");
  });

  it("signs out everywhere", async () => {
    const begun = await operations.begin("sqlite", { members, now: NOW });
    const { secret } = await taken(begun);
    const asked = { holder: "analyst-01", password: PASSWORD, code: codeAt(secret, NOW), hours: 1 };
    const { token, expiresAt } = await begun.ask<{ token: string; expiresAt: string }>(
      ...(["analyst-01", "accounts.sign-in", asked] as const),
    );
    expect(expiresAt).toBe(addHours(NOW, 1));
    await begun.ask("analyst-01", "accounts.sign-out");
    expect(await holderOf(begun, token, NOW)).toBeUndefined();
  });
});

describe("what lets somebody in", () => {
  it("stands in no event, no state and no row", async () => {
    const begun = await operations.begin("sqlite", { members, now: NOW });
    const { secret, recoveryCodes } = await taken(begun);
    const open = (await openOperation(begun.location, begun.env, NOW))._unsafeUnwrap();
    const store = open.storeOf("operation")._unsafeUnwrap();
    const everything = JSON.stringify([
      (await store.history(accountStream("analyst-01")))._unsafeUnwrap(),
      (await store.eventsAfter(0, 1000))._unsafeUnwrap(),
    ]);
    await open.close();
    expect(everything).toContain("invitation-accepted");
    for (const one of [PASSWORD, secret, ...recoveryCodes, "argon2", "salt"]) expect(everything).not.toContain(one);
  });
});
