import { type Instant, instantNumber } from "@answerable/core";
import { err, ok } from "neverthrow";
import type { PhoneGateway, PhoneMessage, Whereabouts } from "./phone-gateway.ts";

/** What the gateway does with the next call that hands something over. */
export type Fate = "takes-it" | "takes-it-and-is-not-heard" | "is-away" | "refuses";

/** A gateway in this process: it keeps what it took, as a provider does, and can be asked for it. */
export const gatewayOfTests = () => {
  const taken: (PhoneMessage & { readonly reference: string })[] = [];
  const fates: Fate[] = [];
  const forgotten: string[] = [];
  let whereabouts: Whereabouts = { is: "on-its-way", code: "sent" };
  let isAway = false;
  let isFinished = true;
  const gateway: PhoneGateway = {
    send: async (message) => {
      const fate = fates.shift() ?? "takes-it";
      if (isAway || fate === "is-away") return err({ code: "gateway-away" });
      if (fate === "refuses") return err({ code: "no-such-number", isFinal: true });
      const reference = `SM${taken.length + 1}`;
      taken.push({ ...message, reference });
      return fate === "takes-it" ? ok({ reference, code: "queued" }) : err({ code: "gateway-answer-lost" });
    },
    find: async ({ to, texts, since }) => {
      if (isAway) return err({ code: "gateway-away" });
      const isIt = (one: PhoneMessage): boolean =>
        one.to === to && texts.includes(one.text) && instantNumber(one.now) >= instantNumber(since);
      const found = taken.find(isIt);
      return ok(found === undefined ? undefined : { reference: found.reference, code: "queued" });
    },
    look: async () => (isAway ? err({ code: "gateway-away" }) : ok(whereabouts)),
    forget: async (reference) => {
      if (isAway || !isFinished) return err({ code: isAway ? "gateway-away" : "gateway-not-finished" });
      forgotten.push(reference);
      return ok(undefined);
    },
  };
  return {
    ...{ gateway, taken, fates, forgotten },
    becomes: (next: Whereabouts): void => {
      whereabouts = next;
    },
    finishes: (is: boolean): void => {
      isFinished = is;
    },
    goesAway: (is: boolean): void => {
      isAway = is;
    },
  };
};

/** The working days' afternoons of Mali, as the person named them. */
export const agreement = (more: object = {}): object => ({
  ...{ channel: "sms", number: "+223 70 00 00 00", holder: "only-the-person", naming: "no-name", askedForIt: false },
  ...{ on: "2026-06-15", how: "face-to-face", zone: "Africa/Bamako" },
  spans: [{ days: ["monday", "tuesday", "wednesday", "thursday", "friday"], from: "14:00", to: "17:00" }],
  ...more,
});

export const moment = (day: string, hour: string): Instant => `2026-06-${day}T${hour}:00.000Z` as Instant;
