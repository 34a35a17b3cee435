import type { WordList } from "../word-list.ts";

/** English words for aid, and getting, giving and losing it. Source: Answerable default. */
export const englishAid: WordList = {
  aid: `
    food, ration*, rice, flour, oil, beans, sorghum, millet, maize, lentil*, sugar, salt, cash, transfer*, voucher*,
    coupon*, token*, card*, kit*, tarp*, plastic sheet*, sheeting, tent*, shelter*, blanket*, net, nets, mosquito
    net*, medicine*, medication*, drugs, treatment, water, bucket*, jerrycan*, jerry can*, soap, seed*, tools,
    fertilis*, fertiliz*, assistance, aid, help, relief, distribution*, registration, beneficiar*, scholarship*,
    parcel*, grant*, allowance, stipend, psychosocial, counsel*, milk, nutrition, plumpy*, latrine*, the list, cash
    list, beneficiary list, ration list, aid list, food list, on the list, waiting list, list, bags, bag of, sacks,
    tablet*, pads, dignity kit*, solar lamp*, lamp*, stove*, mattress*, goats from the, school fees, the money, the
    cash, legal aid, place in the shelter, place in the camp, place in the queue, place in line, the queue, your
    place, your spot, transport allowance, evacuation, relocation, referral*, support, services, supplies, items,
    nfi*, hygiene, safe house, hospital bed, clinic, the trucks, trucks, file, your name, ur name, name move up,
    name up, admission, bread, meal*, wheat, cooking gas, fuel voucher*, firewood, wristband*, barcode, sim card*,
    top up, pin, code, house repair*, winter kit*, heater*, stuff we distribute, goods, portion, biscuits, vaccin*,
    operation, surgery, bicycle*, job on the site, cash for work, work card, a roof, roof, your roof, house repair,
    mosquito, the bus, school place, feeding programme, feeding, nutrition team, the next round, next round, next
    month s distribution, the handout, bowl, soup, dates, chlorine, cement, iron sheets, poles, ropes, clothes,
    shoes, diapers, nappies, wheelchair*, crutches, insulin, dialysis, ambulance, midwife, fees paid, tuition,
    distribute*, entitle*, handout*, humanitarian aid, package*, share, donation, donations`,
  food: `
    food, ration*, rice, flour, oil, beans, sorghum, millet, maize, lentil*, sugar, salt, bread, meal*, milk,
    plumpy*, porridge, soup, wheat, grain, groceries, portion, nutrition, feeding, eat, eats, pot, bowl, dates,
    biscuit*, pulses, fish, hungry, hunger, cereal*, corn, cassava, yam*, kitchen`,
  goods: `
    kit, kits, tarp*, sheeting, plastic sheet*, tent, tents, blanket*, net, nets, bucket*, jerrycan*, jerry can*,
    soap, seed, seeds, tools, hoe, hoes, fertilis*, fertiliz*, mattress*, mat, mats, lamp, lamps, stove*, pads,
    dignity, cement, iron sheet*, zinc, poles, rope*, clothes, shoes, diapers, nappies, wheelchair*, crutches,
    bicycle*, sewing machine*, gas, lpg, cylinder*, firewood, charcoal, fuel, heater*, coat, coats, latrine,
    latrines, supplies, items, nfi*, goods, relief, goat distribution, livestock, cattle feed, tractor, notebook*,
    schoolbag*, uniforms, materials, bags`,
  moneyAid: `
    cash, transfer, transfers, voucher*, coupon*, grant, grants, allowance, stipend, payment, payments,
    scholarship*, bursary, pension, subsidy, e voucher, top up, benefit, benefits, the money, cash money,
    winterization, rent support, rental`,
  paper: `
    card, cards, token, tokens, wristband*, list, lists, lista, register, registration, registered, roll, roster,
    file, files, dossier, form, forms, name, names, number, qr, barcode, stamp, stamped, certificate*, papers,
    permit, id, pin, slip, ticket, tickets, database, tablet, row, line, queue, spot, place, seat, slot, turn, page,
    enrol*, signature, status`,
  shelter: `
    shelter, shelters, house, houses, home, homes, roof, room, hut, plot, plots, land, container, building, camp,
    transit, tent with`,
  service: `
    medicine*, medication*, drugs, treatment, clinic, hospital, operation, surgery, doctor, nurse, midwife,
    ambulance, vaccin*, insulin, dialysis, psychosocial, counsel*, legal aid, lawyer, referral, referred, school,
    class, schooling, tuition, school fees, training course, water, water point, tap, pump, well, electricity,
    generator, bus, transport, evacuation, convoy, truck, trucks, boat, plane, flight, safe house, services,
    support, job, jobs, work card, protection, escort, safe space`,
  get: `
    get, gets, getting, receive*, have, has, given, be given, is given, helped, served, assisted, register*, enrol*,
    put you, put u, puts you, write your name, write ur name, add you, add your, add u, collect, eat, eats,
    entitled, deserve*, release*, unlock*, activate*, approve*, validate*, sign your, stamp*, process, deliver*,
    give, gives, giving, allocat*, go on the list, goes on, comes to, come to, come faster, move up, moves up, move
    to the top, move your, speed up, first in line, first in the queue, see to it, sort you, sort it, fix your, fix
    ur, correct your, qualify, qualifies, eligible, benefit, benefits, welcome to, priority, prioritised,
    prioritized, selected, chosen, admitted, accepted, treat, treated, treats, print, scan, hand over, hand out,
    reserved, for those, goes to, go to, going to families, bring you, find you, finds you, finds u, treated first,
    yours, remember you, remember your, not forget you, not forget your, look after you, look after your, take care
    of you, take care of your, safe, cash your, let you in, open the gate, open the door, arrange, faster, quick*,
    smooth*, easier, appear*, double, extra, more rice, more food, consider*, guarantee* your, continue*, keep your
    place, keep your, keep getting, keep receiving, back on, stay on, stays on, remain* on, join the, can join, see
    the doctor, doctor will see you, will see you, transferred, transferred to, taken to, moved to, we help you
    with, help you with, you get, u get, your turn, sooner, comes, the shelter comes, distributed, given to, handed
    to, handed out, follow, will follow, comes back, gets a, get a, there is, waiting for you, yours is, see yours,
    opens, be added, be included, are included, be placed, covered, cover you, be covered, fed, sheltered, moved up,
    served faster, be entered, is entered`,
  entering: `
    register, registers, registering, enrol, enroll, enter, entered, write you, write your, write u, writes your,
    put you, put your, puts you, put u, add you, add your, adds, add, sign you, sign your, include you, tick, ticks,
    print, prints, stamp, stamps, stamped, activate*, approve*, validate*, unlock*, unblock*, open, opens, process,
    scan, press confirm, confirm, list you, note you, reserve, save you, save a, restore, put back, reinstate*,
    arrange, fix your, correct your, sort your, pass your, push your, move your, moves up, move up, put in, let you
    in, let in, let through, admit`,
  giving: `
    give, gives, giving, given, hand, hands, handed, hand over, hand out, distribute, deliver*, bring, brings, send,
    sends, provide*, supply, offer, share out, grant, allot, allocate*, assign*, issue*, release*, serve, serves,
    feed, house, treat, load, unload*, drop off`,
  lose: `
    lost your, cut, cuts, cut off, remove*, delete*, struck off, strike you, crossed off, cross you, cancel*,
    stopped, will stop, no longer, can forget, forget about, forget next, forget your, forget the, taken off, take
    you off, take your name off, off the list, off our list, drop off, dropping off, dropped, zero, hungry,
    exclude*, block*, suspend*, skip*, be last, come last, served last, wait outside, will wait, can wait, the
    others wait, rest wait, must wait, go home, end of the line, end of the queue, back of the line, back of the
    queue, disappear*, vanish*, you are out, u are out, are out, is out, fall* off, say goodbye, goodbye to, kiss
    goodbye, never see, won t see, will not see, pass you by, pass by, misses, missing from the list, expelled,
    chased, evict*, thrown out, kicked out, out of the camp, denied, withheld, withhold, stay empty, empty, stay
    closed, dry, do not get, don t get, not get, not receive, not eat, not be, not have, get lost, frozen, you lose,
    you will lose, lose your, loses your, losing your, lose the, lose it, lose everything, you get nothing, get
    nothing, gets nothing, receive nothing, have nothing, no more, nothing for, shouldn t expect, should not expect,
    shouldnt expect, not expect, gone from the list, name is gone, your name is gone, not see your, not see ur, wont
    see, not see your voucher, off the, at the end, last in, stays empty, remain* empty, left out, left behind, not
    served, not be served, turned away, turn you away, sent away, passed over, lose your place, drop your name, out
    of the list, come back next year, forget, back of the, go to the back, at the back, comes back empty, skip
    their, skip your, skips your, overlooked, overlook, leaves without, left outside, stays outside, stay outside,
    stay hungry, go hungry, sleep in the rain, in the rain, in the cold, no place for you, no room for you, no more
    room, run out, runs out, find another, look elsewhere, cannot help you, can not help you, cant help you, wont
    help you, will not help you, not be helped, nothing to do for you, not on the list, not on our list, not be on,
    not redeem`,
  denying: `
    cut, cuts, remove*, removing, delete*, struck, strike, strikes, cross, crossed, crosses, cancel*, stop, stops,
    stopped, suspend*, block, blocks, blocked, exclude*, withhold*, withheld, deny, denied, refuse you, drop you,
    dropped, drops off, take off, taken off, off the, falls off, fall off, disappear*, vanish*, lose, loses, lost,
    losing, miss, misses, skip, skips, skipped, forfeit*, evict*, expel*, chase*, thrown, throw, kicked, leave the
    camp, go home, goodbye, empty, zero, nothing, none, last, back of, end of the, wait, waits, waiting, outside,
    dry, hungry, closed, freeze, frozen, forget, forgets, forgotten, no longer, without, never see, look elsewhere,
    elsewhere, ends, end, dries up, runs out, gone, out, postponed, late, delay*, late list, pass by, passes by,
    sorry, regret*, erase*, un print, blank, missing, short, reduced, less, halved, hard to find`,
};
