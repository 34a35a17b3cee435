import type { tryAnswerable } from "../try-answerable.ts";

export const MONTH = "2020-06";

/** A folder that holds the sample, and a command line beside it. */
export interface Place {
  readonly folder: string;
  readonly answerable: ReturnType<typeof tryAnswerable>;
}

/** What is typed for a use case, and what is piped into it; what it needs is made before. */
type CommandLine = () => Promise<readonly [args: string[], stdin?: string]>;

/** A command line for each use case of some nouns. */
export type CommandLines = Readonly<Record<string, CommandLine>>;

export const as = (who: string, ...args: string[]): string[] => [...args, "--as", who];

/** The id of what a command line made. */
export const made = async (answerable: Place["answerable"], who: string, ...args: string[]): Promise<string> =>
  (JSON.parse((await answerable(as(who, ...args, "--format", "json"))).out) as { id: string }).id;
