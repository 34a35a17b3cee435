import { isDraft, type RiskMethod } from "@answerable/core";

/** Which method made a result, where it comes from, and whether anybody has validated it. */
export interface MethodHead {
  readonly id: string;
  readonly version: string;
  readonly source: string;
  readonly draft: boolean;
}

/** What a result says of the method it was made with. */
export const methodHead = ({ id, version, source, ...header }: RiskMethod): MethodHead => ({
  id,
  version,
  source,
  draft: isDraft(header),
});

/** The method on a line of its own: id and version. */
export const methodName = ({ id, version }: Pick<MethodHead, "id" | "version">): string => `${id} ${version}`;
