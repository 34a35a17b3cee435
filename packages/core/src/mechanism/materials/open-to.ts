import type { Mechanism } from "../document/mechanism.ts";

/** Everybody may use it, or only who receives aid; where it differs from way to way, it is said of each. */
export const openTo = ({ channels }: Pick<Mechanism, "channels">): "everybody" | "onlyAided" | "differs" => {
  const [open, closed] = [true, false].map((wanted) =>
    channels.some(({ openToNonBeneficiaries }) => openToNonBeneficiaries === wanted),
  );
  if (closed !== true) return "everybody";
  return open === true ? "differs" : "onlyAided";
};
