import type { GivenAnswers } from "../scoring/answer-row.ts";

/** Whom a recorder asked, as far as it is kept: where, and three broad facets. No identity. */
export interface PanelVoice {
  readonly recorder: string;
  readonly month: string;
  readonly area: string;
  readonly category: string;
  readonly sex: string;
  readonly ageBand: string;
}

/** One interview as its recorder handed it in. */
export interface Interview extends PanelVoice {
  readonly answers: GivenAnswers;
}
