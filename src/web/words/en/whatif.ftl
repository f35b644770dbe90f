### What would change if something were otherwise.

whatif-title = What if?
whatif-about = Move a date or leave out a source. Every view then shows the supposed world and says so; the dossier stays as it is, and each supposition can be taken back.
whatif-move = Move
whatif-anything = an event, a beginning or an end
whatif-to = to
whatif-suppose = suppose
whatif-choose = Choose what to move.
whatif-leave-out = Leave out
whatif-or = Or suppose
whatif-take-back = take everything back
whatif-day = The supposed day
whatif-map = The supposed map
whatif-changes = What would change
whatif-nothing = Nothing: what is supposed moves no standing and no commitment within the period.
# <map> is a link.
whatif-count =
    { $count ->
         [one] one thing
        *[other] { $count } things
    } · <map>see it on the map</map>
whatif-column-what = What
whatif-column-told = As it is told
whatif-column-supposed = As supposed
supposed = What is supposed
supposed-not-told = Supposed, not told:
supposed-undo = undo
supposed-undo-named = Undo: { $supposition }
supposed-without = without { $source }
supposed-date = { $what }: { $day }
point-beginning = beginning of { $name }
point-end = end of { $name }
## Events that are moved by hand or by keys, and the deadlines that follow them. $told is where something lies as it is told.

movable-title = Move an event
movable-keys = Pull a dot to another day. Or by keys: Tab to a dot, arrow keys move it by a day, with Shift by a month; Enter keeps it there, Escape undoes.
movable-untold = not told
movable-no-day = no day
movable-moved = { $day }, told: { $told }
movable-named = { $name }: { $days }
movable-held = { $name }: { $day }, told: { $told }.
movable-deadlines = Deadlines
# $name is one of the message promise.
movable-due = { $name }: due { $now }, told: { $told }
# A commitment with its state as supposed; $action is in the words of the dossier.
duty-state = <promise>to { $action }</promise>: <now>{ $state }</now>
duty-told = told: { $state }
duty-not-yet = not yet promised
duties-board = the whole board

## How long something would stand, or be in a state.

life-never = not at all
life-due = due { $days }
life-done = done { $days }
life-on = { $status } on { $day }
life-from-to = { $status } from { $from } to { $until }
