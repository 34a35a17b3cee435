import type { Instant } from "@answerable/core";
import { addHours } from "@answerable/core";
import { SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AUDIENCE, type LoopbackProvider, newProviderKey, startProvider } from "./loopback-provider.ts";
import { openProvider } from "./provider.ts";
import { KEYS, providerKeys } from "./provider-keys.ts";

const NOW = new Date().toISOString() as Instant;
let first: object;
let provider: LoopbackProvider;
beforeAll(async () => {
  first = await newProviderKey("first");
  provider = await startProvider([first], ["person-a"]);
});
afterAll(() => provider.stop());

const opened = (more: object = {}) =>
  openProvider({ issuer: provider.issuer, audience: AUDIENCE, claim: undefined, ...more });

describe("a token of the agency's own sign-in", () => {
  it("says whom it names, and nothing of what she or he may do", async () => {
    expect(await opened()(await provider.token("person-a"), NOW)).toEqual({
      issuer: provider.issuer,
      subject: "person-a",
    });
  });

  it("may name a staff code in a claim of its own, where the agency says so", async () => {
    const token = await provider.token("person-a");
    expect(await opened({ claim: "client_id" })(token, NOW)).toEqual({ issuer: provider.issuer, code: "person-a" });
    expect(await opened({ claim: "no-such-claim" })(token, NOW)).toBe("refused");
  });

  it("opens nothing made for another service, by another provider, too early, too late, or long ago", async () => {
    const token = await provider.token("person-a");
    const other = await provider.token("person-a", { audience: "urn:another:service" });
    expect(await opened()(other, NOW)).toBe("refused");
    expect(await opened({ issuer: `${provider.issuer}/other` })(token, NOW)).toBe("unreachable");
    for (const hours of [-1, 2])
      expect([hours, await opened()(token, addHours(NOW, hours))]).toEqual([hours, "refused"]);
    const lasting = await startProvider([first], ["person-a"], { seconds: 7 * 86_400 });
    const week = await lasting.token("person-a");
    const ofLasting = openProvider({ issuer: lasting.issuer, audience: AUDIENCE, claim: undefined });
    expect(await ofLasting(week, NOW)).toMatchObject({ subject: "person-a" });
    expect(await ofLasting(week, addHours(NOW, 25))).toBe("refused");
    await lasting.stop();
  });

  it("opens nothing that was changed, is not signed, is signed by a secret, or says that it is something else", async () => {
    const token = await provider.token("person-a");
    const [head = "", body = "", signature = ""] = token.split(".");
    const claims = { sub: "person-a", iss: provider.issuer, aud: AUDIENCE };
    const forged = Buffer.from(JSON.stringify({ ...claims, exp: 4e9, iat: 1 })).toString("base64url");
    const unsigned = new UnsecuredJWT(claims).setIssuedAt().setExpirationTime("1h").encode();
    const bySecret = await new SignJWT(claims)
      .setProtectedHeader({ alg: "HS256", kid: "first" })
      .setIssuedAt()
      .setExpirationTime("1h")
      .sign(new TextEncoder().encode(JSON.stringify(first)));
    const wrong = [`${head}.${forged}.${signature}`, `${head}.${body}.`, unsigned, bySecret, "a.b.c"];
    for (const one of wrong) expect(await opened()(one, NOW)).toBe("refused");
  });
});

describe("the keys of a provider", () => {
  it("are followed at once when it signs with a new one", async () => {
    const clock = { now: 0 };
    const before = await startProvider([first], ["person-a"]);
    const read = openProvider(
      { issuer: before.issuer, audience: AUDIENCE, claim: undefined },
      providerKeys(before.issuer, () => clock.now),
    );
    const old = await before.token("person-a");
    expect(await read(old, NOW)).toMatchObject({ subject: "person-a" });
    await before.stop();
    const after = await startProvider([await newProviderKey("second")], ["person-a"], { port: before.port });
    const token = await after.token("person-a");
    clock.now = KEYS.apartMs;
    expect(await read(token, NOW)).toMatchObject({ subject: "person-a" });
    expect(await read(old, NOW)).toBe("refused");
    await after.stop();
  });

  it("go on while it is away, a day long; what is not known then can be told by nobody", async () => {
    const clock = { now: 0 };
    const away = await startProvider([first], ["person-a"]);
    const settings = { issuer: away.issuer, audience: AUDIENCE, claim: undefined };
    const read = openProvider(
      settings,
      providerKeys(away.issuer, () => clock.now),
    );
    const token = await away.token("person-a");
    expect(await read(token, NOW)).toMatchObject({ subject: "person-a" });
    await away.stop();
    for (const at of [KEYS.freshMs + 1, KEYS.keptMs]) {
      clock.now = at;
      expect(await read(token, NOW)).toMatchObject({ subject: "person-a" });
    }
    clock.now = KEYS.keptMs + KEYS.awayMs + 1;
    expect(await read(token, NOW)).toBe("unreachable");
    expect(await openProvider(settings)(token, NOW)).toBe("unreachable");
  });
});
