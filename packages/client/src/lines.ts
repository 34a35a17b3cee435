/** Records out of NDJSON, one a line, as they come; a line without anything is passed over. Leaving early ends the answer. */
export async function* linesOf<Line>(body: ReadableStream<Uint8Array>): AsyncGenerator<Line, void, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let begun = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      begun += decoder.decode(value, { stream: !done });
      const lines = begun.split("\n");
      begun = done ? "" : (lines.pop() ?? "");
      for (const line of lines) if (line.trim() !== "") yield JSON.parse(line) as Line;
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}
