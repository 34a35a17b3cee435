import { shippedCrosswalk } from "../shipped-document.ts";
import { ANSWERABLE_DEFAULT } from "../taxonomy.ts";

/** Which Mali types may be a lead for the MRM, and under which code. Answerable default; four tests of scope: domain §3.1. */
export const maliToMrm = shippedCrosswalk({
  id: "mali-to-mrm",
  version: "1",
  title: {
    en: "Incident types of Mali that may concern the Monitoring and Reporting Mechanism",
    fr: "Types d'incidents du Mali pouvant concerner le mécanisme de surveillance et de communication",
  },
  effective: { from: "2020-01-01", to: null },
  source: ANSWERABLE_DEFAULT,
  validations: [],
  from: { id: "mali", version: "2021" },
  to: { id: "mrm", version: "1" },
  condition: {
    en: "The victim is a child and the alleged actor a party to conflict; for schools, hospitals and denial of access no child victim is needed. It yields a lead for the MRM focal point, and decides nothing.",
    fr: "La victime est un enfant et l'auteur présumé une partie au conflit ; pour les écoles, les hôpitaux et le refus d'accès, une victime enfant n'est pas nécessaire. C'est une piste pour le point focal, qui ne décide rien.",
  },
  rows: [
    { from: "forced-displacement-conflict", to: [] },
    { from: "forced-displacement-disaster", to: [] },
    { from: "movement-restriction", to: [] },
    { from: "forced-return", to: [] },
    { from: "refoulement", to: [] },
    { from: "premeditated-killing", to: ["killing"] },
    { from: "killing", to: ["killing"] },
    { from: "killing-explosive-device", to: ["killing"] },
    {
      from: "assault-injury-mutilation",
      to: ["maiming"],
      judgement: {
        en: "Only an injury that is serious and lasts is maiming.",
        fr: "Seule une blessure grave et durable est une mutilation.",
      },
    },
    {
      from: "injury-explosive-device",
      to: ["maiming"],
      judgement: {
        en: "Only an injury that is serious and lasts is maiming.",
        fr: "Seule une blessure grave et durable est une mutilation.",
      },
    },
    { from: "threat", to: [] },
    { from: "psychological-violence", to: [] },
    { from: "rape", to: ["sexual-violence"] },
    {
      from: "sexual-assault",
      to: ["sexual-violence"],
      judgement: {
        en: "Only grave sexual violence is in scope; the act alone does not say so.",
        fr: "Seule la violence sexuelle grave est visée ; l'acte seul ne le dit pas.",
      },
    },
    { from: "forced-pregnancy", to: ["sexual-violence"] },
    {
      from: "sexual-exploitation-forced-prostitution",
      to: ["sexual-violence"],
      judgement: {
        en: "Depends on the act and on the actor's tie to a party to conflict.",
        fr: "Dépend de l'acte et du lien de l'auteur avec une partie au conflit.",
      },
    },
    {
      from: "forced-marriage",
      to: ["sexual-violence"],
      judgement: {
        en: "Decided case by case: not every forced marriage is reported as grave sexual violence.",
        fr: "Au cas par cas : tout mariage forcé n'est pas signalé comme violence sexuelle grave.",
      },
    },
    { from: "discrimination", to: [] },
    {
      from: "torture-cruel-treatment",
      to: ["maiming"],
      judgement: {
        en: "Torture may be reported with maiming; a person decides by its effect.",
        fr: "La torture peut être signalée avec la mutilation ; une personne décide selon l'effet.",
      },
    },
    { from: "abduction-hostage-disappearance", to: ["abduction"] },
    {
      from: "arbitrary-arrest-detention",
      to: ["deprivation-of-liberty"],
      judgement: {
        en: "In scope where the child is held for an alleged tie to an armed group.",
        fr: "Visé si l'enfant est détenu pour un lien supposé avec un groupe armé.",
      },
    },
    { from: "armed-recruitment", to: ["recruitment-or-use"] },
    { from: "family-separation", to: [] },
    { from: "trafficking-slavery", to: [] },
    { from: "economic-exploitation-forced-labour", to: [] },
    { from: "theft-extortion-looting", to: [] },
    { from: "destruction-personal-property", to: [] },
    { from: "arson", to: [] },
    { from: "illegal-taxation", to: [] },
    {
      from: "illegal-occupation-property",
      to: ["military-use"],
      judgement: {
        en: "Only where the place is a school or hospital and the occupier is armed.",
        fr: "Seulement si le lieu est une école ou un hôpital et l'occupant armé.",
      },
    },
    { from: "destruction-building-land", to: [] },
    { from: "denial-of-services", to: [] },
    {
      from: "aid-obstruction-diversion",
      to: ["denial-of-humanitarian-access"],
      judgement: {
        en: "Only where children needed the aid and a party to conflict kept it away; theft of aid may not be enough.",
        fr: "Seulement si des enfants avaient besoin de l'aide et qu'une partie au conflit l'a empêchée ; un vol d'aide peut ne pas suffire.",
      },
    },
    {
      from: "attack-occupation-schools-hospitals",
      to: ["attack-on-school", "attack-on-hospital", "military-use"],
      several: "some-apply",
      judgement: {
        en: "School or hospital, attack or use: the type does not say which.",
        fr: "École ou hôpital, attaque ou usage : le type ne le dit pas.",
      },
    },
  ],
});
