import { afterSendingUseCases } from "./alerts/after-sending.ts";
import { draftingUseCases } from "./alerts/drafting.ts";
import { linkingUseCases } from "./alerts/linking.ts";
import { readingUseCases } from "./alerts/reading.ts";
import { sendingUseCases } from "./alerts/sending.ts";
import { summaryUseCases } from "./alerts/summary.ts";

/** Everything that can be asked of flash alerts. */
export const alertsUseCases = [
  ...draftingUseCases,
  ...sendingUseCases,
  ...afterSendingUseCases,
  ...linkingUseCases,
  ...readingUseCases,
  ...summaryUseCases,
];
