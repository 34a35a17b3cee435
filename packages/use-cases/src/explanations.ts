import {
  accessExplanations,
  alertsExplanations,
  casesExplanations,
  clocksExplanations,
  communityExplanations,
  deliveriesExplanations,
  type Explanations,
  figuresExplanations,
  incidentsExplanations,
  kernelExplanations,
  mechanismExplanations,
  messagesExplanations,
  networkExplanations,
  noticesExplanations,
  placesExplanations,
  promisesExplanations,
  referralsExplanations,
  riskIndexExplanations,
  safeguardsExplanations,
  taxonomiesExplanations,
} from "@answerable/core";
import { interchangeExplanations } from "@answerable/interchange";
import { storeExplanations } from "@answerable/store";
import { auditExplanations } from "./audit/audit-explanations.ts";
import { WEBHOOK_CODES } from "./deliveries/webhook-codes.ts";
import { httpExplanations } from "./http-explanations.ts";
import { MAIL_CODES } from "./notices/mail-codes.ts";
import { phoneFailures } from "./phone/phone-failures.ts";
import { pullExplanations } from "./pull/pull-explanations.ts";
import { indexExplanations } from "./risk-index/index-notes.ts";
import { WORK_CODES } from "./worker/work-observations.ts";
import { WORKER_NOTES } from "./worker/worker-notes.ts";

