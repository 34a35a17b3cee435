import { CaseInput, OpenCaseContent, prepareCase, rejection, type SensitiveCase } from "@answerable/core";
import { err, type Result, ResultAsync } from "neverthrow";
import type * as z from "zod";
import { type Failure, refusedBy, storeFailed, wrongInput } from "../failure.ts";
import { TO_THE_STORE } from "../seal.ts";
import { caseChecks, caseDocuments } from "./case-documents.ts";
import { type CaseAtHand, type PreparedAct, preparedAct } from "./change-case.ts";

const { category, priority, adm1, adm2, project, organisation } = CaseInput.shape;

const fields = {
  category: category.unwrap().unwrap(),
  priority,
  adm1,
  adm2: adm2.unwrap().unwrap().optional(),
  project: project.unwrap().unwrap().optional(),
  organisation,
  summary: CaseInput.shape.narrative
    .unwrap()
    .unwrap()
    .describe("What the body gives back about the programme, in its own summary; the original stays with the body."),
} as const;

/** What is known of the case without its sealed parts, with what the body gives back, as a desk would take it down. */
const inputOf = (
  { content, consent, reply }: SensitiveCase,
  given: z.output<z.ZodObject<typeof fields>>,
): CaseInput => {
  const { lodgedBy, anonymous, channel, spokenWith, hasReceipt, language, receivedAt, saidBefore, aboutUnits } =
    content;
  const { adm2: area = null, project: named = null, summary, ...sorted } = given;
  return CaseInput.parse({
    ...{ lodgedBy, anonymous, channel, spokenWith, hasReceipt, language, receivedAt, saidBefore, aboutUnits, consent },
    ...{ category: sorted.category, priority: sorted.priority, adm1: sorted.adm1, adm2: area },
    ...{ project: named, organisation: sorted.organisation, narrative: summary, contacts: [] },
    wishes: {
      ...{ hopes: null, unwanted: [], unwantedWords: null, handler: "not-asked", reply },
      // in a sensitive matter nobody else hears anything without the person's word
      ...{ family: "not-asked", intermediary: "not-asked" },
    },
  });
};

const prepare = async (
  given: z.output<z.ZodObject<typeof fields>>,
  { id, state, ctx }: CaseAtHand,
): Promise<Result<PreparedAct, Failure>> => {
  if (state.way === "office") return err(refusedBy(rejection("not-sensitive", { status: state.status })));
  const input = inputOf(state, given);
  const documents = await caseDocuments(ctx);
  if (documents.isErr()) return err(documents.error);
  const ready = prepareCase(input, caseChecks(input, ctx, documents.value));
  if (ready.isErr()) return err(wrongInput(ready.error));
  const sealed = await ctx.seal({
    ...{ stream: id, schema: OpenCaseContent, value: ready.value.content, termsOf: () => TO_THE_STORE },
  });
  return sealed
    .map(({ value, slots }) => ({
      act: {
        ...{ type: "return-from-body" as const, body: state.content.path.body },
        // how it arrived, and the ways to reach the person, the rules keep as they are
        content: value,
      },
      slots,
    }))
    .mapErr(storeFailed);
};

/** What the body gives back is the office's again; the time to answer starts anew, and the person is told. */
export const returningUseCase = preparedAct({
  verb: "return-from-body",
  summary: "the body gives back what is about the programme, in its own summary; the original stays there",
  fields,
  positional: ["category"],
  prepare: (given, at) => new ResultAsync(prepare(given, at)),
});
