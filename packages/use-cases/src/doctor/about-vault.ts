import type { KeysStanding } from "@answerable/store";
import { isOnADiskOfTheData } from "../apart-from-data.ts";
import type { Setup } from "../location.ts";
import type { Observation } from "./observation.ts";

/** How the keys of sealed values stand, and what shows a key service that we may ask it. */
export const aboutVault = async (
  { env, location }: Setup,
  { generation, toRotate, heldBy }: KeysStanding,
): Promise<readonly Observation[]> => {
  const observations: Observation[] = [];
  if (toRotate > 0)
    observations.push({
      level: "note",
      code: "rotation-under-way",
      about: `${toRotate} keys are to be wrapped anew: answerable keys rotate goes on`,
    });
  if (generation === 0)
    observations.push({
      level: "note",
      code: "keys-of-an-older-version",
      about: "what opens the store wraps every key itself: answerable keys rotate",
    });
  const token = env["ANSWERABLE_KMS_TOKEN_FILE"];
  if (heldBy.startsWith("transit:") && token !== undefined && (await isOnADiskOfTheData(token, location)))
    observations.push({
      level: "note",
      code: "token-on-the-disk-of-the-data",
      about: "whoever takes the machine asks the key service with it: revoke it there in the first hour",
    });
  return observations;
};
