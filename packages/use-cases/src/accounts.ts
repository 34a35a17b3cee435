import { acceptingUseCase } from "./accounts/accepting.ts";
import { changingUseCases } from "./accounts/changing.ts";
import { invitingUseCases } from "./accounts/inviting.ts";
import { issuingUseCase } from "./accounts/issuing.ts";
import { reachingUseCases } from "./accounts/reaching.ts";
import { signingInUseCases } from "./accounts/signing-in.ts";

/** Members of staff who sign in: invited by two people, with two proofs, each code once; and how they are reached. Source: practice H3. */
export const accountsUseCases = [
  ...invitingUseCases,
  acceptingUseCase,
  ...signingInUseCases,
  ...changingUseCases,
  issuingUseCase,
  ...reachingUseCases,
];
