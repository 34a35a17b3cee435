import type { MessageLanguage } from "../message-language.ts";
import type { MessageRule } from "../message-rule.ts";

/** What a promise without backing is about: each is answered in words of its own. */
export type Concern = "safety" | "justice" | "things" | "secrecy" | "solution";

/** Why something must not be said, and what may be said. */
export interface Advice {
  readonly why: string;
  readonly instead: string;
}

type InLanguages = Readonly<Record<MessageLanguage, Advice>>;

const UNBACKED_WHY = {
  en: "It promises what the speaker cannot provide, or what others decide. A promise that is not kept costs trust and can put people in danger.",
  fr: "Cela promet ce que la personne qui parle ne peut pas fournir, ou ce que d'autres décident. Une promesse non tenue coûte la confiance et peut mettre des gens en danger.",
} as const;

const unbacked = (en: string, fr: string): InLanguages => ({
  en: { why: UNBACKED_WHY.en, instead: en },
  fr: { why: UNBACKED_WHY.fr, instead: fr },
});

/** What to say instead of a promise that nothing backs, by what was promised. Source: Tool 36, step 1, do's and don'ts. */
export const unbackedAdvice: Readonly<Record<Concern, InLanguages>> = {
  safety: unbacked(
    "We cannot guarantee your safety. We can tell you which protection we are able to give, for how long, and what others may be able to do.",
    "Nous ne pouvons pas garantir votre sécurité. Nous pouvons vous dire quelle protection nous sommes en mesure d'apporter, pour combien de temps, et ce que d'autres pourraient faire.",
  ),
  justice: unbacked(
    "We cannot promise that anybody will be arrested or judged: the police and the courts decide that. We can tell you what we ourselves will do and when we will speak with you again.",
    "Nous ne pouvons pas promettre une arrestation ni un jugement : la police et la justice en décident. Nous pouvons vous dire ce que nous ferons nous-mêmes et quand nous vous reparlerons.",
  ),
  things: unbacked(
    "We cannot promise this, because others decide and they may refuse. We can tell you what we are able to provide ourselves, and whom you may ask about the rest.",
    "Nous ne pouvons pas promettre cela, car d'autres décident et peuvent refuser. Nous pouvons vous dire ce que nous sommes en mesure de fournir nous-mêmes, et à qui vous adresser pour le reste.",
  ),
  secrecy: unbacked(
    "We cannot promise that nobody will ever know. Before you tell us more, we explain who reads what you say and what we must pass on.",
    "Nous ne pouvons pas promettre que personne ne le saura. Avant que vous n'en disiez plus, nous expliquons qui lit ce que vous dites et ce que nous devons transmettre.",
  ),
  solution: unbacked(
    "We cannot say when this will be solved, because it depends on others. We can tell you what we ourselves will do, and on which day we will tell you how far it is.",
    "Nous ne pouvons pas dire quand cela sera réglé, car cela dépend d'autres que nous. Nous pouvons vous dire ce que nous ferons nous-mêmes, et quel jour nous vous dirons où cela en est.",
  ),
};

/** What to say instead, by rule; `unbacked-promise` has more in {@link unbackedAdvice}. */
export const advice: Readonly<Record<Exclude<MessageRule, "unbacked-promise">, InLanguages>> = {
  "promise-un-report": {
    en: {
      why: "Only a few cases are described in these reports, as examples, and others decide which. A promise that one of them will appear can hardly be kept.",
      instead:
        "We cannot promise that what you told us will appear in a report. Such reports describe only a few cases, as examples; that does not mean that the others were not taken into account.",
    },
    fr: {
      why: "Ces rapports ne décrivent que quelques cas, à titre d'exemples, et d'autres les choisissent. La promesse qu'un cas y figurera ne peut guère être tenue.",
      instead:
        "Nous ne pouvons pas promettre que ce que vous nous avez dit figurera dans un rapport. De tels rapports ne décrivent que quelques cas, à titre d'exemples ; cela ne signifie pas que les autres n'ont pas été pris en compte.",
    },
  },
  "conditional-assistance": {
    en: {
      why: "It lets people think that assistance depends on reporting, on giving information or on keeping silent. Then nobody speaks, or stays silent, of her or his own free will.",
      instead:
        "You do not have to report or tell anything to receive assistance, and nobody may take it from you because of a complaint. Whether you speak with us or not makes no difference to it.",
    },
    fr: {
      why: "Cela laisse croire que l'aide dépend d'un témoignage, d'une information ou du silence. Personne ne parle ni ne se tait alors librement.",
      instead:
        "Vous n'avez pas à témoigner ni à raconter quoi que ce soit pour recevoir de l'aide, et personne ne peut vous la retirer à cause d'une plainte. Que vous nous parliez ou non, cela n'y change rien.",
    },
  },
  "exchange-for-assistance": {
    en: {
      why: "Assistance is free. To ask for or to take anything for it (money, sex, work, a vote, a favour, a share) is an abuse of power.",
      instead:
        "Assistance is free: nobody may ask you for money, sex, work, a vote or a favour in return. If somebody does, you can complain to us, and you keep your assistance.",
    },
    fr: {
      why: "L'aide est gratuite. Demander ou prendre quoi que ce soit en échange (argent, sexe, travail, vote, faveur, part de la ration) est un abus de pouvoir.",
      instead:
        "L'aide est gratuite : personne ne peut vous demander de l'argent, du sexe, du travail, un vote ou une faveur en échange. Si quelqu'un le fait, vous pouvez vous plaindre auprès de nous, et vous gardez votre aide.",
    },
  },
};

/** Where each rule comes from. */
export const ruleSources: Readonly<Record<MessageRule, string>> = {
  "promise-un-report":
    "MRM field tools, Tool 36 (Providing feedback and managing expectations): step 1, and don't promise that a case will appear in a report to the Security Council",
  "conditional-assistance":
    "MRM field tools, Tool 36: don't let communities think that they get assistance only if they agree to report",
  "unbacked-promise":
    "MRM field tools, Tool 36: don't offer or promise support that you cannot provide or facilitate; IASC on complaint mechanisms: no absolute confidentiality is promised",
  "exchange-for-assistance":
    "IOM, Develop a Complaint and Feedback Mechanism, 5.4.2: nothing is expected in exchange for assistance",
};
