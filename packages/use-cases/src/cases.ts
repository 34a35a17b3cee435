import { behindReceiptsUseCases } from "./cases/behind-receipts.ts";
import { comingBackUseCases } from "./cases/coming-back.ts";
import { firstWordsUseCase } from "./cases/first-words.ts";
import { livingUseCases } from "./cases/living.ts";
import { lodgingUseCase } from "./cases/lodging.ts";
import { measuringUseCase } from "./cases/measuring.ts";
import { sensitiveUseCases } from "./cases/sensitive.ts";
import { tallyUseCases } from "./cases/tallying.ts";

/** A complaint, question or feedback from the first word to the day the person was told. Source: practice C1–C12. */
export const casesUseCases = [
  firstWordsUseCase,
  lodgingUseCase,
  ...behindReceiptsUseCases,
  ...comingBackUseCases,
  ...sensitiveUseCases,
  ...livingUseCases,
  measuringUseCase,
  ...tallyUseCases,
];
