import { keepingUseCases } from "./promises/keeping.ts";
import { makingUseCase } from "./promises/making.ts";
import { measuringUseCases } from "./promises/measuring.ts";
import { readingUseCases } from "./promises/reading.ts";

/** What was promised to people, and what became of it. Source: Tool 36, step 1; practice M5. */
export const promisesUseCases = [makingUseCase, ...keepingUseCases, ...readingUseCases, ...measuringUseCases];
