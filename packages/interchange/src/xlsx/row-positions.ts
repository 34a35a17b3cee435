/**
 * Where the rows of a parent sheet stand, by their `_index`. While the indexes are whole numbers that rise, as exports
 * write them, the number is the position and nothing is kept; once one is not, each is kept, which the format itself
 * bounds (1,048,576 rows).
 */
export class RowPositions {
  private last = 0;
  private count = 0;
  private kept: Map<string, number> | undefined;
  /** True: two rows bear the same index, so that nobody can say whose a child is. */
  hasTwins = false;

  /** Takes the index of the next row. */
  add(index: string): void {
    this.count += 1;
    const number = Number(index);
    const rises = /^\d{1,9}$/.test(index) && number > this.last;
    if (this.kept === undefined && rises) {
      this.last = number;
      return;
    }
    this.kept ??= this.numbersSoFar();
    if (this.kept.has(index) || this.isEarlierNumber(index)) this.hasTwins = true;
    this.kept.set(index, this.last + this.count);
  }

  /** The position of the row with this index; positions rise from row to row. Undefined: there is certainly none. */
  of(index: string): number | undefined {
    const kept = this.kept?.get(index);
    if (kept !== undefined) return kept;
    return this.isEarlierNumber(index) ? Number(index) : undefined;
  }

  /** The indexes that rose before the first that did not are not kept apart: they are their own positions. */
  private numbersSoFar(): Map<string, number> {
    this.count = 1;
    return new Map();
  }

  private isEarlierNumber(index: string): boolean {
    return /^\d{1,9}$/.test(index) && Number(index) > 0 && Number(index) <= this.last;
  }
}
