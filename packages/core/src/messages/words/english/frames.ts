import type { WordList } from "../word-list.ts";

/** English words for what frees a sentence, and what no breach says. Source: Answerable default. */
export const englishFrames: WordList = {
  training: `
    never say, do not say, dont say, must not say, never tell people, say instead, instead say, better say,
    better to say, slide, role play, roleplay, module, quiz, scenario, case study, bad practice, bad example,
    wrong example, example of what, examples of what, right or wrong, true or false, for discussion, in your
    group*, code of conduct, handbook, guideline*, manual, reminder for staff, reminder to staff, reminder to
    all staff, staff reminder, note to staff, staff may not, facilitator note, what would you answer, what would
    you do, must not be made, cannot be made, should not be made, avoid saying, avoid phrases, do s and don ts,
    dos and donts, forbidden phrase*, forbidden sentence*, phrases to avoid, words to avoid, promises such as,
    promise such as, promises like, sentences like, statements like, phrases like, what is wrong with, don t
    promise callers, dont promise callers, don t promise people, dont promise people, do not promise people, do
    not promise callers, never promise`,
  record: `
    was told, were told, been told, says that, said that, said he, said she, said they, stated that, stated, reports
    that, reported that, complains that, complained that, alleges, alleged, claims, claimed, heard that, have heard,
    we heard, i heard, hear that, rumour*, rumor*, it is said, is said to, gossip says, caller, callers report,
    complaint no, complaint number, complaint from, complaint received, message received, received a message, log
    entry, minutes, note for file, feedback no, please do something, please help me, please help, help me please,
    help us please, i am afraid, im afraid, i am scared, what should i do, what can i do, that is why i am calling,
    i want to complain, i want to report, i would like to report, i wish to report, passed this on, we passed this,
    please correct this, threaten*, demanded, asked me, asked her, asked him, asked us, asked for, wanted me, wanted
    her, forced me, forced her, made me, made her, took my, took her, offered me, offered her, offered him, had
    promised, promised me, promised her, promised him, promised us, promised them, swore, he wants me, she wants me,
    he want me, she want, he asks me, they ask us, he told, she told, is asking people, are asking people, is asking
    women, someone calls, pretends, pretending, pretended, impost*, claims to be, according to, quote, under
    investigation, being investigated, was dismissed, was fired, was suspended, accused of, learned that, we learnt,
    we learned, reportedly, wrote that, writes that, quoted, he asks whether, she asks whether, asks whether, asks
    if he, asks if she, who promised, that promised, wanted his, wanted my, says he, says she, they say that, people
    say that, some say that, people here say, we apologised, we apologized, apologised to him, apologised to her,
    have apologised, we apologise for, some say, people say`,
  saidso: `
    told, said, says, stated, states, reported, reports that, complained, complains, complain that, claims, claimed,
    demanded, demands that she, wanted, wants me, asked, asks, alleges, promised, had promised, swore, mentioned
    that, explained, wrote, threatened, heard, offered, forced, pressured, is asking, are asking, was asking, called
    to say, phoned to say, came to say, informed us`,
  deny: `
    is false, are false, its false, it is false, not true, untrue, is a lie, are lies, is wrong, that is wrong, do
    not believe, dont believe, not believe, never believe, believe nobody, ignore anyone, ignore any, beware, be
    careful of, watch out for, be wary, fake, scam, scams, fraud, fraudster*, con man, false promise*, whoever
    promises, anyone who promises, anybody who promises, someone who promises, people who promise, those who
    promise, if someone promises, if anyone promises, if somebody promises, if anyone asks, if anybody asks, if
    someone asks, if somebody asks, if he asks, if she asks, if they ask, if a staff, if any staff, if staff, anyone
    who asks, anybody who asks, whoever asks, someone asks you, somebody asks you, if someone does, if anybody
    tells, if anyone tells, if someone tells, if somebody tells, who tells you, whoever tells, anyone telling,
    anyone asking, anybody asking, i would love to tell, wish i could, i can t, only a rumour, anyone who says,
    whoever says, nobody can promise, no one can promise, who demands, anyone demanding, demands money`,
  ask: `
    did anyone, did anybody, did someone, did somebody, did you have, did you, do you, do people, does anyone, does
    anybody, has anyone, has anybody, have you, has someone, is it true, is there anybody, is there anyone, was
    anyone, were you, was there, do they, are people, are you asked, would you, do some, can you tell us if, can you
    tell us whether, please tell us if, tell us if, tell us whether, asked whether, asks whether, asked if, asks if,
    we ask if, wonder whether, wonder if, ask me if, ask us if, want to know if, want to know whether, to know if,
    who told you, did the, did your, did his, what is wrong, you asked if, you ask if, you asked whether, you want
    to know if, you want to know whether, they ask if, they asked if`,
  asking: `
    did, do you, does, have you, has, are you, were you, was, is it, is there, would you, can you tell, could you,
    why, who told, what, which, how, where, whether, ask if, asked if, asks if, know if, question, questions, true
    that, anyone`,
  norm: `
    nobody may ask, no one may ask, nobody can ask, no one can ask, nobody should ask, no one should ask, nobody is
    allowed to, no one is allowed to, right to ask, right to demand, right to charge, right to take, right to make,
    may ask you, may demand, allowed to ask, allowed to demand, must never ask, forbidden to ask`,
  rights: `
    nobody may, no one may, noone may, nobody is allowed, no one is allowed, must never, must not, may never, may
    not, not allowed, never allowed, is not allowed, forbidden, prohibited, illegal, against the rules, against the
    law, against our, not permitted, no right to, has the right to ask, your right, never required, not required,
    never asked, never have to, dont have to, do not have to, not have to, dont need to, do not need to, not need
    to, need not, no need, dont owe, do not owe, owe nothing, owes nothing, owe nobody, without paying, nothing to
    pay, dont pay, do not pay, never pay, no payment, no fee, no fees, no charge, for free, is free, are free, its
    free, stays free, free of charge, all aid is free, aid is free, free and, entirely free, totally free, not
    linked, not connected, nothing to do with, no link, not tied, either way, whether or not, whether you, or not,
    with or without, same for everybody, same for everyone, same for all, just the same, all the same, anyway, even
    if, even those, even when, even people, also for those, also for people, also those, voluntary, voluntarily,
    your own choice, your choice, free to, only if you like, only if you want, as you like, as you wish, no matter
    whether, no matter what you, no matter if, regardless, does not depend, doesnt depend, do not depend, not
    depend, never depend, not a condition, never a condition, no condition, without condition, unconditional*, will
    not change, wont change, does not change, doesnt change, not affect, never affect, does not affect, no effect
    on, no influence, never influence, not influence, makes no difference, no difference, you keep your, keep your
    assistance, keep the whole, whole amount, full amount, you keep all, stay registered, stays registered, will
    still get, still get, still receive, will still receive, still be, still on the list, refuse and, say no, you
    may stop, not for sale, zero tolerance, not be asked, not ask you, never ask, not ask, no staff, no gifts,
    nothing in return, nothing in exchange, not a single, without giving anything, without favour*, without any
    favour*, no one should, nobody should, should never, should not, shouldnt, must nobody, may nobody, do not give,
    dont give, never give, give nothing, do not accept, not accept, will not accept, refuse gifts, not sell, may be
    asked, cannot be asked, can not be asked, cannot ask, cant ask, can t ask, should ask you, call us again, please
    report, tell us immediately, call the hotline, call 3030 if, you can complain, may complain, can complain, right
    to complain, without losing, without fear of losing, do not lose, dont lose, will not lose, wont lose, not lose,
    never lose, not be removed, never be removed, not be taken off, not be punished, cannot be removed, nobody can
    remove, no one can remove, nobody can take you off, cannot take you off, may take you off, not count against,
    exactly the same, gets the same, get the same, receives the same, same help, same ration, same for, stop at any
    time, has never been, stays yours, stay yours, nobody needs to, no one needs to, nobody has to, no one has to,
    no gift, no money no favour, same rice, the same rice, and those who do not, and to those who, one has nothing,
    has nothing to do, is a crime, crime, we do not buy, we never ask, we never sell, we do not ask, we do not sell,
    we do not exchange, we do not trade, do not bring presents, not bring presents, do not bring gifts, send them
    back, can still decide, not from who, not on who, not with money, never pay for, we do not pay for, is never
    paid, nobody pays, no one pays, never paid, as much or as little, nobody will ask, no one will ask, not a
    reward, is not a reward, no reward, owe us nothing, owe me nothing, not bring, no tip, no tips, no commission`,
  cannot: `
    cannot, cant, can not, could not, couldnt, not able, unable, nobody can, no one can, noone can, none can, can
    nobody, not possible, impossible to say, impossible to promise, not in our hands, not our decision, is not ours,
    not mine, not promise, dont promise, never promise, no promise, without promising, not guarantee, no guarantee,
    never guarantee, not assure, does not mean, doesnt mean, may not, might not, must not, mustnt, isnt, arent, not,
    wont, will not, wouldnt, would not, never, no power, no say, there is no, there are no, not sure, no date, do
    not promise, do not guarantee, dont guarantee, do not decide, dont decide, dont choose, do not choose, does not
    decide, has no say, have no say, no individual, no names, without names, is not something, have no part, no part
    in, cant say, most likely not, not by name, is not in it, not ours to, not up to us, not for us to, did not
    promise, is not certain, not guaranteed, is not promised, is not in the, are not in the, nothing you said,
    neither, no secret, no secrecy, no promise of`,
  cannotPromise: `
    cannot promise, cant promise, not promise, never promise, no promise, cannot guarantee, cant guarantee, not
    guarantee, no guarantee, cannot say, cant say, cannot tell, cannot know, cannot decide, not able, not possible,
    not up to us, not in our, not our decision, no power, no say, not decide, dont decide, do not decide, dont
    choose, others decide, decides, decide, decided by, up to the, is up to, in the hands, only the court, only the
    judge, only the police, beyond our, outside our, does not mean, doesnt mean, cannot make, not certain, not sure,
    no certainty, unfortunately, cannot help, we can only, only pass, only hand, only record, only write, no
    influence, we do not know, dont know, do not know, not known, nobody knows, unknown, whether`,
  fine: `
    dont worry, do not worry, not worry, no worries, dont be afraid, do not be afraid, no fear, not afraid, dont
    cry, do not cry, have no fear, no doubt, no problem, not a doubt, without doubt, why not, not only, no matter,
    not forget you, never forget, do not forget, dont forget, not to mention, none is left out, none left out,
    nothing will be left out, nobody is left out, nothing left out, no exception, no exceptions, without exception,
    not long, not be long, not to worry, no need to worry, not wait, never again, and not one, not forgotten, not be
    forgotten, never be forgotten, will not be forgotten, not ignored, not miss, not because, not in vain, no longer
    alone, not alone, dont be sad, dont lose hope, not lose hope, not die for nothing, no longer forgotten, not so
    far, why don t, no if, no ifs, no but, no buts, no maybe, cannot touch, no receipt, without receipt, without a
    receipt, not one word, do not worry about, no doubt about, even if the donor, even if the court, even if the
    police, even if the chief, even if they, say thank, no need to queue, no need to wait, no need to stand, costs
    nothing, should not be surprised, shouldn t be surprised, dont be surprised, do not be surprised, do not lose
    heart, dont lose heart, not be surprised, lose heart, making trouble for us, dear caller, dear callers`,
  hedge: `
    try, tries, trying, tried, hope, hopes, hopefully, might, maybe, perhaps, possibly, possibility, depends,
    depend, depending, not sure, unsure, if possible, as far as, best we can, do our best, do what we can, likely,
    unlikely, chances, can ask, we will ask, will ask, plan, planned, intend, aim, if the donor, if they accept, if
    they agree, if the court, if approved, whether, cannot say, not know, dont know, do not know, nobody knows, no
    one knows, as far as we know, propose*, asked the, if funds, if funding, subject to funding, as examples, as an
    example only, some cases, a few, only a few, few cases, can help you, we can help, can refer, could be, last
    year, last month, last week, published, in 2019, in 2018, 2023, was published, were published, mentioned
    attacks, we have asked, not yet decided, describes only, describes, it names no, names no, says that, said that,
    published last, adopted, came out, was read, read out, explains, counted, may not, may or may, it may, they may,
    which may, he may, she may, may refuse, might not, can be described, report mentioned, mentions attacks, we are
    going to repair, we will repair, we repair, our team will repair, our mechanic, our technician, our plumber,
    parts are here, part is ordered, that is for the, is for the court, only the court, only the judge, is rare, are
    rare, unless you agree, is public, you can read it, ask us for a summary, a summary, receive the money for, know
    from us, learn from us, hear from us, may, could, best, probably, subject to, few, examples, example, sometimes,
    usually, often, most, request*, apply, application, ask the, proposal, expected, estimate*, under review, still
    open, no answer yet, not yet, wait for, decision, review`,
  fee: `
    against a receipt, with a receipt, receipt, market fee, municipality, municipal, consultation, health centre,
    health center, clinic asks, hospital asks, savings group, savings, per day, a day for, a day, pay day, payday,
    daily rate, you are paid, are paid, is paid by, paid by us, wage*, salary for, rate is, official price,
    government fee, school fees are, bank charge*, bank fee*, network fee*, operator fee*, standard fee*, insurance,
    traders, trader, vendors pay, suppliers, tax, taxes, price of the, price list, market price, from your own
    pocket, refundable, committee collects, water committee, repairs, users, each pay, savings club, get back in,
    paid each, assembly`,
  wage: `
    per day, a day, per week, for the work, for your work, for clearing, for digging, pay day, payday, wage*, paid
    every, daily, shop owner, owner will receive, traders are paid, salary, paid by, is paid, are paid, be paid,
    cash for work, work site, worksite, hours a day, contract, working days, days worked, attendance, payroll,
    overtime, hired, employ*, job, vacancy, recruitment, incentive, stipend, market price, official, tariff, fixed
    price, price list, receipt, consultation, health centre, savings, savings group, saving, group, members,
    interest, contribution, loan, loans, insurance, user fee, water fee, maintenance, repair fund, cooperative,
    association, tax, municipal*, council fee, licence, transport fare, fare, bank, trader, traders, supplier*,
    invoice, reimbursed, pay the vendor, vendors are paid`,
  legit: `
    bring your, bring the card, bring an, bring a photo, bring ur, id card, identity card, identity document, your
    id, lost your, lost it, lost ur, lost his, lost her, missing ration, wrong name, misspelt, misspelled, new
    number, ur new number, phone number so, number has changed, number changed, change of address, moved house,
    address, household size, family size, date of birth, number of children, birth certificate, tell the nurse, tell
    the doctor, which medicine, allerg*, already take, your card number, card number, ration card number, check the
    list, we can check, can still check, still check, so we can check, verify your, to verify, replacement, so that
    we can, so we can, to correct, spelling, broken, leak*, water point, did not work, does not work, mistake, is on
    the list, your household is, is on the verified, meet the criteria, criteria, fits the criteria, vulnerab*,
    destroyed by, pregnant, under five, disabled, queue number, token number, thursday session, for safety, report
    it within, if you wish, if you want to, if you agree, with your permission, with your consent, if you like, if
    you prefer, appeal, second check, distribution point, distribution day, fingerprint, photo for the card, arrive
    early, arrive before, bags to carry, signature on receipt, sign for it, sign the receipt, sign the distribution
    list, call you back, ring you, phone you, inform you, tell you, let you know, keep you informed, pass it on,
    pass on, passed on, refer you, broken pump, report a broken, so we can find, so that we can find, find your
    file, card number so, somebody took part, someone took part, took part of your, stole your, still decide, can
    still decide, delete what you, the military court, paid work, drawn by lot, you can tell us as, ready at the
    desk, show the sms, green card come, yellow cards`,
  procedure: `
    call you, call back, ring you, phone you, text you, inform you, let you know, tell you, come back to you, get
    back to you, pass it on, pass on, pass this, pass your, hand it, hand over your, forward, forwarded, submit,
    record, recorded, write down, note, file, filed, reference, explain, follow up, feedback, answer, answer you,
    reply, respond, response, within, working days, by friday, by monday, on friday, visit, meet, meeting, check,
    look into, investigate, committee meets, decision, decide, decided, outcome, result, locked, locked cabinet,
    only two, only three, two people, three people, kept, stored, shared with, share with, need to know, as few,
    code instead, not write your name, without your name`,
  unpromised: `
    cannot promise, cant promise, can not promise, not promise, never promise, no promise, nobody can promise, no
    one can promise, not promising, a promise nobody, cannot guarantee, cant guarantee, can not guarantee, not
    guarantee, no guarantee, nobody can guarantee, no one can guarantee, without a guarantee, cannot assure, cant
    assure, not assure, cannot swear, cannot say, cant say, nobody can say, no one can say, cannot tell you, cant
    tell you whether, cannot know, cannot be promised, cannot be guaranteed, cannot be assured, not be promised, not
    guaranteed, by no means, in no position, not in a position, not able to promise, unable to promise, unable to
    guarantee, be dishonest, a lie to, lying if, would lie, not a promise, is no promise, no promise of, does not
    mean, doesnt mean, not mean that, not in our power, no power to, not up to us, not ours to, not for us to, no
    certainty, not certain that, make no promise, promise nothing, promise neither, neither promise, cannot decide,
    we do not decide, we dont decide, not decide`,
};
