import { ANSWERABLE_DEFAULT, type RouteFile } from "../taxonomy.ts";

/**
 * "G. Autres": cases whose victims are not natural persons. A route and not a 35th type: the footnote that names it was
 * only read in part, so its use is ours.
 */
export const nonPersonVictims: RouteFile[] = [
  {
    code: "other-non-person-victim",
    mark: "G",
    label: { fr: "Autres", en: "Other: the victim is not a natural person" },
    rule: {
      fr: "L'acte garde son type parmi les 34. À la place de victimes, on note l'objet touché (école, poste de santé, point d'eau, entrepôt, siège d'une association). Ces cas sont présentés à part et ne s'ajoutent jamais aux victimes.",
      en: "The act keeps its type among the 34. Instead of victims, the object that was hit is recorded (school, health post, water point, store, office of an association). These cases are shown apart and never added to victims.",
    },
    ruleBy: ANSWERABLE_DEFAULT,
  },
];
