import { issue } from "@answerable/core";
import { err, ok } from "neverthrow";
import * as z from "zod";
import { explain } from "./explanations.ts";
import { wrongInput } from "./failure.ts";
import { computation } from "./use-case.ts";

/** What a code in an answer means. */
export const explainUseCases = [
  computation({
    name: "explain",
    kind: "show",
    summary: "what a code in a problem or a refusal means",
    input: z.strictObject({ code: z.string().describe("The code, e.g. not-a-number.") }),
    positional: ["code"],
    permission: null,
    form: "record",
    handle: ({ code }) => {
      const meaning = explain(code);
      return meaning === undefined ? err(wrongInput([issue("code-not-known", ["code"])])) : ok({ code, meaning });
    },
  }),
];
