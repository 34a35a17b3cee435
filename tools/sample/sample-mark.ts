/** The seed of the sample operation; another seed gives another half-year with the same totals. */
export const SAMPLE_SEED = 202_006;

/** What each record says of itself. */
export const SAMPLE_MARK = "EXEMPLE – données inventées / SAMPLE – invented data";

/** The form of the monitors, invented. */
export const SAMPLE_FORM = "incident_exemple";
