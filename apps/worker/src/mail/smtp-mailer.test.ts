import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import type { MailSettings } from "./mail-settings.ts";
import { smtpMailer } from "./smtp-mailer.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const ID = "0197b3f0-1111-8111-8111-0123456789ab";
const mail = { to: "desk@agency.example", id: ID, subject: "2 matters wait for you", text: "2 matters.\n", list: null };
const signal = () => new AbortController().signal;

const refusing = (status: number) => Object.assign(new Error("no desk@agency.example here"), { responseCode: status });

/** A mail server on this machine, and what it was handed. */
const serve = async (options: SMTPServerOptions = {}) => {
  const got: string[] = [];
  const server = new SMTPServer({
    ...{ disabledCommands: ["STARTTLS"], authOptional: true, disableReverseLookup: true, logger: false },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        got.push(Buffer.concat(chunks).toString());
        done();
      });
    },
    ...options,
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { got, port: (server.server.address() as AddressInfo).port };
};

/** Something that takes connections and is no mail server. */
const pretend = async (meet: (socket: Socket) => void): Promise<number> => {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket.on("error", () => undefined));
    meet(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
};

const to = (port: number, more: Partial<MailSettings> = {}, mustEncrypt = false): MailSettings => ({
  server: { host: "127.0.0.1", port, isEncryptedAtOnce: false, mustEncrypt },
  ...{
    from: "due@agency.example",
    signIn: null,
    called: undefined,
    look: undefined,
    dailyHour: 6,
    settleSeconds: 60,
    ...more,
  },
});
const failed = async (settings: MailSettings, until = signal()) =>
  (await smtpMailer(settings)(mail, until))._unsafeUnwrapErr();

describe("a mail to a member of staff", () => {
  it("is handed in with an id of its own, from the address that is set, and names no program and no machine", async () => {
    const { got, port } = await serve();
    (await smtpMailer(to(port))(mail, signal()))._unsafeUnwrap();
    (await smtpMailer(to(port))(mail, signal()))._unsafeUnwrap();
    const [first = "", second = ""] = got;
    const ids = [first, second].map((text) => /^Message-ID: (.*)$/im.exec(text)?.[1]);
    expect(ids).toEqual([`<${ID}@agency.example>`, `<${ID}@agency.example>`]);
    expect(first).toMatch(/^From: due@agency\.example$/im);
    expect(first).toMatch(/^Auto-Submitted: auto-generated$/im);
    expect(first).not.toMatch(/^X-Mailer|nodemailer/im);
  });

  it("takes the sealed list along", async () => {
    const { got, port } = await serve();
    const list = "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n";
    (await smtpMailer(to(port))({ ...mail, list }, signal()))._unsafeUnwrap();
    expect(got[0]).toContain("filename=list.age");
    expect(got[0]?.replaceAll("\r\n", "")).toContain(Buffer.from(list).toString("base64"));
  });

  it("signs in with the password of a file, read anew each time", async () => {
    const folder = mkdtempSync(join(tmpdir(), "answerable-mail-"));
    closing.push(() => rmSync(folder, { recursive: true }));
    const passwordFile = join(folder, "password");
    const { got, port } = await serve({
      ...{ authOptional: false, allowInsecureAuth: true },
      onAuth: ({ username, password }, _session, done) =>
        username === "due" && password === "a long word" ? done(null, { user: username }) : done(refusing(535)),
    });
    const settings = to(port, { signIn: { user: "due", passwordFile } });
    expect(await failed(settings)).toEqual({ code: "mail-password-away" });
    writeFileSync(passwordFile, "another word\n");
    expect(await failed(settings)).toEqual({ code: "mail-sign-in-refused" });
    writeFileSync(passwordFile, "a long word\n");
    (await smtpMailer(settings)(mail, signal()))._unsafeUnwrap();
    expect(got).toHaveLength(1);
  });

  it.each([
    [451, { code: "mail-put-off" }],
    [421, { code: "mail-put-off" }],
    [550, { code: "mail-address-refused", isFinal: true }],
  ])("whose address is answered %s says no more than a code", async (status, why) => {
    const { got, port } = await serve({ onRcptTo: (_address, _session, done) => done(refusing(status)) });
    expect(await failed(to(port))).toEqual(why);
    expect(got).toEqual([]);
  });

  it.each([
    [452, { code: "mail-put-off" }],
    [554, { code: "mail-refused", isFinal: true }],
  ])("that is answered %s when it was handed in", async (status, why) => {
    const onData: SMTPServerOptions["onData"] = (stream, _session, done) => {
      stream.resume();
      stream.on("end", () => done(refusing(status)));
    };
    const { port } = await serve({ onData });
    expect(await failed(to(port))).toEqual(why);
  });

  it("goes nowhere in clear where it must be encrypted", async () => {
    const { got, port } = await serve();
    expect(await failed(to(port, {}, true))).toEqual({ code: "mail-not-secure" });
    expect(got).toEqual([]);
  });

  it("goes nowhere under a certificate that nobody vouches for", async () => {
    const { got, port } = await serve({ disabledCommands: [] });
    expect(await failed(to(port, {}, true))).toEqual({ code: "mail-not-secure" });
    expect(got).toEqual([]);
  });

  it("is tried again where the server is away, breaks off, or speaks another language", async () => {
    const { port } = await serve();
    await Promise.all(closing.splice(0).map((close) => close()));
    expect(await failed(to(port))).toEqual({ code: "mail-server-away" });
    expect((await failed(to(await pretend((socket) => socket.destroy())))).code).toBe("mail-server-away");
    const garbage = await failed(to(await pretend((socket) => socket.end("\u0000\u0001 garbage\r\n"))));
    expect(garbage.isFinal ?? false).toBe(false);
  });

  it("ends when its time is over, on a server that never says a word", async () => {
    const over = new AbortController();
    const port = await pretend(() => over.abort());
    expect(await failed(to(port), over.signal)).toEqual({ code: "mail-cut-off" });
  });
});
