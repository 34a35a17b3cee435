import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ActorCode, Instant } from "@answerable/core";
import { beginOperation, locate } from "@answerable/use-cases";
import { yearMembers } from "../case-year/year-staff.ts";
import { askAll, NotAnswered, type SamplePlace } from "./ask.ts";
import { liveCases } from "./live-cases.ts";
import { type LivedThrough, liveThrough } from "./live-through.ts";
import { sampleBytes } from "./sample-folder.ts";

/** The first moment of the sample's clock. */
const BEGINNING = "2020-01-02T08:00:00.000Z" as Instant;

/** Everybody who acts in the sample. */
export const sampleMembers = [
  { code: "admin-01", roles: ["administrator"], areas: [] },
  { code: "im-01", roles: ["information-manager"], areas: "whole-operation" },
  { code: "supervisor-01", roles: ["monitor-supervisor"], areas: ["ML05"] },
  { code: "analyst-01", roles: ["protection-analyst"], areas: "whole-operation", units: [] },
  { code: "desk-01", roles: ["cfm-operator"], areas: ["ML05"], units: [] },
  { code: "monitor-01", roles: ["monitor"], areas: ["ML0505"] },
  ...yearMembers,
].map((member) => ({ ...member, code: member.code as ActorCode })) as Parameters<typeof beginOperation>[1]["members"];

/** What the sample came to. */
export interface MadeSample extends LivedThrough {
  /** Complaints, questions and feedback. */
  readonly cases: number;
}

const DOCUMENTS: Readonly<Record<string, string>> = {
  "form-mapping.json": "form-mapping",
  "assessment-mapping.json": "assessment-mapping",
  "coverage-plan.json": "coverage-plan",
  "counting-agreement.json": "counting-agreement",
  "gbv-tally.json": "gbv-tally",
  "published-figures.json": "published-figures",
  "service-cards.json": "service-cards",
};

/** Makes the sample operation where there is none, and lives through its half-year. Throws {@link NotAnswered}. */
export const makeSample = async (place: SamplePlace): Promise<MadeSample> => {
  const setup = { env: place.env, location: locate(place.env, place.cwd) };
  const begun = await beginOperation(
    setup,
    { operation: "sample-mali", country: "MLI", language: "fr", sample: true, members: sampleMembers },
    BEGINNING,
  );
  if (begun.isErr()) throw new NotAnswered(begun.error);
  // Only a sample may keep beside its data what opens its withheld text.
  if (begun.value.identity !== undefined)
    await writeFile(join(setup.location.directory, "sample-identity.txt"), `${begun.value.identity}\n`, {
      mode: 0o600,
    });
  const documents = Object.entries(DOCUMENTS).map(async ([name, kind]) => ({
    file: { name, bytes: await sampleBytes(name) },
    kind,
  }));
  const adopting = { name: "documents.adopt", actor: "im-01", now: BEGINNING };
  await askAll(place, adopting, await Promise.all(documents));
  return { ...(await liveThrough(place)), cases: await liveCases(place) };
};
