import type { WordList } from "../word-list.ts";

/** English words for people, and words that bind sentences together. Source: Answerable default. */
export const englishPeople: WordList = {
  you: `
    you, your, yours, yourself, yourselves, ya`,
  me: `
    me, my, mine, myself, us, our, ours, the committee, the chairman, chairman, the chief, the sheikh, the block
    leader, the camp leader, the boss, the agent, the officer, the doctor, the vendor, the clerk, the registrar, my
    brother*, my cousin, my wife, the leader, the guard, the driver, the mayor, the elder*, my team, the team, i,
    im, ive`,
  us: `
    we, us, our, ours, ourselves`,
  he: `
    he, him, his, she, her, they, them, their, someone, somebody`,
  boss: `
    chief, chiefs, chairman, chairwoman, chairlady, committee, boss, leader, leaders, mahji, majhi, sheikh, imam,
    pastor, elder, elders, mayor, governor, minister, prefect, commander, captain, colonel, general, officer,
    officers, agent, agents, guard, guards, clerk, registrar, enumerator, storekeeper, storeman, warehouse keeper,
    doorman, gatekeeper, driver, vendor, vendors, trader, traders, shopkeeper, supervisor, focal point, volunteer,
    volunteers, teacher, headmaster, principal, director, coordinator, manager, secretary, treasurer, president,
    judge, police, policeman, landlord, foreman, militia`,
  who: `
    who, those who, ones who, people who, anyone who, anybody who, whoever, families who, families that, women who,
    men who, everyone who, everybody who, he who, parents who, whose, household* that, household* who, household*
    which, all who, them that, those that, the ones that, refusing, refuse to, refuses to, houses that, for people,
    for those`,
  kin: `
    son, sons, daughter*, brother*, sister*, husband*, wife, father*, mother*, child, children, boy, boys, girl,
    girls, family, families, village*, school*, madrasa, mosque, church, clinic, bridge, market, well, mill,
    hamlet*, street, neighbourhood, camp, block, quarter, herd, cattle, boat, bus, uncle, nephew, cousin*`,
  third: `
    a woman, woman, women, a man, man, men, mother*, father*, caller*, somebody, someone, a boy, a girl, boys,
    girls, he, she, they, people, villager*, resident*, neighbour*, neighbor*, a widow, widow*, complainant*, a
    family, families, some, a volunteer, a colleague, one of our, a clerk, a guard, the guard, a vendor, the vendor,
    staff, rumour*, he who, old man, teacher, uncle, a beneficiary, beneficiaries, a mother of, an elder, two,
    three, several, many`,
  only: `
    only, just for, exclusively, reserved for, nobody but, no one but, none but, but only, nothing but, is for
    those, are for those, is for people, are for people, is for families, are for families, is for the, are for the,
    meant for those, goes to those, go to those, goes to the, go to the, first to those, priority, prioritised,
    prioritized, those of you who, preference`,
  if: `
    if, provided, provided that, providing, on condition, as long as, so long as, whenever, when you, when u, once,
    the day you, the moment you, as soon as, assuming, in case you, depends on, depend on, depending on, depends if,
    tied to, linked to, subject to, conditional on, conditional upon, contingent, after you, after u, after he,
    after she, after they, after your, after making, after giving, after, before you, before we, before you get,
    before any, until, till, unless, without, otherwise, or else, or no, else, required, requires, require,
    requirement, precondition, prerequisite, mandatory, obligatory, beforehand, comes first, first you, first u,
    first, must first, must, have to, has to, need to, needs to, in exchange, in return, exchange for, return for,
    against, the price of, the price is, costs you, the key is, key to, ticket to, opens the, open the door, pass
    for, goes with, go together, go hand in hand, comes with, come with, the more, the less, follow, follows, one
    hand, deal, for your, swap, swop, trade, therefore, so that, that way, then, rewarded, reward, rewards, thanks
    to, because you, because of your, not before, except, suppose, supposing, should you, were you to, had you, in
    the event, given that you`,
  condition: `
    if, once, when, as soon as, the moment, the day, the minute, after, until, till, unless, provided, providing, on
    condition, as long as, so long as, only, only then, only when, only if, without, otherwise, or else, else, in
    return, in exchange, for every, against, no more, depends, depending, first you, but first, before you, before
    we, before i, before the, before any, must, have to, has to, need to, needs to, required, requires, mandatory,
    compulsory, obligatory, condition, conditional, precondition, prerequisite, reserved for, only those, only the,
    only for, limited to, exclusively, then, and then, so that, therefore, because of, thanks to, now i can, it
    takes, just, all you, proof, in order to, wants to, want to, want your, to stay on, to get, to receive, to have,
    to be, those who, whoever, who, ones who, the ones that, anyone who, everyone who, families that, families who,
    households that, households who, women who, men who, pupils whose, a family that, he who, she who, nobody who,
    people who, persons who, the house that, witnesses, refusing, instead, swap, deal, reward, rewarded, thanks,
    goes with, comes with, tied, linked, hand in hand, in step, opens doors, key, keys, ticket to, door to, price
    of, rule, the rule`,
  no: `
    no, zero, nothing, none, not, never, without, forget`,
  negation: `
    not, cannot, cant, can not, dont, doesnt, didnt, wont, isnt, arent, never, no, nobody, nothing, neither,
    without, unable, nor, wouldnt, shouldnt, couldnt, hasnt, havent, wasnt`,
  next: `
    and, then, so, n, or, and then, in that case, otherwise`,
  but: `
    but, however, yet, only that, except that, though`,
  must: `
    required, requires, require, requirement, precondition, prerequisite, mandatory, obligatory, beforehand, on
    condition, condition of, subject to, conditional on, conditional upon, contingent, tied to, comes first, only
    after, not before, must first, first you, have to, must, needs to, need to, depends on, depend on, is for those,
    reserved for, only households, once you have, as soon as you, as soon as u, the day you, until you, unless you,
    if you do not, if you don t, if you dont, if you refuse, without your, when you, after you, not before you, you
    first, before your, willing to, ready to, prepared to, agreeing to, who agree, only when, unless they, until
    they, until he, until she, need you to, we need, we need your, on one condition, one condition, in return for
    your, in exchange for your, it takes, all it takes, the only thing, first step, bring a statement, your ticket,
    show us your statement, with your statement, proof that you, before the next`,
  will: `
    will, shall, going to, is to be, are to be, is waiting, are waiting, waits for, is yours, guaranteed`,
  futureVerb: `
    will, ll, going to, gonna, shall, is to be, are to be, wont, about to, is on its way, on its way, is coming, are
    coming, is waiting, are waiting, waits, waiting for you, already`,
  future: `
    will, shall, gonna, going to, is going, are going, ll, wont fail, is to be, are to be, guarantee*, promise*,
    sure, certain*, definitely, confirmed, assure*, hundred percent, 100, already, goes, is in, are in, is
    travelling, is traveling, is gone, gone to, i swear, swear, my word, bound to, for sure, we put, i put, i make,
    we make sure, i draft, consider it, rest assured, no doubt, is on its way, on its way, is set, are set, set to,
    due to, is guaranteed, pledge*, we commit, committed, commit, you have my, you have our, count on, take it from
    me, next year, by next, soon, is scheduled, scheduled, reserved, we are sending, are sending, is being, can be
    sure, you can trust, without fail, expect to, gets its own, gets, made it into, you will see, count on it, mark
    my words, that is certain, its certain, is certain`,
  time: `
    tomorrow, tonight, today, this week, next week, this month, next month, monday, tuesday, wednesday, thursday,
    friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october,
    november, december, by christmas, before the rains, rains, before christmas, ramadan, eid, tabaski, easter, new
    year, in two weeks, in a week, in a month, within a week, within days, in three days, days, weeks, months, soon,
    by the end, end of the month, before the end, this year, next year, spring, summer, winter, harvest, from now
    on, immediately, straight away, right away, very soon, hours, definitely, week, month, year, day, hour, minutes,
    christmas, feast, rainy, season, moon, noon, morning, sunset, before the, within, by then, next, at once`,
  forever: `
    for ever, forever, for life, rest of your life, all your life, your whole life, as long as you live, until the
    end of, never ever, ever again, always, whatever happens, no matter what happens, at all times, day and night,
    24 hours, every minute, for years, until you are old, till you die, to the end, ever, never, whole life,
    eternal, eternally, until the end, end of your, end of my, grandchildren, no more, any more, anymore, fifty
    years, hundred years, as long as, as long as the sun, as long as i, again, never again, for good, once and for
    all, permanent*, in all eternity, from now on, from today`,
};
