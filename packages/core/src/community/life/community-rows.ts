import type { RowTable } from "../../kernel/subject.ts";
import { figuresThatMayLeave } from "../participation/figures-that-may-leave.ts";
import { phasesGoingOn } from "../together/phase.ts";
import type { CommunityState } from "./community-state.ts";

/** One row a community: codes, and how far it has come in its own order. */
export const communityTable: RowTable<CommunityState> = {
  name: "community",
  columns: {
    ...{ adm1: "text", adm2: "text", facilitator: "text", mentor: "text" },
    ...{ status: "text", phases: "text", meetings: "integer", choices: "integer" },
    ...{ hasPlan: "integer", figuresMayLeave: "integer" },
  },
  orders: { area: ["adm1", "adm2"], accompanied: ["mentor", "facilitator"] },
  rowsOf: (state) => {
    if (state.status === "absent") return [];
    const { community, accompanied, status, phases, meetings, choices, plan, figuresMayLeave } = state;
    return [
      {
        ...{ adm1: community.adm1, adm2: community.adm2 },
        ...{ facilitator: accompanied.facilitator, mentor: accompanied.mentor },
        ...{ status, phases: phasesGoingOn(phases).join(" "), meetings: Object.keys(meetings).length },
        ...{ choices: choices.length, hasPlan: Number(plan !== null), figuresMayLeave: Number(figuresMayLeave) },
      },
    ];
  },
};

/** What may leave, one row a community that agreed to it and met; whoever reads it sees of the others not even that they are there. */
export const communityFiguresTable: RowTable<CommunityState> = {
  name: "community_figures",
  columns: { adm1: "text", meetings: "integer" },
  orders: { area: ["adm1"] },
  rowsOf: (state) => {
    const figures = state.status === "absent" ? undefined : figuresThatMayLeave(state);
    return state.status === "absent" || figures === undefined ? [] : [{ adm1: state.community.adm1, ...figures }];
  },
};
