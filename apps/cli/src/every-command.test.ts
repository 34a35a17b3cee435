import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ActorCode, Instant, Staff } from "@answerable/core";
import { beginOperation, locate, nouns } from "@answerable/use-cases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { answerSchema } from "./answer-schema.ts";
import { caseCommandLines, caseMembers } from "./case-command-lines.ts";
import { advocacyCommandLines } from "./command-lines/advocacy-command-lines.ts";
import { as, type CommandLines, MONTH, type Place } from "./command-lines/command-line.ts";
import { communityCommandLines } from "./command-lines/community-command-lines.ts";
import { figuresCommandLines } from "./command-lines/figures-command-lines.ts";
import { freshIncident } from "./command-lines/fresh-incident.ts";
import { importCommandLines } from "./command-lines/import-command-lines.ts";
import { incidentCommandLines } from "./command-lines/incident-command-lines.ts";
import { indexCommandLines } from "./command-lines/index-command-lines.ts";
import { keepingCommandLines } from "./command-lines/keeping-command-lines.ts";
import { mentoringCommandLines } from "./command-lines/mentoring-command-lines.ts";
import { operationCommandLines } from "./command-lines/operation-command-lines.ts";
import { promiseCommandLines } from "./command-lines/promise-command-lines.ts";
import { shippedCommandLines } from "./command-lines/shipped-command-lines.ts";
import { wayInCommandLines } from "./command-lines/way-in-command-lines.ts";
import { keyServiceHere, stopKeyServices } from "./key-service-here.ts";
import { sensitiveCommandLines } from "./sensitive-command-lines.ts";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { type Tried, tryAnswerable } from "./try-answerable.ts";
import { workerCommandLines } from "./worker-command-lines.ts";

afterAll(removeTemporaryFolders);
afterAll(stopKeyServices);

const SAMPLE = new URL("../../../examples/sample-operation/", import.meta.url);
const code = (text: string): ActorCode => text as ActorCode;

let folder: string;
let answerable: ReturnType<typeof tryAnswerable>;

/** What a command says beside its answer whenever it goes well. */
const alwaysTold: Readonly<Record<string, string>> = {
  backup: "backup-on-the-disk-of-the-data",
  restore: "erased-later-comes-back",
};

/** An operation of its own, for what changes how an operation is opened. */
const onItsOwn =
  (env: () => Promise<Readonly<Record<string, string>>> = async () => ({})): typeof answerable =>
  async (args, stdin) => {
    const place = temporaryFolder("own");
    const begun = await beginOperation(
      { env: {}, location: locate({}, place) },
      {
        ...{ operation: "own", country: "MLI", language: "fr", sample: true },
        members: [
          { code: code("admin-01"), roles: ["administrator"], areas: [] },
          { code: code("keys-01"), roles: ["key-holder"], areas: [] },
        ],
      },
      new Date().toISOString() as Instant,
    );
    expect(begun.isOk()).toBe(true);
    const keyFile = { ANSWERABLE_KEY_FILE: join(place, ".answerable", "sample.key") };
    return await tryAnswerable(place, { ...keyFile, ...(await env()) })(args, stdin);
  };

const place = (): Place => ({ folder, answerable });

/** Every use case with a command line for it; a use case that is not here fails the first test. */
const commandLines: CommandLines = {
  ...operationCommandLines(place),
  ...shippedCommandLines(),
  ...wayInCommandLines(place),
  ...incidentCommandLines(place),
  ...importCommandLines(place),
  ...indexCommandLines(place),
  ...caseCommandLines((args, stdin) => answerable(args, stdin)),
  ...sensitiveCommandLines((args, stdin) => answerable(args, stdin)),
  ...figuresCommandLines(),
  ...promiseCommandLines(place),
  ...advocacyCommandLines(place),
  ...communityCommandLines(place),
  ...mentoringCommandLines(place),
  ...workerCommandLines(() => ({ folder, answerable, happens: () => freshIncident(answerable) })),
  ...keepingCommandLines(),
};

