export interface CoreFolder {
  /** Sibling folders that files of this one may import. */
  readonly may: readonly string[];
  /** npm packages beyond `packagesOfCore`. */
  readonly packages?: readonly string[];
}

const incidents = ["kernel", "taxonomies", "places", "access", "safeguards", "referrals"] as const;

/** What each folder of `packages/core/src` may import: the order of reading, and of what can be understood alone. */
const folders: Readonly<Record<string, CoreFolder>> = {
  kernel: { may: [] },
  taxonomies: { may: ["kernel"] },
  places: { may: ["kernel"] },
  access: { may: ["kernel", "places"] },
  safeguards: { may: ["kernel", "taxonomies"] },
  clocks: { may: ["kernel"], packages: ["temporal-polyfill"] },
  referrals: { may: ["kernel", "places", "safeguards", "clocks"] },
  incidents: { may: incidents },
  alerts: { may: [...incidents, "clocks", "incidents"] },
  "risk-index": { may: ["kernel", "taxonomies", "places"], packages: ["pure-rand"] },
  messages: { may: ["kernel"] },
  mechanism: { may: ["kernel", "taxonomies", "access", "clocks", "messages"] },
  cases: {
    may: ["kernel", "taxonomies", "places", "access", "safeguards", "clocks", "referrals", "mechanism", "messages"],
  },
  promises: { may: ["kernel", "places", "access", "safeguards", "clocks", "messages"] },
  mrm: { may: ["kernel", "taxonomies", "places", "safeguards", "incidents"] },
  network: { may: ["kernel", "taxonomies", "places", "clocks"] },
  community: { may: ["kernel", "access", "safeguards", "places", "promises"] },
  figures: { may: ["kernel", "taxonomies", "places"] },
  notices: { may: ["kernel", "access", "safeguards"] },
  disclosure: { may: ["kernel", "access", "figures"] },
  deliveries: { may: ["kernel", "access"] },
};

/** The folders with `testing` (arbitraries, laws), which sees them all and which only tests see. */
export const coreFolders: Readonly<Record<string, CoreFolder>> = {
  ...folders,
  testing: { may: Object.keys(folders), packages: ["fast-check", "pure-rand"] },
};

/** npm packages any folder of core may import. */
export const packagesOfCore: readonly string[] = ["zod", "ts-pattern", "neverthrow"];

/** What tests in core may import besides; `node:*` too. */
export const packagesOfCoreTests: readonly string[] = ["vitest", "fast-check"];
