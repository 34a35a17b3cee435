import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ActorCode } from "../kernel/actor-code.ts";
import { replay } from "../kernel/decider.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Actor } from "./actor.ts";
import { narrowedActor } from "./narrowed-actor.ts";
import { publicActor } from "./public-actor.ts";
import { refusalOfToken } from "./refusal-of-token.ts";
import { defaultRoles } from "./roles/default-roles.ts";
import { scopeOf } from "./scope.ts";
import { isTokenInForce, type TokenEvent, tokenSubject } from "./token.ts";

const at = (hour: number): Instant => `2026-01-01T${String(hour).padStart(2, "0")}:00:00.000Z` as Instant;
const terms = { holder: ActorCode.parse("M-01"), expiresAt: at(12), permissions: null, digest: "d" };
const issued: TokenEvent = { type: "token-issued", schema: 1, at: at(1), terms };
const revoked: TokenEvent = { type: "token-revoked", schema: 1, at: at(2) };
const stateAfter = (...events: TokenEvent[]) => replay(tokenSubject, events);

const someone = (code: string, roles: readonly string[], areas: Actor["areas"] = "whole-operation"): Actor => ({
  ...{ code: ActorCode.parse(code), areas, units: [] },
  roles: defaultRoles.filter((role) => roles.includes(role.code)),
});
const mayOf = ({ roles }: Actor): string[] => roles.flatMap(({ permissions }) => permissions);

describe("a token", () => {
  it("opens something from when it was issued until it runs out or is revoked", () => {
    expect(isTokenInForce(stateAfter(), at(3))).toBe(false);
    expect(isTokenInForce(stateAfter(issued), at(3))).toBe(true);
    expect(isTokenInForce(stateAfter(issued), at(12))).toBe(false);
    expect(isTokenInForce(stateAfter(issued, revoked), at(3))).toBe(false);
  });

  it("is issued once and revoked once", () => {
    const answer = (command: Parameters<typeof tokenSubject.decide>[0], ...events: TokenEvent[]) =>
      tokenSubject.decide(command, stateAfter(...events)).match(
        (facts) => facts.map(({ type }) => type),
        ({ code }) => code,
      );
    expect(answer({ type: "issue", at: at(1), terms })).toEqual(["token-issued"]);
    expect(answer({ type: "issue", at: at(1), terms }, issued)).toBe("token-stands-already");
    expect(answer({ type: "revoke", at: at(1) })).toBe("not-recorded");
    expect(answer({ type: "revoke", at: at(1) }, issued)).toEqual(["token-revoked"]);
    expect(answer({ type: "revoke", at: at(1) }, issued, revoked)).toBe("token-revoked-already");
  });

  it("keeps in its row neither itself nor what it could be tried against", () => {
    expect(JSON.stringify(tokenSubject.tables[0]?.rowsOf(stateAfter(issued)))).not.toContain('"d"');
  });
});

describe("who acts by a token", () => {
  it("may what it was narrowed to, and never make tokens", () => {
    const analyst = someone("A-01", ["protection-analyst"]);
    expect(mayOf(narrowedActor(analyst, ["incidents.list", "tokens.issue", "cases.read-text"]))).toEqual([
      "incidents.list",
    ]);
    expect(mayOf(narrowedActor(analyst, null))).not.toContain("tokens.issue");
    expect(mayOf(narrowedActor(analyst, null))).toContain("incidents.list");
  });
});

describe("whoever is not known", () => {
  it("may lodge and come back with a receipt; under no permission of staff does she or he see a row", () => {
    expect(mayOf(publicActor)).toEqual(["cases.lodge", "cases.status", "cases.add-information"]);
    for (const permission of new Set(defaultRoles.flatMap((role) => role.permissions)))
      if (!mayOf(publicActor).includes(permission))
        expect(scopeOf(publicActor, "case", permission)).toEqual({ any: [] });
  });
});

describe("a token for somebody else", () => {
  const codes = defaultRoles.map(({ code }) => code);
  const roles = fc.subarray(codes, { minLength: 1 });

  it("is no way for the administrator to read", () => {
    const admin = someone("admin-01", ["administrator"], []);
    expect(refusalOfToken(admin, someone("A-01", ["protection-analyst"]), null)?.code).toBe("token-opens-more");
    expect(refusalOfToken(admin, someone("A-01", ["protection-analyst"]), ["incidents.list"])?.code).toBe(
      "token-opens-more",
    );
    expect(refusalOfToken(admin, someone("admin-02", ["administrator"], []), null)).toBeUndefined();
  });

  it("opens nothing that its maker may not, nor in an area that is not hers or his (law)", () => {
    fc.assert(
      fc.property(roles, roles, fc.boolean(), fc.boolean(), (ours, theirs, weAll, theyAll) => {
        const maker = someone("X-01", ours, weAll ? "whole-operation" : ["ML05"]);
        const holder = someone("Y-01", theirs, theyAll ? "whole-operation" : ["ML05"]);
        if (refusalOfToken(maker, holder, null) !== undefined) return;
        expect(mayOf(holder).filter((one) => !mayOf(maker).includes(one))).toEqual([]);
        expect(theyAll && !weAll).toBe(false);
      }),
    );
  });

  it("one's own may open all that one may, and no more (law)", () => {
    fc.assert(
      fc.property(roles, fc.subarray([...new Set(defaultRoles.flatMap((role) => role.permissions))]), (ours, asked) => {
        const self = someone("X-01", ours);
        const isHeld = asked.every((one) => mayOf(self).includes(one));
        expect(refusalOfToken(self, self, asked) === undefined).toBe(isHeld);
        expect(refusalOfToken(self, self, null)).toBeUndefined();
      }),
    );
  });
});
