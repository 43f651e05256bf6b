# Follows id.ftl, key by key and variable by variable.

## Greetings and introduction
greeting = { $time ->
    [morning] Good morning.
    [noon] Good day.
    [afternoon] Good afternoon.
   *[night] Good evening.
}
greeting-salam = Waalaikumsalam.
greeting-offer = What would you like to know about the aid? Just write, or choose:
welcome = I am Salur. I answer questions about aid at { $office }.
welcome-nameless = I am Salur. I answer questions about aid.
welcome-can = Ask me when and where aid is handed out, and what to bring.
welcome-never = I <b>never</b> ask for your NIK, PIN, OTP or money.
welcome-check = First check that this is the real Salur: my name is on the paper invitation and at { $office }.
welcome-check-nameless = First check that this is the real Salur: my name is on the paper invitation and at the office.
start-unknown = I cannot use that link yet.
start-area-unknown = That place is not in my data.
group-private = So that not everyone reads about your family, please ask me directly: @{ $username }

## Menu and help
menu = { $page ->
    [main] Please choose, or just write your question.
    [trouble] What is the problem?
    [more] What would you like to know about?
    [aid] About the aid: what would you like to know?
    [who] About who receives it: what would you like to know?
    [mine] About your data:
   *[settings] What would you like to change?
}
help = Just write as you would speak. For example: <i>when is the rice handed out?</i> or <i>what do I bring?</i> Or choose below.
help-commands = You can also tap: /jadwal when, /lokasi where, /bawa what to bring, /cek my family, /syarat who is entitled, /ingatkan tell me, /privasi my data, /bahasa change language.
command-unknown = I do not know that command.
thanks = You are welcome. If you have another question, just write.
out-of-scope = Sorry, that is beyond what I know. I answer about aid: when, where, what to bring, and who is entitled.
without-words = { $kind ->
    [voice] Sorry, I cannot listen to voice messages yet.
    [photo] Sorry, I cannot see photos yet. If it shows an identity card or family card, it is better to delete it.
    [video] Sorry, I cannot watch videos yet.
    [document] Sorry, I cannot open files yet.
    [contact] Sorry, I do not use or keep people's contacts.
   *[other] Sorry, I only understand writing.
} Just write your question, or choose:
sorry-trouble = Sorry, something went wrong and your message was not answered. Please write again later, or ask at the office.

## Not understood
clarify = Sorry, I do not understand yet. Which of these do you mean?
clarify-about = About { $programme }: what would you like to know?
which-one = Which one? Tap a button, or write <b>1</b>, <b>2</b> or <b>3</b>.
neither = All right. Please try other words, one question only. Or choose:
handoff = Sorry, I cannot answer this one. It is better to ask at the office.
handoff-try = Or try other words, for example: <i>when is the rice handed out?</i>

## Source and where to ask
source = According to { $source }.
source-dated = According to { $source }, as of { DATE($asOf, form: "short") }.
contact = Where to ask: { $contact }
contact-office = Where to ask: { $office }
channel = • { $name }: { $contact }
human = Here is where you can ask directly.
human-channels = Other official channels:

## A NIK that was sent
nik-hidden = Your message held a NIK or KK number. I have hidden it, I do not keep it, and I am deleting the message here. Please do not send it again.

## Where people live
where = { $level ->
    [province] Which province do you live in?
    [regency] Which regency or city do you live in?
    [district] Which district do you live in?
    [village] Which village do you live in?
    [rw] Which RW do you live in?
   *[rt] Which RT do you live in?
}
where-within = { $level ->
    [province] In { $within }: which province do you live in?
    [regency] In { $within }: which regency or city do you live in?
    [district] In { $within }: which district do you live in?
    [village] In { $within }: which village do you live in?
    [rw] In { $within }: which RW do you live in?
   *[rt] In { $within }: which RT do you live in?
}
where-typed = Choose below, or just write, for example: <i>RT 3 RW 5</i>
where-not-found = { $place } is not in my data.
where-several = That number exists in several places. Where are you?
where-unknown = I have no data on areas yet, so I cannot answer for the place where you live.
settled = All right, I will remember: you live in { $area }.
settled-offer = What would you like to know?

