### What was promised, by when, and what became of it.
### $action is in the words of the dossier ("leave the fort") and in its language; $days is a number of days in words.

# What is promised, as it stands in a list.
promise = { $action }

## When it is due.

deadline-by = срок: { $day }
# $days is "between 1 and 15 November 1945".
deadline-by-a-day = срок: один из дней; { $days }
# $stretch is a month or a year.
deadline-by-a-day-in = срок: один из дней; { $stretch }
deadline-latest = не позднее: { $day }
# $missing is one of the messages deadline-date-of.
deadline-latest-missing = не позднее: { $day }; не хватает: { $missing }
deadline-earliest = не раньше: { $day }
deadline-earliest-missing = не раньше: { $day }; конец срока не вычислить: не хватает: { $missing }
deadline-missing = не вычислить: не хватает: { $missing }
deadline-untold = о сроке не сказано
# $events is one event or several, by name.
deadline-date-of = дата («{ $events }»)

## States, by their names alone.

state-created = согласовано; условие не выполнено
state-in-effect = действует
state-fulfilled = исполнено
state-overdue = просрочено
state-violated = нарушено
state-discharged = снято
state-suspended = приостановлено
state-expired = срок действия истёк
state-terminated = прекращено по соглашению
state-no-information = никто не говорит

## States with their days.

state-days-overdue = просрочка: { $days }
state-days-left = действует; осталось: { $days }
state-last-day = действует; сегодня последний день
state-untold = никто не говорит, исполнено ли это
state-untold-since = никто не говорит, исполнено ли это; после срока: { $days }
fulfilled-last-day = исполнено в последний день
fulfilled-early = исполнено, раньше срока: { $days }
fulfilled-late = исполнено, с опозданием: { $days }
fulfilled-in-time = исполнено в срок
# The days of the next two are days at most: "at most 5 days".
fulfilled-in-time-or-late = исполнено в срок или с опозданием: { $days }
fulfilled-perhaps-late = исполнено, может быть, в срок; опоздание: { $days }
fulfilled-in-time-or-open = исполнено в срок или, может быть, с опозданием
fulfilled-open = исполнено, может быть, в срок, может быть, с опозданием

## The view.

commitments-title = Обязательства на день: { $day }
commitments-shape = Показать
commitments-as-list = списком
commitments-as-board = по статьям и состояниям
commitments-none = К этому дню ничего не было обещано.
commitments-column-what = Кто, что и кому должен
commitments-column-due = Срок
commitments-column-state = Состояние на этот день
# In place of <debtors/> where no source tells who; { "" } is nothing.
commitment-nobody = (не сказано, кто)
# Who is to do it, and what.
commitment-line = <debtors/>: <action>{ $action }</action>
commitment-line-owed = <debtors/>: <action>{ $action }</action><quiet>; кому: </quiet><creditors/>
commitment-no-agreement = соглашение не названо
commitment-in-article = { $agreement }, { $article }
# $article is a number: "2", "IV".
article = статья { $article }
commitment-reckoned-from = отсчёт от события: { $event }
commitment-done = исполнено: { $day }
commitment-done-later = исполнено позже: { $day }
commitment-also-possible = возможно также: { $states }

## The board: articles down, states across.

board-article = Статья
board-no-agreement = Соглашение не названо
board-no-article = статья не указана
board-column-late = Просрочено или нарушено
board-column-untold = Никто не говорит
board-column-open = Ещё предстоит
board-column-settled = Улажено
