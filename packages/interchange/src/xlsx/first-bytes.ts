import type { WorkbookFault } from "./workbook-fault.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const DIRECTORY_BYTES = 8192;

const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, index) => bytes[index] === byte);

const bytesAt = async (blob: Blob, from: number, length: number): Promise<Uint8Array> =>
  new Uint8Array(await blob.slice(from, from + length).arrayBuffer());

/** Names in the directory of a compound file are UTF-16; a workbook under a password keeps its parts under this one. */
const isEncrypted = async (blob: Blob, head: Uint8Array): Promise<boolean> => {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const sector = 2 ** Math.min(view.getUint16(30, true), 12);
  const directory = await bytesAt(blob, (view.getUint32(48, true) + 1) * sector, DIRECTORY_BYTES);
  return new TextDecoder("utf-16le").decode(directory).includes("EncryptedPackage");
};

/** What the first bytes say against the file being a workbook; undefined: it is a zip, as a workbook is. */
export const faultOfFirstBytes = async (blob: Blob): Promise<WorkbookFault | undefined> => {
  const head = await bytesAt(blob, 0, 512);
  if (startsWith(head, ZIP)) return undefined;
  if (!startsWith(head, OLE) || head.length < 512) return startsWith(head, OLE) ? "old-workbook" : "not-a-workbook";
  return (await isEncrypted(blob, head)) ? "workbook-encrypted" : "old-workbook";
};
