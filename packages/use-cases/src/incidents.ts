import { mergeIncident } from "./incidents/merge-incident.ts";
import { readingUseCases } from "./incidents/reading.ts";
import { recordingUseCases } from "./incidents/recording.ts";
import { settlingUseCases } from "./incidents/settling.ts";

/** Everything that can be asked of incidents. */
export const incidentsUseCases = [...recordingUseCases, ...readingUseCases, ...settlingUseCases, mergeIncident];
