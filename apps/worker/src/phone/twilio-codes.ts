/**
 * What Twilio's numbers mean, in our codes; a number that stands nowhere here is kept as `twilio-N`. Source: Twilio, error and warning dictionary.
 */
const CODES: Readonly<Record<number, string>> = {
  21211: "no-such-number",
  21401: "no-such-number",
  30005: "no-such-number",
  // a line without messages may read them out, to whoever picks up or to a voicemail
  21614: "phone-takes-no-messages",
  30006: "phone-takes-no-messages",
  63003: "phone-takes-no-messages",
  63024: "phone-takes-no-messages",
  // whoever answers STOP wants nothing more
  21610: "person-said-stop",
  30003: "phone-was-off",
  30036: "not-within-the-hours",
  30007: "network-refused",
  30008: "network-refused",
  21408: "country-not-served",
  63016: "template-not-approved",
  63049: "network-refused",
};

/** A refusal or failure of Twilio as our code; without a number, `gateway-refused`. */
export const twilioCode = (number: number | null | undefined): string =>
  number === null || number === undefined ? "gateway-refused" : (CODES[number] ?? `twilio-${number}`);
