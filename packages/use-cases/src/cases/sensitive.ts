import { askingIntakeUseCase } from "./asking-intake.ts";
import { forwardingUseCases } from "./forwarding.ts";
import { identityUseCase } from "./identity.ts";
import { lodgingSensitiveUseCase } from "./lodging-sensitive.ts";
import { packetUseCase } from "./packet.ts";
import { reclassifyingUseCase } from "./reclassifying.ts";
import { returningUseCase } from "./returning.ts";

/** A sensitive case: to the investigating body and nobody else, and what the office may do meanwhile. Source: practice C2. */
export const sensitiveUseCases = [
  askingIntakeUseCase,
  lodgingSensitiveUseCase,
  ...forwardingUseCases,
  packetUseCase,
  identityUseCase,
  reclassifyingUseCase,
  returningUseCase,
];
