import { livingUseCases } from "./cases/living.ts";
import { lodgingUseCase } from "./cases/lodging.ts";
import { lodgingSensitiveUseCase } from "./cases/lodging-sensitive.ts";
import { tallyUseCases } from "./cases/tallying.ts";

/** A complaint, question or feedback from the first word to the day the person was told. Source: practice C1–C12. */
export const casesUseCases = [lodgingUseCase, lodgingSensitiveUseCase, ...livingUseCases, ...tallyUseCases];
