import { contactingUseCase } from "./promises/contacting.ts";
import { givingUseCases } from "./promises/giving.ts";
import { owedReadingUseCases } from "./promises/owed-reading.ts";
import { tellingFamilyUseCase } from "./promises/telling-family.ts";

/** Word that is owed to people, and what becomes of it. Source: Tool 36, step 2; practice C4, C21. */
export const owedUseCases = [...givingUseCases, contactingUseCase, tellingFamilyUseCase, ...owedReadingUseCases];
