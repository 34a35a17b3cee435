import * as z from "zod";

/**
 * What personal values are opened for, in the words in which the person they are about hears of it.
 * Source: practice H5 (a purpose from a list is asked before personal data opens; whoever holds a receipt sees when and by
 * which function it was opened); which purposes, and their words, are an Answerable default.
 */
export const openingPurposeWords = {
  sorting: { en: "to sort out who deals with it", fr: "pour savoir qui s'en occupe" },
  handling: { en: "to deal with it", fr: "pour s'en occuper" },
  answering: { en: "to answer", fr: "pour répondre" },
  telling: { en: "to tell you", fr: "pour vous le dire" },
  asking: { en: "to ask you something", fr: "pour vous poser une question" },
  appeal: { en: "to decide your appeal", fr: "pour décider de votre recours" },
  safety: { en: "to keep you safe", fr: "pour votre sécurité" },
  referral: { en: "to find you a service", fr: "pour vous orienter vers un service" },
  corroboration: { en: "to hear whether others say the same", fr: "pour savoir si d'autres disent la même chose" },
  "duplicate-check": {
    en: "to see whether it was written down twice",
    fr: "pour voir si c'est noté deux fois",
  },
  correction: { en: "to put right what was written", fr: "pour corriger ce qui est écrit" },
  clearing: {
    en: "to see that a warning puts nobody in danger",
    fr: "pour voir qu'une alerte ne met personne en danger",
  },
  sending: { en: "to send a warning", fr: "pour envoyer une alerte" },
  alert: { en: "to write a warning", fr: "pour écrire une alerte" },
  keeping: { en: "to keep what was promised", fr: "pour tenir ce qui était promis" },
  accompanying: {
    en: "to accompany those who work with a community",
    fr: "pour accompagner ceux qui travaillent avec une communauté",
  },
  doing: { en: "to put things right", fr: "pour faire ce qui est à corriger" },
  "asked-by-the-person": { en: "because you asked what is kept", fr: "parce que vous avez demandé ce qui est gardé" },
  "read-behind-the-receipt": { en: "by you, with your receipt", fr: "par vous, avec votre reçu" },
  "sealed-to-the-body": {
    en: "to hand it on to those who investigate",
    fr: "pour le remettre à ceux qui enquêtent",
  },
  "forwarded-to-the-body": {
    en: "to send it to those who investigate",
    fr: "pour l'envoyer à ceux qui enquêtent",
  },
  "danger-to-life": { en: "because a life was in danger", fr: "parce qu'une vie était en danger" },
  "child-in-danger": { en: "because a child was in danger", fr: "parce qu'un enfant était en danger" },
  "medical-emergency": {
    en: "because somebody needed medical help at once",
    fr: "parce que quelqu'un avait besoin de soins tout de suite",
  },
} as const satisfies Readonly<Record<string, { readonly en: string; readonly fr: string }>>;

const codes = Object.keys(openingPurposeWords) as [keyof typeof openingPurposeWords];

export const OpeningPurpose = z.enum(codes).describe("What it is opened for.");
/** What a personal value is opened for; it stands in the read log, and nothing opens for anything else. */
export type OpeningPurpose = keyof typeof openingPurposeWords;

/** What one record may be opened for by somebody who may not see it: break-glass, and nothing else. */
export const EmergencyPurpose = OpeningPurpose.extract([
  "danger-to-life",
  "child-in-danger",
  "medical-emergency",
]).describe("The emergency, which alone opens a record to somebody who may not see it.");
export type EmergencyPurpose = z.infer<typeof EmergencyPurpose>;
