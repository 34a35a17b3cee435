import { at, type MechanismRule, sources, when } from "./mechanism-rule.ts";

/** What becomes of what people said, as a whole. */
export const followUpRules: readonly MechanismRule[] = [
  {
    code: "register-not-whole",
    step: "collecting",
    says: {
      en: "There is no one secure register of what people said.",
      fr: "Il n'y a pas un registre unique et sûr de ce que les gens ont dit.",
    },
    why: {
      en: "What lies in ten notebooks is lost with one of them, or read by whoever finds it.",
      fr: "Ce qui est dans dix cahiers se perd avec l'un d'eux, ou est lu par qui le trouve.",
    },
    ask: {
      en: "Bring it together where only those who need it can open it.",
      fr: "Le réunir là où seuls ceux qui en ont besoin peuvent l'ouvrir.",
    },
    source: sources.iom541,
    yardsticks: ["CHS 5.3", "CHS 5.4"],
    find: ({ followUp: { register } }) => {
      if (register === null) return [[at(["followUp", "register"])]];
      const missing = (["central", "secure"] as const).filter((field) => !register[field]);
      return when(missing.length > 0, ...missing.map((field) => at(["followUp", "register", field])));
    },
  },
  {
    code: "resolution-not-kept",
    step: "reporting",
    says: {
      en: "The register does not say what was answered and done.",
      fr: "Le registre ne dit pas ce qui a été répondu et fait.",
    },
    why: {
      en: "Without it nobody knows whether anybody was answered.",
      fr: "Sans cela, personne ne sait si quelqu'un a eu une réponse.",
    },
    ask: {
      en: "Write what was done, and when the person was told.",
      fr: "Noter ce qui a été fait, et quand la personne l'a appris.",
    },
    source: sources.iom541,
    yardsticks: ["CHS 5.3", "CHS 5.4"],
    find: ({ followUp: { register } }) =>
      when(register !== null && !register.holdsResolution, at(["followUp", "register", "holdsResolution"])),
  },
  {
    code: "nothing-is-put-right",
    step: "acting",
    says: {
      en: "What must change is not written down with who and by when.",
      fr: "Ce qui doit changer n'est pas noté avec qui et pour quand.",
    },
    why: {
      en: "To collect and not to act is the don't that people remember.",
      fr: "Recueillir sans agir est la faute dont les gens se souviennent.",
    },
    ask: {
      en: "Keep a list of corrective actions, and look at it in each meeting.",
      fr: "Tenir une liste d'actions correctives, et la revoir à chaque réunion.",
    },
    source: `${sources.table9}; ${sources.iom541}; practice C9`,
    yardsticks: ["CHS 5.3", "CHS 5.5"],
    find: ({ followUp }) => when(!followUp.correctiveActions, at(["followUp", "correctiveActions"])),
  },
  {
    code: "programme-not-changed-by-it",
    step: "acting",
    says: {
      en: "Management has no regular time to decide what to change.",
      fr: "La direction n'a pas de moment régulier pour décider quoi changer.",
    },
    why: {
      en: "Each complaint is then answered alone, and its cause stays.",
      fr: "Chaque plainte reçoit alors sa réponse, et sa cause demeure.",
    },
    ask: {
      en: "Put what people say on the agenda of the programme meeting.",
      fr: "Mettre ce que disent les gens à l'ordre du jour de la réunion de programme.",
    },
    source: sources.table9,
    yardsticks: ["CHS 5.5", "WFP 1"],
    find: ({ followUp }) => when(followUp.decidedOnEveryDays === null, at(["followUp", "decidedOnEveryDays"])),
  },
  {
    code: "not-looked-at-as-a-whole",
    step: "reporting",
    says: {
      en: "Nobody looks regularly at what is said, by group and place.",
      fr: "Personne ne regarde régulièrement ce qui est dit, par groupe et par lieu.",
    },
    why: {
      en: "Who is silent shows only in the whole.",
      fr: "Qui se tait ne se voit que dans l'ensemble.",
    },
    ask: {
      en: "Look at it each month; ask who is missing.",
      fr: "Le regarder chaque mois ; demander qui manque.",
    },
    source: sources.iom541,
    yardsticks: ["CHS 5.5"],
    find: ({ followUp }) => when(followUp.analysedEveryDays === null, at(["followUp", "analysedEveryDays"])),
  },
  {
    code: "nowhere-to-turn-next",
    step: "reporting",
    says: {
      en: "People are not told where to turn when no answer comes, or when they do not agree with it.",
      fr: "On ne dit pas aux gens où s'adresser si la réponse ne vient pas, ou s'ils ne sont pas d'accord.",
    },
    why: {
      en: "A mechanism is judged by what happens when it fails; without a second door it ends there.",
      fr: "Un mécanisme se juge à ce qui arrive quand il manque ; sans une seconde porte, tout s'arrête là.",
    },
    ask: {
      en: "Name a post or an office above or beside the first, and say how people reach it.",
      fr: "Nommer un poste ou un bureau au-dessus ou à côté du premier, et dire comment on l'atteint.",
    },
    source: `${sources.wfp}; practice C22`,
    yardsticks: ["WFP 5", "CHS 5.3"],
    find: ({ followUp }) => when(followUp.appeal === null, at(["followUp", "appeal"])),
  },
  {
    code: "loop-not-closed",
    step: "reporting",
    says: {
      en: "Communities do not hear what was done, or why not.",
      fr: "Les communautés n'apprennent pas ce qui a été fait, ni pourquoi rien ne l'a été.",
    },
    why: {
      en: "People who hear nothing stop speaking.",
      fr: "Qui n'entend rien cesse de parler.",
    },
    ask: {
      en: "Go back with it: you said, we did, we could not, because.",
      fr: "Y retourner : vous avez dit, nous avons fait, nous n'avons pas pu, parce que.",
    },
    source: `${sources.table9}; ${sources.ifrc}`,
    yardsticks: ["CHS 5.2", "CHS 5.5"],
    find: ({ followUp }) =>
      when(followUp.communitiesToldEveryDays === null, at(["followUp", "communitiesToldEveryDays"])),
  },
];
