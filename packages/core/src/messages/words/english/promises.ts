import type { WordList } from "../word-list.ts";

/** English words for what is promised. Source: Answerable default. */
export const englishPromises: WordList = {
  sure: `
    guarantee*, promise, promises, we promise, promised you, i swear, swear, sure, for sure, certain, certainly,
    definitely, 100, hundred percent, my word, our word, no doubt, without doubt, without fail, absolutely, assure,
    assured, assure you, i assure, rest assured, ensured, ensure, pledge*, we commit, vow*, count on, trust me,
    believe me, bet, god willing you will, always, for ever, forever, never again, whatever happens, no matter what,
    from now on, consider it, as good as, is done, it is settled, all settled, the rest is, just paperwork, is
    waiting for, wait and see, total, totally, complete, completely, absolute, as if, surely, obviously, of course,
    undoubtedly, no matter, any more, anymore, mark my words, take it from me, cannot fail, nothing can, on my
    mother, on my life, wallahi, by god, in the bag, done deal, pack your, start packing, packing, winter coats,
    waiting for you, you are on it, leaves in, paperwork, formality, already arranged, arranged, all arranged,
    signed and sealed, rest easy, be sure, you can be sure, bet on it, can bet, you ll see, youll see, you will see,
    no worries, for certain, i can already, already tell you, by all means, one way or another, make sure, sure
    thing, it is written, sealed, take my word, on my honour, on my honor, hand on heart, in writing, officially,
    guarantied, promise you, i promise, consider him, consider the, consider them, consider her`,
  certain: `
    guarantee*, promise, promises, promised, swear, swears, oath, vow*, word, my word, our word, sure, surely, for
    sure, certain*, definitely, definite, absolutely, absolute, hundred percent, percent sure, no doubt, without
    doubt, undoubted*, no question, without question, without fail, rest assured, be assured, assure, assured,
    assures, be sure, count on, rely on, trust me, believe me, bet, my life, my honour, on my mother, stake my, my
    head, hand on, god, by god, allah, wallahi, inshallah, consider it, as good as, done deal, good as done, in the
    bag, is done, already done, settled, signed, sealed, confirmed, approved, arranged, fixed, ordered, written,
    exception, no exception*, whatever happens, no matter, mark my, you will see, you ll see, wait and see, just
    wait, be patient, only a matter, matter of days, formality, paperwork, dont worry, do not worry, no worry,
    worry, fear not, fear nothing, do not fear, do not be afraid, be happy, rejoice, congratulations, good news,
    pack, packing, start packing, prepare your, promise you, completely, totally, total, fully, full, all of it,
    every last, every single, each and every, everything, all of you, nothing to worry`,
  care: `
    take care of, look after, protect, keep you safe, watch over, guard, be with you, stand by, feed you, support
    you, provide for, pay for, help you, host you, shelter you`,
  safe: `
    safe, no harm, nothing will happen, nothing bad, nothing can happen, nobody will touch, no one will touch,
    cannot touch, can t touch, cant touch, not touch, never touch, no bullet, nobody can hurt, no one can hurt,
    nobody will hurt, no one will hurt, not hurt you, never hurt, untouchable, no danger, out of danger, without any
    danger, no risk, zero risk, risk free, out of reach, sleep well, sleep in peace, sleep soundly, not come back,
    never come back, not come near, never come near, not return, never return, not attack, never attack, no more
    attacks, no attack, will not find you, never find you, cannot find you, can t find, bulletproof, harm, nobody
    dares, no one will dare, nobody will dare, will not dare, never dare, nothing to fear, no reprisal*, no
    retaliation, never bother, not bother you, leave you alone, safely, safety, secure, security, protect*, shield*,
    shelter you, guard you, watch over, under my, under our, wing, shade, umbrella, peace, peaceful, calm, without
    risk, unharmed, immune, fear, afraid, nothing happens, look after you, take care of you, carry you, walls`,
  safety: `
    safety, security, protection, secure, safely, protect`,
  harm: `
    harm*, touch*, hurt*, hair, hand on, finger, bullet, bullets, bomb, attack you, come back, return, come near,
    near you, approach, dare, dares, threaten*, revenge, reprisal*, retaliat*, retribution, bother*, find you, hunt,
    follow you, happen to you, happen, enter the village, cross, knife, gun, guns, arms, shoot, shell, strike`,
  touch: `
    touch*, hurt, harm, come near, find, find out, know, knows, hear, hears, learn, learns, see, attack, bother,
    threaten, reach, get you, dare, dares, lay a hand, trace, recognise, recognize, guess, discover, come back,
    enter, take you, read, lift a finger, happen, go wrong, kill, beat, follow`,
  nobody: `
    nobody, no one, noone, none of them, no man, no soldier*, no bullet*, no armed, not a soul, nothing, no harm,
    neither, no person, no soul, not even, no police, no officer, not one soul, not a single, not one, no stranger,
    no enemy, no rebel*, no gun*, none, no soldier, no bullet, no bomb, nor, no danger, no risk, no trace, no names,
    no one else, nobody else, no power, no army, no rebel`,
  secret: `
    nobody will know, no one will know, nobody will ever, no one will ever, nobody ever, nobody would ever, will
    never know, never know, ever know, never find out, will find out, not find out, ever find out, ever learn, never
    learn, ever hear, never hear, hear of it, know it was you, knows it was you, absolute confidential*, complete
    confidential*, full confidential*, total confidential*, completely confidential, totally confidential,
    absolutely confidential, 100 confidential, strictly between, confidentiality guaranteed, confidentiality is
    guaranteed, guaranteed confidential*, guarantee confidential*, complete secrecy, total secrecy, absolute
    secrecy, full secrecy, total anonymity, complete anonymity, absolute anonymity, full anonymity, anonymity
    guaranteed, anonymity is guaranteed, guarantee* anonymity, never leave this room, not leave this room, never
    leaves this room, stays in this room, stay in this room, stays between these, stays in this tent, stay in this
    tent, take it to the grave, to my grave, to the grave, like a tomb, like a grave, as if you spoke to a stone,
    spoke to a stone, not even my boss, not even god, not even the police, no soul will, not a soul, no living soul,
    no trace, leaves no trace, without a trace, never be known, never come out, cannot come out, impossible to
    trace, untraceable, cannot be traced, invisible, a secret for ever, secret forever, dies with me, die with me,
    dies with us, sealed lips, my lips are sealed, lips are sealed, never be revealed, never reveal*, nobody else
    will, no one else will, never tell anyone, will not tell anyone, tell no one, tell nobody, nobody can trace,
    nobody hears, no one hears, only god, none will know, your secret is safe, secret is safe, will not tell a soul,
    not tell a soul, never tell a soul, wont tell a soul, can never be discovered, never be discovered, never be
    linked, cannot be linked, no one can trace, remains hidden, stay hidden, stays hidden, forever between, between
    you and me for, nobody can find out, no one can find out, nobody finds out, no one finds out, no one will learn,
    nobody will learn, nobody will guess, no one will guess, will remain secret, remain a secret, stay secret, stays
    secret, stays between us, stay between us, remain between us, is between us only, kept secret for ever, no
    records kept, completely anonymous, totally anonymous, fully anonymous, 100 percent anonymous, absolutely
    anonymous, 100 percent confidential, hundred percent confidential, never come to light, goes no further, go no
    further, secret, secrets, secrecy, secretly, confidential*, anonym*, private, tomb, grave, stone, walls, sealed,
    ghost, between us, between you and, between these, within these, this room, this tent, this hut, under this
    roof, stays here, dies here, dies with, dies in, no ears, no mouth, eaten, forget your name, burn after, burned
    after, in the dark, black box, vault, safe box, locked, unseen, ear, ears, sea, well of`,
  know: `
    know, knows, known, knowing, find out, finds out, found out, learn, learns, learned, hear, hears, heard,
    discover*, trace, traced, traces, track, recognis*, recogniz*, guess, guesses, suspect, suspects, reveal*, leak,
    leaks, come out, comes out, get out, out of this, leave this, leaves this, tell it was, was you, it was you, who
    spoke, who told, who talked, source, link you, linked, identify you`,
  punish: `
    arrest*, jail*, imprison*, judge, judged, punish*, tried, put on trial, on trial, trial, brought to justice,
    justice, hang, hanged, behind bars, locked up, handcuff*, lose his job, lose his licence, lose her job, lose
    their, fired, sacked, removed from his, removed from office, caught, court, icc, the hague, hague, lose his
    post, lose his uniform, answer for it, pay for it, pay for what, in chains, in a cell, in the cell, prosecut*,
    rot in, face justice, suspended, transferred away, expelled from the army, lose his badge, detain*, custody, in
    jail, go to jail, be sacked, be dismissed, be removed, be hanged, hang for, pay dearly, stand trial, face the
    judge, face a judge, lose everything, locked away, will suffer, answer before, killers will be, taken away in,
    what they deserve, get what he deserves, pay for his crime, pay for their crime*, pay for this, not get away,
    never get away, face the law, life in prison, life sentence, death sentence, justice will, get justice, justice
    is, see justice, the police will catch, will be caught, be caught, picked up by the police, taken by the police,
    be finished, is finished, prison*, judges, sentenc*, convict*, condemn*, courts, tribunal, hangs, bars, lock,
    locked, locks, cuffs, chains, cell, cells, dungeon, rot, rots, answer for, dismiss*, removed from, lose his,
    loses his, lose her, uniform, badge, rank, post, licence, years in, twenty years, ten years, finished, catch,
    picked up, hunted, down, out of teaching, out of work, no chance, stand before, face the, warrant, disarmed,
    demot*, expelled, exiled, extradit*, verdict, guilty, go down, knees, on his knees`,
  gain: `
    house*, a home, new home, your home, your roof, compensat*, reparation*, visa, visas, resettle*, canada,
    america, usa, europe, france, germany, australia, sweden, norway, asylum, passport*, citizenship, a job, jobs, a
    job with, salary, your land, money back, every cent, refund*, reimburs*, rebuilt, pay for everything, hospital
    bill, pay all, pay it all, your cows, your cattle, herd, livestock, plane, flight, millions, dollars, a shop,
    new shop, new boat, a school, new school, a well, winter coats, green card, residence permit, be compensated,
    paid back, get back everything, everything you lost, all you lost, what you lost, back in full, concrete house,
    plane to, the plane, pack your bags, 2 000 dollars, every widow will, monthly salary, new life, a new life, a
    new roof, iron sheets for all, your own house, own house, a house, a tractor, a motorbike, a new boat, your
    pension, your money back, the full amount, your land back, land title*, title deed, new identity, a lawyer paid,
    school until university, university, study abroad, work permit, entry permit, residence, flown out, flown to,
    taken to europe, abroad, refugee status, status is, your papers, the papers, salaries, pays all, be rich, loan
    approved, switzerland, italy, england, london, paris, new york apartment, a flat, an apartment, flat in, brick
    house, stone house, house with, a car, fridge, back pay, compensation money, blood money, every dollar, damages,
    home, apartment, flat, villa, rooms, indemn*, papers, spain, belgium, toronto, berlin, dubai, overseas, fly,
    flying, airport, job, hired, employ*, contract for, land, title, deed, plot, field, pay back, repay*, repaid,
    double amount, every penny, pension, rebuild*, new house, new clinic, new road, new roof, a clinic, a bridge,
    road, bridge, tractor, motorbike, car, cows, cattle, scholarship, study, diploma, business, shop, rich, million,
    fortune, loan, capital, three rooms, leg, prosthes*, walk again, wheelchair`,
  solve: `
    be fixed, fixed, problem gone, gone, be over, over by, sorted, sorted out, given back, give back, gives back,
    will return, come home, come back, comes home, be home, coming home, be back, back home, released, release, free
    by, freed, set free, find your, found alive, bring him back, bring her back, bring them back, bring your,
    withdraw from, will leave, leave the village, leave your village, left the village, will open, be opened,
    reopen*, will be back, peace, war will, war ends, end of the war, disappear, no longer exist, all go, go home,
    going home, reunited, hug him, hug her, in your arms, eat with him, heal*, be approved, stop the, demined,
    cleared, be cleared, out of prison, out of jail, out of detention, free again, be free, back with you, with you
    again, be gone, gone for good, end soon, cleaned, rebuilt, will end, no longer be, returned to you, be returned,
    fixed by, have back, get back your, get your, get it back, take back your, be reopened, will reopen, be
    repaired, with us again, see him again, see her again, hold him, hold her, hear from him, come down, be found,
    found by, be freed, will free, she will be free, he will be free, free within, sorted by, everything will be,
    everything will be sorted, all will be, all will be well, be fine, be ok, be alright, be all right, peace by,
    ceasefire, go back home, return home, return to your village, in your own bed, water will flow, will flow, be
    healed, be cured, will live, succeed, win in court, win your case, win the case, you will win, case is won, be
    accepted, is accepted, be granted, be successful, pass without, stop every attack, stop all attacks, stop the
    attacks, stop the war, no more war, pull out, leave the area, apologise to you, will apologise, give your field,
    field back, land back, house back, job back, get everything back, cows back, money back, never be hungry, never
    go hungry, no more hunger, all your problems, problem is solved, problems are over, is over, are over, return of
    your, solve*, resolve*, fix, fixes, repair*, settle*, over, ends, end, finished, back, return*, sleeps at home,
    at home, free, liberat*, found, alive, arms, embrace, hug, withdraw*, leaves, left, open again, opens, flow*,
    runs again, works again, work again, cure*, recover*, walk, walks, see again, clean, won, win, wins, approved,
    accepted, granted, success*, no longer, problem, problems, whatever you bring, whatever you, walk out, walks
    out, out of that`,
};
