import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import { Mechanism } from "../document/mechanism.ts";
import { mechanismProblems } from "../document/mechanism-problems.ts";
import { MessageSubject } from "../document/sensitisation.ts";
import { reviewMechanism } from "../review-mechanism.ts";
import { mechanismRules } from "./mechanism-rules.ts";

const file = new URL("../../../../../examples/mechanism/without-known-faults.json", import.meta.url);
const text = readFileSync(file, "utf8");
const today = "2026-06-01" as Day;
const sound = (): Mechanism => Mechanism.parse(JSON.parse(text));

const one = <Item extends { readonly code: string }>(items: Item[], code: string): Item => {
  const found = items.find((item) => item.code === code);
  if (found === undefined) throw new Error(`the example has no ${code}`);
  return found;
};
const channel = (mechanism: Mechanism, code: string) => one(mechanism.channels, code);
const procedure = (mechanism: Mechanism, code = "organisation") => one(mechanism.procedures, code);
const step = (mechanism: Mechanism, does: string, of = "organisation") => {
  const found = procedure(mechanism, of).steps.find((item) => item.does === does);
  if (found === undefined) throw new Error(`no step ${does}`);
  return found;
};
const withoutStep = (does: string) => (mechanism: Mechanism) => {
  for (const each of mechanism.procedures) each.steps = each.steps.filter((item) => item.does !== does);
};
const category = (mechanism: Mechanism, code: string) => one(mechanism.categories, code);
const path = (mechanism: Mechanism) => {
  if (mechanism.sensitivePath === null) throw new Error("the example has a way for misconduct");
  return mechanism.sensitivePath;
};
const experience = (mechanism: Mechanism) => {
  const said = one(mechanism.groups, "women").experience;
  if (said === null) throw new Error("women were asked");
  return said;
};
const vouchers = (mechanism: Mechanism) => one(mechanism.projects, "vouchers-2026");
const joint = (mechanism: Mechanism) => {
  if (mechanism.joint === null) throw new Error("the example is shared");
  return mechanism.joint;
};
/** Leaves a mechanism one channel, and takes the others out of teams and cards. */
const onlyChannel = (mechanism: Mechanism, code: string) => {
  mechanism.channels = [channel(mechanism, code)];
  for (const team of mechanism.staff.teams) team.channels = team.channels.filter((item) => item === code);
  for (const card of mechanism.referralPathways) card.atHandOn = card.atHandOn.filter((item) => item === code);
};

type Fault = (mechanism: Mechanism) => void;

