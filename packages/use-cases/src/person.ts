import { erasingUseCase } from "./person/erasing.ts";
import { exportingUseCase } from "./person/exporting.ts";

/** What is held about one person, for that person. */
export const personUseCases = [exportingUseCase, erasingUseCase];
