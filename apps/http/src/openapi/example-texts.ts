/** An example of each kind of text that core names. Nobody is meant by them. Source: Answerable default. */
export const EXAMPLE_OF_NAME: Readonly<Record<string, string>> = {
  ActorCode: "im-01",
  ActorCategory: "bandits",
  ClockMoment: "2020-06-15T08:00:00.000Z",
  Day: "2020-06-15",
  Instant: "2020-06-15T08:00:00.000Z",
  LanguageTag: "fr",
  LocalCode: "office-koro",
  Month: "2020-06",
  PCode: "ML0505",
  Quarter: "2020-Q2",
  TaxonomyCode: "threat",
  Uuid: "01a1ff5b-bf86-7778-a343-340ea836537f",
};

/**
 * Texts for what has a form and no name, the most usual first; the first one that fits a form is its example.
 * Source: Answerable default.
 */
export const EXAMPLE_TEXTS: readonly string[] = [
  ...["office", "fr", "ML0505", "MLI", "2020-06-15T08:00:00.000Z", "2020-06-15", "2020-06", "2020-Q2", "08:00"],
  ...["01a1ff5b-bf86-7778-a343-340ea836537f", "7d0f5ba09c344cb1a4a85c3a40a2f6d1", "14.5 -3.9", "adult", "15"],
  ...["cases.show", "office@example.org", "a".repeat(64), `age1${"q".repeat(58)}`, "Z", "1"],
];
