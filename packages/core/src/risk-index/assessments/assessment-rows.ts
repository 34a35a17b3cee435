import type { FlatRow } from "../../kernel/filter.ts";
import { utcDayOf } from "../../kernel/instant.ts";
import { monthOf } from "../../kernel/month.ts";
import type { ColumnKind, RowTable } from "../../kernel/subject.ts";
import type { AssessmentContent } from "./assessment.ts";
import { type AssessmentState, isContested } from "./assessment-state.ts";

/** What both tables say of the assessment. */
const common = {
  month: "text",
  adm1: "text",
  adm2: "text",
  status: "text",
  inConflict: "integer",
  category: "text",
  sex: "text",
  ageBand: "text",
  receivedMonth: "text",
  methodId: "text",
  methodVersion: "text",
} as const satisfies Record<string, ColumnKind>;

const orders = { month: ["month", "adm2"] } as const;

const commonRow = (
  { month, adm1, adm2, informant, receivedAt, method }: AssessmentContent,
  status: string,
  inConflict: boolean,
): FlatRow => ({
  month,
  adm1,
  adm2,
  status,
  inConflict: inConflict ? 1 : 0,
  category: informant.category,
  sex: informant.sex,
  ageBand: informant.ageBand,
  receivedMonth: monthOf(utcDayOf(receivedAt)),
  methodId: method.id,
  methodVersion: method.version,
});

/** One row an assessment, whatever its status. */
export const assessmentTable: RowTable<AssessmentState> = {
  name: "assessment",
  columns: {
    ...common,
    recorder: "text",
    answered: "integer",
    missing: "integer",
    corrections: "integer",
    originForm: "text",
  },
  orders,
  rowsOf: (state) => {
    if (state.status === "absent") return [];
    const [{ content }] = state.held;
    const answers = Object.values(content.answers);
    const answered = answers.filter((answer) => typeof answer === "number").length;
    return [
      {
        ...commonRow(content, state.status, isContested(state)),
        recorder: content.recorder,
        answered,
        missing: answers.length - answered,
        corrections: state.corrections,
        originForm: content.origin.form,
      },
    ];
  },
};

/** One row an answer; no recorder, for what scores are made of has no need of one. */
export const assessmentAnswerTable: RowTable<AssessmentState> = {
  name: "assessment_answer",
  columns: { ...common, question: "text", answer: "integer", missing: "text" },
  orders,
  rowsOf: (state) => {
    if (state.status === "absent") return [];
    const [{ content }] = state.held;
    const row = commonRow(content, state.status, isContested(state));
    return Object.entries(content.answers).map(([question, answer]) => ({
      ...row,
      question,
      answer: typeof answer === "number" ? answer : null,
      missing: typeof answer === "number" ? null : answer,
    }));
  },
};

/** One row for each import that brought a version of it, so that the import can be undone. */
export const assessmentBatchTable: RowTable<AssessmentState> = {
  name: "assessment_batch",
  columns: { batch: "text", month: "text", adm1: "text", adm2: "text", recorder: "text", status: "text" },
  orders: { batch: ["batch"] },
  rowsOf: (state) => {
    if (state.status === "absent") return [];
    const [{ content }] = state.held;
    const { month, adm1, adm2, recorder } = content;
    const batches = new Set(state.answers.flatMap(({ batch }) => batch ?? []));
    return [...batches].map((batch) => ({ batch, month, adm1, adm2, recorder, status: state.status }));
  },
};