## Schedule
schedule-when = { $place ->
    [first] 📅{ " " }
    [next] Then:{ " " }
   *[plain] { "" }
}<b>{ $day ->
    [today] Today,{ " " }
    [tomorrow] Tomorrow,{ " " }
   *[other] { "" }
}{ $date }, { $hours }</b>
schedule-plan = { $place ->
    [first] 📅{ " " }
    [next] Then:{ " " }
   *[plain] { "" }
}Only planned, <b>not certain yet</b>: <b>{ $day ->
    [today] today,{ " " }
    [tomorrow] tomorrow,{ " " }
   *[other] { "" }
}{ $date }, { $hours }</b>
schedule-running = { $place ->
    [first] ✅{ " " }
    [next] Then:{ " " }
   *[plain] { "" }
}<b>Going on now, until { $until } { $zone }</b> today, { $date }.
schedule-over-today = { $place ->
    [first] 📅{ " " }
    [next] Then:{ " " }
   *[plain] { "" }
}Today, { $date }, <b>is over</b>. It was scheduled until { $end } { $zone }.
schedule-was = { $place ->
    [first] 📅{ " " }
    [next] Then:{ " " }
   *[plain] { "" }
}Already past: <b>{ $date }, { $hours }</b>
schedule-cancelled = { $place ->
    [first] ⚠️{ " " }
    [next] Then:{ " " }
   *[plain] { "" }
}<b>Cancelled:</b> { $date }, { $hours }.
schedule-postponed = { $place ->
    [first] ⚠️{ " " }
    [next] Then:{ " " }
   *[plain] { "" }
}<b>Postponed. Please do not set out yet.</b> The day on record is { $date }, { $hours }, but it is not confirmed.
schedule-moved-date = { $place ->
    [first] ⚠️{ " " }
    [next] Then:{ " " }
   *[plain] { "" }
}<b>{ $direction ->
    [later] Postponed.
   *[earlier] Brought forward.
}</b> No longer { $date }. New schedule:
schedule-moved-hours = { $place ->
    [first] ⚠️{ " " }
    [next] Then:{ " " }
   *[plain] { "" }
}<b>The hours changed.</b> No longer { $hours }. Now:
schedule-moved-point = { $place ->
    [first] ⚠️{ " " }
    [next] Then:{ " " }
   *[plain] { "" }
}<b>The place changed.</b> No longer at { $point }.
schedule-what = { $programme }{ $hasStage ->
    [yes] { " " }({ $stage })
   *[no] { "" }
} for { $areas }, at { $point }.
schedule-what-near = { $programme }{ $hasStage ->
    [yes] { " " }({ $stage })
   *[no] { "" }
} for { $areas }, at { $point } ({ $landmark }).
schedule-address = Address: { $address }
schedule-note = Note: { $note }
areas-more = { $count } other areas
schedule-none = { $hasProgramme ->
    [yes] The next { $programme } for { $area } is not in the data of { $office } yet.
   *[no] The next schedule for { $area } is not in the data of { $office } yet.
}
schedule-none-on-date = { $hasProgramme ->
    [yes] { $date }: no { $programme } on record for { $area }.
   *[no] { $date }: nothing on record for { $area }.
}
schedule-none-in-month = { $hasProgramme ->
    [yes] { DATE($month, form: "month") }: no { $programme } on record yet for { $area }.
   *[no] { DATE($month, form: "month") }: nothing on record yet for { $area }.
}
schedule-last = Last on record: { $programme }, { $date }, at { $point }.
schedule-last-postponed = ⚠️ { $programme }, recorded for { $date }, is <b>postponed</b>, and there is no new day yet.
schedule-not-entitled = In the data of { $office }, your family is not recorded as receiving { $programme }.

## Place
point-where = { $place ->
    [first] 📍{ " " }
   *[plain] { "" }
}<b>{ $point }</b>, { $address }
point-short = <b>{ $point }</b>, { $address }
point-landmark = Landmark: { $landmark }
point-used = { $state ->
    [past] Last used for { $programme }, { $date }.
    [plan] Planned (not certain) for { $programme }, { $date }, { $hours }.
    [postponed] { $programme } is <b>postponed</b>. The day on record is { $date }, but it is not confirmed.
   *[sure] For { $programme }: { $date }, { $hours }.
}
point-hours = Open: { $hours }
point-facilities = There you find: { $facilities }.
point-person = In charge: { $person }
point-person-phone = In charge: { $person }, phone { $phone }
point-phone = Phone: { $phone }
facility-kursi = chairs
facility-tenda = a tent
facility-toilet = a toilet
facility-kursi-roda = a wheelchair
facility-mushola = a prayer room
location-none = { $hasProgramme ->
    [yes] The place for { $programme } for { $area } is not in my data yet.
   *[no] The place for { $area } is not in my data yet.
}
location-several = There is more than one place:
nearest-ask = Tap <b>Send my location</b> below. It is used for this answer only and not kept.
nearest = 📍 Nearest to you:
nearest-point = { $own ->
    [yes] • <b>{ $point }</b>, about { $distance }. { $address }. This one serves where you live.
   *[no] • <b>{ $point }</b>, about { $distance }. { $address }
}
nearest-caution = Aid is collected at the place named in the schedule or invitation, even if another is nearer.
nearest-none = I do not have the position of any place yet.

