import type { PolicyClocks, PolicyEntry, ResponsePolicy } from "./response-policy.ts";

/** What is known of a matter when its clocks are looked up. */
export interface MatterCodes {
  readonly category?: string | undefined;
  readonly priority?: string | undefined;
}

/** The five clocks of a matter, and from how specific an entry the most specific of them came. */
export interface PolicyFor {
  readonly clocks: PolicyClocks;
  readonly from: "default" | "priority" | "category" | "category-and-priority";
}

const LAYERS = [
  { from: "priority", category: false, priority: true },
  { from: "category", category: true, priority: false },
  { from: "category-and-priority", category: true, priority: true },
] as const;

const overlaid = (base: PolicyClocks, { clocks }: PolicyEntry): PolicyClocks => ({
  acknowledgement: clocks.acknowledgement === undefined ? base.acknowledgement : clocks.acknowledgement,
  interim: clocks.interim === undefined ? base.interim : clocks.interim,
  response: clocks.response === undefined ? base.response : clocks.response,
  closure: clocks.closure === undefined ? base.closure : clocks.closure,
  appeal: clocks.appeal === undefined ? base.appeal : clocks.appeal,
});

/**
 * The clocks of a category and priority: the default, then what holds for the priority, for the category, and for both
 * together, each clock from the most specific entry that names it. A code that the policy does not know has the default.
 */
export const policyFor = (
  policy: Pick<ResponsePolicy, "default" | "entries">,
  { category, priority }: MatterCodes,
): PolicyFor =>
  LAYERS.reduce<PolicyFor>(
    (found, layer) => {
      const entry = policy.entries.find(
        (one) =>
          one.category === (layer.category ? (category ?? "") : null) &&
          one.priority === (layer.priority ? (priority ?? "") : null),
      );
      return entry === undefined ? found : { clocks: overlaid(found.clocks, entry), from: layer.from };
    },
    { clocks: policy.default, from: "default" },
  );
