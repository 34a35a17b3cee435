import { beginningUseCases } from "./mentoring/beginning.ts";
import { contactsUseCases } from "./mentoring/contacts.ts";
import { contactsKeptUseCases } from "./mentoring/contacts-kept.ts";
import { notingUseCases } from "./mentoring/noting.ts";
import { questionsUseCases } from "./mentoring/questions.ts";
import { readingUseCases } from "./mentoring/reading.ts";

/** What a mentor and a facilitator keep between them; nobody else reads it, and nothing of it is ever due. Source: practice M7, M8, W2. */
export const mentoringUseCases = [
  ...[...beginningUseCases, ...contactsUseCases, ...notingUseCases],
  ...[...readingUseCases, ...contactsKeptUseCases, ...questionsUseCases],
];
