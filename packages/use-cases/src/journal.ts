import { notingUseCases } from "./journal/noting.ts";
import { readingUseCases } from "./journal/reading.ts";
import { writingUseCases } from "./journal/writing.ts";

/** What government, other organisations, the community and we ourselves agreed to, and what became of it. Source: practice M9; seed 001. */
export const journalUseCases = [...writingUseCases, ...notingUseCases, ...readingUseCases];
