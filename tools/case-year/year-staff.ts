import type { ActorCode, HandlerFacts, PCode, Staff } from "@answerable/core";

const staff = (
  code: string,
  sex: HandlerFacts["sex"],
  more: Partial<Pick<HandlerFacts, "level" | "office" | "organisation" | "units">> = {},
): HandlerFacts => ({
  ...{ actor: code as ActorCode, post: "complaints-officer", level: "officer", office: "field", sex },
  ...{ organisation: "agency", units: [`team-${code.slice(-1)}`], supervisors: ["chief-01" as ActorCode] },
  ...more,
});

/** Who deals with cases in the year that is lived: officers, managers who stand above them, and those of a partner. */
export const yearStaff: readonly HandlerFacts[] = [
  ...[staff("case-01", "woman"), staff("case-02", "man"), staff("case-03", "man"), staff("case-04", "woman")],
  ...[staff("case-05", "man"), staff("case-06", "man"), staff("case-07", "woman"), staff("case-08", "man")],
  ...[staff("lead-01", "man", { level: "team-manager", office: "country" })],
  ...[staff("lead-02", "woman", { level: "team-manager", office: "country" })],
  staff("head-01", "woman", { level: "senior-management", office: "country" }),
  ...[
    staff("partner-01", "woman", { organisation: "partner" }),
    staff("partner-02", "man", { organisation: "partner" }),
  ],
  staff("partner-03", "man", { organisation: "partner", level: "team-manager" }),
];

/** Units that a case may be about; some staff work in one of them. */
export const yearUnits = ["team-1", "team-2", "shop-koro", "site-7"] as const;

/** The same as members of an operation's staff, in one region. */
export const yearMembers: Staff["members"] = yearStaff.map(
  ({ actor: code, post, level, office, organisation, sex, units }) => ({
    ...{ code, roles: ["case-handler"], areas: ["ML05" as PCode], units: [...(units ?? [])] },
    position: { post, organisation, level, office, supervisor: null, sex },
  }),
);
