import { isManagingAccounts, isReadingPeople } from "./administering.ts";
import { actorOf, type Staff } from "./staff.ts";

/** Members, by their codes, who manage accounts and read about people, in whichever of their roles. Source: practice H3. */
export const managingAndReading = (staff: Staff): readonly string[] =>
  staff.members.flatMap(({ code }) => {
    const roles = actorOf(staff, code)?.roles ?? [];
    return isManagingAccounts(roles) && isReadingPeople(roles) ? [code] : [];
  });