beforeAll(async () => {
  folder = temporaryFolder("every");
  answerable = tryAnswerable(folder);
  const begun = await beginOperation(
    { env: {}, location: locate({}, folder) },
    {
      ...{ operation: "sample", country: "MLI", language: "fr", sample: true },
      modules: ["monitoring", "accountability", "community"],
      members: [
        { code: code("admin-01"), roles: ["administrator"], areas: [] },
        { code: code("im-01"), roles: ["information-manager"], areas: "whole-operation" },
        { code: code("supervisor-01"), roles: ["monitor-supervisor"], areas: ["ML05"] },
        { code: code("analyst-01"), roles: ["protection-analyst"], areas: "whole-operation" },
        { code: code("monitor-01"), roles: ["monitor"], areas: ["ML0505"] },
        { code: code("auditor-01"), roles: ["auditor"], areas: [] },
        { code: code("keys-01"), roles: ["key-holder"], areas: [] },
        { code: code("facilitator-01"), roles: ["facilitator"], areas: ["ML05"] },
        { code: code("mentor-01"), roles: ["mentor"], areas: ["ML05"] },
        { code: code("manager-01"), roles: ["line-manager"], areas: [] },
        { code: code("desk-01"), roles: ["cfm-operator"], areas: ["ML05"], units: [] },
        ...caseMembers.map(({ code: one, ...more }) => ({ ...more, code: code(one) }) as Staff["members"][number]),
      ],
    },
    new Date().toISOString() as Instant,
  );
  expect(begun.isOk()).toBe(true);
  const text = (name: string) => readFileSync(new URL(name, SAMPLE), "utf8");
  const adopt = ["documents", "adopt", "-", "--as", "im-01", "--kind"];
  expect((await answerable([...adopt, "form-mapping"], text("form-mapping.json"))).code).toBe(0);
  expect((await answerable([...adopt, "assessment-mapping"], text("assessment-mapping.json"))).code).toBe(0);
  expect((await answerable([...adopt, "coverage-plan"], text("coverage-plan.json"))).code).toBe(0);
  expect((await answerable([...adopt, "service-cards"], text("service-cards.json"))).code).toBe(0);
  expect((await answerable([...adopt, "gbv-tally"], text("gbv-tally.json"))).code).toBe(0);
  expect((await answerable([...adopt, "feedback-mapping"], text("feedback-mapping.json"))).code).toBe(0);
  writeFileSync(join(folder, "service-cards.json"), text("service-cards.json"));
  // 3: the sample holds rows that are refused, as a real month does.
  const month = ["import", "incidents", "-", "--as", "im-01"];
  expect((await answerable(month, text("kobo-2020-06.json"))).code).toBe(3);
  writeFileSync(join(folder, "form-mapping.json"), text("form-mapping.json"));
  writeFileSync(join(folder, "form.xlsx"), readFileSync(new URL("incident-form.xlsx", SAMPLE)));
  for (const [id, file] of [
    ["mali", "mali.json"],
    ["places-mali", "places.json"],
  ] as const) {
    const shown: Tried = await answerable(["documents", "show", id, "--as", "analyst-01", "--format", "json"]);
    // What marks an answer of a sample is no part of the document.
    const { sample: _sample, ...document } = JSON.parse(shown.out) as { sample?: boolean };
    writeFileSync(join(folder, file), JSON.stringify(document));
  }
});

/** Who reads what; the analyst the rest. */
const readers: Readonly<Record<string, string>> = { audit: "auditor-01", import: "im-01" };

const declared = new Map(
  (await Promise.all(Object.values(nouns).map(({ load }) => load()))).flat().map((one) => [one.name, one]),
);

/** A record without what marks it as one of a sample. */
const unmarked = (printed: unknown): unknown => {
  if (Array.isArray(printed)) return printed.map(unmarked);
  if (typeof printed !== "object" || printed === null) return printed;
  const { sample: _sample, ...own } = printed as { readonly sample?: true };
  return own;
};

/** How what was printed as JSON differs from what the OpenAPI document says of it; beside rows stands whom they may go to. */
const unlikeContract = (name: string, out: string) => {
  const form = declared.get(name)?.form;
  if (form === "files" || form === "text") return [];
  const answer = answerSchema({ name });
  const isRows = form === "rows";
  const printed: unknown = JSON.parse(out, (key, value: unknown) => (isRows && key === "marks" ? undefined : value));
  return (isRows ? z.array(answer) : answer).safeParse(unmarked(printed)).error?.issues ?? [];
};

