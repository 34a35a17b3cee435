import { dayNumber } from "../../kernel/day.ts";
import type { Mechanism } from "../document/mechanism.ts";
import type { SensitivePath } from "../document/sensitive-path.ts";
import { keptOut } from "../reach/kept-out.ts";
import { understands } from "../reach/usable-channels.ts";
import { at, type Evidence, lackingAt, type MechanismRule, sources, when } from "./mechanism-rule.ts";

/** The way is tried out every quarter. Source: practice C2; the days are an Answerable default. */
const TESTED_WITHIN_DAYS = 92;

const inPath =
  (
    find: (
      path: SensitivePath,
      mechanism: Mechanism,
      today?: Parameters<MechanismRule["find"]>[1],
    ) => ReturnType<MechanismRule["find"]>,
  ): MechanismRule["find"] =>
  (mechanism, today) =>
    mechanism.sensitivePath === null ? [] : find(mechanism.sensitivePath, mechanism, today);

/** The groups, or parts of them, that cannot reach the investigating body's own platform. */
const beyondThePlatform = ({ platform }: SensitivePath, { groups }: Mechanism): Evidence[] => {
  if (platform === null) return [];
  return groups.flatMap((group, index) => {
    if (!understands(group, platform.languages))
      return [at(["groups", index, "languages"], [group.code, "language"], { atLeast: 1, atMost: 1 })];
    return keptOut(group, [platform.needs]).map((one) => lackingAt(["groups", index, "lacks"], [group.code], one));
  });
};