## The aid
programme-which = Which aid do you mean?
programme-unknown = I have no data on the aid yet, so I cannot answer.
card-expired = ⚠️ What I have on { $programme } was valid until { DATE($until, form: "short") }. I do not give amounts and dates, because they may have changed.
bullet = • { $item }
free = <b>FREE of charge, nothing is deducted.</b>
fee = The official fee is { $fee }.
rules = { $current ->
    [yes] <b>{ $programme }</b> is for:
   *[no] Old record of who { $programme } is for; ask whether it still holds:
}
rules-not-decided = These are the general rules. The head of the RT or RW does not choose who receives.
package = <b>{ $programme }</b>: { $package }
package-amount = The amount is { $amount }.
package-period = For: { $period }
package-own = Recorded for your family: { $amount }.
documents = { $current ->
    [yes] What to bring for <b>{ $programme }</b>:
   *[no] Old record of what to bring for { $programme }; ask whether it still holds:
}
proxy-allowed = { $current ->
    [yes] <b>Someone may come for you</b>
   *[no] According to an old record, someone may come for you
} for { $programme }{ $hasWho ->
    [yes] : { $who }
   *[no] { "" }
}.
proxy-not-allowed = { $current ->
    [yes] <b>Nobody may come for you</b> for { $programme }.
   *[no] According to an old record, nobody may come for you for { $programme }.
}
proxy-bring = They bring:
proxy-home = If someone is ill, elderly or can hardly walk, ask whether it can be delivered at home.
missed-days = { $programme } can still be collected up to <b>{ $days } days</b> after the day.
missed-not = There is no later day for { $programme }.
missed-how = How ({ $programme }): { $how }
missed-last = Last day on record: { $date }.
register = { $current ->
    [yes] How to be proposed for <b>{ $programme }</b>: { $how }
   *[no] Old record of how to be proposed for { $programme }; ask whether it still holds: { $how }
}
register-not-here = I cannot register you here. If anyone asks for money to register you, do not pay.
objection = I understand, that feels unfair. The head of the RT or RW <b>does not choose who receives</b>.
objection-stopped = For your family, { $programme } is recorded as stopped. The reason: { $reason }
objection-how = { $current ->
    [yes] The way for { $programme }: { $how }
   *[no] Old record of the way for { $programme }; ask whether it still holds: { $how }
}
data-update = I cannot change data. Wrong or changed data are corrected at the office; bring your KTP and KK.
data-update-road = The way for { $programme }: { $how }
card-account = For a card, PIN or balance, go to the bank whose name is on the card. I cannot see or change it.
card-account-secret = <b>Never tell anyone your PIN or OTP</b>, not even staff.

## Family
household-not-tied = This chat is not connected to your family's data yet.
household-how = Type the <b>code of 10 letters and digits</b> from the paper invitation. Do not send your NIK.
household-elsewhere = No code? Check the official site: cekbansos.kemensos.go.id
household-no-code = No invitation? Ask at the office.
entitlement-active = • <b>{ $programme }</b>: recorded as receiving.
entitlement-active-until = • <b>{ $programme }</b>: recorded as receiving, until { DATE($until, form: "short") }.
entitlement-from = • <b>{ $programme }</b>: recorded as receiving, from { DATE($since, form: "short") }.
entitlement-pending = • <b>{ $programme }</b>: being processed, not decided yet.
entitlement-stopped = • <b>{ $programme }</b>: stopped.
entitlement-over = • <b>{ $programme }</b>: ended on { DATE($until, form: "short") }.
entitlement-reason = The reason: { $reason }
entitlement-none = { $hasProgramme ->
    [yes] In the data of { $office }, your family is not recorded as receiving { $programme }.
   *[no] In the data of { $office }, no aid is recorded for your family yet.
}
entitlement-not-decided = I do not decide this; it is what the data say.
privacy-of-others = Sorry, I may not tell about other people's data, whoever asks.
privacy-of-others-way = They can ask me themselves with the code on their invitation.
code-tied = ✅ Connected. Your family is registered in { $area }.
code-tied-nothing = No aid is recorded for your family yet.
code-tied-shared-phone = Is this phone shared? You can disconnect at any time.
code-untied = Disconnected. This chat is no longer tied to the family's data.
code-refused = That code cannot be used.
code-refused-way = Compare it with the paper invitation: 10 letters and digits, no digit 0 or 1. If it still does not work, ask at the office.
code-wait = There were too many wrong codes today. Try again tomorrow, or bring the invitation to the office.
code-misshapen = That does not look like an invitation code. It has <b>10 letters and digits</b>, no digit 0 or 1. Look at the paper invitation and type it again.

