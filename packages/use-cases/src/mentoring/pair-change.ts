import { mentoringSubject } from "@answerable/core";
import { changesOf } from "../change-record.ts";
import { writingChangesOf } from "../community/writing-change.ts";

/** A change of a pair that writes no word. */
export const changePair = changesOf("mentoring", mentoringSubject, "community");

/** A change of a pair that writes words, or is made of what stands in it. */
export const writePair = writingChangesOf("mentoring", mentoringSubject);
