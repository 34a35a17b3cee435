/**
 * Names under which Kobo, ODK and other collectors write who filled a form in, on what device, and where that person
 * stood. Compared without case, dots, dashes and underscores, on the last part of a question's path.
 * Source: practice F7; XLSForm metadata; ODK Central `__system`; the rest is an Answerable default.
 */
const TRACES: ReadonlySet<string> = new Set([
  ...["submittedby", "username", "email", "submitterid", "submittername", "createdby", "updatedby"],
  ...["deviceid", "imei", "phonenumber", "simserial", "simid", "subscriberid", "useragent", "ipaddress"],
  ...["audit", "geolocation", "startgeopoint", "backgroundaudio", "enumerator", "enumeratorname", "nameenumerator"],
  ...["interviewer", "interviewername", "enqueteur", "nomenqueteur", "nomdelenqueteur"],
]);

/** Question types of XLSForm that write something about the collector, whatever their name. */
const TRACE_TYPES: ReadonlySet<string> = new Set([
  ...["start", "end", "today", "deviceid", "username", "email", "phonenumber", "simserial", "subscriberid"],
  ...["audit", "start-geopoint", "background-audio", "background-geopoint"],
]);

/** Whether the question's name says that it is a trace of the collector; such a question is never mapped. */
export const isCollectorTrace = (question: string): boolean =>
  TRACES.has(
    question
      .slice(question.lastIndexOf("/") + 1)
      .toLowerCase()
      .replaceAll(/[._-]/g, ""),
  );

/** Whether a question of this type is a trace of the collector. */
export const isCollectorTraceType = (type: string): boolean => TRACE_TYPES.has(type);
