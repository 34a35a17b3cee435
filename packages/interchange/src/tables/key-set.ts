/**
 * Which keys a table holds, in eight bytes a key. Two keys may in rare cases pass for one (once in some 10¹⁵ pairs);
 * whoever asks must be on the safe side of that.
 */
export class KeySet {
  private hashes = new Float64Array(1024);
  private size = 0;
  private isSorted = true;

  add(key: string): void {
    if (this.size === this.hashes.length) {
      const wider = new Float64Array(this.hashes.length * 2);
      wider.set(this.hashes);
      this.hashes = wider;
    }
    this.hashes[this.size] = hashOf(key);
    this.size += 1;
    this.isSorted = false;
  }

  has(key: string): boolean {
    if (!this.isSorted) this.hashes.subarray(0, this.size).sort();
    this.isSorted = true;
    const wanted = hashOf(key);
    let [from, to] = [0, this.size];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.hashes[middle] ?? 0) < wanted) from = middle + 1;
      else to = middle;
    }
    return from < this.size && this.hashes[from] === wanted;
  }
}

/** FNV-1a from two beginnings, 53 bits of it, so that a number holds it exactly. */
const hashOf = (key: string): number => {
  let [first, second] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
    second ^= second >>> 13;
  }
  return (first >>> 0) * 2 ** 21 + (second >>> 11);
};
