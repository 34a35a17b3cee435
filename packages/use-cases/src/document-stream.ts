import type { DocumentHeader } from "@answerable/core";
import { v5 } from "uuid";

/** Of this project's own, made once; never changes. */
const DOCUMENTS = "3d1b0a1e-6a52-5c0f-9f43-2f0c4a1d7e10";

/** The stream of one version of one document: the same version is the same stream, whoever adopts it. */
export const documentStream = (kind: string, header: Pick<DocumentHeader, "id" | "version">): string =>
  v5(JSON.stringify([kind, header.id, header.version]), DOCUMENTS);
