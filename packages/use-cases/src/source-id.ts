import type { Uuid } from "@answerable/core";
import { v5 } from "uuid";

/** Of this project's own, made once; never changes. */
const SOURCES = "6f0e1d52-0c3b-5b7e-8a4d-1f2a9b1c7e42";

/**
 * The id of what has an id at its source, always the same: a UUIDv5. An incident's source is its form and the id of the
 * submission's first version, apart by a slash, so that whoever has both finds the incident.
 */
export const idFromSource = (source: string): Uuid => v5(source, SOURCES) as Uuid;
