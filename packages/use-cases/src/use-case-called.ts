import { nouns } from "./nouns.ts";
import type { UseCase } from "./use-case.ts";

/** The noun of a use case: `cases` of `cases.respond`. */
export const nounIn = (name: string): string => name.split(".", 1)[0] ?? "";

/** The use case of a name, loaded when it is asked for; undefined: none is called so. */
export const useCaseCalled = async (name: string): Promise<UseCase | undefined> =>
  (await nouns[nounIn(name)]?.load())?.find((one) => one.name === name);
