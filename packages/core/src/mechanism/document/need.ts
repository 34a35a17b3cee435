import * as z from "zod";

export const Need = z
  .enum([
    "phone",
    "internet",
    "literacy",
    "travel",
    "permission",
    "company",
    "money",
    "speaking-in-public",
    "speaking-to-a-man",
  ])
  .describe("What somebody must have, do or be allowed to, so that a channel or a session is of use.");
/**
 * What somebody must have, do or be allowed to, so that a channel or a session is of use to them.
 * Source: IOM cash-based interventions manual 5.4.1 (telephone, male staff), 5.4.2 (literacy), practice C14 (cost, leaders).
 */
export type Need = z.infer<typeof Need>;

/** The needs in words, as what a person lacks or cannot do. */
export const lackLabels: Readonly<Record<Need, { readonly en: string; readonly fr: string }>> = {
  phone: { en: "without a phone", fr: "sans téléphone" },
  internet: { en: "without the internet", fr: "sans internet" },
  literacy: { en: "who do not read and write", fr: "qui ne lisent ni n'écrivent" },
  travel: { en: "who cannot travel there", fr: "qui ne peuvent pas s'y rendre" },
  permission: { en: "who would need somebody's permission", fr: "à qui il faudrait la permission de quelqu'un" },
  company: { en: "who would need somebody's company", fr: "qui devraient être accompagnés" },
  money: { en: "who cannot pay for it", fr: "qui ne peuvent pas payer" },
  "speaking-in-public": { en: "who do not speak in public", fr: "qui ne parlent pas en public" },
  "speaking-to-a-man": { en: "who do not speak of it to a man", fr: "qui n'en parlent pas à un homme" },
};
