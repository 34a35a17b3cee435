import type { Permission } from "../access/role.ts";
import type { Hearer, HearingStep, NamedPost, TellingRule } from "./hearer.ts";

const DEFAULT = "Answerable default";
/** Hours after which those above hear of what is still undone: three days, so that a weekend is no alarm. Source: Answerable default. */
const STILL_UNDONE_AFTER = 72;

const member = (column: string): Hearer => ({ who: "member", column });
const post = (column: string): Hearer => ({ who: "post", column });
const named = (which: NamedPost): Hearer => ({ who: "named-post", post: which });
const may = (permission: Permission): Hearer => ({ who: "may", permission });
const above: Hearer = { who: "above" };

/** At once; each line leads to the first of its hearers that can be reached. */
const atOnce = (...hears: HearingStep["hears"]): HearingStep => ({ afterHours: 0, hears });
const thenAbove: HearingStep = { afterHours: STILL_UNDONE_AFTER, hears: [[above]] };

const owed = (subject: string, kinds: readonly string[], steps: readonly HearingStep[], source = DEFAULT) => ({
  ...{ subject, kinds, listedUnder: "due.list", steps, source },
});

/**
 * Who hears of which deadline that passed. Whoever owns it hears first, and those above where it is still undone. Nobody hears of
 * what she or he would not find in a list: not who is near the subject, not who manages accounts. What stands in no rule is told to
 * nobody; contacts of mentoring stand in none (W2), and nothing is claimed of an alert beyond its own limit (W1).
 */
export const tellingRules: readonly TellingRule[] = [
  owed(
    "case",
    ["safety-call-agreed"],
    [
      atOnce([named("safety-call"), member("handler"), may("cases.make-safety-call")], [may("cases.forward")]),
      { afterHours: 24, hears: [[above]] },
    ],
  ),
  {
    ...{ subject: "alert", kinds: ["unsent-after-"], listedUnder: "alerts.list" },
    steps: [atOnce([member("recorder")], [may("alerts.clear")])],
    source: "practice W1 (the 48 hours); that reminders before it are told alike: Answerable default",
  },
  owed(
    "case",
    ["forward-unopened"],
    [atOnce([named("deputy")], [may("cases.forward")])],
    "practice W7: to the deputy; that the focal point hears too: Answerable default",
  ),
  {
    ...{ subject: "break-glass", kinds: ["break-glass-acknowledge"], listedUnder: "break-glass.list" },
    steps: [atOnce([may("break-glass.acknowledge")])],
    source: "practice H5: a third person is told",
  },
  owed(
    "case",
    ["acknowledgement"],
    [atOnce([member("handler"), may("cases.forward"), may("cases.triage"), may("cases.acknowledge")]), thenAbove],
  ),
  owed(
    "case",
    ["appeal", "response", "interim", "closure", "hand-over-runs-out"],
    [atOnce([member("handler"), may("cases.forward"), may("cases.take")]), thenAbove],
  ),
  owed(
    "rehearsal",
    ["rehearsal-over", "rehearsal-unanswered", "rehearsal-to-ask"],
    [atOnce([may("rehearsals.ask")]), thenAbove],
  ),
  owed(
    "promise",
    ["promise"],
    [atOnce([post("doneBy"), member("recorder"), may("promises.explain")], [member("recorder")]), thenAbove],
  ),
  owed("owed", ["word-owed"], [atOnce([member("recorder"), may("owed.give")]), thenAbove]),
  owed("corrective-action", ["action"], [atOnce([post("post"), may("actions.move")]), thenAbove]),
  {
    ...{ subject: "advocacy", kinds: ["look-again-"], listedUnder: "advocacy.list", source: DEFAULT },
    steps: [atOnce([may("advocacy.look-again")])],
  },
  {
    ...{ subject: "expectation", kinds: ["expectation-again"], listedUnder: "expectations.list", source: DEFAULT },
    steps: [atOnce([member("recorder"), may("expectations.answer")])],
  },
  {
    ...{ subject: "incident", kinds: ["incident-text-goes"], listedUnder: "incidents.list", source: "practice F4" },
    steps: [atOnce([may("incidents.read-withheld")])],
  },
  {
    ...{ subject: "alert", kinds: ["alert-text-goes"], listedUnder: "alerts.list", source: "practice F4" },
    steps: [atOnce([may("alerts.read-withheld")])],
  },
  {
    // said thirty days before, to whoever can stop it; that they went is nobody's alarm
    ...owed("case", ["erasure-to-announce"], [atOnce([may("cases.keep-longer")])]),
    undoneWhile: ["erasure"],
  },
];
