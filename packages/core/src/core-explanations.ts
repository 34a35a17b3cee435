import { accessExplanations } from "./access/explanations.ts";
import { figuresExplanations } from "./figures/notes.ts";
import { incidentsExplanations } from "./incidents/explanations.ts";
import { type Explanations, kernelExplanations } from "./kernel/explanations.ts";
import { referralsExplanations } from "./referrals/explanations.ts";
import { taxonomiesExplanations } from "./taxonomies/explanations.ts";

/** Every code of the core with its sentence. Codes of other packages are explained beside them. */
export const coreExplanations: Explanations = {
  ...kernelExplanations,
  ...taxonomiesExplanations,
  ...accessExplanations,
  ...referralsExplanations,
  ...incidentsExplanations,
  ...figuresExplanations,
};
