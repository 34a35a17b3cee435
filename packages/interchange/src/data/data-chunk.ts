import { type Issue, issue } from "@answerable/core";
import { isReadingFault } from "../reading-fault.ts";

/** So many rows stand in a chunk, good and refused. Enough that a step between chunks costs nothing; some megabytes. */
export const ROWS_PER_CHUNK = 4096;

/** Some rows of a wide table, column by column. */
export interface DataChunk {
  /** How many rows there are; so many cells each column has. */
  readonly rows: number;
  /** The number of each row in the file, from 1, the header not counted. */
  readonly rowNumbers: Uint32Array;
  /** The cells of each wanted column that the file has, as text, as they are written. */
  readonly cells: ReadonlyMap<string, readonly string[]>;
  /** What is wrong with rows that stand among these and are left out. */
  readonly refused: readonly Issue[];
}

/** Gathers rows into chunks of columns. */
export class ChunkGatherer {
  private readonly columns: readonly string[];
  private cells: string[][] = [];
  private rowNumbers: number[] = [];
  private refused: Issue[] = [];

  constructor(columns: readonly string[]) {
    this.columns = columns;
    this.begin();
  }

  private begin(): void {
    this.cells = this.columns.map(() => []);
    this.rowNumbers = [];
    this.refused = [];
  }

  /** Takes the row whose cell for each column stands at the column's place. */
  take(row: number, cells: readonly string[], places: readonly number[]): void {
    this.rowNumbers.push(row);
    for (let column = 0; column < places.length; column++) this.cells[column]?.push(cells[places[column] ?? -1] ?? "");
  }

  refuse(issues: readonly Issue[]): void {
    this.refused.push(...issues);
  }

  isFull(): boolean {
    return this.rowNumbers.length + this.refused.length >= ROWS_PER_CHUNK;
  }

  isEmpty(): boolean {
    return this.rowNumbers.length + this.refused.length === 0;
  }

  /** What was gathered; a new chunk begins. */
  taken(): DataChunk {
    const chunk = {
      rows: this.rowNumbers.length,
      rowNumbers: Uint32Array.from(this.rowNumbers),
      cells: new Map(this.columns.map((column, index) => [column, this.cells[index] ?? []])),
      refused: this.refused,
    };
    this.begin();
    return chunk;
  }
}

/**
 * Chunks, as they fill. `filling` puts rows into the gatherer and says at each step which row it has come to. A file that
 * goes away meanwhile costs its rest, said once as `reading-failed`.
 */
export async function* chunksAsTheyFill(
  gatherer: ChunkGatherer,
  filling: AsyncIterable<number>,
): AsyncGenerator<DataChunk, void, void> {
  let last = 0;
  try {
    for await (const row of filling) {
      last = row;
      if (gatherer.isFull()) yield gatherer.taken();
    }
  } catch (thrown) {
    if (!isReadingFault(thrown)) throw thrown;
    gatherer.refuse([issue("reading-failed", [], { row: last + 1 })]);
  }
  if (!gatherer.isEmpty()) yield gatherer.taken();
}
