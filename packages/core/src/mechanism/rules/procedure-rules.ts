import type { Mechanism } from "../document/mechanism.ts";
import type { Procedure, StepKind } from "../document/procedure.ts";
import { at, type Evidence, type MechanismRule, sources, when } from "./mechanism-rule.ts";
import { stepsOf } from "./steps-of.ts";

const each = (
  { procedures }: Mechanism,
  find: (procedure: Procedure, index: number) => readonly (readonly Evidence[])[],
): readonly (readonly Evidence[])[] => procedures.flatMap(find);

/** Procedures of the organisation and of its projects. */
export const procedureRules: readonly MechanismRule[] = [
  {
    code: "no-procedure",
    step: "purpose",
    says: {
      en: "The organisation has no written procedure.",
      fr: "L'organisation n'a pas de procédure écrite.",
    },
    why: {
      en: "Each office then handles complaints as whoever is there thinks right.",
      fr: "Chaque bureau traite alors les plaintes comme qui est là le croit juste.",
    },
    ask: {
      en: "Write it once for the organisation; projects inherit it.",
      fr: "L'écrire une fois pour l'organisation ; les projets en héritent.",
    },
    source: sources.figure10,
    yardsticks: ["CHS 5.4"],
    find: ({ procedures }) => when(!procedures.some(({ project }) => project === null), at(["procedures"])),
  },
  {
    code: "project-without-procedure",
    step: "purpose",
    says: { en: "A project has no procedure of its own.", fr: "Un projet n'a pas de procédure propre." },
    why: {
      en: "Partners, suppliers and posts differ from project to project; the general text names none of them.",
      fr: "Partenaires, fournisseurs et postes changent d'un projet à l'autre ; le texte général n'en nomme aucun.",
    },
    ask: {
      en: "Inherit the organisation's, and add who does what here.",
      fr: "Hériter de celle de l'organisation, et ajouter qui fait quoi ici.",
    },
    source: `${sources.figure10}; practice C13`,
    yardsticks: ["CHS 5.4"],
    find: ({ projects, procedures }) =>
      projects.flatMap(({ code }, index) =>
        when(!procedures.some(({ project }) => project === code), at(["projects", index], [code])),
      ),
  },
  {
    code: "procedure-stands-alone",
    step: "purpose",
    says: {
      en: "A project's procedure does not build on the organisation's.",
      fr: "La procédure d'un projet ne s'appuie pas sur celle de l'organisation.",
    },
    why: {
      en: "Two texts that do not know each other drift apart.",
      fr: "Deux textes qui s'ignorent s'éloignent l'un de l'autre.",
    },
    ask: {
      en: "Name the organisation's procedure that it takes over, and write down only what differs.",
      fr: "Nommer la procédure de l'organisation qu'elle reprend, et n'écrire que ce qui diffère.",
    },
    source: `${sources.figure10}; practice C13`,
    yardsticks: ["CHS 5.4"],
    find: (mechanism) =>
      each(mechanism, ({ code, project, inherits }, index) =>
        when(project !== null && inherits === null, at(["procedures", index, "inherits"], [code])),
      ),
  },
  {
    code: "procedure-without-owner",
    step: "purpose",
    says: { en: "No post answers for the procedure.", fr: "Aucun poste ne répond de la procédure." },
    why: { en: "A text without an owner is not kept up.", fr: "Un texte sans responsable n'est pas tenu à jour." },
    ask: { en: "Name the post.", fr: "Nommer le poste." },
    source: "practice C13",
    yardsticks: ["CHS 5.4"],
    find: (mechanism) =>
      each(mechanism, ({ code, owner }, index) => when(owner === null, at(["procedures", index, "owner"], [code]))),
  },
  {
    code: "procedure-not-reviewed",
    step: "purpose",
    says: {
      en: "There is no date to look the procedure over, or it has passed.",
      fr: "La procédure n'a pas de date de révision, ou elle est passée.",
    },
    why: {
      en: "Posts, partners and numbers change; what is written stays as it was.",
      fr: "Postes, partenaires et numéros changent ; ce qui est écrit reste.",
    },
    ask: { en: "Set a day, with the owner.", fr: "Fixer un jour, avec le responsable." },
    source: "practice C13",
    yardsticks: ["CHS 5.4"],
    find: (mechanism, today) =>
      each(mechanism, ({ code, reviewOn }, index) =>
        when(
          reviewOn === null || (today !== undefined && reviewOn < today),
          at(["procedures", index, "reviewOn"], [code]),
        ),
      ),
  },
  {
    code: "basis-not-named",
    step: "purpose",
    says: {
      en: "The procedure does not say on which policy, contract or resources it stands.",
      fr: "La procédure ne dit pas sur quelle politique, quel contrat ou quels moyens elle repose.",
    },
    why: {
      en: "A duty that no policy or contract holds is a wish.",
      fr: "Un devoir que ne porte ni politique ni contrat est un souhait.",
    },
    ask: {
      en: "Name the policy; in a project with partners or suppliers, the contract too.",
      fr: "Nommer la politique ; dans un projet avec partenaires ou fournisseurs, le contrat aussi.",
    },
    source: `${sources.figure10}; practice C13`,
    yardsticks: ["CHS 5.4", "CHS 5.5"],
    find: (mechanism) =>
      each(mechanism, ({ code, basis, project }, index) => {
        const shared = mechanism.projects.some((one) => one.code === project && one.organisations.length > 0);
        const lacksContract = shared && !basis.some(({ kind }) => kind === "contract");
        return when(
          basis.length === 0 || lacksContract,
          at(["procedures", index, "basis"], [code, ...(lacksContract ? ["contract"] : [])]),
        );
      }),
  },
  {
    code: "step-without-post",
    step: "acting",
    says: { en: "No post does a step.", fr: "Aucun poste ne fait une étape." },
    why: {
      en: "What everybody should do, nobody does.",
      fr: "Ce que tous devraient faire, personne ne le fait.",
    },
    ask: { en: "Which post does it, and who when it is away?", fr: "Quel poste le fait, et qui en son absence ?" },
    source: `${sources.figure10}; practice C13`,
    yardsticks: ["CHS 5.3", "CHS 5.4"],
    find: (mechanism) =>
      each(mechanism, ({ code, steps }, index) =>
        steps.flatMap(({ does, posts }, place) =>
          when(posts.length === 0, at(["procedures", index, "steps", place, "posts"], [code, does])),
        ),
      ),
  },
  {
    code: "duties-in-one-hand",
    step: "acting",
    says: {
      en: "One post does two steps that are to be kept apart.",
      fr: "Un poste fait deux étapes qui doivent rester séparées.",
    },
    why: {
      en: "Who decides on a complaint and checks the decision checks nobody.",
      fr: "Qui décide d'une plainte et vérifie la décision ne vérifie personne.",
    },
    ask: {
      en: "Give one of the two to another post.",
      fr: "Confier l'une des deux à un autre poste.",
    },
    source: `${sources.figure10} (segregation of duties); practice C13`,
    yardsticks: ["CHS 5.3"],
    find: (mechanism) =>
      each(mechanism, (procedure, index) => {
        const steps = stepsOf(mechanism, procedure);
        const postsOf = (kind: StepKind) => steps.find(({ does }) => does === kind)?.posts ?? [];
        return procedure.keptApart.flatMap(([one, other], place) => {
          const both = postsOf(one).filter((post) => postsOf(other).includes(post));
          return when(
            one !== other && both.length > 0,
            at(["procedures", index, "keptApart", place], [procedure.code, one, other, ...both]),
          );
        });
      }),
  },
  {
    code: "project-slower",
    step: "acting",
    says: {
      en: "A project gives itself more days for a step than the organisation allows.",
      fr: "Un projet se donne plus de jours pour une étape que l'organisation n'en permet.",
    },
    why: {
      en: "People are told one time, and staff work to another.",
      fr: "On dit un délai aux gens, et l'équipe en suit un autre.",
    },
    ask: { en: "Which of the two holds? Change the other.", fr: "Lequel des deux vaut ? Changer l'autre." },
    source: `${sources.figure10}; practice C13`,
    yardsticks: ["CHS 5.3", "CHS 5.4"],
    find: (mechanism) =>
      each(mechanism, ({ code, inherits, steps }, index) => {
        const parentAt = mechanism.procedures.findIndex((one) => one.code === inherits);
        return steps.flatMap(({ does, withinDays }, place) => {
          const theirsAt = mechanism.procedures[parentAt]?.steps.findIndex((one) => one.does === does) ?? -1;
          const theirs = mechanism.procedures[parentAt]?.steps[theirsAt]?.withinDays ?? null;
          if (withinDays === null || theirs === null || withinDays <= theirs) return [];
          return [
            [
              at(["procedures", index, "steps", place, "withinDays"], [code, does], { days: withinDays }),
              at(["procedures", parentAt, "steps", theirsAt, "withinDays"], [does], { days: theirs }),
            ],
          ];
        });
      }),
  },
  {
    code: "later-than-told",
    step: "reporting",
    says: {
      en: "A procedure gives the answer later than the category says.",
      fr: "Une procédure donne la réponse plus tard que la catégorie ne le dit.",
    },
    why: {
      en: "People are told one time, and staff work to another.",
      fr: "On dit un délai aux gens, et l'équipe en suit un autre.",
    },
    ask: { en: "Which of the two holds? Change the other.", fr: "Lequel des deux vaut ? Changer l'autre." },
    source: `${sources.table9}; practice C13`,
    yardsticks: ["CHS 5.3", "WFP 5"],
    find: (mechanism) =>
      each(mechanism, (procedure, index) => {
        const answered = stepsOf(mechanism, procedure).find(({ does }) => does === "answer")?.withinDays ?? null;
        return mechanism.categories.flatMap(({ code, kind, answerWithinDays }, place) =>
          kind !== "programme" || answered === null || answerWithinDays === null || answered <= answerWithinDays
            ? []
            : [
                [
                  at(["procedures", index, "steps"], [procedure.code], { days: answered }),
                  at(["categories", place, "answerWithinDays"], [code], { days: answerWithinDays }),
                ],
              ],
        );
      }),
  },
  {
    code: "partner-without-post",
    step: "acting",
    says: {
      en: "A partner or supplier takes part in a project, and none of its posts is in the procedure.",
      fr: "Un partenaire ou fournisseur participe à un projet, et aucun de ses postes n'est dans la procédure.",
    },
    why: {
      en: "People complain to whoever stands before them, and often that is the partner or the trader.",
      fr: "Les gens se plaignent à qui est devant eux, et c'est souvent le partenaire ou le commerçant.",
    },
    ask: {
      en: "Which of their posts receives or passes on what people say?",
      fr: "Lequel de leurs postes reçoit ou transmet ce que les gens disent ?",
    },
    source: `${sources.figure10}; practice C13`,
    yardsticks: ["CHS 5.4"],
    find: (mechanism) =>
      each(mechanism, (procedure, index) => {
        const projectAt = mechanism.projects.findIndex(({ code }) => code === procedure.project);
        const posts = new Set(stepsOf(mechanism, procedure).flatMap((step) => step.posts));
        const present = new Set(
          mechanism.posts.filter(({ code }) => posts.has(code)).map(({ organisation }) => organisation),
        );
        return (mechanism.projects[projectAt]?.organisations ?? []).flatMap((organisation, place) =>
          when(
            !present.has(organisation),
            at(["projects", projectAt, "organisations", place], [organisation]),
            at(["procedures", index, "steps"], [procedure.code]),
          ),
        );
      }),
  },
];
