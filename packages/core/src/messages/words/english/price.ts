import type { WordList } from "../word-list.ts";

/** English words for what is asked in exchange. Source: Answerable default. */
export const englishPrice: WordList = {
  pay: `
    pay, pays, paying, give me, give us, give him, give her, give the, give something, give back, gives back, give
    a, give half, give one, send me, send us, send, bring me, bring us, bring a, bring, bring him, buy me, buy us,
    buy the, leave me, leave us, leave, leaves, share with me, share with us, put something, put money, contribute*,
    contribution*, deposit, hand over, hand me, drop me, drop something, top me, load me, recharge me, offer me,
    offer us, lend me, charge, charges, tip, tips, we take, i take, i keep, we keep, deduct*, is mine, is for me, my
    share, our share, my part, my cut, my commission, commission, percent, per cent, mobile money to, half for me,
    thank me, thank us, thank you first, thanks me, say thank, show some, show gratitude, show appreciation,
    appreciat*, grateful, gratitude, encourage me, motivate*, remember me, think of me, think about me, oil the,
    grease, wash my hand*, see me, see me first, come with something, arrive* with, empty hands, empty handed, empty
    hand, sweeten*, settle me, butter, hands clean, sacrifice, donate, donation*, monthly fee, membership, collect
    from, drops, put down, slip me, slip something, slip the, slip a, slips something, comes with, come with, offer
    something, goes to, go to, keeps, keep, takes, take, costs, cost, is, would do, will do, chip in, drops
    something, slide, slides, leave 20, people leave, most people leave, most leave, bring along, come with a,
    arrive with, pass by with, show up with, remember the, take out, for 50, but for, only for, just for, in the
    folder, in my pocket, my pocket, into my, in the envelope, brings`,
  paying: `
    pay, pays, paying, paid, give me, give us, give him, give her, give the, gives me, gives us, bring me, bring us,
    bring him, bring a, bring the chief, brings me, send me, send us, buy me, buy us, buys, buy, leave me, leave a,
    leaves a, leave the, leave something, contribute*, contribution*, donate, chip in, settle, settle it, settle
    with, slip, slips, slide, slides, drop me, hand me, offer me, offers, lend, tip, grease, deduct*, keep for, i
    keep, we keep, i take, we take, keeps, takes, collects, collect, charge, costs, refund me, reward me, remember
    me, remember us, remember who, think of me, think of us, see me, see us, arrange with me, settle with me, help
    me, something to show, sell, sells, against, in return, in exchange, exchange, swap, deal, bargain, trade`,
  thing: `
    money, dollar*, usd, cfa, francs, franc, pound*, ssp, taka, gourde*, naira, hryvnia*, uah, shilling*, birr,
    cedi*, euro*, fcfa, goat*, chicken*, hen, rooster, cock, sheep, ram, cow, gift*, present*, envelope, airtime,
    credit, recharge, half, quarter, third, part of, a part, portion, share, ten percent, percent, per cent, one
    bag, a bag, a cup, one cup, one bag of, bag, tea money, sugar money, for tea, for sugar, something small, small
    thing, small something, little something, a soda, soda, kola, cola nut*, cigarette*, beer, whisky, bribe, tip, a
    token of, smartphone, necklace, fuel, petrol, my transport, for transport, 200, 250, 300, 400, 500, 1000, 1500,
    2000, 2500, 3000, 5000, 10000, hundred, thousand, five hundred, two thousand, one thousand, appreciation,
    commission, contribution, charcoal, a sheep, 5 usd, 10 usd, 10 dollars, a hundred, a goat, cups, two cups, a
    plate, a crate, a bottle, a kilo, kilos, one of the two, airtime card, 300 naira, something for me, something
    for us, something in my hand, something in the, a small, something nice, an egg, eggs, some fish, a phone, gold,
    a fish, part for, one third, a third, a fifth, a tenth, ten, twenty, a share, your first transfer, first
    transfer, first payment, first month, one kilo, kilo of, bottle of, pack of, dates for, a meal for me, cold
    drink, fanta, coke, credit for, units, data bundle, soap for me, oil for, perfume, shoes for me, solar panel,
    generator`,
  money: `
    money, dollar*, usd, cfa, fcfa, francs, franc, pound*, ssp, taka, gourde*, naira, hryvnia*, uah, shilling*,
    birr, cedi*, euro, euros, bucks, coins, coin, banknote*, notes, thousand, hundred, fee, fees, price, cost,
    costs, charge, charges, commission, percent, percentage, cut, tip, bribe*, envelope, wallet, cash me, deposit,
    debt, interest, payment, airtime, credit, recharge, top up, units, data bundle, momo, mpesa, wave, orange money,
    expensive, cheap, paid, unpaid, tax`,
  gift: `
    tea, coffee, soda, beer, drink*, kola, cola, cigarette*, sugar money, something small, small thing, little
    something, small something, something little, something for, something in, small gift, gift*, present*, goat,
    goats, chicken*, hen, hens, rooster, sheep, ram, cow, egg, eggs, fish, honey, meat, phone, phones, smartphone,
    watch, ring, necklace, gold, earrings, perfume, jewel*, radio, motorbike, tin of, tins, cup, cups, kilo, kilos,
    litre*, bottle, bottles, crate, sack, sacks, bag of, one bag, bunch, handful, measure, plate, piece, pieces,
    appreciation, gratitude, grateful, thanks, thank me, thank us, thank the, thank him, generous, generosity,
    kindness, goodwill, thirsty, thirst, pocket, pockets, palm, hand washes, oil the, grease, sweeten*, lubricate*,
    butter, wheels, pen, ink, empty hand*, empty handed, encouragement, motivation, respect to, show respect`,
  share: `
    half, quarter, third, tenth, portion, part of, a part, share, my share, split, percent, one in, out of, of
    every, each household, each family, per household, per family, per head, a head, fifty fifty, first transfer,
    first payment, first month, two cups, one cup, one for me, two for me, for me, for us, is mine, are mine, mine`,
  forme: `
    is mine, for me, to me, is for me, are mine, my share, my cut, my price, my part, goes to me, comes to me, for
    the chief, for the committee, for the chairman, to the committee, to the chief, to the chairman, to the clerk,
    to the agent, to the guard, for the guard, for my, in my pocket, into my pocket, in my hand, for my pocket, for
    my trouble, for our trouble, committee s trouble, for the trouble, my pen, my pocket, my children s, for the
    elders, for my family, my thirst, i am thirsty, for my effort, my effort, for our effort`,
  cost: `
    cost, costs, fee, fees, price, charge, charges, is paid with, has a price`,
  trade: `
    in return, in exchange, exchange for, return for, for a, deal, swap, swop, otherwise, or else, or i, or no, or
    we, if, then, and, before, after, once, when, until, unless, without, only, first, faster, would help, could
    help, helps, help your, so that, who, those, else, but, to get, to have, to be, for getting, for, must, have to,
    need, needs, against, the day, quicker, easier, easily, it goes, goes to, go to, make sure, make it, you know,
    understand, speed, queue, back on, put it back, in no time, sooner, it writes`,
  sex: `
    come to my house, come to my place, come to my room, come to my tent, come to my office, come to me, come alone,
    my bed, my room, spend the night, spend a night, sleep with, sleep at, pretty, beautiful, sweet*, darling, baby,
    be nice to me, be nice, nice to me, be kind to me, be friendly, friendly with, be my friend, my friend, special
    friend, girlfriend, boyfriend, marry, kiss*, sex, sexual, pictures, pics, naked, dinner with, drink with, have a
    drink, go out with, your number, ur number, your phone number, your whatsapp, private number, visit me, massage,
    keep me company, lodge, spend time, time with me, nice photo*, ur photo*, a photo of you, your photo, send me
    photo*, send pics, send pic, daughter willing, a daughter who, your girl comes, a date, go on a date, visit me
    at night, see me alone, see me tonight, see me at night, after dark, come at night, come tonight, come and see
    me alone, sleep, a night with, night with me, be mine, make me happy, please me, be sweet, be good to me, good
    to me, treat me well, take care of me, spend the evening, evening with me, a kiss, give me love, your body, open
    your legs, undress, private, in private, lonely man, i am lonely, love you, company tonight, in my bed, to bed,
    marry my, marry me, be my wife, second wife, as wife, not shy, a girl who is, daughter s hand, your daughter s
    hand, pretty girl, nice girl, young girl, one night, hand in marriage, in marriage, sleepover, a smile from, be
    nice to, be kind to, night, nights, tonight, evening, evenings, bed, bedroom, my place, my house, my tent,
    behind the store, alone, privately, lonely, company, lovely, honey, smile*, dress, lipstick, be kind, kind to
    me, friendly, friend of mine, lover, marries, marriage, wife, hug*, hold me, body, photo of you, photos of you,
    date, coffee with, tea with me, dance, whatsapp, phone number, her number, come to my, come and see me, spend,
    stay with me, sleep here, love, young woman, your daughter, your sister, older sister, chat, comfort, warm, lie,
    skirt, legs, breasts, sugar daddy, relationship, hotel`,
  chore: `
    wash, washes, washed, clean, cleans, cleaned, sweep*, swept, cook, cooks, cooked, weed, weeding, harvest*, mend,
    work for me, work for us, work on my, work in my, working in my, my field*, my farm, my garden, my compound, my
    laundry, my clothes, laundry, look after my, guard my, tailor, sew, bricks, my wall, translate for me, free of
    charge for me, do me, do something for, sell my, free labour, a day s work, two days, days of work, without
    charging, without pay, carry bricks, carry water for, carry my, build my, build our, repair my, fix my, farm my,
    dig my, fetch my, fetch water for my, a favour, favours, favor, favors, favour for, help me with, help on my,
    help at my, help in my, your boys, your girls, your two girls, send your son, send your daughter, send your
    girl, in my kitchen, my kitchen, my goats, my cows, work at my, works for me, work in our, come and work, comes
    to work, comes to cook, comes to clean, my shop, my roof, paint my, for free on my, in my garden, my plot, my
    orchard, my yard, days in my, hours in my, hours for me, day for me, days for me, my latrine, my well, work off,
    washing, cleaning, cooking, weeds, plough*, dig, digs, digging, carry, carries, fetch, fetches, build, builds,
    building, repair, repairs, sews, iron, ironing, babysit*, herd, milk my, field, fields, farm, garden, compound,
    yard, plot of mine, mornings, days work, hours, labour, labor, unpaid, no pay, for free, translate for, drive
    me, shop for me, paint, plaster, my house, works for, favour, errand*, help me, service to me, chop, wood for`,
  vote: `
    vote, votes, voted, voting, ballot*, election*, elect, party card, our party, candidate*, support our,
    supporters, support the chairman, t shirt, voter*, voter card*, sign the petition, petition, join our, come to
    church, come to the mosque, pray with, baptis*, baptiz*, conversion, militia, our group, send a son, swear
    loyalty, allegiance, loyal*, members of the party, member of the party, party member*, party supporters, support
    our party, your party card, membership card, party meeting, come to the rally, to the rally, wear our, our t
    shirt, our candidate, campaign for, ruling party, opposition, voted for, did not vote, to the rally on, rally
    on, brothers to the rally, to our meeting, to our rally, raise your hand for, hand for me, your thumbprint for,
    thumbprint, be our candidate, chant, chant for, clap for, party, rally, rallies, campaign, campaigning, t
    shirt*, mark beside, poll, polling, ballot box, lamp symbol, join us, convert*, prayer, church on, mosque on,
    sermon, bible, militia service, enlist*, fight with, fight for, oath to, slogan, membership, association,
    demonstrat*, march with, applaud, clap, cheer`,
};
