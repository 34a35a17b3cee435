import { existsSync, openAsBlob } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import type { ActorCode, Instant } from "@answerable/core";
import {
  beginOperation,
  contextFor,
  type DataFile,
  explain,
  type Failure,
  type FileInput,
  locate,
  nouns,
  readOperationFile,
  type UseCase,
} from "@answerable/use-cases";
import { SAMPLE_MONTH } from "./month-targets.ts";

// What `npm start` does until the HTTP app and the worker exist: makes the sample operation where there is none, takes
// its month in, and prints its table. Sample data never enters a store that exists.

const SAMPLE = new URL("../../examples/sample-operation/", import.meta.url);
const now = new Date().toISOString() as Instant;
const { env } = process;
const setup = { env, location: locate(env, process.cwd()) };
const say = (line: string): boolean => process.stderr.write(`${line}\n`);

/** Says why in one sentence a code; nothing of an input stands in it. */
const fail = (failure: Failure): never => {
  const codes =
    failure.owner === "input"
      ? failure.issues.map((one) => one.code)
      : [failure.owner === "rule" ? failure.rejection.code : failure.error.code];
  for (const one of new Set(codes)) say(`${one}: ${explain(one) ?? ""}`);
  process.exit(failure.owner === "store" ? 1 : 2);
};

const sampleFile = async (name: string): Promise<FileInput> => ({ name, bytes: await readFile(new URL(name, SAMPLE)) });

const sampleData = async (name: string): Promise<DataFile> => ({
  name,
  blob: await openAsBlob(new URL(name, SAMPLE)),
});

const useCaseNamed = async (name: string): Promise<UseCase> => {
  const found = (await nouns[name.split(".")[0] ?? ""]?.load())?.find((one) => one.name === name);
  if (!found) throw new Error(`no use case is called ${name}`);
  return found;
};

/** What was refused, withheld or mended, by its code, and what the code means. */
const tellWhy = (codes: ReadonlyMap<string, number>): void => {
  for (const [one, number] of codes) say(`  ${number} × ${one}: ${explain(one) ?? ""}`);
};

/** Asks one use case as a member of the sample's staff and gives back what it prints. */
const ask = async (name: string, actor: string, input: unknown): Promise<string> => {
  const useCase = await useCaseNamed(name);
  const codes = new Map<string, number>();
  const ready = await contextFor(useCase, {
    ...{ env, cwd: process.cwd(), actor, via: "cli", now },
    progress: (done, of) => say(`${done} ${of}`),
    tell: ({ code: found }) => codes.set(found, (codes.get(found) ?? 0) + 1),
  });
  if (ready.isErr()) return fail(ready.error);
  try {
    const answer = await ready.value.handle(useCase.input.parse(input));
    if (answer.isErr()) return fail(answer.error);
    tellWhy(codes);
    return ready.value.write(answer.value, "table");
  } finally {
    await ready.value.close();
  }
};

const code = (text: string): ActorCode => text as ActorCode;

const makeSample = async (): Promise<void> => {
  say("Making the sample operation: everything in it is invented.");
  const begun = await beginOperation(
    setup,
    {
      operation: "sample-mopti",
      country: "MLI",
      language: "fr",
      sample: true,
      members: [
        { code: code("admin-01"), roles: ["administrator"], areas: [] },
        { code: code("im-01"), roles: ["information-manager"], areas: "whole-operation" },
        { code: code("supervisor-01"), roles: ["monitor-supervisor"], areas: ["ML05"] },
        { code: code("analyst-01"), roles: ["protection-analyst"], areas: "whole-operation" },
        { code: code("monitor-01"), roles: ["monitor"], areas: ["ML0505"] },
      ],
    },
    now,
  );
  if (begun.isErr()) return fail(begun.error);
  // Only a sample may keep beside its data what opens its withheld text.
  if (begun.value.identity !== undefined)
    await writeFile(join(setup.location.directory, "sample-identity.txt"), `${begun.value.identity}\n`, {
      mode: 0o600,
    });
  for (const name of ["form-mapping.json", "coverage-plan.json"])
    await ask("documents.adopt", "im-01", {
      file: await sampleFile(name),
      ...(name === "form-mapping.json" ? { kind: "form-mapping" } : {}),
    });
  say(`Taking in the month ${SAMPLE_MONTH} from a Kobo page:`);
  process.stdout.write(
    `${await ask("import.incidents", "im-01", { files: [await sampleData("kobo-2020-06.json")] })}\n`,
  );
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
        { code: code("admin-01"), roles: ["administrator"], areas: [] },
        { code: code("im-01"), roles: ["information-manager"], areas: "whole-operation" },
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
  await makeSample();
else if (standing === undefined) {
  say(
    "There is no operation at this place, and a sample is made only in a new ./.answerable. Run: npx answerable init",
  );
  process.exit(2);
}
if (!isEmptyWanted && (standing?.sample ?? true)) {
  process.stdout.write(await ask("figures.month", "analyst-01", { month: SAMPLE_MONTH, area: "ML05" }));
  say("\nLook further: npx answerable incidents list --as analyst-01 · npx answerable --help");
}
