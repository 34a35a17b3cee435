import {
  type Community,
  type FlatRow,
  type HarmChoice,
  reflectOnChoice,
  countChoice as threeRulesOf,
} from "@answerable/core";

/** The choice that holds, of a notebook or a record; null: none was made. */
export const lastChoice = ({ choices }: { readonly choices: readonly { readonly choice: HarmChoice }[] }) =>
  choices.at(-1)?.choice ?? null;

/** What three rules of counting make of a choice; null: none was made. */
export const countedChoice = (choice: HarmChoice | null) => ({
  chosen: choice?.chosen ?? [],
  procedure: choice?.procedure ?? null,
  counted: (choice === null ? undefined : threeRulesOf(choice)) ?? null,
});

/** The counts side by side; none of them decides. */
export const countedRows = ({ chosen, counted }: ReturnType<typeof countedChoice>): readonly FlatRow[] =>
  counted === null
    ? chosen.map((harm) => ({ harm, chosen: "yes", approval: null, borda: null, condorcet: null }))
    : counted.approval.points.map(({ harm, points }, at) => ({
        ...{ harm, chosen: chosen.includes(harm) ? "yes" : "no", approval: points },
        borda: counted.borda.points[at]?.points ?? null,
        condorcet: counted.condorcet.ahead.includes(harm) ? "ahead" : null,
      }));

/** For facilitator and mentor alone: whether other voices would have led elsewhere, with its warning. Source: practice M4. */
export const reflectedChoice = (choice: HarmChoice | null, community: Community, language: "en" | "fr") => {
  const reflection = choice === null ? undefined : reflectOnChoice(choice, community);
  return { warning: reflection?.warning[language] ?? null, reflected: reflection?.reflected ?? [] };
};

/** The same as rows, each with the warning. */
export const reflectedRows = ({ warning, reflected }: ReturnType<typeof reflectedChoice>): readonly FlatRow[] =>
  reflected.map(({ voices, differs }) => ({ voices, differs, warning }));