/** For each rule, the smallest fault that it finds; what it brings with it by its nature stands beside it. */
const faults: Readonly<Record<string, readonly [Fault, ...string[]]>> = {
  "purpose-not-stated": [
    (m) => {
      m.purpose.statement = null;
    },
  ],
  "use-not-estimated": [
    (m) => {
      m.purpose.expectedInAMonth = null;
    },
  ],
  "nobody-behind-it": [
    (m) => {
      m.purpose.behindIt = null;
    },
  ],
  "not-in-a-budget": [
    (m) => {
      m.means.secured = false;
    },
  ],
  "means-end-first": [
    (m) => {
      m.means.securedUntil = "2026-09-30" as Day;
    },
  ],
  "end-not-announced": [
    (m) => {
      m.means.endAnnounced = false;
    },
  ],
  "community-not-consulted": [
    (m) => {
      for (const each of m.consultations) {
        each.stage = "monitoring";
      }
    },
  ],
  "group-not-consulted": [
    (m) => {
      for (const each of m.consultations) each.groups = each.groups.filter((group) => group !== "children");
    },
  ],
  "not-asked-while-it-runs": [
    (m) => {
      m.consultations.pop();
    },
  ],
  "consulted-and-nothing-changed": [
    (m) => {
      for (const each of m.consultations) each.changed = false;
    },
  ],
  "too-few-ways": [(m) => onlyChannel(m, "visits")],
  "no-confidential-way": [
    (m) => {
      for (const each of m.channels) each.confidential = false;
    },
    "nowhere-for-serious-complaints",
  ],
  "kinds-of-people-not-named": [
    (m) => {
      one(m.groups, "older-people").age = "adults";
    },
  ],
  "no-formal-way": [
    (m) => {
      for (const each of m.channels) each.formal = false;
    },
  ],
  "no-rule-for-survivors": [
    (m) => {
      m.categories = m.categories.filter(({ kind }) => kind !== "gender-based-violence");
      joint(m).answers = joint(m).answers.filter(({ category: about }) => about !== "violence");
    },
  ],
  "later-than-told": [
    (m) => {
      category(m, "about-aid").answerWithinDays = 12;
    },
  ],
  "no-session-on-delivery": [
    (m) => {
      const talks = one(m.sensitisation.sessions, "home-talks");
      talks.about = talks.about.filter((about) => about !== "delivery-and-redemption");
    },
  ],
  "never-said-aloud": [
    (m) => {
      const talks = one(m.sensitisation.sessions, "home-talks");
      talks.about = talks.about.filter((about) => about !== "rights");
    },
  ],
  "message-says-what-must-not-be-said": [
    (m) => {
      const [message] = m.sensitisation.messages;
      Object.assign(message ?? {}, { text: { en: "Tell us what you saw and you will be put on the food list." } });
    },
  ],
  "key-in-other-hands": [
    (m) => {
      channel(m, "box").keyHeldBy = ["complaints-staff", "site-staff"];
    },
  ],
  "key-with-nobody": [
    (m) => {
      channel(m, "box").keyHeldBy = null;
    },
  ],
  "can-be-stopped": [
    (m) => {
      channel(m, "desk").canBeStoppedBy = ["community-leader"];
    },
  ],
  "can-be-overheard": [
    (m) => {
      channel(m, "desk").canBeOverheardBy = ["bystanders"];
    },
  ],
  "costs-the-person": [
    (m) => {
      channel(m, "hotline").costsThePerson = true;
    },
  ],
  "contact-not-said": [
    (m) => {
      channel(m, "desk").contact = null;
    },
  ],
  "hours-not-said": [
    (m) => {
      channel(m, "desk").hours = null;
    },
  ],
  "closed-to-others": [
    (m) => {
      m.groups = m.groups.filter(({ assisted }) => assisted);
      for (const each of [...m.sensitisation.messages, ...m.sensitisation.sessions, ...m.consultations])
        each.groups = each.groups.filter((group) => group !== "non-assisted");
      for (const each of m.channels) each.openToNonBeneficiaries = false;
    },
  ],
  "nowhere-for-serious-complaints": [
    (m) => {
      for (const each of m.channels) each.takesSensitive = false;
    },
  ],
  "groups-not-named": [
    (m) => {
      m.groups = [];
      for (const each of [...m.sensitisation.messages, ...m.sensitisation.sessions, ...m.consultations])
        each.groups = [];
    },
  ],
  "no-way-they-can-reach": [
    (m) => {
      for (const each of m.channels) if (!each.needs.includes("travel")) each.needs.push("travel");
    },
  ],
  "no-confidential-way-they-can-reach": [
    (m) => {
      channel(m, "visits").confidential = false;
    },
  ],
  "every-way-closed": [
    (m) => {
      for (const each of m.channels) each.openToNonBeneficiaries = each.code === "hotline";
      channel(m, "hotline").languages = ["fr"] as (typeof m.channels)[number]["languages"];
    },
  ],
  "never-asked-whether-it-works": [
    (m) => {
      one(m.groups, "women").experience = null;
    },
  ],
  "few-have-heard-of-it": [
    (m) => {
      Object.assign(experience(m), { hasHeardOfIt: 0.4, knowsHow: 0.4 });
    },
    "few-know-how",
  ],
  "few-know-how": [
    (m) => {
      experience(m).knowsHow = 0.4;
    },
  ],
  "few-feel-safe": [
    (m) => {
      experience(m).feelsSafeToUseIt = 0.4;
    },
  ],
  "distribution-without-desk-or-card": [
    (m) => {
      for (const each of vouchers(m).distributions) Object.assign(each, { desk: "none", card: null });
    },
  ],
  "card-without-misconduct": [
    (m) => {
      for (const each of vouchers(m).distributions)
        Object.assign(each, { desk: "none", card: { contacts: true, hours: true, misconduct: false } });
    },
  ],
  "households-not-told": [
    (m) => {
      vouchers(m).householdNotice = null;
    },
  ],
  "notice-not-timed": [
    (m) => {
      vouchers(m).householdNotice = { daysBefore: null };
    },
  ],
  "vendors-not-trained": [
    (m) => {
      vouchers(m).vendorsTrained = false;
    },
  ],
  "answer-without-a-time": [
    (m) => {
      category(m, "about-aid").answerWithinDays = null;
    },
  ],
  "arrival-not-confirmed": [
    (m) => {
      category(m, "about-aid").acknowledgeWithinDays = null;
    },
  ],
  "not-written-down": [
    (m) => {
      category(m, "about-aid").writtenDown = "not-written";
    },
  ],
  "gender-based-violence-written-down": [
    (m) => {
      category(m, "violence").writtenDown = "sealed";
    },
  ],
  "misconduct-in-the-open-register": [
    (m) => {
      category(m, "fraud-and-conduct").writtenDown = "register";
    },
  ],
  "misconduct-has-no-category": [
    (m) => {
      category(m, "abuse-by-staff").kind = "protection-concern";
    },
  ],
  "out-of-scope-goes-nowhere": [
    (m) => {
      category(m, "not-ours").passedOnTo = [];
    },
  ],
  "no-procedure": [
    (m) => {
      const steps = procedure(m).steps;
      m.procedures = m.procedures.filter(({ project }) => project !== null);
      for (const each of m.procedures) Object.assign(each, { inherits: null, steps });
      procedure(m, "vouchers").steps = steps.map((each) =>
        each.does === "receive" ? { ...each, posts: [...each.posts, "partner-focal-post", "traders-contact"] } : each,
      ) as typeof steps;
    },
    "procedure-stands-alone",
  ],
  "project-without-procedure": [
    (m) => {
      m.procedures = m.procedures.filter(({ project }) => project !== "health-2026");
    },
  ],
  "procedure-stands-alone": [
    (m) => {
      Object.assign(procedure(m, "health"), { inherits: null, steps: procedure(m).steps });
    },
  ],
  "procedure-without-owner": [
    (m) => {
      procedure(m).owner = null;
    },
  ],
  "procedure-not-reviewed": [
    (m) => {
      procedure(m).reviewOn = "2026-05-31" as Day;
    },
  ],
  "basis-not-named": [
    (m) => {
      procedure(m, "vouchers").basis = procedure(m).basis;
    },
  ],
  "step-without-post": [
    (m) => {
      step(m, "sort").posts = [];
    },
  ],
  "duties-in-one-hand": [
    (m) => {
      step(m, "check-the-answer").posts.push(...step(m, "act").posts);
    },
  ],
  "project-slower": [
    (m) => {
      step(m, "receive", "vouchers").withinDays = 2;
    },
  ],
  "partner-without-post": [
    (m) => {
      step(m, "receive", "vouchers").posts = step(m, "receive", "vouchers").posts.slice(0, 2);
    },
  ],
  "collecting-step-missing": [withoutStep("sort")],
  "acting-step-missing": [withoutStep("refer")],
  "answer-step-missing": [withoutStep("answer")],
  "reporting-step-missing": [withoutStep("analyse")],
  "no-way-for-misconduct": [
    (m) => {
      m.sensitivePath = null;
    },
  ],
  "no-deputy": [
    (m) => {
      path(m).deputy = null;
    },
  ],
  "no-local-alternative": [
    (m) => {
      path(m).localAlternative = null;
    },
  ],
  "alternative-out-of-reach": [
    (m) => {
      path(m).localAlternative?.needs.push("phone");
    },
  ],
  "body-not-told-to-people": [
    (m) => {
      path(m).contact = null;
    },
  ],
  "not-agreed-with-gbv-actors": [
    (m) => {
      Object.assign(path(m).localAlternative ?? {}, { agreedWithGbvActors: false });
    },
  ],
  "others-investigate": [
    (m) => {
      path(m).onlyTheBodyInvestigates = false;
    },
  ],
  "told-too-late": [
    (m) => {
      path(m).toldBefore = false;
    },
  ],
  "way-not-tried-out": [
    (m) => {
      path(m).testedOn = "2026-01-15" as Day;
    },
  ],
  "no-call-afterwards": [
    (m) => {
      path(m).callAfterwards = false;
    },
  ],
  "service-not-there": [
    (m) => {
      m.referralPathways.shift();
    },
  ],
  "card-not-checked": [
    (m) => {
      one(m.referralPathways, "children-both").checkedOn = null;
    },
  ],
  "cards-not-at-hand": [
    (m) => {
      for (const card of m.referralPathways) card.atHandOn = card.atHandOn.filter((code) => code !== "hotline");
    },
  ],
  "nobody-but-men": [
    (m) => {
      one(m.staff.teams, "field-team").channels.push("hotline");
      one(m.staff.teams, "line-team").women = 0;
    },
  ],
  "channel-without-team": [
    (m) => {
      one(m.staff.teams, "line-team").channels = [];
    },
  ],
  "staff-not-trained": [
    (m) => {
      one(m.staff.teams, "line-team").trainedToHandle = 0.5;
    },
  ],
  "duty-to-report-not-known": [
    (m) => {
      one(m.staff.teams, "line-team").knowsDutyToReport = 0.5;
    },
  ],
  "complaints-feared": [
    (m) => {
      m.staff.complaintsWelcome = false;
    },
  ],
  "fewer-is-a-target": [
    (m) => {
      m.staff.fewerIsATarget = true;
    },
  ],
  ...Object.fromEntries(
    MessageSubject.options.map((about) => [
      `not-told-${about}`,
      [
        (m: Mechanism) => {
          m.sensitisation.messages = m.sensitisation.messages.filter((each) => each.about !== about);
        },
      ] as const,
    ]),
  ),
  "no-session-for-them": [
    (m) => {
      m.sensitisation.sessions.pop();
    },
  ],
  "no-session-they-can-follow": [
    (m) => {
      one(m.sensitisation.sessions, "market-talks").needs.push("literacy");
    },
  ],
  "no-session-among-themselves": [
    (m) => {
      one(m.sensitisation.sessions, "women-with-women").apart = false;
    },
  ],
  "several-without-agreement": [
    (m) => {
      one(m.organisations, "partner-one").kind = "agency";
      m.joint = null;
    },
  ],
  "nobody-answers-for-it": [
    (m) => {
      joint(m).answers.pop();
    },
  ],
  "hand-over-never-ends": [
    (m) => {
      joint(m).handOverWithinDays = null;
    },
  ],
  "answer-owed-by-nobody": [
    (m) => {
      joint(m).untilAccepted = "the-next";
    },
  ],
  "more-than-one-voice": [
    (m) => {
      joint(m).oneVoice = false;
    },
  ],
  "register-not-whole": [
    (m) => {
      m.followUp.register = null;
    },
  ],
  "resolution-not-kept": [
    (m) => {
      m.followUp.register = { central: true, secure: true, holdsResolution: false };
    },
  ],
  "nothing-is-put-right": [
    (m) => {
      m.followUp.correctiveActions = false;
    },
  ],
  "programme-not-changed-by-it": [
    (m) => {
      m.followUp.decidedOnEveryDays = null;
    },
  ],
  "not-looked-at-as-a-whole": [
    (m) => {
      m.followUp.analysedEveryDays = null;
    },
  ],
  "nowhere-to-turn-next": [
    (m) => {
      m.followUp.appeal = null;
    },
  ],
  "loop-not-closed": [
    (m) => {
      m.followUp.communitiesToldEveryDays = null;
    },
  ],
};

