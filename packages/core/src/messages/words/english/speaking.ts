import type { WordList } from "../word-list.ts";

/** English words for speaking, complaining and keeping silent. Source: Answerable default. */
export const englishSpeaking: WordList = {
  tell: `
    report, reports, reporting, reported, testify, testifies, testified, testifying, testimony, testimonies, tell,
    tells, told us, telling, talk, talks, talking, speak, speaks, speaking, spoke, spoken, who said, say, says, give
    names, give the name, give us names, give us the name, give me names, name, names, naming, named, denounce*,
    inform, informs, informing, information, statement*, interview*, answer, answers, answering, answered,
    questionnaire*, survey*, witness*, declare*, what happened, what you saw, what u saw, wat you saw, you saw,
    identify, identifies, point out, come forward, comes forward, came forward, confess*, evidence, cooperate*,
    cooperating, collaborate*, share your story, share their story, your story, talkers, open your mouth, account,
    depose, deposition, fill the form, fill in the form, incident form*, describe, describes, describing, mention
    who, disclose*, disclosing, details, interrogat*, reveal*, who attacked, who did it, who took, who killed, who
    burned, who burnt, who recruited, participate in the, take part in the, took part in the, focus group,
    informant*, informer*, denunciation, words, agree to speak, agree to talk, our monitor, the monitor, the
    monitors, talk to, violation form, incident to, an incident, share with us, hand us, record your, sign the
    statement, sign a statement, sign this, sign the paper, help us with names, with names, fill in, fill out,
    incident form, full statement, against your, accuse the, statement against, against the, willing to tell,
    camera, our camera, the shooter, names the, who threw, boys who, which armed, which group, hand over, turn in,
    turn him in, inform on, spy, spies, eyes and ears, our eyes, be our eyes, whisper`,
  telling: `
    tell, tells, telling, told, say, says, saying, speak, speaks, speaking, spoke, talk, talks, talking, report,
    reports, reporting, reported, testify*, testifies, testified, denounce*, denouncing, inform, informs, informed,
    informing, declare, declares, declared, describe*, answer, answers, answered, answering, explain what, name,
    names, naming, named, identify*, identifies, point, points, point out, show, shows, confess*, confirm, reveal*,
    disclose*, share, shares, sign, signs, signed, record, recorded, record your, fill, fills, filled, speak up,
    come forward, comes forward, interview, interviewed, cooperate*, collaborate*, write down, give evidence, open
    up, depose, spell, sing, whisper, whispers, sit with, sits with, meet the, mention, give us, give me, hand us,
    bring us, lead us, call us with`,
  testimony: `
    statement*, testimony, testimonies, information, info, evidence, witness*, interview*, questionnaire, survey,
    incident*, violation*, abuse*, story, stories, account, details, names of, the names, a name, one name, who did,
    who attacked, who burned, who burnt, who shot, who took, who killed, who carried, who fed, who hid, who joined,
    who came, what happened, what you saw, what they saw, saw, seen, which armed, which men, which soldiers,
    monitor*, inspector*, investigator*, investigation, assessor*, journalist*, hearing, recorder, confession,
    complaint form, incident form, report form, truth, photo*, video, names`,
  bidtell: `
    tell me, tell us, tell the, give us the name*, give me the name*, give us names, give me names, give us a name,
    give names, name the, name the ones, name him, report, say, answer, talk, speak, testify, identify, point out,
    confess, describe, share your, share the, write down, sign, come and tell, come forward, come and testify, first
    tell, just tell, just say, you tell, u tell, you talk, you speak, you report, you testify, you give, you give
    us, you name, you must tell, you answer, help us with names, help us with information, help us with the names,
    bring us names, bring us the names, bring us information, give us the, hand us the, hand over the names, point
    to, show us who, show us the, lead us to, bring us the one*, tell which, tell who, tell our, first your
    statement, your statement first, a name, one name, names first, names please, two names, statement first`,
  silent: `
    silent, silence, quiet, keep your mouth, mouth shut, mouths shut, shut up, shut your, say nothing, saying
    nothing, say a word, not a word, not one word, no word, without a word, between us, to yourself, to yourselves,
    withdraw*, drop the complaint, drop your complaint, drop the case, drop the matter, drop that, take back, takes
    back, took back, cancel your complaint, cancel the complaint, forget what you saw, secret, make noise, noise,
    noisy, big mouth*, loud mouth*, loudmouth*, mouth, tongue, stop complaining, complain, complains, complained,
    complaining, complaint, complaints, complainer*, hotline, complaints desk, complaint desk, complaint box,
    suggestion box, call the number, call 3030, phone the, calls the, called the, call the, calling the, toll free,
    grievance*, the committee meeting, accuse, accusing, accusation*, gossip*, spread stories, tell the office, tell
    the ngo, tell anyone, told the ngo, tell the un, tell them, tell the donor*, tell the white, journalist*, happy
    with the service, satisfied, everything is fine, everything went well, all is well, five stars, good score, good
    answer*, troublemaker*, trouble maker*, criticis*, criticiz*, speak badly, bad words, blind, saw nothing, see
    nothing, heard nothing, story about, little story, delete your message, delete that, keep it quiet, hush, let it
    go, let the matter, mouths, mouths closed, mouth closed, phone call to, one phone call, phoning that, phoning,
    that hotline, that number, went to the complaints, complaints box, nobody stole, nothing was stolen, nobody
    took, everything was fine, no problem*, complaint withdrawal, calling the complaints, complaints line, making
    trouble, make trouble, trouble for us, forget about it, look the other way, turn a blind eye, swallow it, bury
    it, bury the, quiet people, quiet families, stay calm about, sign that, erase that, erase the`,
  complaining: `
    complain*, complaint*, hotline, toll free, complaint box, suggestion box, box, feedback, grievance*, accuse*,
    accusing, accusation*, gossip*, noise, noisy, trouble, troublemaker*, criticis*, criticiz*, denunciation,
    letter, letters, petition, protest*, grumble*, shout, shouts, scream*, loud, call the, called the, calls the,
    phone the, phoned, calling the, the office, donor, donors, the un, white car*, those white, headquarters,
    auditor*, whistle*, charge against, case against, against the, against our, against my, on the radio, facebook,
    post, posting, police report`,
  case: `
    your case, ur case, this case, his case, her case, their case, the case, your story, ur story, her story, his
    story, their story, this story, story, your testimony, testimony, testimonies, your statement, your incident,
    this incident, the incident, every incident, your report, your words, ur words, your name, your village, your
    village s, your school, your son, your daughter, your brother*, your child, your children, your husband, your
    wife, your father, your mother, your family, our village, the attack, attack, the attack on, what happened, what
    they did, what you, what u, everything you, all you, all that you, whatever you, what we, killing*, murder*, the
    killing, abduction, kidnapping, the burning, burning, burned, burnt, the rape, the bomb*, shelling, the boys,
    the girls, the three boys, you said, you told, you tell, you give me, you give us, you gave, yours, massacre,
    recruitment, the mine, the children, account, your account, evidence, photo*, violation, violations, your loss,
    the loss, the boy, the girl, the school, madrasa, the hospital, village, interview, letter, your letter, your
    message, his name, her name, pain, suffering, your pain, your voice, you will, record, tragedy, ordeal, your
    children s, this attack, these killings, his death, her death, their deaths, death of, deaths, you lived, you
    suffered, you went through, that child, child s name, each case, every case, every family, all cases, it, this,
    them, missing girls, girls, the fire in, the fire, fire in, bridge, what you saw, the names of, names of, case,
    cases, stories, incident*, statement*, complaint, affair, matter, file, words, voice, loss, tears, drawing*,
    names, what you said, what you say, what you told, what you tell, what we saw, that`,
  violation: `
    attack, attacks, attacked, killing*, killed, murder*, rape, raped, rapes, abduct*, kidnap*, burning, burned,
    burnt, fire, raid, raids, raided, bomb*, shelling, shelled, shot, shooting, massacre*, recruit*, beating,
    beaten, tortur*, loot*, stolen, theft, mine, mines, explosion, displaced, occupation, occupied, harass*,
    violence, violation*, arrested your, disappeared, crime*, atrocit*, ambush, airstrike*, drone`,
  villain: `
    soldier*, rebel*, gunmen, gunman, armed, bandit*, thief, thieves, commander*, militia*, fighter*, group,
    perpetrator*, attacker*, rapist*, killer*, murderer*, kidnapper*, raider*, bush men, boys in the bush,
    insurgent*, terrorist*, the man who, the men who, culprit*, criminal*, suspect*, offender*, abuser*, husband
    who, guilty, gang, who did this, who did it, he who did, those who did, trafficker*, looters, looter`,
};
