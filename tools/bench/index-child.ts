// One file of answers scored in a process of its own, so that its memory is its own. Arguments: the method, the data.
// Prints one line of JSON: seconds, the highest resident set in bytes, how many areas and months have a score.
import { openAsBlob, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import process from "node:process";
import type { Instant } from "@answerable/core";
import { contextFor, nouns } from "@answerable/use-cases";

const [method = "", data = ""] = process.argv.slice(2);

const highestResidentBytes = (): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? 0) * 1024;

const useCase = (await nouns["index"]?.load())?.find(({ name }) => name === "index.score");
if (useCase === undefined) throw new Error("there is no index score");
const ready = (
  await contextFor(useCase, {
    ...{ env: {}, cwd: tmpdir(), actor: undefined, via: "cli", now: "2026-02-10T08:00:00.000Z" as Instant },
    progress: () => undefined,
  })
)._unsafeUnwrap();
const start = performance.now();
const input = useCase.input.parse({
  method: { name: "method.json", bytes: readFileSync(method) },
  data: { name: "data.csv", blob: await openAsBlob(data) },
});
const scored = (await ready.handle(input))._unsafeUnwrap() as { readonly areas: readonly object[] };
const written = ready.write(scored, "csv").length;
const seconds = (performance.now() - start) / 1000;
process.stdout.write(
  `${JSON.stringify({ seconds, residentBytes: highestResidentBytes(), areas: scored.areas.length, written })}\n`,
);