describe("every rule", () => {
  it("finds nothing in a mechanism without known faults", () => {
    expect(mechanismProblems(sound())).toEqual([]);
    expect(reviewMechanism(sound(), today)).toEqual([]);
  });

  it("has a fault here that it finds", () => {
    expect(Object.keys(faults).toSorted()).toEqual(mechanismRules.map(({ code }) => code).toSorted());
  });

  for (const [code, [fault, ...companions]] of Object.entries(faults))
    it(`${code}: finds its fault, and no other rule does`, () => {
      const mechanism = sound();
      fault(mechanism);
      expect(mechanismProblems(mechanism)).toEqual([]);
      const found = new Set(reviewMechanism(mechanism, today).map((finding) => finding.code));
      expect([...found].toSorted()).toEqual([code, ...companions].toSorted());
    });

  it("has words in both languages, a source, and yardsticks that it knows", () => {
    for (const { code, says, why, ask, source } of mechanismRules) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const words of [says, why, ask])
        for (const sentence of [words.en, words.fr])
          expect([code, sentence.at(-1)]).toEqual([code, sentence.endsWith("?") ? "?" : "."]);
      expect(source).toMatch(/IOM|practice|Humanitarian Standard|WFP|IASC|CARE/);
    }
  });

  it("has a code of its own", () => {
    const codes = mechanismRules.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) < index)).toEqual([]);
  });
});
