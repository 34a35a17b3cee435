import * as z from "zod";

const people = z.int().nonnegative();

export const Amount = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("exact"), people }).describe("Counted."),
    z.strictObject({ kind: z.literal("about"), people }).describe("An estimate given as one number."),
    z
      .strictObject({ kind: z.literal("range"), from: people, to: people })
      .refine((range) => range.from <= range.to, { params: { code: "range-is-backwards" } })
      .describe("Between two numbers, both included."),
    z
      .strictObject({
        kind: z.literal("households"),
        households: people,
        peoplePerHousehold: z.number().positive().max(50).describe("The conversion that was used."),
        conversionSource: z.string().min(1).describe("Where the conversion comes from."),
      })
      .describe("Given in households; the conversion is kept with it."),
  ])
  .describe("How many people, as it was known.");
/** How many people, as it was known. */
export type Amount = z.infer<typeof Amount>;

export const PeopleCell = z.strictObject({
  sex: z.enum(["female", "male", "other", "unknown"]).describe("By the person's word, or unknown."),
  ageGroup: z
    .string()
    .regex(/^(unknown|child|adult|elder|\d{1,2}(-\d{1,2}|\+))$/)
    .describe("child, adult, elder, unknown, or a band of years such as 18-59 or 60+; bands are never merged."),
  people,
});
export type PeopleCell = z.infer<typeof PeopleCell>;

/** The least and the most people an amount stands for; equal where it is one number. */
export const boundsOf = (amount: Amount): { readonly least: number; readonly most: number } => {
  switch (amount.kind) {
    case "exact":
    case "about":
      return { least: amount.people, most: amount.people };
    case "range":
      return { least: amount.from, most: amount.to };
    case "households": {
      const converted = Math.round(amount.households * amount.peoplePerHousehold);
      return { least: converted, most: converted };
    }
  }
};

const cellSum = (cells: readonly PeopleCell[]): number => cells.reduce((sum, cell) => sum + cell.people, 0);
const cellKey = (cell: PeopleCell): string => `${cell.sex}/${cell.ageGroup}`;

export const PeopleCount = z
  .strictObject({
    amount: Amount,
    cells: z.array(PeopleCell).describe("By sex and age group, as far as known; what they leave is unknown."),
  })
  .superRefine((count, context) => {
    const { most } = boundsOf(count.amount);
    if (count.amount.kind !== "about" && cellSum(count.cells) > most)
      context.addIssue({ code: "custom", path: ["cells"], params: { code: "people-do-not-add-up" } });
    const seen = new Set<string>();
    count.cells.forEach((cell, index) => {
      if (seen.has(cellKey(cell)))
        context.addIssue({ code: "custom", path: ["cells", index], params: { code: "cell-stands-twice" } });
      seen.add(cellKey(cell));
    });
  })
  .describe("A count of people, whole and by sex and age group.");
/**
 * A count of people. The residual of unknown sex or age is derived, never stored, so that parts and whole always
 * reconcile (the published 2021 total of Mali did not: 6,404 of 6,412). Source: domain §1.4.
 */
export type PeopleCount = z.infer<typeof PeopleCount>;

/** People whose sex or age group is not known: the whole less its cells; never below 0. */
export const residualOf = (count: PeopleCount): { readonly least: number; readonly most: number } => {
  const known = cellSum(count.cells);
  const { least, most } = boundsOf(count.amount);
  return { least: Math.max(0, least - known), most: Math.max(0, most - known) };
};

/** True where the amount is an estimate, a range or a conversion, so that sums of it must say "about". */
export const isApproximate = (amount: Amount): boolean => amount.kind !== "exact";
