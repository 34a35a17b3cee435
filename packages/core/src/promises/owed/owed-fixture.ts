import type { Instant } from "../../kernel/instant.ts";
import type { PersonalKind, SlotRef } from "../../safeguards/slot-ref.ts";
import { OwedContent } from "./owed-content.ts";

/** Noon of a day, in UTC. */
export const noonOf = (day: string): Instant => `${day}T12:00:00.000Z` as Instant;

/** A reference to something that lies sealed; `seed` tells one slot from another. */
export const slotOf = (kind: PersonalKind, seed = 1): SlotRef => ({
  slot: `00000000-0000-4000-8000-${String(seed).padStart(12, "0")}` as SlotRef["slot"],
  kind,
  sealedTo: "store",
  digest: String(seed).padStart(64, "0"),
});

/** A resolution was adopted on 14 June 2021: the communities of Koro hear of it, and why monitoring is where it started. */
export const resolution = (more: object = {}): OwedContent =>
  OwedContent.parse({
    kind: "development",
    level: "community",
    from: {
      module: "accountability",
      subject: "development",
      id: "00000000-0000-4000-8000-000000000001",
      fact: "resolution-adopted",
    },
    ...{ adm1: "ML05", adm2: "ML0505", topic: null, occasion: null, project: null, recorder: null, wish: null },
    ...{ isSensitive: false, arisenOn: "2021-06-14", byDay: "2021-07-14", rule: "resolution-adopted" },
    asks: ["what-happened", "why-monitoring"],
    ...{ words: null, reference: null },
    ...more,
  });

/** A referral was accepted: the person hears of it within a week. */
export const referralStep = (more: object = {}): OwedContent =>
  resolution({
    ...{ kind: "referral-step", level: "person", recorder: "case-01", byDay: "2021-06-21", rule: "referral-step" },
    from: { ...resolution().from, module: "monitoring", subject: "incident", fact: "referral-accepted" },
    asks: ["what-happened", "next-step"],
    reference: slotOf("relation", 2),
    ...more,
  });

/** Somebody led us to a person, and we spoke with her: she or he hears that, with thanks. */
export const thanks = (more: object = {}): OwedContent =>
  referralStep({
    kind: "contact-made",
    level: "intermediary",
    asks: ["contact-and-thanks"],
    wish: "not-asked",
    ...more,
  });

/** Asked in a meeting in Koro: its answer is owed. */
export const question = (more: object = {}): OwedContent =>
  resolution({
    ...{ kind: "answer", occasion: "meeting", topic: "water-point", rule: "question-asked" },
    from: { ...resolution().from, subject: "question", fact: "asked" },
    asks: ["answer"],
    words: slotOf("narrative", 3),
    ...more,
  });
