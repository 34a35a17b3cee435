import { stat } from "node:fs/promises";

/** Whether something lies at a path. What cannot be looked at is not there: it would not open either. */
export const isThere = async (path: string): Promise<boolean> => {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
};
