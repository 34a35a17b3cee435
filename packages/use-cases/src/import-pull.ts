import type { FlatRow } from "@answerable/core";
import { err, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { ComputeContext } from "./context.ts";
import type { Failure } from "./failure.ts";
import type { FormAnswered } from "./pull/pull-servers.ts";
import { pulledForms } from "./pull/pulled-forms.ts";
import { toClean } from "./pull/to-clean.ts";
import { computation, useCase } from "./use-case.ts";

/** Days without a word after which a post counts as silent, unless asked otherwise. Source: Answerable default. */
const SILENT_DAYS = 14;

interface Asked {
  readonly server?: string | undefined;
  readonly form?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly again?: boolean | undefined;
}

const pullHere = async (
  { server, form, dryRun = false, again = false }: Asked,
  { setup, now, tell, progress }: ComputeContext,
): Promise<Result<readonly FormAnswered[], Failure>> => {
  // the store is loaded only when this is asked for
  const [{ openOperation }, { pullServers }] = await Promise.all([
    import("./open-operation.ts"),
    import("./pull/pull-servers.ts"),
  ]);
  const opened = await openOperation(setup.location, setup.env, now, "cli");
  if (opened.isErr()) return err(opened.error);
  try {
    return await pullServers(
      { open: opened.value, setup, via: "cli" },
      {
        ...{ server, form, dryRun, again, ifDue: false, now: () => now, tell },
        progress: (done) => progress(done, "submissions"),
      },
    );
  } finally {
    await opened.value.close();
  }
};

const pull = computation({
  name: "import.pull",
  kind: "act",
  summary:
    "pull the listed forms from their servers now, each in the name that the document says; asked again it goes on",
  input: z.strictObject({
    server: z.string().optional().describe("Only forms of this server, by its code; left out: of all."),
    form: z.string().optional().describe("Only this form, by the id its mapping is for; left out: all."),
    dryRun: z.boolean().optional().describe("Say what would come of it, and write nothing."),
    again: z.boolean().optional().describe("Take everything in anew; what is there already stays as it is."),
  }),
  permission: null,
  isLocal: true,
  form: "record",
  handle: (asked, ctx) => new ResultAsync(pullHere(asked, ctx)),
  listed: (forms) => forms,
  flat: (forms) =>
    forms.map((one): FlatRow => {
      if (!("apart" in one)) return { ...one };
      const { apart, lookedThrough, ...figures } = one;
      return { ...figures, lookedThrough: lookedThrough ? "yes" : "no", ...apart };
    }),
  tells: true,
  isPartlyRefused: (forms) =>
    forms.some((one) => one.trouble !== null || ("refusedRows" in one && one.refusedRows > 0)),
});

const pulled = useCase({
  name: "import.pulled",
  kind: "list",
  summary: "the forms that are pulled from servers: when each was, and what stopped it",
  input: z.strictObject({}),
  permission: "import.pulled",
  form: "record",
  handle: (_input, ctx) => new ResultAsync(pulledForms(ctx)),
  listed: (forms) => forms,
  flat: (forms) => forms.map((one) => ({ ...one })),
});

const cleaning = useCase({
  name: "import.to-clean",
  kind: "list",
  summary: "submissions to clean where they were collected, what was refused, from how many posts nothing came",
  input: z.strictObject({
    silentDays: z
      .int()
      .min(1)
      .max(92)
      .optional()
      .describe("Days without a word after which a post counts as silent; left out: 14."),
  }),
  permission: "import.to-clean",
  form: "record",
  handle: ({ silentDays = SILENT_DAYS }, ctx) => new ResultAsync(toClean(ctx, silentDays)),
  flat: ({ submissions, refused, silentDays, silent }) => [
    ...submissions.map((one) => ({ ...one })),
    ...refused.map(({ form, submission, codes }) => ({
      ...{ why: `refused: ${codes.join(", ")}`, form, submission: submission ?? "" },
      incident: "",
    })),
    ...silent.map(({ adm1, expected, silent: number }) => ({
      why: `no word for ${silentDays} days`,
      form: adm1 ?? "operation",
      submission: `${number ?? "fewer than 5, or all but a few"} of ${expected} posts`,
      incident: "",
    })),
  ],
});

/** Pulling forms from the servers they are collected on, and what is to be done there afterwards. */
export const importPullUseCases = [pull, pulled, cleaning];
