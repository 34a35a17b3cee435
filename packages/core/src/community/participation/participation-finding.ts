/** What a finding rests on: rough figures by name, and how many meetings say nothing of it. */
export interface RoughFigures {
  /** Counts of meetings, tenths of speaking, numbers of people; all of them about. */
  readonly about: Readonly<Record<string, number>>;
  /** Meetings in which nobody noticed or counted; the more, the less it says. */
  readonly notNoticed: number;
}

/** Something that facilitator and mentor may think about with the community: a question, and no grade. */
export interface ParticipationFinding {
  readonly code: ParticipationFindingCode;
  /** The group it is about; null: the facilitator's own part. */
  readonly group: string | null;
  readonly figures: RoughFigures;
  readonly ask: { readonly en: string; readonly fr: string };
  readonly source: string;
}

/** What each finding invites to, and where it comes from. */
export const participationQuestions = {
  "group-unheard": {
    en: "What would make it easy for them to be heard: another hour or place, among themselves, a visit at home?",
    fr: "Qu'est-ce qui leur permettrait d'être entendus : une autre heure, un autre lieu, entre eux, une visite chez eux ?",
    source: "seed 003; domain §5",
  },
  "decided-by-leaders-alone": {
    en: "How did others come to this decision? Is there a way in which they would say that they do not agree?",
    fr: "Comment les autres sont-ils arrivés à cette décision ? Peuvent-ils dire qu'ils ne sont pas d'accord ?",
    source: "seed 003",
  },
  "children-absent": {
    en: "It is about children. How could girls and boys have their say before it is carried out, safely?",
    fr: "Il s'agit d'enfants. Comment filles et garçons peuvent-ils donner leur avis avant, sans danger pour eux ?",
    source: "seed 003",
  },
  "facilitator-spoke-most": {
    en: "What happens when you wait a little longer before you speak?",
    fr: "Que se passe-t-il quand vous attendez un peu plus avant de parler ?",
    source: "practice M7",
  },
  "agency-led": {
    en: "Who of the community would like to propose, or to lead through, the next one?",
    fr: "Qui, dans la communauté, voudrait proposer le sujet ou conduire la prochaine rencontre ?",
    source: "practice M7",
  },
} as const;
export type ParticipationFindingCode = keyof typeof participationQuestions;

/** A finding with what it invites to. */
export const findingOf = (
  code: ParticipationFindingCode,
  group: string | null,
  about: RoughFigures["about"],
  notNoticed: number,
): ParticipationFinding => {
  const { en, fr, source } = participationQuestions[code];
  return { code, group, figures: { about, notNoticed }, ask: { en, fr }, source };
};
