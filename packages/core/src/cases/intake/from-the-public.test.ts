import { describe, expect, it } from "vitest";
import type { Instant } from "../../kernel/instant.ts";
import { caseInput } from "../case/case-fixture.ts";
import { fromThePublic } from "./from-the-public.ts";

const NOW = "2026-03-01T10:00:00.000Z" as Instant;

/** As a desk would have sent it, a year ago. */
const said = caseInput({ lodgedBy: "proxy", receivedAt: "2025-03-01T10:00:00.000Z" });

describe("what somebody sends who is not known", () => {
  it("sets no clock back, names no desk, and vouches for no talk that nobody had", () => {
    const { input, overruled } = fromThePublic(said, NOW);
    expect(input).toMatchObject({
      ...{ receivedAt: NOW, channel: "web-form", lodgedBy: "self", spokenWith: false },
      ...{ saidBefore: { how: "on-the-page" }, consent: { recording: { answer: "given", how: "in-writing" } } },
    });
    expect(overruled).toEqual(["receivedAt", "channel", "lodgedBy", "spokenWith", "saidBefore", "consent"]);
  });

  it("keeps the person's own: words, wishes, what she says of herself, what she agreed to", () => {
    const { input } = fromThePublic(said, NOW);
    const { ownWord, wishes, narrative, category, adm1 } = input;
    expect({ ownWord, wishes, narrative, category, adm1 }).toEqual({
      ...{ ownWord: said.ownWord, wishes: said.wishes, narrative: said.narrative },
      ...{ category: said.category, adm1: said.adm1 },
    });
    expect(input.consent.recording).toMatchObject({ answer: "given", on: "2021-06-14" });
  });

  it("changes nothing where nothing was claimed", () => {
    const { input } = fromThePublic(said, NOW);
    expect(fromThePublic(input, NOW)).toEqual({ input, overruled: [] });
  });
});
