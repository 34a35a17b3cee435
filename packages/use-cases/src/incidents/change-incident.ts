import { incidentSubject } from "@answerable/core";
import { changesOf } from "../change-record.ts";

/** Declares one change of an incident that an actor asks for. */
export const changeIncident = changesOf("incidents", incidentSubject);
