/** A file of any size that is made as it is read: nothing of it is held, and how far the reader ran ahead is seen. */
export class PacedBlob extends Blob {
  /** How many bytes were asked for in the reading that went furthest. */
  furthest = 0;
  private readonly chunks: () => Iterable<Uint8Array>;

  constructor(chunks: () => Iterable<Uint8Array>) {
    super([]);
    this.chunks = chunks;
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const iterator = this.chunks()[Symbol.iterator]();
    let given = 0;
    return new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull: (controller) => {
          const next = iterator.next();
          if (next.done) return controller.close();
          given += next.value.length;
          this.furthest = Math.max(this.furthest, given);
          controller.enqueue(Uint8Array.from(next.value));
        },
      },
      { highWaterMark: 0 },
    );
  }
}
