import type { CaseEvent, Instant, LodgedCase } from "@answerable/core";
import type { Life } from "./life.ts";

/** What somebody asked of a case, as the use case takes it; the id that the case will have is put in when it is known. */
export interface CaseDiaryLine {
  readonly of: Life["id"];
  readonly at: Instant;
  readonly by: string;
  readonly does: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** `by`: whom it takes; left out: whoever sits at the desk. */
type Asked = Pick<CaseDiaryLine, "does" | "input"> & { readonly by?: string };

/** Who deals with a case before anybody has taken it. */
const AN_OFFICER = "case-01";

/** Invented words where a year has an empty slot. */
const WORDS = "EXEMPLE : l'huile était la moitié de ce qu'on nous a dit.";
const REACHED = "70 00 00 00, l'après-midi";

const lodging = ({ content }: Extract<CaseEvent, { type: "case-lodged" }>): Asked => {
  const { rules: _rules, recorder: _recorder, batch: _batch, ...said } = content;
  return {
    does: "cases.lodge",
    input: {
      ...{ ...said, category: content.category?.code ?? null, narrative: WORDS },
      contacts: content.contacts.map(({ kind, value }) => ({ kind, value: value === null ? null : REACHED })),
      wishes: { ...content.wishes, hopes: content.wishes.hopes === null ? null : WORDS },
    },
  };
};

const unmet = (wishUnmet: string | null) => (wishUnmet === null ? {} : { wishUnmet });

const answering = ({ answer }: Extract<CaseEvent, { type: "case-responded" }>): Asked | undefined => {
  const { answer: kind, way, smallGroup, by } = answer;
  // a changed programme needs its corrective action, which nobody of the diary plans
  if (kind.kind === "programme-changed") return undefined;
  return {
    ...{ does: "cases.respond", by: by.actor },
    input: { ...kind, way, ...(smallGroup === null ? {} : { smallGroup }) },
  };
};

/** How a use case asks for what happened; undefined: the diary does not tell of it. */
const askedFor = (event: CaseEvent, by: string): Asked | undefined => {
  if (event.type === "case-lodged") return lodging(event);
  if (event.type === "case-responded") return answering(event);
  if (event.type === "case-acknowledged") return { does: "cases.acknowledge", input: { how: event.how } };
  if (event.type === "case-triaged")
    return { does: "cases.triage", input: { category: event.category.code, priority: event.priority } };
  if (event.type === "case-taken")
    return { does: "cases.take", by: event.handler.actor, input: unmet(event.wishUnmet) };
  if (event.type === "case-handed-on")
    return { does: "cases.hand-on", by, input: { to: event.handler.actor, ...unmet(event.wishUnmet) } };
  if (event.type === "waiting-for-person") return { does: "cases.wait", by, input: {} };
  if (event.type === "waiting-ended") return { does: "cases.go-on", by, input: {} };
  if (event.type === "case-referred") return { does: "cases.refer", by, input: { to: event.to } };
  if (event.type === "referral-outcome-recorded")
    return { does: "cases.record-outcome", by, input: { outcome: event.outcome } };
  if (event.type === "interim-answer-given")
    return { does: "cases.interim", input: { says: event.says, way: event.way } };
  if (event.type === "attempt-recorded") return { does: "cases.record-attempt", input: { way: event.way } };
  if (event.type === "case-reopened") return { does: "cases.reopen", input: { because: event.because } };
  if (event.type === "case-appealed") return { does: "cases.appeal", input: {} };
  if (event.type === "case-withdrawn") return { does: "cases.withdraw", input: {} };
  if (event.type !== "loop-closed") return undefined;
  return event.end.told === "received"
    ? { does: "cases.confirm-received", input: { how: event.end.how } }
    : { does: "cases.close-untold", input: { because: event.end.because.reason } };
};

/** A life as lines, or undefined where something happened in it that the diary does not tell of. */
const linesOf = ({ id, history, state }: Life): readonly CaseDiaryLine[] | undefined => {
  const isPlain = (one: Life["state"]): one is LodgedCase =>
    one.status !== "absent" && one.way === "office" && !one.content.aboutStaff;
  let handler = AN_OFFICER;
  const lines = history.map((event): CaseDiaryLine | undefined => {
    const asked = askedFor(event, handler);
    if (event.type === "case-taken" || event.type === "case-handed-on") handler = event.handler.actor;
    return asked === undefined
      ? undefined
      : {
          ...{ of: id, at: event.at, by: asked.by ?? "desk-01", does: asked.does },
          input: asked.does === "cases.lodge" ? asked.input : { ...asked.input, doneAt: event.doneAt },
        };
  });
  const told = lines.filter((line) => line !== undefined);
  return isPlain(state) && told.length === lines.length ? told : undefined;
};

/**
 * Some cases of a year as a diary: what is asked of the use cases, in the order of time, by whom. Only cases in which nothing
 * happened but what a desk and handlers do, and none about staff.
 */
export const caseDiary = (lives: readonly Life[], most: number): readonly CaseDiaryLine[] =>
  lives
    .flatMap((life) => {
      const lines = linesOf(life);
      return lines === undefined ? [] : [lines];
    })
    .slice(0, most)
    .flat()
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
