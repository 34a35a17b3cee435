import {
  type EditChains,
  type FormMapping,
  firstVersionOf,
  type KoboRow,
  stripCollectorTraces,
} from "@answerable/interchange";
import { openScratch } from "@answerable/store";
import type { OperationContext } from "../context.ts";
import { mappingFor } from "./form-mappings.ts";

/** What a form holds, as its rows go by; remembered outside of memory. */
export interface WholeForm {
  /** A row of the form, whether it is good or not. */
  see(row: KoboRow): void;
  /** A row that cannot be recognised: then nobody can say what is missing. */
  miss(): void;
  /** Whether every row was recognised, and as many came as a page announced. */
  isWhole(announced: number): boolean;
  /** The forms that rows were of. */
  readonly forms: ReadonlySet<string>;
  /** Whether a row of the stream was seen. */
  holds(stream: string): boolean;
  close(): void;
}

/** Begins to watch. */
export const wholeForm = (ctx: OperationContext, mappings: readonly FormMapping[], edits: EditChains): WholeForm => {
  const seen = openScratch();
  const forms = new Set<string>();
  const isAlone = new Set(mappings.map(({ form }) => form)).size === 1;
  let missed = 0;
  let rows = 0;
  const miss = (): void => {
    missed += 1;
  };
  return {
    see: (row) => {
      rows += 1;
      const mapping = mappingFor(mappings, row);
      if (mapping === undefined) return;
      const clean = stripCollectorTraces(row.submission, mapping);
      // A row that does not say its form, where there are several, could be of another one.
      if (clean.instanceId === undefined || (clean.form === undefined && !isAlone)) return miss();
      forms.add(mapping.form);
      // What says of itself that it was deleted is not there any more.
      if (!clean.isDeleted) seen.set(ctx.idFrom(`${mapping.form}/${firstVersionOf(clean, edits)}`), "");
    },
    miss,
    isWhole: (announced) => missed === 0 && rows >= announced,
    forms,
    holds: (stream) => seen.has(stream),
    close: seen.close,
  };
};
