import { compareText } from "../kernel/text-order.ts";
import type { TaxonomyRef } from "./taxonomy-ref.ts";

type Dated = TaxonomyRef & { readonly effective: { readonly from: string | null } };

const isNewer = (a: Dated, b: Dated): boolean => {
  const byDay = compareText(a.effective.from ?? "", b.effective.from ?? "");
  return byDay === 0 ? compareText(a.version, b.version) > 0 : byDay > 0;
};

/**
 * The taxonomy (or crosswalk) a person means by a name: `id@version`, `id-version`, or `id` alone, which is its newest
 * version by first effective day. Undefined where there is none of that name.
 */
export const namedTaxonomy = <Document extends Dated>(
  documents: readonly Document[],
  name: string,
): Document | undefined => {
  const exact = documents.find(({ id, version }) => name === `${id}@${version}` || name === `${id}-${version}`);
  return (
    exact ??
    documents
      .filter(({ id }) => id === name)
      .reduce<Document | undefined>((best, one) => (best === undefined || isNewer(one, best) ? one : best), undefined)
  );
};
