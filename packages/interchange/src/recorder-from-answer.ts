import { ActorCode, identifyingText } from "@answerable/core";
import type { AnswersReader } from "./kobo-answers.ts";

/** The recorder of a form that does not ask for a code. */
export const NOT_ASKED = ActorCode.parse("not-asked");

/** Asked of every row, and there are few recorders: what was found of them is kept, up to so many. */
const MOST_KEPT = 1000;
const found = new Map<string, boolean>();

const namesSomebody = (code: string): boolean => {
  const before = found.get(code);
  if (before !== undefined) return before;
  // No language is spoken in a code: the rules of all of them are asked.
  const names = identifyingText(code, "fr").findings.length > 0;
  if (found.size >= MOST_KEPT) found.clear();
  found.set(code, names);
  return names;
};

/**
 * Who recorded it, as a code. A name, an account or a telephone number in its place is dropped like every trace of the
 * collector: kept, it would stand in the log beside the area for ever. The answer is taken for a code where nothing in it
 * tells of a person.
 * Notes: `wrong-form`, `recorder-not-a-code`. Source: practice F2, F7.
 */
export const recorderFromAnswer = (reader: AnswersReader, question: string | undefined): ActorCode => {
  const answer = reader.text(question);
  if (question === undefined || answer === undefined) return NOT_ASKED;
  const code = ActorCode.safeParse(answer).data;
  if (code === undefined) {
    reader.tell("wrong-form", question);
    return NOT_ASKED;
  }
  if (!namesSomebody(code)) return code;
  reader.tell("recorder-not-a-code", question);
  return NOT_ASKED;
};
