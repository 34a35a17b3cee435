/** Service cards are for whoever sits at a desk or stands before people. */
export const CARDS = ["referrals.cards", "referrals.gaps", "referrals.page"];

/** Whoever sees a person's records and may open them tells that person what is held, or erases it. */
export const PERSON = ["person.export", "person.erase"];