const ownExplanations = {
  "service-cards-unchecked":
    "Nobody checked these service cards for as many days as a check holds; each says so, and `answerable referrals gaps` names them.",
  "deadlines-reach-nobody":
    "Nobody in these roles said how she or he is reached, so of what passes undone nobody there hears by mail: `answerable accounts reach`.",
  "draft-not-kept": "The folder of drafts is away, or the worker may not write there; it tries again by itself.",
  "draft-not-made": "The draft could not be made; `answerable bulletin` by hand says more.",
  "no-longer-due": "It was done, or moved to another moment, while it was looked at; nothing was noted.",
  "period-needed": "Give one month, or the first and the last one (from, to), and not both.",
  "months-are-backwards": "The first month lies after the last one.",
  "period-too-long": "A table takes at most `months` months; ask a longer period in parts.",
  "file-stands-there":
    "A file of this name with other bytes lies in the folder; somebody may have passed it on. Nothing was written.",
  "file-ending-not-known":
    "Results are not written to a file that is named like this: its name must end in one of `endings`. Nothing was done.",
  "standard-input-twice": "Standard input (`-`) comes once and is one file; name the other one by its path.",
  "file-not-writable": "The file cannot be made or written to; nothing was done.",
  "bulletin-of-a-part":
    "A bulletin speaks of the whole operation, and you may see only some of its areas; `answerable figures` gives their tables.",
  "folder-not-writable": "The folder cannot be made or written to.",
  "taxonomy-not-shipped":
    "No taxonomy of this id is shipped; `answerable taxonomy list` shows them, `--file` takes your own.",
  "crosswalk-not-shipped": "No crosswalk between these two is shipped; `--file` takes your own.",
  "hook-brings-in-one-kind":
    "A webhook brings in what its form collects and does nothing else: name one permission, one of `among`.",
  "key-too-short":
    "A key that leads to a receipt, or is sent by somebody who is not known, is of at least `characters` characters of chance, such as a UUID: nobody may guess it.",
  "code-not-known": "No problem and no refusal has this code.",
  "actor-needed": "Say who acts: --as CODE, or ANSWERABLE_ACTOR.",
  "not-yours-to-drop":
    "Among these deliveries may be ones about sensitive matters; whoever is named to deal with those lets them go. Trying them again is for everybody who keeps the work going.",
  "no-one-group-of-kind":
    "Of this kind the community has no group, or several; say it by the group's code (`groups`, such as `--groups a=12`).",
  "participation-said-twice": "Say who took part whole (`participation`), or in few words, and not both.",
  "module-not-here": "This operation does not run that part; `answerable store add-part` gives it one.",
  "part-here-already": "This operation runs that part already; nothing was changed.",
  "operation-not-found": "There is no operation here; `answerable init` makes one.",
  "operation-exists-already": "There is an operation here already; nothing was changed.",
  "document-kind-unknown": "The file does not say which kind of document it is: `document` must name one of the kinds.",
  "form-not-mapped": "No adopted form mapping is for the form that this submission was filled in on.",
  "form-not-whole":
    "These files are not all that the form holds: a page says that more follow, fewer rows came than it announced, or a row could not be recognised. Nothing was taken for deleted.",
  "form-lost-most":
    "More than a quarter of what is known of the form is not in these files. They are rather not the whole form; nothing was taken for deleted. Say --lost-most where it is right.",
  "import-cannot-be-undone":
    "Only imports of incidents and of assessments can be undone; withdraw single records of this one by hand.",
  "sensitive-not-by-import":
    "What this row is about goes to the investigating body alone, so it was not taken in here. Hand it today, by its row, to whoever is named for sensitive complaints: she or he parts what was said from who said it (`answerable cases lodge-sensitive`). Then delete it at its source, and this file.",
  "import-partly-out-of-sight":
    "The import brought records that lie outside what you may see, so nothing was taken back: it would be undone by half. Ask somebody who sees all of it.",
  "deleted-at-source-and-kept":
    "The form does not hold it any more, and a person has touched it here since: it stays, for a person to decide.",
  "too-many-to-compare":
    "In so many areas and months there is too much to compare every two incidents; look with `answerable incidents candidates MONTH`.",
  "sample-in-a-real-operation": "The submission says that it is invented; it does not enter a real operation.",
  "real-in-a-sample-operation":
    "The submission does not say that it is invented; a sample keeps its key beside its data and takes no real ones.",
  "language-not-checked":
    "The text is in a language that cannot be checked, so it is treated as one that identifies somebody.",
  "text-withheld":
    "The text would tell who somebody is. It was sealed to the information manager; the incident was taken. Clean it at its source.",
  "priority-of-no-case":
    "Cases have the priorities in `allowed`; a rule for another one holds for no case. Other matters may still have it.",
  "entered-late":
    "So many matters (`matters`) were due before anybody entered them here. They are late and no alarm: somebody was slow to enter them, not to answer.",
  "document-not-adopted": "The operation has adopted no such document.",
  "operation-locked":
    "Somebody has locked this operation, and nothing opens it. `answerable unlock` lets it be opened again, by whoever has what opens its keys.",
  "lock-not-written":
    "The lock cannot be written: the disk is full, or not yours to write to. End what runs by hand, and switch the machine off.",
  "key-needed":
    "The store opens with a passphrase (ANSWERABLE_PASSPHRASE, or ANSWERABLE_PASSPHRASE_FILE) or a key file (ANSWERABLE_KEY_FILE).",
  "key-on-the-disk-of-the-data":
    "What opens the store lies on the disk of the store, and whoever takes that disk reads everything. Put it on another one, or type a passphrase; where you must, ANSWERABLE_KEY_ON_SAME_DISK=accepted says that you know.",
  "key-service-address-unsafe":
    "ANSWERABLE_KMS_URL is no address, or one without TLS: whoever listens on the way would have the token and the key.",
  "key-service-token-needed": "ANSWERABLE_KMS_TOKEN_FILE names no file; the token that the service takes stands there.",
  "key-service-needed": "No service is named: ANSWERABLE_KMS_URL, ANSWERABLE_KMS_TOKEN_FILE.",
  "too-many-tries": "So often (`perDay`) was tried today; tomorrow it is open again. Each try stands in the read log.",
  "key-not-read": "The file holds no key: 32 bytes as base64url, on one line.",
  "passphrase-not-read": "The file holds no passphrase: one line, or the same one twice on two.",
  "passphrase-lines-differ": "The two lines are not the same passphrase; nothing was changed.",
  "passphrase-too-short": "A passphrase has at least `least` characters, such as four words of chance.",
  "backup-without-place": "Say where the copy goes: --out for the stores, --keys-out for the keys, or both.",
  "keys-with-the-data":
    "The keys would lie with the copy that they open, and whoever finds one has both. Give them a place of their own.",
  "keys-on-one-disk":
    "The keys would lie on the disk of the copy, or of what unlocks them. Use another disk; where you must, --one-disk says that you know.",
  "backup-in-clear":
    "The operation is no sample, so it is saved only for somebody who can open it: --to takes a public age key.",
  "not-an-age-recipient": "This is no public age key; one begins with age1.",
  "backup-not-written":
    "The place of the backup is full, gone, or cannot be written to, or a backup of this moment lies there. Nothing was left of it.",
  "backup-on-the-disk-of-the-data":
    "The copy lies on the disk of what it is a copy of: what takes the one takes the other. Carry it elsewhere.",
  "backup-not-here": "No backup lies in this folder.",
  "backup-not-whole": "The backup was never finished, so it is none; take an older one.",
  "backup-damaged":
    "The file in `file` is missing or is not as it was written; take another copy. Nothing was brought back.",
  "backup-not-known": "This folder holds something else, or a backup of a newer version.",
  "identity-does-not-open": "The backup was sealed to somebody else: this identity does not open it.",
  "backups-of-two-operations": "The folders are of different operations.",
  "backup-not-proved":
    "The backup was not written by somebody who held the keys of this operation, or was changed since. Nothing was brought back.",
  "place-not-empty":
    "Something of this operation lies there already, and nothing was touched. Bring it back to an empty place.",
  "restored-differs":
    "What was brought back of this part is not what the backup says. It was taken away again; take another copy.",
  "erased-later-comes-back":
    "What was erased after `after` is not known here and has come back. Look for a newer folder of keys; else erase it again, from the paper of whoever asked for it.",
  "keys-older-than-data":
    "The keys were saved before the stores: what was sealed between `keys` and `data` can be opened by nobody.",
  "rotation-under-way": "A rotation of the keys is under way, or broke off; `answerable keys rotate` goes on with it.",
  "keys-of-an-older-version":
    "What opens the store wraps the key of every sealed value itself; `answerable keys rotate` puts a key of its own between.",
  "token-on-the-disk-of-the-data":
    "The token for the key service lies on the disk of the data. Whoever takes the machine can ask the service with it until it is revoked there.",
  "chain-intact": "Recomputed from its first event, the log's chain of hashes is whole.",
  "chain-broken": "The log was changed, or the database lost a part of it; `answerable audit verify` says where.",
  "sample-operation": "The operation is a sample: everything in it is invented.",
  drafts: "Some adopted documents were validated by nobody; whoever answers for them should look.",
  "wrapped-keys-on-the-same-disk":
    "The wrapped keys lie beside the log. Put them elsewhere with ANSWERABLE_KEYS, and back them up apart.",
  "disk-encryption-not-seen":
    "It cannot be seen from here whether the disk is encrypted, or the data lies on a server: look there, and make sure.",
  "disk-encrypted": "Stores and keys lie on a volume that is encrypted by the system (dm-crypt, LUKS).",
  "disk-not-encrypted":
    "No encryption is seen beneath the stores or the keys. Who takes the disk reads codes, areas and months, and all that lies in clear. Put them on an encrypted volume; where the disk or a provider encrypts by itself, write that down.",
  "data-in-memory-alone": "Stores or keys lie in memory and are gone when the machine stops.",
  "swap-not-encrypted":
    "What lies in memory, keys among it, may be moved out to a disk that is not encrypted. Encrypt the swap, or switch it off.",
  "core-dumps-on":
    "A process that breaks leaves its memory, keys among it, in a file. Switch that off: LimitCORE=0, or ulimit -c 0.",
  "never-saved": "Nothing says that this was ever saved from this machine; `answerable backup` saves it.",
  "saved-long-ago":
    "It was last saved more than seven days ago (Answerable default); what was done since would be lost.",
  "backup-lies-in-clear":
    "Files in a folder of backups are sealed to nobody: whoever finds them reads them. Take them away, and save with --to.",
  "passphrase-in-the-environment":
    "The passphrase stands in the environment of the process, where others on this machine may read it. ANSWERABLE_PASSPHRASE_FILE takes a pipe or a credential of systemd.",
  "key-beside-its-data":
    "The key lies beside the data it protects; whoever takes the disk can read everything. Keep it elsewhere.",
  "country-not-shipped": "The places of this country are not shipped; `--file` takes your own document.",
  "not-found": "There is no such record, or it lies outside what you may see.",
  "sample-stays-what-it-is":
    "Whether an operation is a sample is settled when it is made; a sample's key lies beside its data.",
  "nobody-left-to-adopt-staff": "In this document nobody may adopt the next one; staff could never be changed again.",
  "nothing-left-to-keep":
    "Nothing of this may be kept with the incident; if the incident should not stand, withdraw it.",
  "break-glass-unseen":
    "Records were opened in an emergency, and the third person who is told has not said yet that she or he looked.",
  "glass-nobody-to-ask":
    "Nobody else of the staff may say yes to it, so nobody is asked; call whoever may see the record.",
  "glass-nobody-to-tell":
    "Nobody beside the two may be told of it, so nothing is opened; an administrator can name a key holder or an auditor.",
  "nothing-sealed": "The record holds no such text.",
  "merge-target-does-not-stand": "The record that should stay does not stand itself.",
  "linked-to-an-alert":
    "A person has linked a flash alert to it, which would then stand for something that is counted nowhere; unlink it first.",
  "stands-for-a-merged-one":
    "A person has merged another incident into it, which would then be counted nowhere; reconsider that one first.",
  "linked-incident-does-not-stand":
    "The incident is set aside, merged or withdrawn; an alert is linked to one that stands.",
  "counted-and-not-counted": "Either somebody saw about how many were there, or nobody counted.",
  "sensitive-intake-closed":
    "Sensitive complaints are not taken today, and nothing was written. Say what stands in `page`; what is missing is listed beside it.",
  "nobody-deals-with-it":
    "It was taken, and all who deal with cases of this area work near whom it is about, so that nobody sees it. Say so to whoever keeps the staff document: somebody of none of these units has to be named.",
  "nobody-to-forward-it":
    "Everybody who could hand it to the investigating body works near whom it is about, so that nobody would see that it is there. Give the person the body's own contact (`page`); an administrator can name a focal point who works in none of these units.",
  "body-has-no-key":
    "The investigating body has proved no key of its own, so nothing can be sealed to it here; it takes complaints by its portal or mail.",
  "about-others":
    "The two are not about the same people and units, so that somebody may see one of them and not the other, and would learn from the mark that it is there. Record first whom both are about (`answerable cases learn-about`).",
  "may-not-deal-with-it":
    "No role lets this member of staff deal with cases, or this one lies outside what she or he may see.",
  "action-or-plan":
    "A changed programme names the corrective action that stands (`action`), or plans one (`plan`); not both.",
  "public-words-name-somebody":
    "What is said in public seems to tell who somebody is. Say it again without it, and broaden what was said.",
  "allegation-needed":
    "Nothing of this case was taken down in words; write down what was alleged, so that it can be sealed to the body.",
  "allegation-tells-who":
    "The person did not agree to be known, and the words as they were taken down may tell who it is. Write the allegation anew without that.",
  "known-time-left-out":
    "It was not said when it was known, so the moment of drafting is taken; the delay may be longer.",
} as const satisfies Explanations;

/** What codes mean, list by list; each code stands in one of them, or one meaning would hide the other. */
export const explanationLists: readonly Explanations[] = [
  kernelExplanations,
  taxonomiesExplanations,
  placesExplanations,
  safeguardsExplanations,
  accessExplanations,
  clocksExplanations,
  communityExplanations,
  deliveriesExplanations,
  referralsExplanations,
  messagesExplanations,
  incidentsExplanations,
  alertsExplanations,
  networkExplanations,
  noticesExplanations,
  promisesExplanations,
  casesExplanations,
  mechanismExplanations,
  riskIndexExplanations,
  figuresExplanations,
  storeExplanations,
  interchangeExplanations,
  indexExplanations,
  WORK_CODES,
  WORKER_NOTES,
  auditExplanations,
  WEBHOOK_CODES,
  MAIL_CODES,
  httpExplanations,
  phoneFailures,
  pullExplanations,
  ownExplanations,
];

/** Every code that can stand in an answer, with its sentence. */
export const explanations: Explanations = Object.assign({}, ...explanationLists);

/** What a code means, in one or two sentences; undefined where there is no such code. */
export const explain = (code: string): string | undefined =>
  Object.hasOwn(explanations, code) ? explanations[code] : undefined;
