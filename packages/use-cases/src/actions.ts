import { changingUseCases } from "./actions/changing.ts";
import { planningUseCases } from "./actions/planning.ts";
import { readingUseCases } from "./actions/reading.ts";
import { recurringUseCases } from "./actions/recurring.ts";

/** What is put right because of what people said: what, who, by when, where. Source: practice C9. */
export const actionsUseCases = [...planningUseCases, ...changingUseCases, ...readingUseCases, ...recurringUseCases];
