import { existsSync } from "node:fs";
import process from "node:process";
import type { ActorCode, Instant } from "@answerable/core";
import { beginOperation, locate, readOperationFile } from "@answerable/use-cases";
import { ask, fail, say } from "./ask.ts";
import { makeSample } from "./make-sample.ts";

// What `npm start` does until the HTTP app and the worker exist: makes the sample operation where there is none, lives
// through its half-year, and prints the totals of its first quarter. Sample data never enters a store that exists.

const now = new Date().toISOString() as Instant;
const { env } = process;
const setup = { env, location: locate(env, process.cwd()) };

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
  if (begun.isErr()) return fail(begun.error);
  say("An empty operation was made. Keep this identity away from this machine; it alone opens withheld text:");
  process.stdout.write(`${begun.value.identity ?? ""}\n`);
};

const isEmptyWanted = process.argv.includes("--empty");
const standing = await readOperationFile(setup.location.directory);
if (standing === undefined && isEmptyWanted) await makeEmpty();
else if (standing === undefined && setup.location.isDefault && !existsSync(setup.location.directory))
  await makeSample(setup);
else if (standing === undefined) {
  say(
    "There is no operation at this place, and a sample is made only in a new ./.answerable. Run: npx answerable init",
  );
  process.exit(2);
}
if (!isEmptyWanted && (standing?.sample ?? true)) {
  const quarter = { from: "2020-01", to: "2020-03", by: "total", basis: "with-undocumented-alerts" };
  process.stdout.write(await ask({ name: "figures.table", actor: "analyst-01", now }, quarter));
  say("\nLook further: npx answerable incidents list --as analyst-01 · npx answerable --help");
}