/** The way of complaints about misconduct and abuse. */
export const sensitivePathRules: readonly MechanismRule[] = [
  {
    code: "no-way-for-misconduct",
    step: "acting",
    says: {
      en: "There is no way for complaints of misconduct and abuse, or no investigating body.",
      fr: "Il n'y a pas de voie pour les plaintes de faute et d'abus, ou pas d'organe d'enquête.",
    },
    why: {
      en: "Whoever takes such a complaint would have to decide alone, perhaps about a colleague.",
      fr: "Qui reçoit une telle plainte devrait décider seul, peut-être d'un collègue.",
    },
    ask: {
      en: "Name the body that investigates; until then take no such complaints and show the body's own contacts.",
      fr: "Nommer l'organe qui enquête ; d'ici là, ne pas prendre ces plaintes et montrer ses contacts.",
    },
    source: `${sources.table9}, notes 15 and 16; practice C2`,
    yardsticks: ["CHS 5.4", "CHS 5.5"],
    find: ({ sensitivePath }) =>
      when(
        (sensitivePath?.investigatingBody ?? null) === null,
        at(sensitivePath === null ? ["sensitivePath"] : ["sensitivePath", "investigatingBody"]),
      ),
  },
  {
    code: "no-deputy",
    step: "acting",
    says: {
      en: "The investigating body's contact has no deputy.",
      fr: "Le contact de l'organe d'enquête n'a pas de suppléant.",
    },
    why: {
      en: "The contact may be away, or be the one complained about.",
      fr: "Le contact peut être absent, ou être visé par la plainte.",
    },
    ask: { en: "Name a second post, in another office.", fr: "Nommer un second poste, dans un autre bureau." },
    source: "practice C2",
    yardsticks: ["CHS 5.3"],
    find: inPath(({ deputy }) => when(deputy === null, at(["sensitivePath", "deputy"]))),
  },
  {
    code: "no-local-alternative",
    step: "acting",
    says: {
      en: "There is no local alternative where the misconduct platform cannot be reached.",
      fr: "Il n'y a pas d'alternative locale là où la plateforme de signalement est hors d'atteinte.",
    },
    why: {
      en: "A platform on the internet is none for people without it.",
      fr: "Une plateforme sur internet n'en est pas une pour qui n'a pas internet.",
    },
    ask: {
      en: "Agree a local way with GBV actors and the PSEA network, and say whom it reaches.",
      fr: "Convenir d'une voie locale avec les acteurs VBG et le réseau PSEA, et dire qui elle atteint.",
    },
    source: `${sources.table9}; practice C2`,
    yardsticks: ["CHS 5.2", "CHS 5.4"],
    find: inPath((path, mechanism) => {
      const beyond = beyondThePlatform(path, mechanism);
      return when(
        path.localAlternative === null && (path.platform === null || beyond.length > 0),
        at(["sensitivePath", "localAlternative"]),
        ...beyond,
      );
    }),
  },
  {
    code: "alternative-out-of-reach",
    step: "acting",
    says: {
      en: "People can reach neither the misconduct platform nor its local alternative.",
      fr: "Des gens n'atteignent ni la plateforme de signalement ni son alternative locale.",
    },
    why: {
      en: "For them there is no way to report abuse.",
      fr: "Pour eux, il n'y a aucun moyen de signaler un abus.",
    },
    ask: {
      en: "Ask these people, with GBV actors, whom they would tell and where.",
      fr: "Demander à ces gens, avec les acteurs VBG, à qui ils le diraient et où.",
    },
    source: `${sources.table9}; practice C2`,
    yardsticks: ["CHS 5.2", "CHS 5.4"],
    find: inPath(({ platform, localAlternative }, { groups }) => {
      if (localAlternative === null) return [];
      const ways = [...(platform === null ? [] : [platform]), localAlternative];
      return groups.flatMap((group, index) => {
        const open = ways.filter(({ languages }) => understands(group, languages));
        if (open.length === 0) return [[at(["groups", index, "languages"], [group.code, "language"])]];
        return keptOut(
          group,
          open.map(({ needs }) => needs),
        ).map((one) => [lackingAt(["groups", index, "lacks"], [group.code], one)]);
      });
    }),
  },
  {
    code: "body-not-told-to-people",
    step: "collecting",
    says: {
      en: "People are not told how to reach the investigating body itself.",
      fr: "On ne dit pas aux gens comment joindre l'organe d'enquête lui-même.",
    },
    why: {
      en: "Whoever fears the local office must be able to go past it.",
      fr: "Qui craint le bureau local doit pouvoir le contourner.",
    },
    ask: {
      en: "Ask the body for the number or address it wants posted, and post it.",
      fr: "Demander à l'organe le numéro ou l'adresse à afficher, et l'afficher.",
    },
    source: `${sources.table9}; practice C2, C22`,
    yardsticks: ["CHS 5.4"],
    find: inPath(({ contact }) => when(contact === null, at(["sensitivePath", "contact"]))),
  },
  {
    code: "not-agreed-with-gbv-actors",
    step: "acting",
    says: {
      en: "The local alternative was not agreed with GBV actors.",
      fr: "L'alternative locale n'a pas été convenue avec les acteurs VBG.",
    },
    why: {
      en: "They know whom a survivor can trust, and what puts her or him in danger.",
      fr: "Ils savent à qui une personne survivante peut se fier, et ce qui la met en danger.",
    },
    ask: { en: "Agree it with them before it opens.", fr: "En convenir avec eux avant de l'ouvrir." },
    source: `${sources.table9}; practice C2`,
    yardsticks: ["CHS 5.3"],
    find: inPath(({ localAlternative }) =>
      when(
        localAlternative !== null && !localAlternative.agreedWithGbvActors,
        at(["sensitivePath", "localAlternative", "agreedWithGbvActors"]),
      ),
    ),
  },
  {
    code: "others-investigate",
    step: "acting",
    says: {
      en: "Somebody besides the investigating body looks into allegations.",
      fr: "Quelqu'un d'autre que l'organe d'enquête examine les allégations.",
    },
    why: {
      en: "Questions by untrained people hurt the person, warn the subject and spoil the inquiry.",
      fr: "Les questions de gens non formés blessent la personne, alertent la personne visée et gâtent l'enquête.",
    },
    ask: {
      en: "Whoever receives listens and passes on; asks nothing more, and judges nothing.",
      fr: "Qui reçoit écoute et transmet ; ne demande rien de plus et ne juge rien.",
    },
    source: `${sources.table9}, note 16; ${sources.iasc}`,
    yardsticks: ["CHS 5.3"],
    find: inPath(({ onlyTheBodyInvestigates }) =>
      when(!onlyTheBodyInvestigates, at(["sensitivePath", "onlyTheBodyInvestigates"])),
    ),
  },
  {
    code: "told-too-late",
    step: "collecting",
    says: {
      en: "Nobody tells people, before they say more, what must be passed on.",
      fr: "On ne dit pas aux gens, avant qu'ils en disent plus, ce qui doit être transmis.",
    },
    why: {
      en: "Nobody can promise to keep everything; whoever learns it afterwards was deceived.",
      fr: "Personne ne peut promettre de tout garder ; qui l'apprend après a été trompé.",
    },
    ask: {
      en: "Say first what is passed on and to whom, and that aid does not depend on it.",
      fr: "Dire d'abord ce qui est transmis et à qui, et que l'aide n'en dépend pas.",
    },
    source: `${sources.iasc}; practice C2, C11`,
    yardsticks: ["CHS 5.3", "WFP 5"],
    find: inPath(({ toldBefore }) => when(!toldBefore, at(["sensitivePath", "toldBefore"]))),
  },
  {
    code: "way-not-tried-out",
    step: "acting",
    says: {
      en: "The way for misconduct was never tried out, or not in the last quarter.",
      fr: "La voie pour les fautes n'a jamais été essayée, ou pas au dernier trimestre.",
    },
    why: {
      en: "A line that rings in an empty office is found out by the person who needed it.",
      fr: "C'est la personne qui en avait besoin qui découvre que la ligne sonne dans un bureau vide.",
    },
    ask: { en: "Send a test from end to end.", fr: "Envoyer un essai de bout en bout." },
    source: "practice C2; 92 days are an Answerable default",
    yardsticks: ["CHS 5.3"],
    find: inPath(({ testedOn }, _mechanism, today) => {
      const days = today === undefined || testedOn === null ? 0 : dayNumber(today) - dayNumber(testedOn);
      return when(
        testedOn === null || days > TESTED_WITHIN_DAYS,
        at(["sensitivePath", "testedOn"], [], testedOn === null ? {} : { days }),
      );
    }),
  },
  {
    code: "no-call-afterwards",
    step: "acting",
    says: {
      en: "Nobody asks how the person is after a complaint about staff.",
      fr: "Personne ne demande comment va la personne après une plainte sur le personnel.",
    },
    why: {
      en: "Reprisals come after the complaint, and the person does not call again.",
      fr: "Les représailles viennent après la plainte, et la personne ne rappelle pas.",
    },
    ask: {
      en: "Agree with the person when, by whom and how she or he is called.",
      fr: "Convenir avec la personne quand, par qui et comment on l'appelle.",
    },
    source: "practice C8",
    yardsticks: ["CHS 5.3"],
    find: inPath(({ callAfterwards }) => when(!callAfterwards, at(["sensitivePath", "callAfterwards"]))),
  },
];
