import type { Explanations } from "@answerable/core";

/** Why a mail to a member of staff did not go. */
export const MAIL_CODES = {
  "mail-server-away": "The mail server does not answer, or broke off; it is tried again.",
  "mail-not-secure":
    "The mail server offers no encryption, or no certificate that can be trusted, and nothing goes in clear; it is tried again.",
  "mail-sign-in-refused": "The mail server does not take the user and password of the settings; it is tried again.",
  "mail-password-away": "The file that holds the mail server's password cannot be read; it is tried again.",
  "mail-put-off": "The mail server put it off (a status from 400 to 499); it is tried again.",
  "mail-refused":
    "The mail server refused the mail for good (a status from 500 on); look at its settings, then replay it.",
  "mail-address-refused":
    "The mail server knows no such address. The member says another one (`answerable accounts reach`); what is still undone then goes there.",
  "mail-cut-off": "Handing the mail in took longer than it may; it is tried again.",
  "mail-failed": "The mail could not be made or handed in; it is tried again.",
  "mail-server-wrong":
    "Write where mails are handed in as `smtps://HOST:465` or `smtp://HOST:587`, without user or password.",
  "mail-setting-needed": "Another setting of mails needs this one.",
} as const satisfies Explanations;
