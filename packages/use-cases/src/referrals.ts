import { deskUseCases } from "./referrals/desk-use-cases.ts";
import { cardFileUseCases } from "./referrals/file-use-cases.ts";

/** Everything that can be asked of service cards. */
export const referralsUseCases = [...deskUseCases, ...cardFileUseCases];
