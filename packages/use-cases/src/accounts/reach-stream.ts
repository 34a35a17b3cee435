import type { Uuid } from "@answerable/core";
import { idFromSource } from "../source-id.ts";

/** How a member of staff is reached; each has one. */
export const reachStream = (holder: string): Uuid => idFromSource(`staff reach ${holder}`);