## Not through Salur yet
report-not-yet = Thank you for telling me. Sorry, I <b>cannot record reports</b> here yet.
report-keep-goods = Do not throw the goods away yet, and keep the sack.
report-danger = If someone is hurt or threatened, get help from the nearest people right now.
report-violence = For violence, call <b>SAPA 129</b>.
report-not-through-them = Do not go through the people you complain about.
report-outside = You can report to:
report-outside-national = You can also use lapor.go.id or SMS 1708.
report-outside-sensitive = Report through lapor.go.id, SMS 1708, or the Ombudsman, 137.
report-status-not-yet = Sorry, I cannot see reports yet. Ask where you reported it, and bring the number.
point-status-not-yet = Sorry, I do not know how it is there now: the queue, what is left, or whether it is open.
feedback-not-yet = Thank you. Sorry, I cannot record suggestions or praise yet; please tell them directly.

## Scams
scam-official = { $place ->
    [first] ✅{ " " }
   *[next] •{ " " }
}<code>{ $address }</code> is <b>official</b>: it is on the office's list.
scam-government = { $place ->
    [first] ⚠️{ " " }
   *[next] •{ " " }
}<code>{ $address }</code> is a government address (.go.id), but <b>not one on the office's list</b>. Ask first.
scam-imitation = { $place ->
    [first] ⚠️{ " " }
   *[next] •{ " " }
}<b>Do not open it.</b> <code>{ $address }</code> imitates { $official }. { $how ->
    [letters] Some letters were made to look alike.
    [ending] The ending decides; it really leads to <code>{ $real }</code>.
    [end] It looks like it, but the end is different.
    [words] Other words were added to the name.
   *[spelling] The spelling is slightly different.
}
scam-hidden = { $place ->
    [first] ⚠️{ " " }
   *[next] •{ " " }
}<b>Do not open it.</b> <code>{ $address }</code> is a short link; it hides where it leads.
scam-form = { $place ->
    [first] ⚠️{ " " }
   *[next] •{ " " }
}<b>Do not fill it in.</b> <code>{ $address }</code> is a page that anybody can make, not an official address.
scam-bare-number = { $place ->
    [first] ⚠️{ " " }
   *[next] •{ " " }
}<b>Do not open it.</b> <code>{ $address }</code> is only a number, not an official address.
scam-unlisted = { $place ->
    [first] ⚠️{ " " }
   *[next] •{ " " }
}<b>Do not fill it in.</b> <code>{ $address }</code> is not official: it is not on the office's list.
scam-number = { $place ->
    [first] { $listed ->
        [yes] ✅{ " " }
       *[no] ⚠️{ " " }
    }
   *[next] •{ " " }
}{ $listed ->
    [yes] <code>{ $contact }</code> is an official number: { $owner }.
   *[no] <code>{ $contact }</code> is not on the list of official numbers. Do not trust it yet.
}
scam-username = { $place ->
    [first] { $listed ->
        [yes] ✅{ " " }
       *[no] ⚠️{ " " }
    }
   *[next] •{ " " }
}{ $listed ->
    [yes] <code>{ $contact }</code> is an official account: { $owner }.
   *[no] <code>{ $contact }</code> is not on the list of official accounts. Do not trust it yet.
}
scam-more = { $place ->
   *[next] •{ " " }
}There are { $count } more. Do not use them before you have asked.
scam-asks-secret = Staff <b>never</b> ask for a NIK, PIN, OTP or money in a message. Whoever does is a cheat.
scam-never = Staff never ask for a NIK, PIN, OTP or money in a message.
scam-signs = Signs of a scam: you are rushed, asked for money or a photo of your KTP, and the address does not end in .go.id.
scam-forward = Forward the message or link to me, and I will check it.
scam-given = { $already ->
    [yes] <b>Already gave data or money?</b> Call your bank now, change your PIN, then report at iasc.ojk.go.id.
   *[no] Gave data or money? Call your bank now, then report at iasc.ojk.go.id.
}

