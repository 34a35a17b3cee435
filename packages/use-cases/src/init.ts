import { ActorCode, LanguageTag } from "@answerable/core";
import { ResultAsync } from "neverthrow";
import * as z from "zod";
import { beginOperation } from "./begin-operation.ts";
import { RunnableModule } from "./modules.ts";
import { OperationFile } from "./operation-file.ts";
import { computation } from "./use-case.ts";

/** Makes an operation where there is none. */
export const initUseCases = [
  computation({
    name: "init",
    kind: "create",
    summary: "make an operation here: keys, stores, first documents, first staff",
    input: z.strictObject({
      operation: OperationFile.shape.operation,
      country: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .describe("The country, ISO 3166-1 alpha-3, e.g. MLI."),
      language: LanguageTag.optional().describe("The language of labels; French unless told otherwise."),
      administrator: ActorCode.describe("The code of the first administrator, who manages accounts and cannot read."),
      informationManager: ActorCode.describe(
        "The code of the first information manager, who imports and adopts documents.",
      ),
      modules: z
        .array(RunnableModule)
        .min(1)
        .optional()
        .describe("The parts that run here; left out: monitoring and accountability. The others get no tables."),
      recipient: z
        .string()
        .optional()
        .describe(
          "The information manager's public age key; left out: a pair is made and its secret half printed once.",
        ),
    }),
    positional: ["operation"],
    permission: null,
    isLocal: true,
    form: "record",
    handle: (input, ctx) =>
      new ResultAsync(
        beginOperation(
          ctx.setup,
          {
            operation: input.operation,
            country: input.country,
            language: input.language ?? "fr",
            sample: false,
            modules: input.modules,
            recipientKey: input.recipient,
            members: [
              { code: input.administrator, roles: ["administrator"], areas: [] },
              { code: input.informationManager, roles: ["information-manager"], areas: "whole-operation" },
            ],
          },
          ctx.now,
        ),
      ).map(({ operation, identity }) => ({
        operation,
        staff: [input.administrator, input.informationManager],
        ...(identity === undefined
          ? {}
          : {
              identity,
              keep: "Keep this identity away from this machine: it alone opens withheld text, and it is printed once.",
            }),
      })),
  }),
];
