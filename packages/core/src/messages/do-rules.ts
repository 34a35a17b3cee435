import type { DoRule } from "./do-rule.ts";
import { spokenRules } from "./spoken-rules.ts";

const TOOL_36 = "MRM field tools, Tool 36 (Providing feedback and managing expectations)";
const IOM = "IOM, Develop a Complaint and Feedback Mechanism, 5.4";

/** What a message should say, by whom it is for, in the order a person would say it. Source: each rule's own. */
export const doRules: readonly DoRule[] = [
  {
    rule: "purpose-not-said",
    levels: ["individual", "community"],
    isMissing: ({ purpose }) => purpose === undefined,
    source: `${TOOL_36}: do explain the purpose of the information`,
    why: {
      en: "People decide whether to speak when they know what their words are for.",
      fr: "On décide de parler quand on sait à quoi servent ses paroles.",
    },
    instead: {
      en: "We write down what happened so that others can see what people here go through. You may stop at any time.",
      fr: "Nous notons ce qui s'est passé pour que d'autres voient ce que vivent les gens d'ici. Vous pouvez arrêter à tout moment.",
    },
  },
  {
    rule: "follow-up-not-said",
    levels: ["individual", "community"],
    isMissing: ({ followUp }) => followUp === undefined,
    source: `${TOOL_36}: step 1, clarify what follow-up you are able to give`,
    why: {
      en: "Without a word on what follows, people expect more or nothing.",
      fr: "Sans un mot sur la suite, les gens attendent trop ou plus rien.",
    },
    instead: {
      en: "What we ourselves will do next is this: we pass your complaint to the responsible post and tell you what was decided.",
      fr: "Voici ce que nous ferons nous-mêmes : nous transmettons votre plainte au poste responsable et vous disons ce qui a été décidé.",
    },
  },
  {
    rule: "timeframe-not-said",
    levels: ["individual", "community"],
    isMissing: ({ followUp, byWhen }) => followUp !== undefined && byWhen === undefined,
    source: `${TOOL_36}: step 1, in what timeframe; ${IOM}.1: a response within a certain timeframe`,
    why: {
      en: "A follow-up without a day is a waiting without an end.",
      fr: "Une suite sans date est une attente sans fin.",
    },
    instead: {
      en: "We will call you on Friday to say how far it is, even if there is no news.",
      fr: "Nous vous appellerons vendredi pour dire où cela en est, même s'il n'y a rien de nouveau.",
    },
  },
  {
    rule: "what-depends-on-others-not-said",
    levels: ["individual", "community"],
    isMissing: ({ dependsOn }) => dependsOn === undefined,
    source: `${TOOL_36}: do explain what depends on others and not only on you`,
    why: {
      en: "What others decide must not sound as if it were ours.",
      fr: "Ce que d'autres décident ne doit pas paraître dépendre de nous.",
    },
    instead: {
      en: "We cannot decide this part: it depends on others, and they may refuse.",
      fr: "Nous ne pouvons pas décider de cette partie : elle dépend d'autres, qui peuvent refuser.",
    },
  },
  {
    rule: "protection-not-said",
    levels: ["individual", "community"],
    isMissing: ({ securityRisk, protection }) => securityRisk === true && (protection ?? []).length === 0,
    source: `${TOOL_36}: do explain what protection measures you can realistically implement`,
    why: {
      en: "Where speaking is a risk, people need to know what we are able to do before they speak.",
      fr: "Là où parler est un risque, il faut savoir avant de parler ce que nous sommes en mesure de faire.",
    },
    instead: {
      en: "We cannot guarantee your safety. What we can do is meet you elsewhere and not write your name.",
      fr: "Nous ne pouvons pas garantir votre sécurité. Nous pouvons vous rencontrer ailleurs et ne pas écrire votre nom.",
    },
  },
  {
    rule: "length-of-protection-not-said",
    levels: ["individual", "community"],
    isMissing: ({ protection }) => (protection ?? []).some(({ howLong }) => howLong === undefined),
    source: `${TOOL_36}: do explain protection measures and for how long`,
    why: {
      en: "Protection that ends without warning is worse than none.",
      fr: "Une protection qui s'arrête sans prévenir est pire que rien.",
    },
    instead: {
      en: "This place is open to you for three nights. After that we look together at what is possible.",
      fr: "Ce lieu vous est ouvert pour trois nuits. Après, nous regarderons ensemble ce qui est possible.",
    },
  },
  {
    rule: "protection-by-others-not-said",
    levels: ["individual", "community"],
    isMissing: ({ securityRisk, protectionByOthers }) => securityRisk === true && protectionByOthers === undefined,
    source: `${TOOL_36}: do explain what protection measures can be provided by others`,
    why: {
      en: "Others may be able to do what we are not.",
      fr: "D'autres peuvent parfois ce que nous ne pouvons pas.",
    },
    instead: {
      en: "Others may be able to help you; if you wish, we tell you who they are and what they can do.",
      fr: "D'autres pourraient vous aider ; si vous le souhaitez, nous vous disons qui ils sont et ce qu'ils peuvent faire.",
    },
  },
  {
    rule: "support-not-said",
    levels: ["individual"],
    isMissing: ({ support }) => support === undefined,
    source: `${TOOL_36}: do offer options for support that you can provide or seek`,
    why: {
      en: "Who told what happened should hear which help there is, also where there is none.",
      fr: "Qui a raconté doit savoir quelle aide existe, même s'il n'y en a pas.",
    },
    instead: {
      en: "If you wish, we can refer you to the services there are here. Whether you tell us what happened or not makes no difference.",
      fr: "Si vous le souhaitez, nous pouvons vous orienter vers les services qui existent ici, que vous racontiez ou non ce qui s'est passé.",
    },
  },
  {
    rule: "process-of-support-not-said",
    levels: ["individual"],
    isMissing: ({ support, processOfSupport }) => (support ?? []).length > 0 && processOfSupport === undefined,
    source: `${TOOL_36}: do explain the process and timeframe for such support`,
    why: {
      en: "Help that comes in steps looks like no help until they are explained.",
      fr: "Une aide qui vient par étapes passe pour absente tant qu'elles ne sont pas expliquées.",
    },
    instead: {
      en: "First we ask the service if it has room; it answers within some days, and it may say no. We tell you either way.",
      fr: "Nous demandons d'abord au service s'il a de la place ; il répond sous quelques jours et peut dire non. Nous vous le disons dans tous les cas.",
    },
  },
  {
    rule: "how-to-complain-not-said",
    levels: ["individual", "community", "public"],
    isMissing: ({ howToComplain }) => howToComplain === undefined,
    source: `${IOM}.1: raise awareness of the right to complain, and share contacts and hours`,
    why: {
      en: "A right to complain that nobody knows of is none.",
      fr: "Un droit de se plaindre que personne ne connaît n'en est pas un.",
    },
    instead: {
      en: "You can complain about anything, about us too, at the desk or by phone; it costs nothing.",
      fr: "Vous pouvez vous plaindre de tout, de nous aussi, au guichet ou par téléphone ; cela ne coûte rien.",
    },
  },
  {
    rule: "that-aid-is-free-not-said",
    levels: ["individual", "community"],
    isMissing: ({ aidIsFree }) => aidIsFree !== true,
    source: `${IOM}.2: nothing is expected in exchange for assistance`,
    why: {
      en: "Who knows that aid is free can say no to whoever asks for something.",
      fr: "Qui sait que l'aide est gratuite peut dire non à qui demande quelque chose.",
    },
    instead: {
      en: "Assistance is free. Nobody may ask you for anything in return.",
      fr: "L'aide est gratuite. Personne ne peut vous demander quoi que ce soit en échange.",
    },
  },
  {
    rule: "why-monitoring-matters-not-said",
    levels: ["individual", "community", "public"],
    isMissing: ({ mentionsReport, whyMonitoring }) => mentionsReport === true && whyMonitoring === undefined,
    source: `${TOOL_36}: step 2, explain that monitoring is the starting point; practice C15`,
    why: {
      en: "A report seems to come from nowhere unless it is said that it begins with what people told.",
      fr: "Un rapport semble venir de nulle part si l'on ne dit pas qu'il commence par ce que les gens ont raconté.",
    },
    instead: {
      en: "Recording what happened is where such developments begin. It may take years, and nobody can say what a single case will change.",
      fr: "Noter ce qui s'est passé est le début de telles avancées. Cela peut prendre des années, et on ne sait jamais d'avance ce qu'un cas changera.",
    },
  },
  {
    rule: "wishes-not-asked",
    levels: ["individual", "community"],
    isMissing: ({ wishes }) => wishes === undefined,
    source: `${TOOL_36}: step 1, understand what is expected; do allow people to provide input; practice C11`,
    why: {
      en: "What somebody does not want to happen can be more urgent than what she or he wants.",
      fr: "Ce que quelqu'un ne veut pas voir arriver peut être plus urgent que ce qu'il souhaite.",
    },
    instead: {
      en: "What do you hope will happen, and what do you not want to happen?",
      fr: "Que souhaitez-vous qu'il se passe, et que ne voulez-vous pas qu'il se passe ?",
    },
  },
  {
    rule: "contact-made-not-said",
    levels: ["intermediary"],
    isMissing: ({ contactMade }) => contactMade !== true,
    source: `${TOOL_36}: step 2, let the intermediary know that contact was made; practice C4`,
    why: {
      en: "Whoever brought the case is easily forgotten once contact is made.",
      fr: "On oublie facilement qui a transmis le cas, une fois le contact établi.",
    },
    instead: {
      en: "Thank you. Contact was made; the person decides whether you hear more.",
      fr: "Merci. Le contact a été établi ; c'est à la personne de décider si vous en saurez plus.",
    },
  },
  ...spokenRules,
];
