import { compareText, hiddenFields, type Issue, interviewsInAnHour, issue } from "@answerable/core";
import type { KoboAssessment } from "@answerable/interchange";
import type { OperationContext } from "../context.ts";

interface OfRecorder {
  readonly month: string;
  readonly recorder: string;
  readonly begun: number[];
}

/**
 * When the interviews of an import began, by recorder and month, as long as the import runs: they are counted and gone.
 * Nothing of it is stored: neither the moments, nor that the question arose, which would be a lasting mark on a person.
 * Source: practice F7, I6.
 */
export class InterviewStarts {
  readonly #ofRecorders = new Map<string, OfRecorder>();

  /** An assessment that may come in; one that does not say when it began, or who recorded it, is not counted. */
  see({ input: { month, recorder }, began }: Pick<KoboAssessment, "input" | "began">): void {
    if (began === undefined) return;
    const key = JSON.stringify([month, recorder]);
    const one = this.#ofRecorders.get(key) ?? { month, recorder, begun: [] };
    one.begun.push(began);
    this.#ofRecorders.set(key, one);
  }

  /**
   * The questions to ask: month, how many interviews began within an hour, of how many; and the recorder's code, where
   * the roles that let the actor import show recorders: a supervisor's do, the information manager's do not.
   */
  questions({ actor }: Pick<OperationContext, "actor">): Issue[] {
    const isHidden = hiddenFields(actor, "assessment", "import.assessments").has("recorder");
    return [...this.#ofRecorders.values()]
      .toSorted((a, b) => compareText(a.month, b.month) || compareText(a.recorder, b.recorder))
      .flatMap(({ month, recorder, begun }) => {
        const interviews = interviewsInAnHour(begun);
        const facts = { ...(isHidden ? {} : { recorder }), month, interviews, of: new Set(begun).size };
        return interviews === 0 ? [] : [issue("many-interviews-in-an-hour", [], { row: 0 }, facts)];
      });
  }
}
