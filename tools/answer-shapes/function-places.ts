import { type Debugger, type Runtime, Session } from "node:inspector";
import { fileURLToPath } from "node:url";

/** Where a function stands in the sources: its file, and its line and column, both from 0. */
export interface FunctionPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

interface Location {
  readonly scriptId: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/**
 * Where functions stand, as the engine itself knows it. Types are blanked out and not moved when sources are run as they
 * are, so the place is the one in the source.
 */
export const placesOf = (functions: readonly unknown[]): readonly (FunctionPlace | undefined)[] => {
  const session = new Session();
  session.connect();
  const files = new Map<string, string>();
  session.on("Debugger.scriptParsed", ({ params }: { params: Debugger.ScriptParsedEventDataType }) => {
    if (params.url.startsWith("file:")) files.set(params.scriptId, fileURLToPath(params.url));
  });
  session.post("Debugger.enable");
  const shared = globalThis as { functionInQuestion?: unknown };
  const placeOf = (one: unknown): FunctionPlace | undefined => {
    shared.functionInQuestion = one;
    let place: FunctionPlace | undefined;
    session.post("Runtime.evaluate", { expression: "globalThis.functionInQuestion" }, (_error, evaluated) => {
      const { objectId } = (evaluated as Runtime.EvaluateReturnType).result;
      if (objectId === undefined) return;
      session.post("Runtime.getProperties", { objectId, ownProperties: true }, (_failed, found) => {
        const inner = (found as Runtime.GetPropertiesReturnType).internalProperties ?? [];
        const at = inner.find(({ name }) => name === "[[FunctionLocation]]")?.value?.value as Location | undefined;
        const path = at === undefined ? undefined : files.get(at.scriptId);
        if (at !== undefined && path !== undefined) place = { path, line: at.lineNumber, column: at.columnNumber };
      });
    });
    return place;
  };
  const places = functions.map(placeOf);
  delete shared.functionInQuestion;
  session.disconnect();
  return places;
};
