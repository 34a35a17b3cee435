import * as z from "zod";
import type { MessageLanguage } from "./message-language.ts";
import type { WordList } from "./words/word-list.ts";

/** What an organisation can provide to people, coarsely. Source: Answerable default. */
export const Provision = z
  .enum([
    "food",
    "cash",
    "shelter",
    "household-items",
    "water",
    "health-care",
    "psychosocial-support",
    "education",
    "livelihood",
    "legal-aid",
    "transport",
    "relocation",
    "family-tracing",
    "referral",
  ])
  .describe("Something that can be provided to people.");
export type Provision = z.infer<typeof Provision>;

/** How texts speak of what can be provided; what is everywhere needed is left out. Source: Answerable default. */
export const provisionWords: Readonly<Record<MessageLanguage, WordList>> = {
  en: {
    food: "food, rice, flour, ration*, sorghum, millet, maize, beans, parcel, parcels",
    cash: "cash, money transfer*, transfer*, voucher*, cash grant*",
    shelter: "shelter*, tent*, tarp*, plastic sheet*, house*",
    "household-items": "blanket*, mattress*, bucket*, jerrycan*, soap, kit, kits, mosquito net*, stove*",
    water: "water, borehole, pump",
    "health-care": "medicine*, doctor, treatment, surgery, operation, hospital, clinic",
    "psychosocial-support": "psychosocial, counsel*, psychologist",
    education: "school, school kit*, school fees, scholarship*, training course",
    livelihood: "seed*, tools, fertilis*, goats, loan, job, jobs",
    "legal-aid": "lawyer*, legal aid, legal advice",
    transport: "transport, bus, truck ride, ticket*",
    relocation: "relocat*, resettle*, evacuat*, safe house",
    "family-tracing": "find your family, trace your, tracing",
    referral: "refer you, referral*",
  },
  fr: {
    food: "vivres, nourriture, riz, farine, ration*, mil, sorgho, mais, haricot*",
    cash: "cash, argent, transfert*, coupon*, bon d achat, allocation",
    shelter: "abri*, tente*, bache*, maison*, logement*",
    "household-items": "couverture*, matelas, seau*, bidon*, savon*, kit, kits, moustiquaire*, rechaud*",
    water: "eau, forage, pompe",
    "health-care": "medicament*, medecin*, traitement, operation, hopital, clinique, soins",
    "psychosocial-support": "psychosocial*, psychologue*",
    education: "ecole, kit scolaire, frais scolaires, bourse*",
    livelihood: "semence*, outil*, engrais, chevre*, credit, emploi*",
    "legal-aid": "avocat*, aide juridique, conseil juridique",
    transport: "transport, bus, billet*",
    relocation: "relogement, reinstall*, evacu*",
    "family-tracing": "retrouver votre famille, retrouver ta famille",
    referral: "orienter, orientation, referencement",
  },
};
