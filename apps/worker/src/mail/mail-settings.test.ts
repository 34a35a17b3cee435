import { describe, expect, it } from "vitest";
import { readConfig } from "../config.ts";

const mail = (more: Readonly<Record<string, string>>) =>
  readConfig(
    Object.fromEntries(Object.entries(more).map(([name, value]) => [`ANSWERABLE_WORKER_MAIL_${name}`, value])),
  );
const wrong = (more: Readonly<Record<string, string>>) =>
  mail(more)
    ._unsafeUnwrapErr()
    .map(({ path, code }) => `${path[0]} ${code}`);

describe("the settings of mails", () => {
  it("send none where no server is named", () => {
    expect(mail({})._unsafeUnwrap().mail).toBeUndefined();
  });

  it("encrypt on the way to everywhere but this machine", () => {
    const FROM = "due@agency.example";
    const server = (SERVER: string) => mail({ SERVER, FROM })._unsafeUnwrap().mail?.server;
    expect(server("smtps://mail.example")).toEqual({
      ...{ host: "mail.example", port: 465, isEncryptedAtOnce: true, mustEncrypt: true },
    });
    expect(server("smtp://mail.example:2525")).toMatchObject({
      port: 2525,
      isEncryptedAtOnce: false,
      mustEncrypt: true,
    });
    for (const here of ["127.0.0.1", "localhost", "[::1]"])
      expect(server(`smtp://${here}:25`)).toMatchObject({ mustEncrypt: false });
    expect(server("smtp://127.0.0.1.example")).toMatchObject({ mustEncrypt: true });
  });

  it("take no password in clear, and no half of a sign-in", () => {
    const FROM = "due@agency.example";
    for (const SERVER of [
      "smtps://user:word@mail.example",
      "https://mail.example",
      "mail.example",
      "smtp://mail.example/x",
    ])
      expect(wrong({ SERVER, FROM })).toEqual(["ANSWERABLE_WORKER_MAIL_SERVER mail-server-wrong"]);
    const SERVER = "smtps://mail.example";
    expect(wrong({ SERVER })).toEqual(["ANSWERABLE_WORKER_MAIL_FROM mail-setting-needed"]);
    expect(wrong({ SERVER, FROM, USER: "due" })).toEqual(["ANSWERABLE_WORKER_MAIL_PASSWORD_FILE mail-setting-needed"]);
    expect(wrong({ SERVER, FROM, PASSWORD_FILE: "/x" })).toEqual(["ANSWERABLE_WORKER_MAIL_USER mail-setting-needed"]);
    expect(wrong({ SERVER, FROM, CALLED: "a\nBcc: x@y.example" })[0]).toContain("ANSWERABLE_WORKER_MAIL_CALLED");
  });
});
