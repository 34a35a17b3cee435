import type { Mechanism } from "./document/mechanism.ts";
import type { MessageSubject } from "./document/sensitisation.ts";
import { at, type Evidence, type InTwoLanguages, sources, type Yardstick } from "./rules/mechanism-rule.ts";

/** What a yardstick asks, in our own words, and what in a document may speak for it. */
interface YardstickText {
  readonly asks: InTwoLanguages;
  readonly source: string;
  readonly speaksForIt: (mechanism: Mechanism) => readonly Evidence[];
}

const CHS = `${sources.chs}, in our own words`;
const WFP = `${sources.wfp}, in our own words`;

const messagesAbout =
  (...subjects: readonly MessageSubject[]) =>
  ({ sensitisation }: Mechanism): readonly Evidence[] =>
    sensitisation.messages.flatMap(({ about, groups }, index) =>
      subjects.includes(about) ? [at(["sensitisation", "messages", index], [about, ...groups])] : [],
    );

const consulted =
  (...stages: readonly ("design" | "monitoring")[]) =>
  ({ consultations }: Mechanism): readonly Evidence[] =>
    consultations.flatMap(({ stage, groups }, index) =>
      stages.includes(stage) ? [at(["consultations", index], [stage, ...groups])] : [],
    );

const where = (holds: boolean, ...evidence: readonly Evidence[]): readonly Evidence[] => (holds ? evidence : []);

/** The yardsticks in our own words. Source: domain §4.8. */
export const yardstickTexts: Readonly<Record<Yardstick, YardstickText>> = {
  "CHS 5.1": {
    asks: {
      en: "Affected people are asked how complaints should be handled, from the design to its review.",
      fr: "Les personnes touchées sont consultées sur le traitement des plaintes, de la conception au suivi.",
    },
    source: CHS,
    speaksForIt: consulted("design", "monitoring"),
  },
  "CHS 5.2": {
    asks: {
      en: "Complaints are welcome; people know how to make one and what it may be about.",
      fr: "Les plaintes sont bienvenues ; les gens savent comment en faire une et sur quoi.",
    },
    source: CHS,
    speaksForIt: messagesAbout("right-to-complain", "how-to-complain", "what-is-misconduct"),
  },
  "CHS 5.3": {
    asks: {
      en: "Complaints are handled in time and fairly, and people's safety comes first at each stage.",
      fr: "Les plaintes sont traitées à temps et équitablement, et la sécurité des gens passe d'abord à chaque étape.",
    },
    source: CHS,
    speaksForIt: (mechanism) => [
      ...mechanism.categories.flatMap(({ code, answerWithinDays }, index) =>
        where(
          answerWithinDays !== null,
          at(["categories", index, "answerWithinDays"], [code], { days: answerWithinDays ?? 0 }),
        ),
      ),
      ...where(mechanism.sensitivePath?.callAfterwards ?? false, at(["sensitivePath", "callAfterwards"])),
    ],
  },
  "CHS 5.4": {
    asks: {
      en: "The process is written down, and covers the programme, sexual exploitation and abuse, and other abuse of power.",
      fr: "Le processus est écrit et couvre le programme, l'exploitation et les abus sexuels, et les autres abus de pouvoir.",
    },
    source: CHS,
    speaksForIt: ({ procedures, categories }) => [
      ...procedures.map(({ code }, index) => at(["procedures", index], [code])),
      ...categories.map(({ code }, index) => at(["categories", index], [code])),
    ],
  },
  "CHS 5.5": {
    asks: {
      en: "The organisation's culture takes complaints seriously and acts on them by set policies.",
      fr: "La culture de l'organisation prend les plaintes au sérieux et agit selon des règles fixées.",
    },
    source: CHS,
    speaksForIt: ({ staff, followUp }) => [
      ...where(staff.complaintsWelcome, at(["staff", "complaintsWelcome"])),
      ...where(followUp.correctiveActions, at(["followUp", "correctiveActions"])),
    ],
  },
  "CHS 5.6": {
    asks: {
      en: "People know what conduct to expect of staff, and what was promised against sexual exploitation and abuse.",
      fr: "Les gens savent quelle conduite attendre du personnel, et ses engagements contre l'exploitation et les abus sexuels.",
    },
    source: CHS,
    speaksForIt: messagesAbout("standards-of-conduct", "protection-from-abuse", "nothing-is-owed"),
  },
  "CHS 5.7": {
    asks: {
      en: "What lies outside its scope is passed to somebody competent, as good practice has it.",
      fr: "Ce qui est hors de son champ est transmis à qui est compétent, selon les bonnes pratiques.",
    },
    source: CHS,
    speaksForIt: ({ referralPathways, categories }) => [
      ...referralPathways.map(({ code }, index) => at(["referralPathways", index], [code])),
      ...categories.flatMap(({ kind, passedOnTo }, index) =>
        where(kind === "out-of-scope" && passedOnTo.length > 0, at(["categories", index, "passedOnTo"], passedOnTo)),
      ),
    ],
  },
  "WFP 1": {
    asks: { en: "Senior management stands behind it.", fr: "La direction le porte." },
    source: WFP,
    speaksForIt: ({ purpose }) => where(purpose.behindIt !== null, at(["purpose", "behindIt"])),
  },
  "WFP 2": {
    asks: {
      en: "Affected people of all ages, sexes and kinds take part in its design.",
      fr: "Des personnes touchées de tous âges, sexes et conditions participent à sa conception.",
    },
    source: WFP,
    speaksForIt: consulted("design"),
  },
  "WFP 3": {
    asks: {
      en: "Its scope and its users are defined, perhaps beyond those who receive aid, and change with what people say.",
      fr: "Son champ et ses usagers sont définis, peut-être au-delà des bénéficiaires, et changent selon ce que disent les gens.",
    },
    source: WFP,
    speaksForIt: ({ purpose, channels }) => [
      ...where(purpose.statement !== null, at(["purpose", "statement"])),
      ...channels.flatMap(({ code, openToNonBeneficiaries }, index) =>
        where(openToNonBeneficiaries, at(["channels", index, "openToNonBeneficiaries"], [code])),
      ),
    ],
  },
  "WFP 4": {
    asks: {
      en: "It has a budget and lasts; where it is temporary, its end is announced.",
      fr: "Il a un budget et dure ; s'il est temporaire, sa fin est annoncée.",
    },
    source: WFP,
    speaksForIt: ({ means }) => [
      ...where(means.secured, at(["means", "secured"])),
      ...where(means.endAnnounced, at(["means", "endAnnounced"])),
    ],
  },
  "WFP 5": {
    asks: {
      en: "People are told how a complaint is processed, who looks at it, when an answer comes, and whom to turn to when worried.",
      fr: "On dit aux gens comment une plainte est traitée, qui l'examine, quand vient la réponse, et à qui s'adresser en cas d'inquiétude.",
    },
    source: WFP,
    speaksForIt: messagesAbout("when-an-answer-comes", "who-looks-at-it", "how-to-complain"),
  },
};
