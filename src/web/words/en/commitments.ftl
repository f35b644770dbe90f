### What was promised, by when, and what became of it.
### $action is in the words of the dossier ("leave the fort") and in its language; $days is a number of days in words.

# What is promised, as it stands in a list.
promise = to { $action }

## When it is due.

deadline-by = by { $day }
# $days is "between 1 and 15 November 1945".
deadline-by-a-day = by a day { $days }
# $stretch is a month or a year.
deadline-by-a-day-in = by a day in { $stretch }
deadline-latest = by { $day } at the latest
# $missing is one of the messages deadline-date-of.
deadline-latest-missing = by { $day } at the latest; missing: { $missing }
deadline-earliest = not before { $day }
deadline-earliest-missing = not before { $day }; its end is not computable: missing { $missing }
deadline-missing = not computable: missing { $missing }
deadline-untold = no deadline told
# $events is one event or several, by name.
deadline-date-of = the date of { $events }

## States, by their names alone.

state-created = agreed; its condition is not met
state-in-effect = in effect
state-fulfilled = fulfilled
state-overdue = overdue
state-violated = broken
state-discharged = discharged
state-suspended = suspended
state-expired = expired
state-terminated = ended by agreement
state-no-information = nobody says

## States with their days.

state-days-overdue = { $days } overdue
state-days-left = in effect; { $days } left
state-last-day = in effect; this is the last day
state-untold = nobody says whether it was done
state-untold-since = nobody says whether it was done; { $days } since the deadline
fulfilled-last-day = fulfilled on its last day
fulfilled-early = fulfilled, { $days } early
fulfilled-late = fulfilled, { $days } late
fulfilled-in-time = fulfilled in time
# The days of the next two are days at most: "at most 5 days".
fulfilled-in-time-or-late = fulfilled in time or { $days } late
fulfilled-perhaps-late = fulfilled, perhaps in time, { $days } late
fulfilled-in-time-or-open = fulfilled in time or perhaps late
fulfilled-open = fulfilled, perhaps in time, perhaps late

## The view.

commitments-title = Commitments on { $day }
commitments-shape = Show them
commitments-as-list = as a list
commitments-as-board = by article and state
commitments-none = Nothing had been promised by this day.
commitments-column-what = Who owes what to whom
commitments-column-due = Due
commitments-column-state = State on this day
# In place of <debtors/> where no source tells who; { "" } is nothing.
commitment-nobody = { "" }
# Who is to do it, and what.
commitment-line = <debtors/> <action>to { $action }</action>
commitment-line-owed = <debtors/> <action>to { $action }</action><quiet>, owed to </quiet><creditors/>
commitment-no-agreement = under no agreement that is named
commitment-in-article = { $agreement }, { $article }
# $article is a number: "2", "IV".
article = article { $article }
commitment-reckoned-from = reckoned from { $event }
commitment-done = done { $day }
commitment-done-later = done later, { $day }
commitment-also-possible = also possible: { $states }

## The board: articles down, states across.

board-article = Article
board-no-agreement = Under no agreement that is named
board-no-article = no article told
board-column-late = Late or broken
board-column-untold = Nobody says
board-column-open = Still to be done
board-column-settled = Settled
