import { idFromSource } from "@answerable/use-cases";
import { SAMPLE_FORM } from "./sample-mark.ts";

/** The id that an incident of the sample's form gets when it is taken in. */
export const incidentId = (root: string): string => idFromSource(`${SAMPLE_FORM}/${root}`);
