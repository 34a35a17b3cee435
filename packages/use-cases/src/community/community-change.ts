import { communitySubject } from "@answerable/core";
import { changesOf } from "../change-record.ts";
import { writingChangesOf } from "./writing-change.ts";

/** A change of a community's record that hangs on nothing which stands in it. */
export const changeCommunity = changesOf("community", communitySubject, "community");

/** A change that is looked at beside who lives there and what was chosen, or that writes words. */
export const writeCommunity = writingChangesOf("community", communitySubject);
