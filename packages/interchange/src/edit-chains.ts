import type { Uuid } from "@answerable/core";

/**
 * Which version of a submission replaces which, for servers that name the version an edit replaces and not the first
 * one. Told of every edit beforehand, it leads each back to the first version, in whatever order they stand; it keeps
 * two ids an edit and nothing of submissions that were never edited.
 */
export class EditChains {
  private readonly replacedBy = new Map<Uuid, Uuid>();

  /** Notes that `version` replaces another. */
  add(version: Uuid, replaces: Uuid): void {
    if (version !== replaces) this.replacedBy.set(version, replaces);
  }

  /** The earliest version that is known of; the version itself where nothing is. Versions that go round end at the least id. */
  firstOf(version: Uuid): Uuid {
    const seen = new Set<Uuid>();
    let first = version;
    for (let next = this.replacedBy.get(first); next !== undefined; next = this.replacedBy.get(first)) {
      if (seen.has(first)) return [...seen].reduce((least, one) => (one < least ? one : least));
      seen.add(first);
      first = next;
    }
    return first;
  }
}
