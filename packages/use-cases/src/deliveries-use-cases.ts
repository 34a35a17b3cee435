import { droppingUseCases } from "./dead-letters/dropping.ts";
import { listingUseCases } from "./dead-letters/listing.ts";
import { replayingUseCases } from "./dead-letters/replaying.ts";

/** Deliveries that were given up: looked at, tried again, let go. Source: practice W4. */
export const deliveriesUseCases = [...listingUseCases, ...replayingUseCases, ...droppingUseCases];
