import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { ActorCode, Instant } from "@answerable/core";
import { beginOperation, explain, locate, readOperationFile } from "@answerable/use-cases";
import { ask, NotAnswered } from "./ask.ts";
import type { ImportTotals } from "./import-totals.ts";
import { makeSample } from "./make-sample.ts";
import { SAMPLE_END } from "./pulls.ts";
import { sampleTokens } from "./sample-tokens.ts";
import { writeBulletins } from "./write-bulletins.ts";

// What `npm start` does before it serves: makes the sample operation where there is none, lives through its half-year, and
// prints the totals of its first quarter, where the bulletins lie, and what opens it over HTTP. Sample data never enters a
// store that exists.

const now = new Date().toISOString() as Instant;
const { env } = process;
const place = { env, cwd: process.cwd() };
const setup = { env, location: locate(env, place.cwd) };
/** Where a sample lies until it is whole. */
const BEING_MADE = join(place.cwd, ".answerable-being-made");

const isServedHere = ({ ANSWERABLE_HTTP_HOST: host = "127.0.0.1" }: typeof env): boolean =>
  ["127.0.0.1", "::1", "localhost"].includes(host);

/** Progress goes to stderr: stdout belongs to what was asked for. */
const say = (line: string): boolean => process.stderr.write(`${line}\n`);

const TOLD = "told: ";
/** Each import says it of all records so far: sums of it say nothing. */
const NOT_ADDED_UP: readonly string[] = ["likelyDuplicates"];

/** What imports came to; then, by code and most frequent first, why something was refused, withheld or mended. */
const tell = (totals: ImportTotals): void => {
  const sums = totals.sums().filter(([what]) => !NOT_ADDED_UP.includes(what));
  for (const [what, number] of sums) if (!what.startsWith(TOLD)) say(`  ${number} × ${what}`);
  const told = sums.filter(([what]) => what.startsWith(TOLD)).toSorted(([, a], [, b]) => b - a);
  for (const [what, number] of told) {
    const code = what.slice(TOLD.length);
    say(`    ${number} × ${code}: ${explain(code) ?? ""}`);
  }
};

const sample = async (): Promise<void> => {
  say(
    "Making the sample operation: everything in it is invented. Living January to June 2020 takes about half a minute …",
  );
  // made beside its place and put there whole: one that is broken off leaves nothing that looks like an operation
  rmSync(BEING_MADE, { recursive: true, force: true });
  const { done, incidents, assessments, cases } = await makeSample({
    ...{ env: { ...env, ANSWERABLE_DATA: BEING_MADE }, cwd: place.cwd },
  });
  renameSync(BEING_MADE, setup.location.directory);
  say("Submissions of incidents, as they reached the server:");
  tell(incidents);
  say("Interviews with key informants:");
  tell(assessments);
  say("What people did besides, as the diary of the sample says:");
  for (const [name, number] of done) say(`  ${number} × ${name}`);
  say(`Complaints, questions and feedback, from the first word on: ${cases}`);
};

const makeEmpty = async (): Promise<void> => {
  const begun = await beginOperation(
    setup,
    {
      operation: "operation",
      country: "MLI",
      language: "fr",
      sample: false,
      members: [
        { code: "admin-01" as ActorCode, roles: ["administrator"], areas: [] },
        { code: "im-01" as ActorCode, roles: ["information-manager"], areas: "whole-operation" },
      ],
    },
    now,
  );
  if (begun.isErr()) throw new NotAnswered(begun.error);
  say("An empty operation was made. Keep this identity away from this machine; it alone opens withheld text:");
  process.stdout.write(`${begun.value.identity ?? ""}\n`);
};

/** What opens the sample over HTTP, where nobody but this machine reaches it. */
const showTokens = async (): Promise<void> => {
  if (!isServedHere(env)) return;
  say("\nWhat opens the sample over HTTP, for a day. Whoever has one acts as that member of staff:");
  for (const { member, roles, token } of await sampleTokens(place, now))
    process.stdout.write(`${member.padEnd(14)}${roles.join(", ").padEnd(26)}${token ?? "none: its roles are older"}\n`);
};

/** What to try next, a line for each door of the README. */
const LOOK_FURTHER = [
  "cases list --as desk-01",
  "due list --overdue --as desk-01",
  "index month 2020-06 --as analyst-01",
  "incidents list --month 2020-06 --as analyst-01",
  "--help",
] as const;

/** The six totals of the first quarter, out of rows that are counted. */
const showQuarter = async (): Promise<void> => {
  const quarter = { from: "2020-01", to: "2020-03", by: "total", basis: "with-undocumented-alerts" };
  const asking = { name: "figures.table", actor: "analyst-01", now: SAMPLE_END };
  const { text } = await ask(place, asking, quarter);
  process.stdout.write(`${text.trimEnd()}\n`);
  say(
    "\nThe six totals are those of the Protection Cluster Mali, January to March 2020, documented and non-documented\n" +
      "incidents together (docslib 10328121); everything else is invented, see docs/sample.md.",
  );
  say("The bulletin of that quarter, and that of June, the bad month:");
  for (const page of await writeBulletins(place)) process.stdout.write(`${page}\n`);
  say(`Open one in a browser. Look further:\n${LOOK_FURTHER.map((line) => `  npx answerable ${line}`).join("\n")}`);
};

const start = async (): Promise<number> => {
  const isEmptyWanted = process.argv.includes("--empty");
  const standing = await readOperationFile(setup.location.directory);
  if (standing === undefined && isEmptyWanted) await makeEmpty();
  else if (standing === undefined && setup.location.isDefault && !existsSync(setup.location.directory)) await sample();
  else if (standing === undefined) {
    say(
      "There is no operation at this place, and a sample is made only in a new ./.answerable. Run: npx answerable init",
    );
    return 2;
  }
  if (!isEmptyWanted && (standing?.sample ?? true)) {
    await showQuarter();
    if (!process.argv.includes("--no-serve")) await showTokens();
  }
  return 0;
};

try {
  process.exitCode = await start();
} catch (error) {
  if (!(error instanceof NotAnswered)) throw error;
  say(error.message);
  process.exitCode = error.exitCode;
}
