import { changingUseCases } from "./advocacy/changing.ts";
import { launchUseCases } from "./advocacy/launching.ts";
import { readingUseCases } from "./advocacy/reading.ts";

/** What is asked of those in charge, what they answer, and whether they keep it. Source: practice C21, S9. */
export const advocacyUseCases = [...launchUseCases, ...changingUseCases, ...readingUseCases];
