import type { Mechanism } from "../document/mechanism.ts";
import { at, type Evidence, type MechanismRule, sources, when } from "../rules/mechanism-rule.ts";
import { type ComplaintRow, FEWEST, seldomHeard, total } from "./heard-share.ts";
import type { ObservedUse } from "./observed-use.ts";

/** What is asked of how a mechanism is used; evidence lies in the file of observed use. */
export interface ObservedRule extends Omit<MechanismRule, "find"> {
  readonly find: (observed: ObservedUse, mechanism: Mechanism) => readonly (readonly Evidence[])[];
}

/** A channel with less than this share of all is hardly used. Source: Answerable default. */
const HARDLY = 0.02;

const C17 = "practice C17";
const floor = "the floor for small numbers and the half are Answerable defaults";

const spokenRows = ({ complaints }: ObservedUse, { channels }: Mechanism): readonly ComplaintRow[] => {
  const spoken = new Set(channels.filter(({ receivedBy }) => receivedBy !== "nobody").map(({ code }) => code));
  return complaints.filter(({ channel }) => spoken.has(channel));
};

const people = (observed: ObservedUse): number => observed.population.reduce((sum, one) => sum + one.people, 0);

/** Whether those who complain are those who live there. */
export const observedRules: readonly ObservedRule[] = [
  {
    code: "seldom-heard",
    step: "reporting",
    says: {
      en: "People of a sex and age are heard far less than their number.",
      fr: "Des gens d'un sexe et d'un âge sont entendus bien moins que leur nombre.",
    },
    why: {
      en: "Silence is not content: it may be a phone, a man at the desk, or fear.",
      fr: "Le silence n'est pas satisfaction : ce peut être le téléphone, un homme au bureau, ou la peur.",
    },
    ask: {
      en: "Look at which channels they can reach, and ask them.",
      fr: "Voir quels canaux sont à leur portée, et le leur demander.",
    },
    source: `${sources.table9}; ${sources.iom541}; ${C17}; ${floor}`,
    yardsticks: ["CHS 5.2", "WFP 3"],
    find: (observed, mechanism) => {
      const told = spokenRows(observed, mechanism).filter(({ sex, age }) => sex !== "not-asked" && age !== "not-asked");
      const [all, everybody] = [total(told), people(observed)];
      return observed.population.flatMap((one, index) => {
        const theirs = told.filter(({ sex, age }) => sex === one.sex && age === one.age);
        const figures = seldomHeard(total(theirs), all, everybody === 0 ? 0 : one.people / everybody);
        return figures === undefined ? [] : [[at(["population", index], [one.sex, one.age], figures)]];
      });
    },
  },
  {
    code: "one-sex-seldom-at-channel",
    step: "collecting",
    says: {
      en: "Women, or men, hardly use a channel.",
      fr: "Les femmes, ou les hommes, n'utilisent guère un canal.",
    },
    why: {
      en: "A channel may be open to all and still be used by some only.",
      fr: "Un canal peut être ouvert à tous et ne servir qu'à certains.",
    },
    ask: {
      en: "Ask those who do not use it what keeps them away.",
      fr: "Demander à qui ne l'utilise pas ce qui l'en éloigne.",
    },
    source: `${sources.table9}; ${sources.iom541}; ${C17}; ${floor}`,
    yardsticks: ["CHS 5.2"],
    find: (observed, mechanism) => {
      const rows = spokenRows(observed, mechanism).filter(({ sex }) => sex !== "not-asked");
      return [...new Set(rows.map(({ channel }) => channel))].toSorted().flatMap((channel) =>
        (["women", "men"] as const).flatMap((sex) => {
          const here = rows.filter((row) => row.channel === channel);
          const theirs = here.filter((row) => row.sex === sex);
          const live = observed.population.filter((one) => one.sex === sex).reduce((sum, one) => sum + one.people, 0);
          const figures = seldomHeard(total(theirs), total(here), live / people(observed));
          return figures === undefined ? [] : [[at(["complaints"], [channel, sex], figures)]];
        }),
      );
    },
  },
  {
    code: "channel-hardly-used",
    step: "collecting",
    says: { en: "Hardly anything comes in by a channel.", fr: "Presque rien n'arrive par un canal." },
    why: {
      en: "People do not know it, cannot reach it, or do not trust who holds it.",
      fr: "Les gens ne le connaissent pas, ne l'atteignent pas, ou se méfient de qui le tient.",
    },
    ask: {
      en: "Ask people why; then change it or close it and say so.",
      fr: "Demander pourquoi ; puis le changer, ou le fermer en le disant.",
    },
    source: `${sources.iom541}; 2 % is an Answerable default`,
    yardsticks: ["CHS 5.2"],
    find: (observed, { channels }) => {
      const all = total(observed.complaints);
      // Below this sum even a channel that is used as much as it should be may show next to nothing.
      if (all * HARDLY < FEWEST / 2) return [];
      return channels
        .map(({ code }) => code)
        .toSorted()
        .flatMap((code) => {
          const number = total(observed.complaints.filter(({ channel }) => channel === code));
          return when(
            number < all * HARDLY,
            at(["complaints"], [code], number < FEWEST ? { fewerThan: FEWEST } : { complaints: number, of: all }),
          );
        });
    },
  },
  {
    code: "people-not-asked",
    step: "reporting",
    says: {
      en: "At a channel where staff speak with people, most were not asked their sex or age.",
      fr: "À un canal où l'on parle aux gens, on n'a pas demandé à la plupart leur sexe ou leur âge.",
    },
    why: {
      en: "Nobody can then tell who is not heard there.",
      fr: "Personne ne peut alors dire qui n'y est pas entendu.",
    },
    ask: {
      en: "Ask when it does no harm, say why, and never guess.",
      fr: "Demander quand cela ne nuit pas, dire pourquoi, et ne jamais deviner.",
    },
    source: `${C17}; the half is an Answerable default`,
    yardsticks: [],
    find: (observed, mechanism) => {
      const rows = spokenRows(observed, mechanism);
      return [...new Set(rows.map(({ channel }) => channel))].toSorted().flatMap((channel) => {
        const here = rows.filter((row) => row.channel === channel);
        const silent = total(here.filter(({ sex, age }) => sex === "not-asked" || age === "not-asked"));
        return when(total(here) >= FEWEST && silent * 2 > total(here), at(["complaints"], [channel]));
      });
    },
  },
];
