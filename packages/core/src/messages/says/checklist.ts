/**
 * What a person asks of a message that could not be checked, in English and French. Source: Tool 36; IOM, Develop a
 * Complaint and Feedback Mechanism, 5.4.2; practice C15.
 */
export const humanChecklist: Readonly<Record<"en" | "fr", readonly string[]>> = {
  en: [
    "Does it promise that a case will appear in a report to the Security Council or another UN report?",
    "Does assistance seem to depend on reporting, giving information or keeping silent?",
    "Does it promise what we cannot provide, or what others decide?",
    "Is anything asked or offered in exchange for assistance?",
    "Does it say what follows, by when, what depends on others, how to complain, and that aid is free?",
  ],
  fr: [
    "Promet-il qu'un cas figurera dans un rapport au Conseil de sécurité ou un autre rapport des Nations Unies ?",
    "L'aide semble-t-elle dépendre d'un témoignage, d'une information ou du silence ?",
    "Promet-il ce que nous ne pouvons pas fournir, ou ce que d'autres décident ?",
    "Quelque chose est-il demandé ou offert en échange de l'aide ?",
    "Dit-il ce qui suit, pour quand, ce qui dépend d'autres, comment se plaindre, et que l'aide est gratuite ?",
  ],
};
