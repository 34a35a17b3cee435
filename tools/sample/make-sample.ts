import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ActorCode, Instant } from "@answerable/core";
import { beginOperation, explain, type Setup } from "@answerable/use-cases";
import { askAll, fail, say } from "./ask.ts";
import { liveThrough, SAMPLE_FOLDER } from "./live-through.ts";

/** The first moment of the sample's clock. */
const BEGINNING = "2020-01-02T08:00:00.000Z" as Instant;

/** Everybody who acts in the sample. */
export const sampleMembers = [
  { code: "admin-01", roles: ["administrator"], areas: [] },
  { code: "im-01", roles: ["information-manager"], areas: "whole-operation" },
  { code: "supervisor-01", roles: ["monitor-supervisor"], areas: ["ML05"] },
  { code: "analyst-01", roles: ["protection-analyst"], areas: "whole-operation" },
  { code: "monitor-01", roles: ["monitor"], areas: ["ML0505"] },
].map((member) => ({ ...member, code: member.code as ActorCode })) as Parameters<typeof beginOperation>[1]["members"];

const DOCUMENTS = ["form-mapping.json", "coverage-plan.json", "counting-agreement.json"] as const;

const documentInput = async (name: string) => {
  const file = { name, bytes: await readFile(new URL(name, SAMPLE_FOLDER)) };
  return name === "form-mapping.json" ? { file, kind: "form-mapping" } : { file };
};

/** Codes that an import told, most frequent first, each with what it means. */
const tellCodes = (told: readonly string[]): void => {
  for (const line of told) {
    const code = line.split(": ").at(-1) ?? "";
    say(`  ${line.replace("told: ", "")}: ${explain(code) ?? ""}`);
  }
};

/** Makes the sample operation where there is none, and lives through its half-year. */
export const makeSample = async (setup: Setup): Promise<void> => {
  say("Making the sample operation: everything in it is invented.");
  const begun = await beginOperation(
    setup,
    { operation: "sample-mali", country: "MLI", language: "fr", sample: true, members: sampleMembers },
    BEGINNING,
  );
  if (begun.isErr()) return fail(begun.error);
  // Only a sample may keep beside its data what opens its withheld text.
  if (begun.value.identity !== undefined)
    await writeFile(join(setup.location.directory, "sample-identity.txt"), `${begun.value.identity}\n`, {
      mode: 0o600,
    });
  await askAll(
    { name: "documents.adopt", actor: "im-01", now: BEGINNING },
    await Promise.all(DOCUMENTS.map(documentInput)),
  );
  say("Taking in January to June 2020, as it reached the server:");
  const totals = await liveThrough();
  const lines = totals.lines();
  for (const line of lines.filter((one) => !one.includes("told: "))) say(`  ${line}`);
  say("Why something was refused, withheld or mended:");
  tellCodes(lines.filter((one) => one.includes("told: ")));
};
