import { shippedCrosswalk } from "../shipped-document.ts";
import { ANSWERABLE_DEFAULT } from "../taxonomy.ts";

/** The nearest protection risk of each Mali type. Nobody published this reading: Answerable default, to be judged locally. */
export const maliToGpcRisks = shippedCrosswalk({
  id: "mali-to-gpc-risks",
  version: "1",
  title: {
    en: "Incident types of Mali read as protection risks",
    fr: "Types d'incidents du Mali lus comme risques de protection",
  },
  effective: { from: "2020-01-01", to: null },
  source: ANSWERABLE_DEFAULT,
  validations: [],
  from: { id: "mali", version: "2021" },
  to: { id: "gpc-risks", version: "1" },
  rows: [
    { from: "forced-displacement-conflict", to: ["movement-siege-displacement"] },
    { from: "forced-displacement-disaster", to: [] },
    { from: "movement-restriction", to: ["movement-siege-displacement"] },
    { from: "forced-return", to: ["movement-siege-displacement"] },
    { from: "refoulement", to: ["movement-siege-displacement"] },
    { from: "premeditated-killing", to: ["attacks-on-civilians"] },
    { from: "killing", to: ["attacks-on-civilians"] },
    {
      from: "killing-explosive-device",
      to: ["attacks-on-civilians", "mines-explosive-ordnance"],
      several: "some-apply",
      judgement: {
        en: "A device aimed at civilians is an attack too; a forgotten remnant is not.",
        fr: "Un engin visant des civils est aussi une attaque ; un reste oublié ne l'est pas.",
      },
    },
    {
      from: "assault-injury-mutilation",
      to: ["attacks-on-civilians"],
      judgement: {
        en: "Violence between private persons is not an attack on civilians: who acted, and in what setting?",
        fr: "Une violence entre particuliers n'est pas une attaque contre des civils : qui a agi, et dans quel cadre ?",
      },
    },
    { from: "injury-explosive-device", to: ["mines-explosive-ordnance"] },
    { from: "threat", to: ["psychological-abuse"] },
    { from: "psychological-violence", to: ["psychological-abuse"] },
    { from: "rape", to: ["gender-based-violence"] },
    { from: "sexual-assault", to: ["gender-based-violence"] },
    { from: "forced-pregnancy", to: ["gender-based-violence"] },
    {
      from: "sexual-exploitation-forced-prostitution",
      to: ["gender-based-violence", "trafficking-forced-labour"],
      several: "some-apply",
      judgement: {
        en: "Trafficking only where the person was moved, kept or sold for it.",
        fr: "Traite seulement si la personne a été déplacée, retenue ou vendue pour cela.",
      },
    },
    { from: "forced-marriage", to: ["child-early-forced-marriage", "gender-based-violence"], several: "all-apply" },
    { from: "discrimination", to: ["discrimination-denial-of-access"] },
    { from: "torture-cruel-treatment", to: ["torture-cruel-treatment"] },
    { from: "abduction-hostage-disappearance", to: ["abduction-arrest-detention"] },
    { from: "arbitrary-arrest-detention", to: ["abduction-arrest-detention"] },
    {
      from: "armed-recruitment",
      to: ["child-recruitment"],
      judgement: {
        en: "The risk speaks of force and of children: an adult who joined freely is outside it.",
        fr: "Le risque vise la contrainte et les enfants : un adulte engagé librement n'en relève pas.",
      },
    },
    { from: "family-separation", to: ["family-separation"] },
    { from: "trafficking-slavery", to: ["trafficking-forced-labour"] },
    { from: "economic-exploitation-forced-labour", to: ["trafficking-forced-labour"] },
    { from: "theft-extortion-looting", to: ["theft-eviction-destruction"] },
    { from: "destruction-personal-property", to: ["theft-eviction-destruction"] },
    { from: "arson", to: ["theft-eviction-destruction"] },
    { from: "illegal-taxation", to: ["theft-eviction-destruction"] },
    { from: "illegal-occupation-property", to: ["theft-eviction-destruction"] },
    {
      from: "destruction-building-land",
      to: ["theft-eviction-destruction", "attacks-on-civilians"],
      several: "some-apply",
      judgement: {
        en: "Was it a household's own property, or an object that serves civilians and was attacked?",
        fr: "Était-ce le bien d'un ménage, ou un bien servant aux civils et attaqué comme tel ?",
      },
    },
    {
      from: "denial-of-services",
      to: ["discrimination-denial-of-access", "impediments-identity-justice"],
      several: "some-apply",
      judgement: {
        en: "Papers and justice are a risk of their own; other services are not.",
        fr: "L'état civil et la justice forment un risque à part ; les autres services non.",
      },
    },
    { from: "aid-obstruction-diversion", to: ["discrimination-denial-of-access"] },
    {
      from: "attack-occupation-schools-hospitals",
      to: ["attacks-on-civilians"],
      judgement: {
        en: "Occupation without an attack is not an attack on a civilian object.",
        fr: "Une occupation sans attaque n'est pas une attaque contre un bien civil.",
      },
    },
  ],
});
