/** Columns of the matrix: a short word for each role, and the public, who is nobody of the staff. */
export const COLUMNS = {
  ...{ mon: "monitor", sup: "monitor-supervisor", dsk: "cfm-operator", hdl: "case-handler", app: "appeal-decider" },
  ...{ sfp: "sensitive-focal-point", inv: "investigating-body", ana: "protection-analyst", im: "information-manager" },
  ...{
    mrm: "mrm-focal-point",
    gbv: "gbv-focal-point",
    fac: "facilitator",
    men: "mentor",
    lin: "line-manager",
    rel: "release-approver",
  },
  ...{ par: "partner", aud: "auditor", key: "key-holder", adm: "administrator", pub: "public" },
} as const;
export type Column = keyof typeof COLUMNS;

/** What a record is to whoever asks; one letter each. */
export const SITUATIONS = {
  o: "entered by oneself, in one's own area",
  a: "entered by somebody else, in one's own area; about one person, where communities are told apart",
  c: "entered by somebody else, in one's own area, about a community",
  e: "in an area that is not one's own",
  s: "sensitive",
  n: "about a unit that one works in",
  m: "about oneself",
  x: "sensitive, and about a unit that one works in",
} as const;
export type Situation = keyof typeof SITUATIONS;

/** Of each role, the letters of the situations in which it sees something. */
export type Reach = Partial<Readonly<Record<Column, string>>>;

/** Of each kind of record: the situations it comes in, and how far each role sees. What is not named is seen by nobody. */
export const KINDS = {
  incident: { in: "oae", seen: { mon: "o", sup: "oa", ana: "oae", im: "oae" } },
  "incident, counted": { in: "oae", seen: { sup: "oa", ana: "oae", im: "oae", rel: "oae" } },
  "incident, entered": { in: "ae", seen: { mon: "ae", sup: "a", im: "ae" } },
  "person's incident": { in: "oae", seen: { sup: "oa" } },
  alert: { in: "oae", seen: { mon: "o", sup: "oa", ana: "oae", im: "oae" } },
  "alert, entered": { in: "ae", seen: { mon: "ae", sup: "a", ana: "ae", im: "ae" } },
  "quiet report": { in: "oae", seen: { mon: "oa", sup: "oa", ana: "oae", im: "oae" } },
  "quiet report, entered": { in: "ae", seen: { mon: "a", sup: "a", im: "ae" } },
  assessment: { in: "ae", seen: { sup: "a", ana: "ae", im: "ae", rel: "ae" } },
  case: {
    in: "aenmsx",
    // not of another area, not about oneself or one's unit, and sensitive ones for two alone (C2, C7)
    seen: { dsk: "a", hdl: "a", app: "a", sfp: "s", inv: "s", ana: "aes" },
  },
  "case, entered": { in: "ae", seen: { dsk: "a", hdl: "a", pub: "ae" } },
  "sensitive case, entered": { in: "s", seen: { dsk: "s", hdl: "s", sfp: "s" } },
  "person's case": { in: "aenmsx", seen: { hdl: "a", sfp: "s" } },
  expectation: {
    in: "oaces",
    seen: { dsk: "oac", hdl: "oac", sfp: "oacs", ana: "oace", im: "oace", fac: "oc", men: "oc" },
  },
  // a sensitive matter is taken down by whoever hears it, and out of her or his sight at once
  "expectation, entered": { in: "aces", seen: { dsk: "acs", hdl: "acs", sfp: "acs", fac: "acs", men: "acs" } },
  promise: { in: "oaces", seen: { dsk: "oac", hdl: "oac", sfp: "oacs", ana: "oace", im: "oace" } },
  "promise, entered": { in: "aces", seen: { dsk: "acs", hdl: "acs", sfp: "acs" } },
  owed: {
    in: "oaces",
    seen: {
      ...{ mon: "o", sup: "oac", dsk: "oac", hdl: "oac", sfp: "oacs", ana: "oace", im: "oace" },
      ...{ fac: "oc", men: "oc" },
    },
  },
  "question, entered": { in: "aces", seen: { dsk: "acs", hdl: "acs", sfp: "acs", fac: "acs", men: "acs" } },
  "what came of it": {
    in: "ae",
    seen: { dsk: "ae", hdl: "ae", app: "ae", ana: "ae", im: "ae", mrm: "ae", fac: "ae", men: "ae" },
  },
  action: { in: "ae", seen: { dsk: "a", hdl: "a", app: "a", ana: "ae", im: "ae", fac: "a", men: "a" } },
  "action, entered": { in: "ae", seen: { hdl: "a", app: "a" } },
  // a pair is there for the two of it, in whatever area (M8), and as months for whoever manages the facilitator
  pair: { in: "oa", seen: { fac: "o", men: "o" } },
  "pair, planned": { in: "oa", seen: { men: "o" } },
  "pair, managed": { in: "oa", seen: { lin: "a" } },
  // an entry that is sensitive is there for who wrote it alone (M9)
  "journal entry": { in: "oaes", seen: { fac: "oa", men: "oa" } },
  "journal entry, written": { in: "aes", seen: { fac: "as", men: "as" } },
  // whoever goes there and whoever stands behind, wherever it is: no area, and no other role, opens it (M4, M8)
  community: { in: "oae", seen: { fac: "o", men: "o" } },
  "community, entered": { in: "ae", seen: { fac: "ae", men: "ae" } },
} as const satisfies Readonly<Record<string, { readonly in: string; readonly seen: Reach }>>;
export type Kind = keyof typeof KINDS;
