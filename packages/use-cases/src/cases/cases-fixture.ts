import { readFileSync } from "node:fs";
import type { Instant } from "@answerable/core";
import { Decrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { member, type testOperations } from "../operation-fixture.ts";
import type { OutputFile } from "../output-file.ts";

export const NOW = "2026-06-15T09:00:00.000Z" as Instant;

/** Nobody works in a unit that a complaint is about, but for the driver. */
export const MEMBERS = [
  member("admin-01", ["administrator"], { areas: [] }),
  member("im-01", ["information-manager"]),
  member("desk-01", ["cfm-operator"], { areas: ["ML05"], units: [] }),
  member("driver-01", ["cfm-operator"], { areas: ["ML05"], units: ["team-distribution"] }),
  member("handler-01", ["case-handler"], {
    ...{ areas: ["ML05"], units: [] },
    position: {
      ...{ post: "complaints-officer", organisation: "agency", level: "officer", office: "field" },
      ...{ supervisor: null, sex: "woman" },
    },
  }),
  member("sfp-01", ["sensitive-focal-point"], { units: [] }),
  member("body-01", ["investigating-body"], { units: [] }),
  member("auditor-01", ["auditor"], { areas: [] }),
];

/** The example mechanism, in which body, deputy and local alternative are named. */
const mechanismFile = new URL("../../../../examples/mechanism/without-known-faults.json", import.meta.url);

const given = { answer: "given", on: "2026-06-15", how: "face-to-face" } as const;
const notAsked = { answer: "not-asked" } as const;
export const agreed = { recording: given, referral: given, sharing: given, "contact-back": given, mrm: notAsked };

const arrived = {
  ...{ lodgedBy: "self", anonymous: false, channel: "desk-koro", spokenWith: true, hasReceipt: true, language: "fr" },
  receivedAt: "2026-06-15T08:00:00.000Z",
  saidBefore: {
    how: "spoken",
    said: ["can-and-cannot", "by-when", "what-must-be-passed-on", "support-depends-on-nothing", "asked-for-hopes"],
  },
  consent: agreed,
};

/** At the desk in Koro: a woman says that the oil was half of what was told. */
export const complaint = (more: object = {}): object => ({
  ...arrived,
  ...{ category: "quality-timeliness", priority: "usual", adm1: "ML05", adm2: "ML0505", organisation: "agency" },
  contacts: [{ kind: "call", value: "70 00 00 00, l'après-midi" }],
  wishes: {
    ...{ hopes: "Avoir le reste de l'huile.", unwanted: [], unwantedWords: null, handler: "not-asked" },
    ...{ reply: "wants-word", family: "not-asked", intermediary: "there-is-none" },
  },
  narrative: "L'huile était la moitié de ce qu'on nous a dit.",
  reference: "portail rouge derrière le moulin",
  ...more,
});

/** Somebody says that a list was sold. */
export const sensitiveComplaint = (more: object = {}): object => ({
  ...arrived,
  ...{ category: "diversion-fraud", reply: "wants-word", aboutUnits: ["team-distribution"], contacts: [] },
  allegation: "Le chef de l'équipe vend des places sur la liste.",
  identity: "Celle du portail rouge derrière le moulin.",
  ...more,
});

/** Opens an age file as whoever holds the identity would. */
export const openedWith = async (identity: string, file: OutputFile): Promise<string> => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const { armor } = await import("age-encryption");
  return await decrypter.decrypt(armor.decode(file.text), "text");
};

type Operation = Pick<Awaited<ReturnType<ReturnType<typeof testOperations>["begin"]>>, "ask">;

/** Adopts the example mechanism. */
export const withMechanism = async ({ ask }: Operation): Promise<void> => {
  await ask("im-01", "documents.adopt", {
    ...{ file: { name: "mechanism.json", bytes: readFileSync(mechanismFile) }, kind: "mechanism" },
  });
};

const ROLES = ["body", "deputy", "local-alternative"] as const;

/** Lets body, deputy and local alternative each open a test packet; their identities, which only they hold. */
export const withProofs = async (
  { ask }: Operation,
  roles: readonly (typeof ROLES)[number][] = ROLES,
): Promise<Readonly<Record<string, string>>> => {
  const identities: Record<string, string> = {};
  for (const role of roles) {
    const identity = await generateIdentity();
    const key = await identityToRecipient(identity);
    const { files } = await ask<{ files: readonly [OutputFile] }>("sfp-01", "rehearsals.ask", { role, key });
    await ask("sfp-01", "rehearsals.prove", { role, read: await openedWith(identity, files[0]) });
    identities[role] = identity;
  }
  return identities;
};
