import type { Uuid } from "@answerable/core";
import { idFromSource } from "../source-id.ts";

/** The account of a member of staff; each has one. */
export const accountStream = (holder: string): Uuid => idFromSource(`account ${holder}`);
