import { complaint, sensitiveComplaint } from "../cases/cases-fixture.ts";

export const MONTH = "2026-05";
export const TODAY = "2026-06-15";
export const LATER = "2026-09-15";

/** Where a matter of a situation lies: in the asker's own area, or in another one. */
export const areaOf = (situation: string): { readonly adm1: string; readonly adm2: string } =>
  situation === "e" ? { adm1: "ML07", adm2: "ML0701" } : { adm1: "ML05", adm2: "ML0505" };

export const incidentOf = (situation: string) => ({
  ...{ violations: [{ unit: "victims", type: "threat" }], happened: { month: MONTH, precision: "month" } },
  ...{ place: { adm2: areaOf(situation).adm2 }, actorCategory: "bandits", referrals: [] },
  narrative: "La menace a été dite au marché.",
  source: { category: "witness", independentSources: 1, known: "seen" },
});
export const alertOf = (situation: string) => ({
  ...{ trigger: "attack-on-settlement", place: { adm2: areaOf(situation).adm2 }, narrative: "Au marché." },
});
export const referral = {
  ...{ service: "health", adm2: "ML0505", month: MONTH, outcome: "wished" },
  consent: { to: "service", answer: "given" },
};

/** A matter between us and one person or a community, as its situation says. */
const matter = (situation: string) => ({
  ...{ level: situation === "c" || situation === "e" ? "community" : "person", area: areaOf(situation).adm2 },
  ...{ occasion: "meeting", topic: "water-point", ...(situation === "s" ? { sensitive: true } : {}) },
});
export const expectationOf = (situation: string) => ({ ...matter(situation), words: "Est-ce que l'argent viendra ?" });
export const promiseOf = (situation: string) => ({
  ...{ ...matter(situation), words: "Nous prévoyons de réparer la pompe.", by: LATER, doneBy: "wash-officer" },
});
export const questionOf = (situation: string) => ({ ...matter(situation), words: "Quand viendra l'eau ?", by: LATER });
export const developmentOf = (situation: string) => ({
  ...{ kind: "action-plan-signed", on: TODAY, areas: [areaOf(situation).adm2] },
});
export const advocacyOf = (situation: string) => ({
  ...{ target: "governorate", messages: ["Schools are not barracks."], on: TODAY, areas: [areaOf(situation).adm2] },
});
export const actionOf = (situation: string) => ({
  ...{ issue: "queue-of-women", post: "distribution-lead", areas: [areaOf(situation).adm2], by: LATER },
  words: "Une seconde file.",
});

/** Somebody who stands behind a facilitator, whom somebody manages or nobody. */
export const pairOf = (mentor: string, lineManager?: string) => ({
  ...{ mentor, facilitator: "subject-01" },
  ...(lineManager === undefined ? {} : { lineManager }),
});
export const journalEntryOf = (situation: string) => ({
  ...{ on: TODAY, area: areaOf(situation).adm2, with: "government", sensitive: situation === "s" ? "yes" : "no" },
  ...{ points: "Le budget n'est pas voté.", agreed: [{ code: "school-roof", of: "government" }] },
});

/** Whom a complaint is about, as its situation says: the team of whoever is near, or whoever it is about. */
export const caseOf = (situation: string) => {
  const about = { n: { aboutUnits: ["team-distribution"] }, m: { aboutActors: ["subject-01"] } }[situation] ?? {};
  // somebody led the person to us, to whom word is owed as soon as she or he was reached
  const wishes = {
    ...{ hopes: null, unwanted: [], unwantedWords: null, handler: "not-asked" },
    ...{ reply: "wants-word", family: "not-asked", intermediary: "wants-it" },
  };
  return complaint({ ...areaOf(situation), wishes, ...about });
};
export const sensitiveCaseOf = (situation: string) =>
  sensitiveComplaint({ aboutUnits: situation === "x" ? ["team-distribution"] : [] });

const GROUPS = [{ code: "w", kind: "women", aboutLiveHere: null }];
export const communityOf = (situation: string) => ({ area: areaOf(situation).adm2, groups: GROUPS });
const notebookOf = (situation: string) => {
  const { adm2 } = areaOf(situation);
  const notebook = { community: { adm1: adm2.slice(0, 4), adm2, groups: GROUPS } };
  return { file: { name: "notebook.json", bytes: new TextEncoder().encode(JSON.stringify(notebook)) } };
};

type Entering = (situation: string) => object;
/** What is entered anew in a situation. */
export const ENTERING: Readonly<Record<string, Entering>> = {
  ...{ "incidents.record": incidentOf, "alerts.draft": alertOf },
  "network.quiet": (situation) => ({ month: "2026-04", area: areaOf(situation).adm2 }),
  ...{ "cases.lodge": caseOf, "cases.lodge-sensitive": sensitiveCaseOf, "expectations.record": expectationOf },
  ...{ "promises.make": promiseOf, "questions.ask": questionOf, "actions.plan": actionOf },
  "journal.write": journalEntryOf,
  ...{ "community.introduce": communityOf, "community.keep": notebookOf },
};
