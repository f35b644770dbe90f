### How to read the atlas.

help-title = How to read this atlas
# <stressed> is stressed.
help-about = The atlas holds what documents <stressed>say</stressed>, statement by statement, each with the words it rests on. From these it reckons, for every day, who held what. It never decides by itself which document is right: where they differ, it says so.
help-sure = How sure
help-certain = Every source that speaks of it has it stand on this day.
help-possible = The sources neither make it certain nor exclude it: a date is vague, or nobody says when it ended.
help-disputed = By the words of one source it stands, by those of another it does not.
help-unknown = No document tells. The map stays bare: silence is not an answer.
help-account = According to whom
help-account-text = All sources can be compared; or one goes first and the others fill its gaps; or one is heard alone. The letters after a sentence are the sources: each leads to the words themselves.
help-axes = Six ways to hold a place
help-axes-text = Sovereignty (by law), administration, presence, use, property, and positions taken. They are kept apart because one party may have one and another the other.
help-keys = Keys
key-day = ← →
key-day-does = on the strip of days: a day earlier or later
key-change = Shift with ← →
key-change-does = to the change before or after
key-month = Page up, Page down
key-month-does = a month
key-ends = Home, End
key-ends-does = the first and the last day of the dossier
key-move = ← → ↑ ↓
key-move-does = on the map or the timeline: move it
key-size = + −
key-size-does = on the map or the timeline: nearer, farther
key-whole = 0
key-whole-does = on the map or the timeline: the whole
key-open = Tab, Enter
key-open-does = to the next place, bar or letter, and open it
key-step = n p
key-step-does = in a document: to the next or previous statement; beside another: difference
key-close = Escape
key-close-does = close the page of a place
