import { alertSubject } from "@answerable/core";
import { changesOf } from "../change-record.ts";

/** Declares one change of an alert that an actor asks for. */
export const changeAlert = changesOf("alerts", alertSubject);
