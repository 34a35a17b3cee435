import { at, type MechanismRule, when } from "./mechanism-rule.ts";

/** Mechanisms of several organisations. */
export const jointRules: readonly MechanismRule[] = [
  {
    code: "several-without-agreement",
    step: "purpose",
    says: {
      en: "Several agencies have a part in it, and nobody has said how they share it.",
      fr: "Plusieurs agences y participent, et personne n'a dit comment elles le partagent.",
    },
    why: {
      en: "Each thinks that the other answers.",
      fr: "Chacune pense que l'autre répond.",
    },
    ask: {
      en: "Write which one answers for each category and area.",
      fr: "Écrire laquelle répond pour chaque catégorie et chaque zone.",
    },
    source: "practice C12",
    yardsticks: ["CHS 5.4"],
    find: ({ organisations, joint }) => {
      const agencies = organisations.filter(({ kind }) => kind === "agency");
      return when(
        joint === null && agencies.length > 1,
        at(
          ["organisations"],
          agencies.map(({ code }) => code),
        ),
        at(["joint"]),
      );
    },
  },
  {
    code: "nobody-answers-for-it",
    step: "acting",
    says: {
      en: "For a category nobody answers in some area.",
      fr: "Pour une catégorie, personne ne répond dans une zone.",
    },
    why: {
      en: "The complaint goes round between organisations until the person gives up.",
      fr: "La plainte tourne entre organisations jusqu'à ce que la personne renonce.",
    },
    ask: { en: "Name one organisation for each.", fr: "Nommer une organisation pour chacune." },
    source: "practice C12",
    yardsticks: ["CHS 5.3"],
    find: ({ joint, categories, areas }) => {
      if (joint === null) return [];
      const answered = new Set(joint.answers.map(({ category, area }) => `${category} ${area}`));
      return categories.flatMap(({ code }, index) => {
        const missing = areas.filter((area) => !answered.has(`${code} ${area}`));
        return when(missing.length > 0, at(["categories", index], [code, ...missing]));
      });
    },
  },
  {
    code: "hand-over-never-ends",
    step: "acting",
    says: {
      en: "A hand-over that nobody accepts never runs out.",
      fr: "Un transfert que personne n'accepte n'expire jamais.",
    },
    why: {
      en: "It lies between two organisations, and the person waits.",
      fr: "Il reste entre deux organisations, et la personne attend.",
    },
    ask: { en: "Set the days after which it comes back.", fr: "Fixer les jours après lesquels il revient." },
    source: "practice C12",
    yardsticks: ["CHS 5.3"],
    find: ({ joint }) => when(joint !== null && joint.handOverWithinDays === null, at(["joint", "handOverWithinDays"])),
  },
  {
    code: "answer-owed-by-nobody",
    step: "acting",
    says: {
      en: "Until a hand-over is accepted, the first organisation does not owe the answer.",
      fr: "Jusqu'à l'acceptation d'un transfert, la première organisation ne doit pas la réponse.",
    },
    why: {
      en: "Whoever was told is the only one the person knows.",
      fr: "La personne ne connaît que celle à qui elle a parlé.",
    },
    ask: {
      en: "Let the first one owe the answer until the next has accepted.",
      fr: "Que la première doive la réponse jusqu'à ce que la suivante ait accepté.",
    },
    source: "practice C12",
    yardsticks: ["CHS 5.3"],
    find: ({ joint }) => when(joint !== null && joint.untilAccepted !== "the-first", at(["joint", "untilAccepted"])),
  },
  {
    code: "more-than-one-voice",
    step: "reporting",
    says: {
      en: "The person has to deal with several organisations.",
      fr: "La personne a affaire à plusieurs organisations.",
    },
    why: {
      en: "She or he has to tell it again, and hears different things.",
      fr: "Elle doit tout redire, et entend des choses différentes.",
    },
    ask: {
      en: "Let whoever was told first bring the answer.",
      fr: "Que celle à qui on a parlé d'abord apporte la réponse.",
    },
    source: "practice C12",
    yardsticks: ["CHS 5.3"],
    find: ({ joint }) => when(joint !== null && !joint.oneVoice, at(["joint", "oneVoice"])),
  },
];
