import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Actor,
  type ActorCode,
  type AssessmentContent,
  assessmentSubject,
  defaultRiskMethod,
  defaultRoles,
  type LocalCode,
  type Month,
  type PCode,
  type Position,
  publicActor,
  type Uuid,
} from "@answerable/core";
import type { Result } from "neverthrow";
import * as z from "zod";
import { beginScratch } from "../begin-scratch.ts";
import { NOW, withProofs } from "../cases/cases-fixture.ts";
import { decideOne } from "../decide-one.ts";
import type { Failure } from "../failure.ts";
import { RunnableModule } from "../modules.ts";
import { nouns } from "../nouns.ts";
import { member } from "../operation-fixture.ts";
import { serveOperation } from "../serve-operation.ts";
import { type UseCase, useCase } from "../use-case.ts";
import { MONTH } from "./matrix-inputs.ts";
import { COLUMNS, type Column } from "./matrix-kinds.ts";

const example = (path: string): Uint8Array => readFileSync(new URL(`../../../../examples/${path}`, import.meta.url));
const DOCUMENTS = {
  mechanism: "mechanism/without-known-faults.json",
  ...{ "service-cards": "sample-operation/service-cards.json", "gbv-tally": "sample-operation/gbv-tally.json" },
  "coverage-plan": "sample-operation/coverage-plan.json",
} as const;

const position: Position = {
  ...{ post: "complaints-officer" as Position["post"], organisation: "agency" as LocalCode },
  ...{ level: "officer", office: "field", supervisor: null, sex: "woman" },
};
const HANDLER = { areas: ["ML05"], position };

/** The staff document names those whom records are about or handed to; who asks is given beside. */
const MEMBERS = [
  member("admin-01", ["administrator"], { areas: [] }),
  member("im-01", ["information-manager"]),
  member("other-01", ["case-handler"], { ...HANDLER, areas: "whole-operation", units: [] }),
  member("own-01", ["case-handler"], { ...HANDLER, units: [] }),
  member("near-01", ["case-handler"], { ...HANDLER, units: ["team-distribution"] }),
  member("subject-01", ["case-handler"], { ...HANDLER, units: [] }),
  ...[member("sfp-01", ["sensitive-focal-point"], { units: [] }), member("key-01", ["key-holder"], { areas: [] })],
];

const everyRole = defaultRoles.filter(({ code }) => code !== "system");
const roleOf = (column: Column) => everyRole.filter(({ code }) => code === COLUMNS[column]);

/** Somebody in one role: answers for ML05; `near-01` works in the team that a complaint is about. */
export const asking = (code: string, column: Column): Actor =>
  column === "pub"
    ? publicActor
    : {
        ...{ code: code as ActorCode, roles: roleOf(column), areas: ["ML05"] },
        units: code === "near-01" ? ["team-distribution"] : [],
      };

/** Whoever enters what the matrix is asked of: every role at once, in every area. */
const entering = (code: string): Actor => ({
  ...{ code: code as ActorCode, roles: everyRole, areas: "whole-operation", units: [] },
});

/** Every use case by its name. */
export const everyUseCase: ReadonlyMap<string, UseCase> = new Map(
  (await Promise.all(Object.values(nouns).map((noun) => noun.load()))).flat().map((one) => [one.name, one]),
);

const AssessedInput = z.strictObject({ id: z.string(), adm2: z.string() });

/** Takes in one assessment, and is declared nowhere. */
const receiving = useCase({
  ...{ name: "assessments.receive", kind: "create", summary: "", input: AssessedInput, form: "record" },
  permission: "import.assessments",
  handle: ({ id, adm2 }, ctx) => {
    const content: AssessmentContent = {
      ...{
        month: MONTH as Month,
        adm2: adm2 as PCode,
        adm1: adm2.slice(0, 4) as PCode,
        recorder: "r-01" as ActorCode,
        receivedAt: ctx.now,
      },
      ...{ informant: { category: "leader", sex: "male", ageBand: "60-plus" } },
      answers: Object.fromEntries(defaultRiskMethod.questions.map(({ code }) => [code, 2])),
      method: { id: defaultRiskMethod.id, version: defaultRiskMethod.version },
      origin: { form: "assessment", rootId: id as Uuid, instanceId: id as Uuid },
    };
    const command = { type: "receive" as const, at: ctx.now, answer: { id: id as Uuid }, content };
    return decideOne(ctx, assessmentSubject, id as Uuid, command);
  },
});

/** The use case of a row: what stands after `~` tells what it is asked of. */
export const called = (row: string): UseCase => {
  const found = everyUseCase.get(row.split("~")[0] ?? "");
  if (found === undefined) throw new Error(`no use case is called ${row}`);
  return found;
};

interface Asked {
  /** A database; left out: files of its own. */
  readonly url?: string;
  readonly operation?: string;
}

/** An operation that stands open, with the clock standing still, so that only records change an answer. */
export const askedOperation = async ({ url, operation: code = "scratch" }: Asked = {}) => {
  const folders = ["data", "key"].map((name) => mkdtempSync(join(tmpdir(), `answerable-matrix-${name}-`)));
  const [cwd = "", apart = ""] = folders;
  const env = await beginScratch(
    { cwd, apart, url },
    { modules: RunnableModule.options, members: MEMBERS, now: NOW },
    code,
  );
  const operation = (await serveOperation({ env, cwd, via: "http", now: () => NOW }))._unsafeUnwrap();

  const asked = (actor: Actor, useCase: UseCase) =>
    operation.ready(useCase, { actor, now: NOW, tell: () => undefined });
  /** What becomes of a question: the answer, or why there is none. */
  const tried = async <Output>(actor: Actor, name: string, input: object): Promise<Result<Output, Failure>> => {
    const useCase = called(name);
    const ready = await asked(actor, useCase);
    if (ready.isErr()) return ready as unknown as Result<Output, Failure>;
    return (await ready.value.handle(useCase.input.parse(input))) as unknown as Result<Output, Failure>;
  };
  /** Whether anything is asked of somebody at all. */
  const isPermitted = async (actor: Actor, name: string): Promise<boolean> => (await asked(actor, called(name))).isOk();
  const ask = async <Output>(code: string, name: string, input: object = {}): Promise<Output> => {
    const answer = await tried<Output>(entering(code), name, input);
    if (answer.isErr()) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  };
  /** An assessment as an import would bring it; there is no other way to make one. */
  const assessed = async (adm2: string): Promise<string> => {
    const id = randomUUID() as Uuid;
    const ready = (await asked(entering("im-01"), receiving))._unsafeUnwrap();
    const answer = (await ready.handle({ id, adm2 })) as unknown as Result<unknown, Failure>;
    if (answer.isErr()) throw new Error(JSON.stringify(answer.error));
    return id;
  };
  for (const [kind, path] of Object.entries(DOCUMENTS))
    await ask("im-01", "documents.adopt", { file: { name: "file.json", bytes: example(path) }, kind });
  await withProofs({ ask });
  const staff = new TextEncoder().encode(JSON.stringify(await ask("im-01", "documents.show", { id: "staff" })));
  const adopting = {
    "documents.adopt": { file: { name: "file.json", bytes: example(DOCUMENTS.mechanism) }, kind: "mechanism" },
    "documents.adopt~staff": { file: { name: "file.json", bytes: staff }, kind: "staff" },
  };
  return {
    ...{ tried, isPermitted, ask, assessed, adopting },
    close: async () => {
      await operation.close();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
};

export type AskedOperation = Awaited<ReturnType<typeof askedOperation>>;
