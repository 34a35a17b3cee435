import type { RaisedExpectation } from "../participation/meeting.ts";
import type { FormalActor, FormalAgreement } from "../plan/plan-content.ts";
import type { GroupKind } from "../setting/community.ts";
import type { Phase } from "../together/phase.ts";
import type { WorkingDecision } from "../together/working-decision.ts";

/** The words a copy is told in. Source: Answerable default. */
export const copyWords = {
  en: {
    part: {
      together: "Working together",
      meetings: "We met",
      expected: "You asked",
      harms: "You chose",
      plan: "Your plan",
    },
    answer: { yes: "you said yes", "not-now": "you said not now", "no-longer": "you said no longer" } satisfies Record<
      WorkingDecision["answer"],
      string
    >,
    people: {
      ...{ women: "women", men: "men", girls: "girls", boys: "boys", elders: "elders", leaders: "leaders" },
      local: "others of you",
    } satisfies Record<GroupKind, string>,
    told: {
      ...{ "within-our-power": "we can do something about it, and promise nothing" },
      ...{ "depends-on-others": "it depends on others", "beyond-our-power": "it is beyond our power" },
      "not-answered": "we did not answer yet",
    } satisfies Record<RaisedExpectation["answered"], string>,
    phase: {
      ...{ learning: "learning", choosing: "choosing", planning: "planning", acting: "acting" },
      evaluating: "looking back",
    } satisfies Record<Phase, string>,
    kept: {
      ...{ "not-yet": "not yet", kept: "kept", partly: "partly kept", "not-kept": "not kept" },
    } satisfies Record<FormalAgreement["kept"], string>,
    actor: {
      ...{ "district-office": "the district office", health: "the health centre", school: "the school" },
      ...{ "police-or-justice": "police or justice", "social-welfare": "social welfare" },
      ...{ ngo: "an organisation", other: "others" },
    } satisfies Record<FormalActor, string>,
    ...{
      about: "about",
      notCounted: "not counted",
      again: "we speak of it again on",
      by: "by",
      agreedWith: "agreed with",
    },
    ...{ nobody: "nobody was counted", noPlan: "no plan is written down", takenAway: "you had it taken away on" },
    left: "Not in this copy: what was noticed of who spoke and who decided, how single groups ranked, meetings and visits of fewer than ten, and notes between",
    and: "and",
  },
  fr: {
    part: {
      ...{ together: "Travailler ensemble", meetings: "Nous nous sommes vus", expected: "Vous avez demandé" },
      ...{ harms: "Vous avez choisi", plan: "Votre plan" },
    },
    answer: {
      yes: "vous avez dit oui",
      "not-now": "vous avez dit pas maintenant",
      "no-longer": "vous avez dit : c'est fini",
    },
    people: {
      ...{ women: "femmes", men: "hommes", girls: "filles", boys: "garçons", elders: "aînés", leaders: "chefs" },
      local: "d'autres parmi vous",
    },
    told: {
      "within-our-power": "nous pouvons y faire quelque chose, sans rien promettre",
      ...{ "depends-on-others": "cela dépend d'autres", "beyond-our-power": "cela dépasse notre pouvoir" },
      "not-answered": "nous n'avons pas encore répondu",
    },
    phase: {
      ...{ learning: "apprendre", choosing: "choisir", planning: "planifier", acting: "agir" },
      evaluating: "regarder en arrière",
    },
    kept: { "not-yet": "pas encore", kept: "tenu", partly: "tenu en partie", "not-kept": "pas tenu" },
    actor: {
      ...{ "district-office": "les services du cercle", health: "le centre de santé", school: "l'école" },
      ...{ "police-or-justice": "la police ou la justice", "social-welfare": "l'action sociale" },
      ...{ ngo: "une organisation", other: "d'autres" },
    },
    ...{
      about: "environ",
      notCounted: "pas comptés",
      again: "nous en reparlons le",
      by: "pour le",
      agreedWith: "convenu avec",
    },
    ...{ nobody: "personne n'a été compté", noPlan: "aucun plan n'est noté", takenAway: "vous l'avez fait retirer le" },
    left: "Pas dans cette copie : ce qui a été remarqué de qui a parlé et décidé, le classement de chaque groupe, les rencontres et visites de moins de dix personnes, et les notes entre",
    and: "et",
  },
} as const;
