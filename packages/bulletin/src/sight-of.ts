import { type AreaState, type Cell, meansZero } from "@answerable/core";

/** How far an area was seen in a month, from the cell that says its state. */
export const sightOf = (cell: Cell | undefined): "seen" | "in-part" | "not-seen" => {
  const state = cell?.kind === "text" ? cell.text : "not-stated";
  if (meansZero(state as AreaState)) return "seen";
  return state === "partly-covered" ? "in-part" : "not-seen";
};
