import { at, type MechanismRule, sources, when } from "./mechanism-rule.ts";

/** Purpose, who stands behind it, what it lives on. */
export const purposeRules: readonly MechanismRule[] = [
  {
    code: "purpose-not-stated",
    step: "purpose",
    says: { en: "What the mechanism is for is not said.", fr: "On ne dit pas à quoi sert le mécanisme." },
    why: {
      en: "People expect of it what nobody meant it for, and staff do not know what to take.",
      fr: "Les gens en attendent ce pour quoi personne ne l'a fait, et l'équipe ne sait que prendre.",
    },
    ask: {
      en: "Write in two sentences who may use it and for what.",
      fr: "Écrire en deux phrases qui peut l'utiliser et pour quoi.",
    },
    source: `${sources.iom541}; ${sources.wfp}`,
    yardsticks: ["WFP 3"],
    find: ({ purpose }) =>
      when(
        purpose.statement === null || purpose.uses.length === 0,
        at(["purpose", purpose.statement === null ? "statement" : "uses"]),
      ),
  },
  {
    code: "use-not-estimated",
    step: "purpose",
    says: {
      en: "Nobody has said how much it will be used.",
      fr: "Personne n'a dit combien il sera utilisé.",
    },
    why: {
      en: "Without a number there are too few people behind it, and answers come late.",
      fr: "Sans chiffre, trop peu de gens s'en occupent, et les réponses tardent.",
    },
    ask: {
      en: "Estimate matters a month from a similar programme, and staff it for that.",
      fr: "Estimer les demandes par mois d'après un programme semblable, et prévoir l'équipe.",
    },
    source: sources.iom541,
    yardsticks: ["WFP 3", "WFP 4"],
    find: ({ purpose }) => when(purpose.expectedInAMonth === null, at(["purpose", "expectedInAMonth"])),
  },
  {
    code: "nobody-behind-it",
    step: "purpose",
    says: {
      en: "No post of senior management stands behind it.",
      fr: "Aucun poste de la direction ne le porte.",
    },
    why: {
      en: "What complaints ask for is often a decision that only management can take.",
      fr: "Ce que demandent les plaintes est souvent une décision que seule la direction peut prendre.",
    },
    ask: {
      en: "Which post answers for it when it hurts?",
      fr: "Quel poste en répond quand cela fait mal ?",
    },
    source: sources.wfp,
    yardsticks: ["WFP 1", "CHS 5.5"],
    find: ({ purpose, posts }) => {
      const index = posts.findIndex(({ code }) => code === purpose.behindIt);
      const post = posts[index];
      if (post === undefined) return [[at(["purpose", "behindIt"])]];
      return when(
        post.level !== "senior-management",
        at(["purpose", "behindIt"], [post.code]),
        at(["posts", index, "level"], [post.level]),
      );
    },
  },
  {
    code: "not-in-a-budget",
    step: "purpose",
    says: { en: "It is in no budget.", fr: "Il n'est dans aucun budget." },
    why: {
      en: "A mechanism that stops when money is short breaks the promise of an answer.",
      fr: "Un mécanisme qui s'arrête quand l'argent manque rompt la promesse d'une réponse.",
    },
    ask: {
      en: "Put staff, line and travel in the budget of each project it serves.",
      fr: "Mettre équipe, ligne et déplacements au budget de chaque projet qu'il sert.",
    },
    source: sources.wfp,
    yardsticks: ["WFP 4"],
    find: ({ means }) => when(!means.secured, at(["means", "secured"])),
  },
  {
    code: "means-end-first",
    step: "purpose",
    says: {
      en: "The money ends before the mechanism does.",
      fr: "L'argent finit avant le mécanisme.",
    },
    why: {
      en: "Complaints that come in the last weeks would have no one to answer them.",
      fr: "Les plaintes des dernières semaines n'auraient personne pour y répondre.",
    },
    ask: {
      en: "Secure it to the end and some weeks beyond, or say now that it ends earlier.",
      fr: "L'assurer jusqu'à la fin et quelques semaines après, ou dire dès maintenant qu'il finit plus tôt.",
    },
    source: sources.wfp,
    yardsticks: ["WFP 4"],
    find: ({ means }, today) => {
      const until = means.secured ? means.securedUntil : null;
      const ended = today !== undefined && until !== null && until < today;
      const first = until !== null && means.endsOn !== null && until < means.endsOn;
      return when(ended || first, at(["means", "securedUntil"]), ...(first ? [at(["means", "endsOn"])] : []));
    },
  },
  {
    code: "end-not-announced",
    step: "purpose",
    says: { en: "It will end, and people were not told.", fr: "Il prendra fin, et les gens n'ont pas été prévenus." },
    why: {
      en: "Whoever calls a line that is gone learns that it was never theirs.",
      fr: "Qui appelle une ligne coupée apprend qu'elle n'a jamais été la sienne.",
    },
    ask: {
      en: "Say when it ends and where to turn afterwards.",
      fr: "Dire quand il finit et à qui s'adresser ensuite.",
    },
    source: sources.wfp,
    yardsticks: ["WFP 4"],
    find: ({ means }) =>
      when(means.endsOn !== null && !means.endAnnounced, at(["means", "endAnnounced"]), at(["means", "endsOn"])),
  },
];