describe("every command", () => {
  it("that help names is here, and help names every noun", async () => {
    const loaded = await Promise.all(Object.values(nouns).map((noun) => noun.load()));
    const names = loaded.flat().map(({ name }) => name);
    expect(Object.keys(commandLines).toSorted()).toEqual(names.toSorted());
    const { out } = await answerable(["--help"]);
    for (const noun of Object.keys(nouns)) expect(out).toMatch(new RegExp(`^ {2}${noun}\\b`, "m"));
  });

  for (const [name, lineOf] of Object.entries(commandLines)) {
    it(`${name} runs on the sample, and helps`, async () => {
      const [args, stdin] = await lineOf();
      const elsewhere = temporaryFolder("second");
      const ownKey = { ANSWERABLE_KEY_FILE: join(elsewhere, "key"), ANSWERABLE_KEY_ON_SAME_DISK: "accepted" };
      const keyOfSample = { ANSWERABLE_KEY_FILE: join(folder, ".answerable", "sample.key") };
      const runners: Readonly<Record<string, typeof answerable>> = {
        init: tryAnswerable(elsewhere, ownKey),
        restore: tryAnswerable(elsewhere, keyOfSample),
        "store.add-part": onItsOwn(),
        "keys.change-passphrase": onItsOwn(),
        "keys.change-key": onItsOwn(),
        "keys.hand-to-service": onItsOwn(() => keyServiceHere(elsewhere)),
      };
      const isPlain = declared.get(name)?.form === "lines" || args.includes("--format") || args.includes("--out");
      const inJson = isPlain ? args : [...args, "--format", "json"];
      const { code: ended, out, err } = await (runners[name] ?? answerable)(inJson, stdin);
      const told = alwaysTold[name];
      if (told === undefined) expect([ended, err]).toEqual([0, ""]);
      else expect([ended, err]).toEqual([0, expect.stringContaining(told)]);
      expect(out).not.toBe("");
      if (!isPlain) expect(unlikeContract(name, out)).toEqual([]);
      const help = await answerable([...name.split("."), "--help"]);
      expect([help.code, help.err]).toEqual([0, ""]);
    });
  }

  it("of a sample says so, whatever the format", async () => {
    for (const args of [
      ["incidents", "list"],
      ["figures", "month", MONTH],
      ["documents", "list"],
      ["audit", "verify"],
      ["alerts", "list"],
      ["network", "list"],
      ["referrals", "cards", "ML0505"],
      ["referrals", "gaps"],
      ["index", "month", MONTH],
      ["index", "months", "--month", MONTH],
      ["incidents", "candidates", MONTH],
      ["import", "list"],
    ])
      for (const format of ["table", "csv", "ndjson", "json"]) {
        const { out } = await answerable(as(readers[args[0] as string] ?? "analyst-01", ...args, "--format", format));
        expect([args[0], format, /sample|exemple/i.test(out)]).toEqual([args[0], format, true]);
      }
  });

  it("of a sample says so in every record and every line of CSV, so that none taken out of its list is without", async () => {
    const listed = await answerable(as("im-01", "import", "list", "--format", "json"));
    const [{ stream } = { stream: "" }] = JSON.parse(listed.out) as { stream: string }[];
    for (const args of [
      ["incidents", "candidates", MONTH],
      ["import", "show", stream],
      ["import", "candidates", stream],
      ["referrals", "cards", "ML0505"],
      ["referrals", "gaps"],
    ]) {
      const said = async (format: string) =>
        (await answerable(as("im-01", ...args, "--format", format))).out.trim().split(/\r?\n/);
      for (const line of await said("ndjson")) expect(JSON.parse(line)).toMatchObject({ sample: true });
      const [head = "", ...rows] = await said("csv");
      expect(rows.length).toBeGreaterThan(0);
      for (const line of [head, ...rows]) expect(line).toMatch(/sample|true/);
      expect((await said("table")).slice(0, 2).join("\n")).toMatch(/SAMPLE|EXEMPLE|sample +true/);
    }
  });
});
