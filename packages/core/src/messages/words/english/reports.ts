import type { WordList } from "../word-list.ts";

/** English words for reports of the United Nations. Source: Answerable default. */
export const englishReports: WordList = {
  unreport: `
    security council, secretary general, secretary generals, sg report, sgs report, sg s report, guterres, un
    report, u n report, united nations report, report of the un, report of the united nations, un country report,
    country report, annual report, global report, world report, report on children and armed conflict, children and
    armed conflict report, caac report, caac, cac report, report to the council, report to the un, report to new
    york, report for new york, council report, the council, council s report, report in new york, new york report,
    new york, newyork, big book of the un, book of the un, un book, un document, un documents, ambassadors, fifteen
    countries, fifteen ambassadors, fifteen members, 15 countries, 15 ambassadors, report of the secretary*, report
    to the secretary*, un headquarters, un hq, un headquarter, the un in, mrm report, horizontal note, global
    horizontal note, un pages, report of the special, special representative, srsg report, srsg, un general, general
    assembly, un publication, list of shame, annex of the report, un secretary*, the world body, un file, glass
    building, blue book, un annual, report that goes to the, report to geneva, un system report, report of guterres,
    un security, un yearly, yearly report, next report, quarterly report, un monitoring report, un boss, head of the
    un, chief of the un, top of the un, un chief, un itself, the united nations, united nations, un s report, un s
    annual, un s country, un s yearly, secretary general s, general s list, the world will read, the whole world
    will, this year s report, next year s report, report of this year, report each year, un people, un office in new
    york, secretary general writes, un in new york, un s new york, the report in, in the report, into the report,
    inside the report`,
  unitedNations: `
    un, u n, united nations, onu, uno, security council, council, secretary general*, secretary, sg, guterres, caac,
    mrm, srsg, new york, newyork, nyc, geneva, manhattan, ambassador*, diplomat*, fifteen, the 15, permanent
    members, general assembly, headquarters, world, whole world, blue, big hall, special representative, high up,
    higher, highest, upstairs, international community, great powers, big countries, powerful`,
  report: `
    report, reports, annual, yearly, quarterly, country report, book, books, document, documents, paper, papers,
    pages, page, paragraph, annex*, appendix, chapter, folder, file, note, list, list of shame, publication,
    publish*, edition, brief, briefing, text, dossier, table, desk, round table, hall, screen, table of, volume,
    printed, bluebook`,
  include: `
    appear*, feature*, featuring, be in, is in, are in, be inside, is inside, go in, go into, goes in, goes into, go
    to, goes to, going to, going in, going into, gone to, go up, goes up, going up, go straight, goes straight,
    includ*, inclusion, mention*, cite*, citing, citation, quote*, name*, print*, publish*, put it in, put it into,
    put in, put into, put them in, put this in, put that in, put your, putting, carried, carry, carries, told in,
    told to, be told, read, reads, reading, hear, hears, hearing, heard, listed, list, write, written, writes,
    writing, brought before, brought to, bring, bring it, reach*, sent, send, sends, sending, sent to, submit*,
    forward*, transmit*, pass to, passed to, present*, find your, find her, find his, find it, see it, see your, see
    yourself, on their table, on their desk, on the desk, on the table, on page, a page, page, paragraph, chapter,
    be one of, one of the examples, an example, travel*, travelling all, deliver*, end up, land on, lands on, land
    in, make it into, make it to, made it into, makes it into, get into, gets into, get it into, get in, gets in,
    are going, will know, know about, know what, place in, space in, spot in, reserved, record*, describ*,
    highlight*, black on white, in black and white, documented, showcased, part of, make sure, added, add,
    confirmed, discuss*, raise*, talk about, talks about, speak of, speak about, speaks of, reflected, in full, open
    it, look for, on the agenda, figure in, figures in, covered, cover, count on it, learn, learns, know, knows, in
    the, gets its own, its own line, own line, own page, gets a, gets a whole, you will see, see it in, will read,
    cited by, come out in, comes out, be one of the stories, stories, shown, be talking about, talking about, talk
    of, tell about, will tell about, handed your, secured, a paragraph, presence of, present in, comes in, come in,
    up to, assured`,
  appear: `
    appear*, feature*, featuring, mention*, cite*, quote*, print*, publish*, list, listed, named, include*,
    inclusion, read out, read, reads, heard, hear about, hear of, played, shown, counted, stand in, stands in, stand
    there, black on white, black and white, be in, is in, are in, goes in, go in, goes into, go into, goes to, go
    to, going to, going into, going in, travels, travel, travelling, sent, send, sends, lands, land on, lands on,
    arrives, arrive on, reach*, on the desk, on the table, on page, a page of, its own page, page of its own,
    paragraph, line, a line, chapter, example, used as, the example, top of the list, carry it, carry your, carries,
    speak of, speaks of, talk about, talks about, learn of, learn about, know about, write about, writes about,
    describe*, put in, put into, placed, place in, put your, written down, written in, recorded, reflected, raised,
    discussed, presented, taken up, comes out, come out, be part, part of, find yourself, see yourself, see your,
    find your, find it, read your, missing from, leave you out, left out, take it out, not be missing, annexed,
    added, goes up, go up, goes higher, forwarded, transmitted, passed up, submitted, secured, space, reserved`,
};
