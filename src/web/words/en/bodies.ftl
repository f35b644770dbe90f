### Joint bodies: who sits in them, who presides. Tasks, posts and rules are in the words of the dossier.

bodies-title = Joint bodies on { $day }
bodies-window = Bodies on { $day }
bodies-none = No joint body is known to exist on this day.
body-under = under { $agreement }
body-for = for { $place }
# $task is in the words of the dossier: "settle the accounts".
body-task = It is to { $task }.
body-seats = Seats
body-seat = <party/>: { $seats }
body-posts = Posts
body-chair = Chair
body-approval = Approval by
chair-held = { $party }.
chair-untold = nobody says who has it.
# $rule is in the words of the dossier.
chair-rule = { $chair } The rule: { $rule }.
chair-missing = { $chair } Not known: the date of the { $events }.
