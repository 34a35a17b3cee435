import type { Community, CommunityGroup } from "../setting/community.ts";
import type { GroupRanking, HarmChoice } from "./choice.ts";
import { type CountedChoice, countBallots } from "./count-choice.ts";
import { rankingsKept } from "./rankings-kept.ts";

/** Whom else one may think of: everybody but leaders, or girls alone. */
export type Voices = "without-leaders" | "girls-alone";

/** Whether other voices would have led elsewhere. */
export interface VoicesReflected {
  readonly voices: Voices;
  /** too-few: under five, or not kept apart; then nothing is said. */
  readonly differs: "yes" | "no" | "too-few";
}

/**
 * A private reflection for facilitator and mentor: whether the choice would differ. It stands in no list, product or export.
 */
export interface ChoiceReflection {
  readonly reflected: readonly VoicesReflected[];
  readonly warning: { readonly en: string; readonly fr: string };
}

/** Source: practice M4. */
const WARNING = {
  en: "For you two alone. Shown to others, it may harm the girls it speaks of. It changes nothing that the community decided.",
  fr: "Pour vous deux seulement. Montré à d'autres, cela peut nuire aux filles dont il s'agit. Cela ne change rien à ce que la communauté a décidé.",
} as const;

const isHeard: Readonly<Record<Voices, (group: CommunityGroup) => boolean>> = {
  "without-leaders": ({ kind }) => kind !== "leaders",
  "girls-alone": ({ kind }) => kind === "girls",
};

const sameHarms = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((harm) => other.includes(harm));

/** What is ahead by each rule. */
const aheadOf = ({ approval, borda, condorcet }: CountedChoice) => [approval.ahead, borda.ahead, condorcet.ahead];

const reflectedOn = (voices: Voices, { harms, rankings }: HarmChoice, { groups }: Community): VoicesReflected => {
  const kept = rankingsKept(rankings);
  const groupOf = (ranking: GroupRanking) => groups.find(({ code }) => code === ranking.group);
  // whoever was put together with others may be a leader or not
  const isTold = voices === "girls-alone" || kept.every((one) => groupOf(one) !== undefined);
  const heard = kept.filter((one) => {
    const group = groupOf(one);
    return group !== undefined && isHeard[voices](group);
  });
  if (!isTold || heard.length === 0) return { voices, differs: "too-few" };
  const aheadAmong = (some: readonly GroupRanking[]) =>
    aheadOf(
      countBallots(
        harms,
        some.flatMap(({ ballots }) => ballots),
      ),
    );
  const others = aheadAmong(heard);
  const isSame = aheadAmong(kept).every((ahead, rule) => sameHarms(ahead, others[rule] ?? []));
  return { voices, differs: isSame ? "no" : "yes" };
};

/**
 * Whether what is ahead, by any rule of counting, would differ without leaders, or among girls alone. Only that is said; no figure
 * of a group. Source: practice M4.
 */
export const reflectOnChoice = (choice: HarmChoice, community: Community): ChoiceReflection => ({
  reflected: (["without-leaders", "girls-alone"] as const).map((voices) => reflectedOn(voices, choice, community)),
  warning: WARNING,
});
