import { MONTH, type Place } from "./command-line.ts";

/** An incident as somebody types it. */
export const typed = JSON.stringify({
  ...{ violations: [{ unit: "victims", type: "threat" }], happened: { month: MONTH, precision: "month" } },
  ...{
    place: { adm2: "ML0505" },
    actorCategory: "bandits",
    referrals: [],
    narrative: "La menace a été dite au marché.",
  },
  source: { category: "witness", independentSources: 1, known: "seen" },
});
/** A referral as somebody types it. */
export const referral = JSON.stringify({
  referral: {
    ...{ service: "health", adm2: "ML0505", month: MONTH, outcome: "wished" },
    consent: { to: "service", answer: "given" },
  },
});

/** An incident recorded for the occasion. */
export const freshIncident = async (answerable: Place["answerable"]): Promise<string> => {
  const args = ["incidents", "record", "--input", "-", "--as", "supervisor-01", "--format", "json"];
  return (JSON.parse((await answerable(args, typed)).out) as { id: string }).id;
};
