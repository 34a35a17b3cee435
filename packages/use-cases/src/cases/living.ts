import { answeringUseCases } from "./answering.ts";
import { closingUseCases } from "./closing.ts";
import { duplicateUseCases } from "./duplicates.ts";
import { handingOverUseCase } from "./handing-over.ts";
import { handlingUseCases } from "./handling.ts";
import { historyUseCase } from "./history.ts";
import { informationUseCases } from "./information.ts";
import { listingUseCase } from "./listing.ts";
import { messagingUseCases } from "./messaging.ts";
import { openingUseCases } from "./opening.ts";
import { ownerUseCases } from "./owner.ts";
import { safetyUseCases } from "./safety.ts";
import { showingUseCase } from "./showing.ts";
import { subjectUseCases } from "./subject.ts";
import { wishesUseCases } from "./wishes.ts";

/** What a desk, a handler or whoever decides an appeal does with a case, from its lodging on. */
export const livingUseCases = [
  listingUseCase,
  showingUseCase,
  historyUseCase,
  ...openingUseCases,
  ...wishesUseCases,
  ...informationUseCases,
  ...handlingUseCases,
  ...subjectUseCases,
  ...duplicateUseCases,
  ...ownerUseCases,
  handingOverUseCase,
  ...answeringUseCases,
  ...closingUseCases,
  ...safetyUseCases,
  ...messagingUseCases,
];
