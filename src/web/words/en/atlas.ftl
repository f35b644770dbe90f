### What stands around every view: the masthead, the choice of an account, quotes, the strip of days.

## Before the dossier is there, and when it cannot be read.

opening = Opening the dossier …
trouble-unread = The dossier could not be read: { $reason }.
trouble-not-again = The dossier could not be read again ({ $reason }). This is as it was read before.
trouble-deaf = The program that serves this atlas does not answer. This is as it was last read.
view-failed = This view could not be reckoned
view-failed-reason = { $reason }. The other views still work.
view-again = Try again
# The title of a window: what is shown, then the title of the dossier.
page-title = { $view } – { $dossier }

## The masthead.

skip = To the content
language = Language
views = Views
view-day = The day
view-timeline = Timeline
view-compare = Compare
view-commitments = Commitments
view-bodies = Bodies
view-sources = Sources
view-disagreements = Disagreements
view-whatif = What if
view-search = Search
view-help = Help
view-why = Why

## According to whom.

account = according to
account-default = all sources, compared
account-first-group = One source first, the others where it is silent
account-first = first { $source }
account-only-group = One source alone
account-only = only { $source }
# A source in a list: its letter and who made it.
account-source = { $letter }: { $name }
# The same after "according to" in a sentence.
account-told-alone = { $source }, alone
account-told-first = { $source }, and the others where it is silent

## Sources and their words.

letter-of-source = Source { $letter }: { $name }
# The quotation marks of the language around words in another.
quote = “{ $words }”
what-sources-say = what the sources say
# <source/> is the title of a source, in its own language.
source-says = <source/>: { $says }
rests-on = It rests on
also-rests-on = Also rests on
why-link = Why? The reasons, down to the quotes
place-count =
    { $count ->
         [one] one place
        *[other] { $count } places
    }

## How a source says something.

modality-asserted = said outright
modality-denied = denied
modality-reported = as reported by another
modality-doubted = doubted
modality-hypothetical = only supposed
modality-prescribed = prescribed
modality-opinion = a judgement

## The strip of days at the foot.
## What a button shows stands at the start of what it is called: "previous change", "Previous change: 3 May".

strip = The chosen day
strip-previous = <short>previous</short> <wide>change</wide>
strip-next = <short>next</short> <wide>change</wide>
previous-change = Previous change
previous-change-on = Previous change: { $day }
next-change = Next change
next-change-on = Next change: { $day }
day-field = Day, as 1 February 1946 or 1946-02-01
day-slider = Day. Arrow keys: a day; with Shift: the next change; Page keys: a month
play = play
stop = stop
pace = Pace
pace-day = a day at a time
pace-week = a week at a time
pace-change = change by change

## Faults of the dossier.

fault-count =
    { $count } { $count ->
         [one] fault
        *[other] faults
    }
warning-count =
    { $count } { $count ->
         [one] warning
        *[other] warnings
    }
no-faults = no faults
# $faults is "3 faults and 1 warning".
faults-in-dossier = { $faults } in the dossier
faults-notice = <faults/>: what still works is shown.
