import { askingUseCase } from "./break-glass/asking.ts";
import { decidingUseCases } from "./break-glass/deciding.ts";
import { listingUseCases } from "./break-glass/listing.ts";
import { openingUseCase } from "./break-glass/opening.ts";

/** One record opened in an emergency by somebody who may not see it. Source: practice H5. */
export const breakGlassUseCases = [askingUseCase, ...decidingUseCases, openingUseCase, ...listingUseCases];
