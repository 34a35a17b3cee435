import type { Instant } from "@answerable/core";
import { askThroughout, NotAnswered, type SamplePlace } from "./ask.ts";
import { sampleMembers } from "./make-sample.ts";

interface Made {
  readonly token: string;
}

/** What acts as a member of the sample's staff over HTTP. */
export interface SampleToken {
  readonly member: string;
  readonly roles: readonly string[];
  /** Undefined: this sample is older than tokens, and its roles hold none. */
  readonly token: string | undefined;
}

/** The first of those who act in the same roles. */
const onePerRole = (): typeof sampleMembers =>
  sampleMembers.filter(
    ({ roles }, at) => sampleMembers.findIndex((other) => other.roles.join() === roles.join()) === at,
  );

/** A token for somebody in each role of the sample, made by her- or himself, that opens for a day. Throws {@link NotAnswered}. */
export const sampleTokens = (place: SamplePlace, now: Instant): Promise<readonly SampleToken[]> =>
  askThroughout(place, now, async (askHere) => {
    const tokens: SampleToken[] = [];
    for (const { code, roles } of onePerRole()) {
      try {
        const [answer] = await askHere({ name: "tokens.issue", actor: code, now }, [{ days: 1 }]);
        tokens.push({ member: code, roles, token: (answer?.output as Made | undefined)?.token });
      } catch (error) {
        if (!(error instanceof NotAnswered)) throw error;
        tokens.push({ member: code, roles, token: undefined });
      }
    }
    return tokens;
  });
