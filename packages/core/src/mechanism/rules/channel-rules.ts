import type { Controller } from "../document/channel.ts";
import { at, type MechanismRule, sources, when } from "./mechanism-rule.ts";

/** Who handles complaints may hold the key and hear what is said; everybody else is asked about. */
const others = (controllers: readonly Controller[]): readonly Controller[] =>
  controllers.filter((one) => one !== "complaints-staff");

/** Fewer ways than this are no variety. Source: domain §4.1 (CARE toolkit 6.3: two channels or more). */
const FEWEST_CHANNELS = 2;

/** What is asked of the channels one by one. */
export const channelRules: readonly MechanismRule[] = [
  {
    code: "too-few-ways",
    step: "collecting",
    says: {
      en: "There are not two different kinds of ways to complain.",
      fr: "Il n'y a pas deux sortes différentes de moyens de se plaindre.",
    },
    why: {
      en: "One way shuts out whoever cannot use it, and whoever controls it controls all complaints.",
      fr: "Un seul moyen exclut qui ne peut pas l'utiliser, et qui le contrôle contrôle toutes les plaintes.",
    },
    ask: {
      en: "Add a way of another kind, with the groups that the first one leaves out.",
      fr: "Ajouter un moyen d'une autre sorte, avec les groupes que le premier laisse de côté.",
    },
    source: `${sources.iom541}; CARE emergency toolkit 6.3`,
    yardsticks: ["CHS 5.2"],
    find: ({ channels }) => {
      const media = [...new Set(channels.map(({ medium }) => medium))];
      return when(
        media.length < FEWEST_CHANNELS,
        at(["channels"], media, { channels: channels.length, kinds: media.length }),
      );
    },
  },
  {
    code: "no-formal-way",
    step: "collecting",
    says: {
      en: "No way leads to a record and an answer.",
      fr: "Aucun moyen ne mène à une trace et à une réponse.",
    },
    why: {
      en: "What is only said in passing is forgotten, however kindly it was heard.",
      fr: "Ce qui n'est dit qu'en passant s'oublie, même bien écouté.",
    },
    ask: {
      en: "Keep the informal ways, and let staff bring what they hear to a formal one.",
      fr: "Garder les moyens informels, et que l'équipe porte ce qu'elle entend à un moyen formel.",
    },
    source: sources.iom541,
    yardsticks: ["CHS 5.4"],
    find: ({ channels }) => when(channels.length > 0 && !channels.some(({ formal }) => formal), at(["channels"])),
  },
  {
    code: "no-confidential-way",
    step: "collecting",
    says: { en: "No way to complain is confidential.", fr: "Aucun moyen de se plaindre n'est confidentiel." },
    why: {
      en: "Nobody tells of misconduct where others can hear it.",
      fr: "Personne ne parle d'une faute là où d'autres peuvent l'entendre.",
    },
    ask: {
      en: "Which way could be kept between the person and whoever handles it?",
      fr: "Quel moyen pourrait rester entre la personne et qui traite la plainte ?",
    },
    source: `${sources.iom541}; ${sources.table9}`,
    yardsticks: ["CHS 5.3"],
    find: ({ channels }) =>
      when(channels.length > 0 && !channels.some(({ confidential }) => confidential), at(["channels"])),
  },
  {
    code: "key-in-other-hands",
    step: "collecting",
    says: {
      en: "Somebody besides the complaints staff can open the box, book or inbox.",
      fr: "Quelqu'un d'autre que l'équipe des plaintes peut ouvrir la boîte, le registre ou la messagerie.",
    },
    why: {
      en: "Who holds the key can read, hold back or use what people wrote, perhaps about themselves.",
      fr: "Qui tient la clé peut lire, retenir ou utiliser ce que les gens ont écrit, peut-être sur lui-même.",
    },
    ask: {
      en: "Give the key to two posts of the complaints staff, and say who opens it and when.",
      fr: "Confier la clé à deux postes de l'équipe des plaintes, et dire qui ouvre et quand.",
    },
    source: `${sources.table9}; practice C14`,
    yardsticks: ["CHS 5.3"],
    find: ({ channels }) =>
      channels.flatMap(({ code, keyHeldBy }, index) =>
        when(
          others(keyHeldBy ?? []).length > 0,
          at(["channels", index, "keyHeldBy"], [code, ...others(keyHeldBy ?? [])]),
        ),
      ),
  },
  {
    code: "key-with-nobody",
    step: "collecting",
    says: {
      en: "Nobody has said who can open the box, book or inbox.",
      fr: "Personne n'a dit qui peut ouvrir la boîte, le registre ou la messagerie.",
    },
    why: {
      en: "What nobody is charged with opening is opened by anyone, or by no one.",
      fr: "Ce que personne n'est chargé d'ouvrir est ouvert par n'importe qui, ou par personne.",
    },
    ask: { en: "Name the posts that hold the key.", fr: "Nommer les postes qui tiennent la clé." },
    source: "practice C14",
    yardsticks: ["CHS 5.3"],
    find: ({ channels }) =>
      channels.flatMap(({ code, keyHeldBy }, index) =>
        when(keyHeldBy === null || keyHeldBy.length === 0, at(["channels", index, "keyHeldBy"], [code])),
      ),
  },
  {
    code: "can-be-stopped",
    step: "collecting",
    says: {
      en: "Somebody could keep people from using it, or turn them away.",
      fr: "Quelqu'un pourrait empêcher les gens de l'utiliser, ou les renvoyer.",
    },
    why: {
      en: "A way that a leader or an official can close is theirs, not the community's.",
      fr: "Un moyen qu'un chef ou une autorité peut fermer est à eux, non à la communauté.",
    },
    ask: {
      en: "Ask people of several groups who decides whether they may come; move it, or add one that nobody stands before.",
      fr: "Demander à plusieurs groupes qui décide s'ils peuvent venir ; le déplacer, ou en ajouter un que personne ne garde.",
    },
    source: `${sources.table9}; practice C14`,
    yardsticks: ["CHS 5.3"],
    find: ({ channels }) =>
      channels.flatMap(({ code, canBeStoppedBy }, index) =>
        when(
          others(canBeStoppedBy).length > 0,
          at(["channels", index, "canBeStoppedBy"], [code, ...others(canBeStoppedBy)]),
        ),
      ),
  },
  {
    code: "can-be-overheard",
    step: "collecting",
    says: {
      en: "It is called confidential, and others can see or hear who uses it.",
      fr: "Il est dit confidentiel, et d'autres peuvent voir ou entendre qui l'utilise.",
    },
    why: {
      en: "People are told that it stays between them and the staff; that would not be true.",
      fr: "On dit aux gens que cela reste entre eux et l'équipe ; ce ne serait pas vrai.",
    },
    ask: {
      en: "Move it out of sight and hearing, or stop calling it confidential.",
      fr: "Le mettre hors de vue et d'écoute, ou ne plus le dire confidentiel.",
    },
    source: `${sources.iom541}; ${sources.iasc}; practice C14`,
    yardsticks: ["CHS 5.3"],
    find: ({ channels }) =>
      channels.flatMap(({ code, confidential, canBeOverheardBy }, index) =>
        when(
          confidential && others(canBeOverheardBy).length > 0,
          at(["channels", index, "canBeOverheardBy"], [code, ...others(canBeOverheardBy)]),
        ),
      ),
  },
  {
    code: "costs-the-person",
    step: "collecting",
    says: { en: "It costs the person money.", fr: "Il coûte de l'argent à la personne." },
    why: {
      en: "Whoever has least complains least, and is heard least.",
      fr: "Qui a le moins se plaint le moins, et est le moins entendu.",
    },
    ask: { en: "Make it free, or call back at once.", fr: "Le rendre gratuit, ou rappeler aussitôt." },
    source: "practice C14",
    yardsticks: ["CHS 5.2"],
    find: ({ channels }) =>
      channels.flatMap(({ code, costsThePerson }, index) =>
        when(costsThePerson, at(["channels", index, "costsThePerson"], [code])),
      ),
  },
  {
    code: "contact-not-said",
    step: "collecting",
    says: {
      en: "Nobody has told people at which number or place they reach it.",
      fr: "Personne n'a dit aux gens à quel numéro ou à quel endroit on l'atteint.",
    },
    why: {
      en: "A way that nobody can find is on the organisation's chart and nowhere else.",
      fr: "Un moyen que personne ne trouve n'existe que sur l'organigramme.",
    },
    ask: {
      en: "Write the number or place as people would say it, and post it.",
      fr: "Écrire le numéro ou l'endroit comme les gens le diraient, et l'afficher.",
    },
    source: `${sources.table9}; practice C14, C22`,
    yardsticks: ["CHS 5.2"],
    find: ({ channels }) =>
      channels.flatMap(({ code, contact }, index) =>
        when(contact === null, at(["channels", index, "contact"], [code])),
      ),
  },
  {
    code: "hours-not-said",
    step: "collecting",
    says: { en: "Nobody has said when it is open.", fr: "Personne n'a dit quand il est ouvert." },
    why: {
      en: "People who came once to a closed desk do not come again.",
      fr: "Qui a trouvé une fois le bureau fermé ne revient pas.",
    },
    ask: { en: "Fix hours, keep them, and tell people.", fr: "Fixer des heures, les tenir, et les dire." },
    source: `${sources.iom541}; practice C14`,
    yardsticks: ["CHS 5.2"],
    find: ({ channels }) =>
      channels.flatMap(({ code, hours }, index) => when(hours === null, at(["channels", index, "hours"], [code]))),
  },
  {
    code: "closed-to-others",
    step: "collecting",
    says: {
      en: "Whoever receives no aid has no way to complain.",
      fr: "Qui ne reçoit pas d'aide n'a aucun moyen de se plaindre.",
    },
    why: {
      en: "Those who were left out have the most to say about being left out.",
      fr: "Ceux qui ont été écartés ont le plus à dire sur ce sujet.",
    },
    ask: {
      en: "Open at least one way to everybody, and say so.",
      fr: "Ouvrir au moins un moyen à tout le monde, et le dire.",
    },
    source: `${sources.iom541}; ${sources.wfp}`,
    yardsticks: ["WFP 3", "CHS 5.2"],
    find: ({ channels }) =>
      when(
        channels.length > 0 && !channels.some(({ openToNonBeneficiaries }) => openToNonBeneficiaries),
        at(
          ["channels"],
          channels.map(({ code }) => code),
        ),
      ),
  },
  {
    code: "nowhere-for-serious-complaints",
    step: "collecting",
    says: {
      en: "No confidential way takes complaints of misconduct and abuse.",
      fr: "Aucun moyen confidentiel ne prend les plaintes de faute et d'abus.",
    },
    why: {
      en: "A mechanism that can take small matters only hides the large ones.",
      fr: "Un mécanisme qui ne prend que les petites affaires cache les grandes.",
    },
    ask: {
      en: "Train and equip one confidential way for them, with the PSEA focal point and GBV actors.",
      fr: "Former et équiper pour elles un moyen confidentiel, avec le point focal PSEA et les acteurs VBG.",
    },
    source: sources.table9,
    yardsticks: ["CHS 5.4"],
    find: ({ channels }) =>
      when(
        channels.length > 0 && !channels.some((one) => one.takesSensitive && one.confidential),
        at(
          ["channels"],
          channels.map(({ code }) => code),
        ),
      ),
  },
];
