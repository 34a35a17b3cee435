import { unitCells, unitColumns } from "../../access/unit-columns.ts";
import { unitOfOne } from "../../access/unit-of-one.ts";
import type { FlatRow } from "../../kernel/filter.ts";
import { utcDayOf } from "../../kernel/instant.ts";
import { monthOf } from "../../kernel/month.ts";
import type { RowTable } from "../../kernel/subject.ts";
import type { Satisfaction } from "../satisfaction/satisfaction.ts";
import type { CaseAnswer, LoopEnd } from "./case-answer.ts";
import { type CaseState, isOwedWord, type OfficeCase } from "./case-state.ts";

const columns = {
  status: "text",
  adm1: "text",
  adm2: "text",
  month: "text",
  channel: "text",
  category: "text",
  taxonomyId: "text",
  taxonomyVersion: "text",
  priority: "text",
  language: "text",
  lodgedBy: "text",
  getsAid: "text",
  anonymous: "integer",
  spokenWith: "integer",
  sex: "text",
  ageBand: "text",
  project: "text",
  owner: "text",
  handOverTo: "text",
  recorder: "text",
  handler: "text",
  handlerPost: "text",
  wishUnmet: "text",
  level: "integer",
  reopenings: "integer",
  acknowledged: "integer",
  interims: "integer",
  waits: "integer",
  referredTo: "text",
  referralOutcome: "text",
  duplicateOf: "text",
  duplicates: "integer",
  answerKind: "text",
  action: "text",
  told: "text",
  untoldBecause: "text",
  owed: "integer",
  unseen: "integer",
  safetyCall: "text",
  satisfaction: "text",
  aboutStaff: "integer",
  ...unitColumns,
} as const;

const answerOf = (state: OfficeCase): CaseAnswer | null =>
  state.status === "responded" || state.status === "loop-closed" ? state.answer : null;

const answerCells = (answer: CaseAnswer | null): FlatRow => ({
  answerKind: answer?.answer.kind ?? null,
  action: answer?.answer.kind === "programme-changed" ? answer.answer.action : null,
});

/** Whether the person was told, or why not. */
export const endCells = (end: LoopEnd | null): FlatRow => ({
  told: end?.told ?? null,
  untoldBecause: end?.told === "not-told" ? end.because.reason : null,
});

/** What the person said of herself or himself; nothing where nobody spoke with her or him. */
const ownWordCells = ({ ownWord }: OfficeCase["content"]): FlatRow => ({
  sex: ownWord?.sex ?? null,
  ageBand: ownWord?.ageBand ?? null,
});

/** The answer by its code, `none` where none came, nothing where nobody has asked. */
export const satisfactionCell = (satisfaction: Satisfaction | null): string | null =>
  satisfaction?.came === "answer" ? satisfaction.answer : (satisfaction?.came ?? null);

/** Whom it is about and those near: for scopes alone, and never read. */
const unitCellsOf = ({ aboutActors, aboutUnits }: OfficeCase["content"]): FlatRow =>
  unitCells([...aboutActors.map(unitOfOne), ...aboutUnits]);

const rowOf = (state: OfficeCase): FlatRow => {
  const { content } = state;
  const { adm1, adm2, channel, category, priority, language, lodgedBy, getsAid, project, recorder } = content;
  return {
    ...{ status: state.status, adm1, adm2, month: monthOf(utcDayOf(content.receivedAt)), channel },
    ...{ category: category?.code ?? null, taxonomyId: category?.taxonomy.id ?? null },
    ...{ taxonomyVersion: category?.taxonomy.version ?? null, priority, language, lodgedBy, getsAid },
    ...{ anonymous: Number(content.anonymous), spokenWith: Number(content.spokenWith), ...ownWordCells(content) },
    ...{ project, owner: state.owner, handOverTo: state.handOver?.to ?? null, recorder },
    handler: state.status === "in-hand" ? state.handler.actor : null,
    handlerPost: state.status === "in-hand" ? state.handler.post : null,
    ...{ wishUnmet: state.wishUnmet, level: state.level, reopenings: state.reopenings },
    ...{ acknowledged: Number(state.acknowledged), waits: Number(state.status === "in-hand" && state.waits) },
    interims: state.interims.length,
    referredTo: state.status === "referred" ? state.to : null,
    referralOutcome: state.status === "referred" ? (state.outcomes.at(-1) ?? null) : null,
    duplicateOf: state.status === "duplicate" ? state.of : null,
    duplicates: state.duplicates.length,
    ...answerCells(answerOf(state)),
    ...endCells(state.status === "loop-closed" ? state.end : null),
    ...{ owed: Number(isOwedWord(state)), unseen: state.unseen, safetyCall: state.safetyCall.is },
    ...{ satisfaction: satisfactionCell(state.satisfaction), aboutStaff: Number(content.aboutStaff) },
    ...unitCellsOf(content),
  };
};

/**
 * One row a case that the office deals with, whatever its status. Coded: no word, no contact, no day, nothing below admin 2,
 * and nobody it is about; its units serve scopes alone.
 */
export const caseTable: RowTable<CaseState> = {
  name: "case",
  columns,
  orders: { area: ["adm1", "adm2", "month"], status: ["status", "priority", "month"] },
  rowsOf: (state) => (state.status === "absent" || state.way !== "office" ? [] : [rowOf(state)]),
};

/** One row a case that an import brought, to find again what an import brought. */
export const caseBatchTable: RowTable<CaseState> = {
  name: "case_batch",
  columns: { batch: "text", status: "text", adm1: "text", adm2: "text", recorder: "text", ...unitColumns },
  orders: { batch: ["batch"] },
  rowsOf: (state) => {
    if (state.status === "absent" || state.way !== "office" || state.content.batch === null) return [];
    const { batch, adm1, adm2, recorder } = state.content;
    return [{ batch, status: state.status, adm1, adm2, recorder, ...unitCellsOf(state.content) }];
  },
};
