import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { RunnableModule } from "./modules.ts";

export const OperationFile = z.strictObject({
  operation: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
    .describe("The operation's code; every key in the store begins with it."),
  modules: z.array(RunnableModule).min(1).describe("The parts that run here; the others have no tables."),
  sample: z.boolean().describe("True: made as a sample; only then may a key lie beside the data."),
});
/** The one file in clear beside the stores: which operation lies here. */
export type OperationFile = z.infer<typeof OperationFile>;

const FILE = "operation.json";

const textOf = (file: OperationFile): string => `${JSON.stringify(file, null, 2)}\n`;

/** Which operation lies in a directory; undefined where there is none, or the file is not ours. */
export const readOperationFile = async (directory: string): Promise<OperationFile | undefined> => {
  try {
    const parsed = OperationFile.safeParse(JSON.parse(await readFile(join(directory, FILE), "utf8")));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};

/** Writes the file; it must not be there yet, so that two who begin at once do not both believe they made it. */
export const writeOperationFile = async (directory: string, file: OperationFile): Promise<boolean> => {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  try {
    await writeFile(join(directory, FILE), textOf(file), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
};

/** Writes the file anew: broken off anywhere, it is what it was. */
export const rewriteOperationFile = async (directory: string, file: OperationFile): Promise<void> => {
  const making = join(directory, `.${FILE}-${process.pid}`);
  await writeFile(making, textOf(file), { mode: 0o600, flush: true });
  await rename(making, join(directory, FILE));
};