## Notices
subscribed = Noted: you want to be told. Automatic notices are <b>not running yet</b>; for now ask me, or tap /jadwal.
subscribed-area = They will be for { $area }.
subscribed-where = To get the right ones, choose where you live first.
unsubscribed = All right, I will not send notices. You can still ask at any time.

## Language
language-choose = Pilih bahasa. Choose a language.
language-chosen = All right, we use English. What would you like to know?

## Personal data
kept = <b>What I keep about you:</b>
kept-account = • The number of your Telegram account
kept-since = • Kept since { DATE($date, form: "short") }
kept-language = • Language: { $language ->
    [en] English
   *[id] Indonesian
}
kept-area = • Where you live: { $area }
kept-household = • The tie to your family's data at { $office } ({ $count } kinds of aid)
kept-subscribed = • You want to be told, since { DATE($date, form: "short") }
kept-words = I do not keep what you write once it is answered; I only remember what your last question was about.
kept-words-learning = I do not keep what you write once it is answered, except sentences I did not understand at first.
kept-learning = { $on ->
    [true] • I may learn from your sentences, kept: { $count }
   *[false] • I may not learn from your sentences
}
learning-ask = I did not understand at first. May I keep such sentences, without names and numbers, to learn from them? You can take this back at any time with /privasi.
learning-chosen = { $on ->
    [true] Thank you. From now on I keep sentences I do not understand, without names and numbers.
   *[false] All right, I do not keep your sentences.
}
export-caption = All that I keep about you.
export-next = That is the file. It holds personal data; do not give it to others.
erase-sure = Delete it all? Where you live, your language, the tie to your family and your wish to be told will be gone.
erase-stays = What stays: today's count of wrong codes, without a name, and messages that are not answered yet.
erase-stays-list = The list of recipients belongs to { $office }. If it is wrong, ask them to correct it.
erased = ✅ Deleted. If you write again, we start from the beginning.

## Buttons
label-name = { $name }
label-menu = Menu
label-menu-trouble = A problem
label-menu-more = More
label-menu-aid = About the aid
label-menu-who = Who receives it
label-menu-mine = My data
label-menu-settings = Settings
label-others = Others
label-neither = None of these
label-eligibility-check = Do I receive it?
label-eligibility-rules = Who is entitled?
label-schedule = When is it?
label-schedule-others = Other days
label-schedule-of = When: { $programme }
label-location = Where is it?
label-package = What is given?
label-documents = What to bring?
label-proxy = May someone else go?
label-missed = I could not come
label-register = How to be proposed
label-objection = I do not get it
label-data-update = My data are wrong
label-card-account = Card trouble
label-point-status = Still open?
label-report = Report something
label-report-status = My report
label-scam-check = Suspicious message
label-subscribe = Tell me
label-unsubscribe = Do not tell me
label-talk-to-human = Ask a person
label-privacy = My personal data
label-feedback = Praise, suggestion
label-help = How to use Salur
label-way = Show the way
label-way-to = To { $point }
label-nearest = The nearest
label-choose-area = Choose where I live
label-change-area = Where I live
label-area-whole = { $level ->
    [rt] I do not know the RT
    [rw] I do not know the RW
   *[other] I do not know
}
label-household-how = Use invitation code
label-untie = Disconnect family
label-learning = { $on ->
    [true] You may learn
   *[false] Stop learning
}
label-learning-yes = Yes
label-learning-no = No
label-language = { $language ->
    [en] English
   *[id] Bahasa Indonesia
}
label-export = Save as a file
label-erase = Delete it all
label-erase-sure = Yes, delete it all
label-erase-not = No, keep it
button-share-location = 📍 Send my location

## Seen in Telegram before a chat begins
bot-short-description = Answers about aid: when, where, what to bring. Never asks for your NIK, PIN, OTP or money.
bot-description = I am Salur. Ask me when and where aid is handed out, and what to bring. Just write as you would speak. I never ask for your NIK, PIN, OTP or money. My real name is on the paper invitation and at the office.
command-menu = Main menu
command-jadwal = When aid is handed out
command-lokasi = Where to collect it
command-cek = Is my family registered
command-syarat = Who is entitled
command-bawa = What to bring
command-lapor = A problem
command-laporan = My report
command-ingatkan = Ask to be told
command-berhenti = Do not tell me any more
command-privasi = My data: see or delete
command-bahasa = Change language (bahasa)
command-bantuan = How to use Salur
